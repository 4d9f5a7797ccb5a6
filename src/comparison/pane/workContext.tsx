import { createContext, type ReactElement, type ReactNode, useContext } from "react";
import type { Workspace } from "../../core/scenario/workspace";
import { Surround, type Surroundings } from "../../pane/look/surroundings";
import type { History } from "../../pane/work/history";
import { useStore } from "../../pane/work/useStore";
import type { Work } from "./work";

const Context = createContext<Work | null>(null);

export interface SurroundWorkProps extends Surroundings {
  readonly work: Work;
  readonly children: ReactNode;
}

/** Surrounds the pane with what it works on, and with the user's own words for the parties. */
export function SurroundWork({ work, children, ...given }: SurroundWorkProps): ReactElement {
  const { terms } = useStore(work.history).present;
  return (
    <Context.Provider value={work}>
      <Surround {...given} terms={terms}>
        {children}
      </Surround>
    </Context.Provider>
  );
}

export function useWork(): Work {
  const work = useContext(Context);
  if (!work) throw new Error("Used outside the pane");
  return work;
}

export function useHistory(): History<Workspace> {
  return useStore(useWork().history);
}

export function useWorkspace(): Workspace {
  return useHistory().present;
}
