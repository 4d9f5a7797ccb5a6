import { createContext, type ReactElement, type ReactNode, useContext } from "react";

/** The sections in it are a line each until they are opened. */
export interface FoldsProps {
  /** Headings of those that are open. */
  readonly open: readonly string[];
  readonly onOpen: (open: readonly string[]) => void;
  readonly children: ReactNode;
}

interface Fold {
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

const Context = createContext<Omit<FoldsProps, "children"> | null>(null);

export function Folds({ open, onOpen, children }: FoldsProps): ReactElement {
  return <Context.Provider value={{ open, onOpen }}>{children}</Context.Provider>;
}

/** What stands in a section is not folded once more. */
export function WithoutFolds({ children }: { readonly children: ReactNode }): ReactElement {
  return <Context.Provider value={null}>{children}</Context.Provider>;
}

/** @returns null: what has this heading is always open */
export function useFold(title: string): Fold | null {
  const folds = useContext(Context);
  if (!folds) return null;
  const isOpen = folds.open.includes(title);
  const others = folds.open.filter((one) => one !== title);
  return { isOpen, toggle: () => folds.onOpen(isOpen ? others : [...others, title]) };
}
