import type { Workspace } from "../../core/scenario/workspace";
import { createStore, type Store } from "./store";

export interface SavingState {
  /** waiting: changed since it was saved last. */
  readonly status: "idle" | "waiting" | "saved";
  /** Why the last attempt failed; undefined when it did not. */
  readonly failure: unknown;
}

export interface Saving {
  readonly state: Store<SavingState>;
  /** Saves it when the user has made a pause. */
  readonly request: (workspace: Workspace) => void;
  /** Saves at once what waits: the pane is going away. */
  readonly hurry: () => Promise<void>;
}

/** Writing in the workbook disturbs whoever works in it. */
const QUIET = 1500;

export function createSaving(save: (workspace: Workspace) => Promise<void>, quiet = QUIET): Saving {
  const state = createStore<SavingState>({ status: "idle", failure: undefined });
  let waiting: Workspace | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turn: Promise<void> = Promise.resolve();

  const saveWaiting = async (): Promise<void> => {
    const workspace = waiting;
    if (!workspace) return;
    waiting = null;
    try {
      await save(workspace);
      if (!waiting) state.set({ status: "saved", failure: undefined });
    } catch (failure) {
      waiting ??= workspace;
      state.set({ status: "waiting", failure });
    }
  };
  // One after the other: an earlier one that ends must not tell of a later one as saved.
  const hurry = (): Promise<void> => {
    clearTimeout(timer);
    turn = turn.then(saveWaiting);
    return turn;
  };

  return {
    state,
    hurry,
    request: (workspace) => {
      waiting = workspace;
      state.set({ ...state.get(), status: "waiting" });
      clearTimeout(timer);
      timer = setTimeout(() => void hurry(), quiet);
    },
  };
}
