import type { WorkTexts } from "../../locales/work.sv";
import type { PaneTexts } from "../../locales/pane.sv";
import { createContext, type ReactElement, type ReactNode, useContext, useMemo } from "react";
import type { Workspace } from "../../core/scenario/workspace";
import { paneTexts } from "../../locales/pane";
import { wordsOf, type Words } from "../../locales/scenario";
import type { Language } from "../../locales/sentence";
import { workTexts } from "../../locales/work";
import type { Notation } from "../../workbook/notation";
import type { NumberForm } from "../field/numberText";
import type { History } from "../work/history";
import { useStore } from "../work/useStore";
import type { Work } from "../work/work";

/** What every part of the pane is surrounded by. */
export interface Surroundings {
  readonly language: Language;
  readonly namespace: string;
  readonly version: string;
  readonly notation: Notation;
  readonly work: Work;
}

const Context = createContext<Surroundings | null>(null);

export function Surround({
  children,
  ...given
}: Surroundings & { readonly children: ReactNode }): ReactElement {
  return <Context.Provider value={given}>{children}</Context.Provider>;
}

export function useSurroundings(): Surroundings {
  const given = useContext(Context);
  if (!given) throw new Error("Used outside the pane");
  return given;
}

export function useWork(): Work {
  return useSurroundings().work;
}

export function useHistory(): History<Workspace> {
  return useStore(useWork().history);
}

export function useWorkspace(): Workspace {
  return useHistory().present;
}

export interface AllWords {
  readonly language: Language;
  readonly texts: WorkTexts;
  readonly pane: PaneTexts;
  /** The user's own words for the two parties. */
  readonly words: Words;
  readonly form: NumberForm;
}

export function useWords(): AllWords {
  const { language, notation } = useSurroundings();
  const { terms } = useWorkspace();
  const { decimalSeparator } = notation;
  return useMemo(
    () => ({
      language,
      texts: workTexts(language),
      pane: paneTexts(language),
      words: wordsOf(terms, language),
      form: { language, decimalSeparator },
    }),
    [language, terms, decimalSeparator]
  );
}
