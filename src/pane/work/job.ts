import type { WorkOptions } from "../../excel/cancellation";
import { report } from "./opening";
import { createStore, type Store } from "./store";
import type { Turns } from "./turns";

export type JobOptions = WorkOptions & { readonly signal: AbortSignal };

export type JobState<T> =
  | { readonly status: "idle" | "cancelled" }
  | { readonly status: "running"; readonly share: number }
  | { readonly status: "done"; readonly result: T };

/** Long work with a result: how far it has come, what it gave, and the way to stop it. */
export interface Job<T> {
  readonly state: Store<JobState<T>>;
  /**
   * Does nothing while it runs already, but takes the place of one that is being cancelled.
   * @returns the result; null where there is none
   */
  readonly start: (work: JobWork<T>) => Promise<T | null>;
  readonly cancel: () => void;
  /** The result is no longer shown. */
  readonly forget: () => void;
}

/** @returns null when cancelled */
export type JobWork<T> = (options: JobOptions) => Promise<T | null>;

/** @param turns of those that must not be at work in the workbook at the same time */
export function createJob<T>(turns: Turns = (work) => work()): Job<T> {
  const state = createStore<JobState<T>>({ status: "idle" });
  let running: AbortController | null = null;
  const start = async (work: JobWork<T>): Promise<T | null> => {
    if (running && !running.signal.aborted) return null;
    const controller = new AbortController();
    running = controller;
    const tell = (next: JobState<T>): void => {
      if (running === controller) state.set(next);
    };
    report(undefined);
    tell({ status: "running", share: 0 });
    try {
      const result = await turns(() =>
        work({
          signal: controller.signal,
          onProgress: (share) => tell({ status: "running", share }),
        })
      );
      tell(result === null ? { status: "cancelled" } : { status: "done", result });
      return result;
    } catch (error) {
      tell({ status: "idle" });
      report(error);
      return null;
    } finally {
      if (running === controller) running = null;
    }
  };
  return {
    state,
    start,
    cancel: () => running?.abort(),
    forget: () => state.set({ status: "idle" }),
  };
}
