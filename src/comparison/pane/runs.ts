import { findRunSheets } from "../../excel/run/olderSheets";
import type { RunSheet } from "../../excel/ownSheet";
import { report } from "../../pane/work/opening";
import { createStore, type Store } from "../../pane/work/store";
import type { Turns } from "../../pane/work/turns";

/** The sheets that runs have written in the open workbook. */
export interface Runs {
  readonly state: Store<readonly RunSheet[]>;
  readonly refresh: () => Promise<void>;
}

export function createRuns(turns: Turns): Runs {
  const state = createStore<readonly RunSheet[]>([]);
  const refresh = async (): Promise<void> => {
    try {
      state.set(await turns(findRunSheets));
    } catch (error) {
      report(error);
    }
  };
  return { state, refresh };
}
