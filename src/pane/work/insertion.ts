import type { InsertionRemark } from "../../excel/rewrite/remark";

import type { InsertionOptions } from "../../excel/sheetWriter";
import { report } from "./opening";
import { createStore, type Store } from "./store";
import type { Turns } from "./turns";

export type InsertionState =
  | { readonly status: "idle" | "cancelled" }
  | { readonly status: "running"; readonly share: number }
  | {
      readonly status: "done";
      readonly sheets: readonly string[];
      readonly remarks: readonly InsertionRemark[];
    };

/** Writing sheets from the pane: how far it has come, and the way to stop it. */
export interface Insertion {
  readonly state: Store<InsertionState>;
  /** @returns the new sheets; null where it was cancelled, failed, or runs already */
  readonly start: (insert: Insert) => Promise<readonly string[] | null>;
  readonly cancel: () => void;
}

/** @returns the new sheets; null when cancelled */
export type Insert = (options: InsertionOptions) => Promise<readonly string[] | null>;

export function createInsertion(turns: Turns): Insertion {
  const state = createStore<InsertionState>({ status: "idle" });
  let running: AbortController | null = null;

  const start = async (insert: Insert): Promise<readonly string[] | null> => {
    if (running) return null;
    const controller = new AbortController();
    running = controller;
    report(undefined);
    state.set({ status: "running", share: 0 });
    const remarks: InsertionRemark[] = [];
    try {
      const sheets = await turns(() =>
        insert({
          signal: controller.signal,
          onProgress: (share) => state.set({ status: "running", share }),
          onRemark: (remark) => void remarks.push(remark),
        })
      );
      state.set(sheets ? { status: "done", sheets, remarks } : { status: "cancelled" });
      return sheets;
    } catch (error) {
      state.set({ status: "idle" });
      report(error);
      return null;
    } finally {
      running = null;
    }
  };

  return { state, start, cancel: () => running?.abort() };
}
