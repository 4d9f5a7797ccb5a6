import { findRunSheets } from "../../workbook/run/olderSheets";
import type { RunSheet } from "../../workbook/ownSheet";
import { report } from "../opening";
import { createStore, type Store } from "./store";
import type { Turns } from "./turns";

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
