import type { WorkOptions } from "../../excel/cancellation";
import { report } from "./opening";
import { createStore, type Store } from "./store";
import type { Turns } from "./turns";

export type TaskOptions = WorkOptions & { readonly signal: AbortSignal };

export type TaskState<T> =
  | { readonly status: "idle" | "cancelled" }
  | { readonly status: "running"; readonly share: number }
  | { readonly status: "done"; readonly result: T };

/** Long work with a result: how far it has come, what it gave, and the way to stop it. */
export interface Task<T> {
  readonly state: Store<TaskState<T>>;
  /** Does nothing while it runs already. */
  readonly start: (work: TaskWork<T>) => Promise<void>;
  readonly cancel: () => void;
  /** The result is no longer shown. */
  readonly forget: () => void;
}

/** @returns null when cancelled */
export type TaskWork<T> = (
  options: WorkOptions & { readonly signal: AbortSignal }
) => Promise<T | null>;

export function createTask<T>(turns: Turns): Task<T> {
  const state = createStore<TaskState<T>>({ status: "idle" });
  let running: AbortController | null = null;
  const start = async (work: TaskWork<T>): Promise<void> => {
    if (running) return;
    const controller = new AbortController();
    running = controller;
    report(undefined);
    state.set({ status: "running", share: 0 });
    try {
      const result = await turns(() =>
        work({
          signal: controller.signal,
          onProgress: (share) => state.set({ status: "running", share }),
        })
      );
      state.set(result === null ? { status: "cancelled" } : { status: "done", result });
    } catch (error) {
      state.set({ status: "idle" });
      report(error);
    } finally {
      running = null;
    }
  };
  return {
    state,
    start,
    cancel: () => running?.abort(),
    forget: () => state.set({ status: "idle" }),
  };
}
