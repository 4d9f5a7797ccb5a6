import type { Workspace } from "../../core/scenario/workspace";
import { createStore, type Store } from "./store";

export interface SavingState {
  /** waiting: changed since it was saved last. */
  readonly status: "idle" | "waiting" | "saved";
  /** Why the last attempt failed; undefined when it did not. */
  readonly failure: unknown;
  /** Name of the sheet that the last time made; null: none. */
  readonly created: string | null;
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

/** @param save returns the name of the sheet where it had to make one */
export function createSaving(
  save: (workspace: Workspace) => Promise<string | null>,
  quiet = QUIET
): Saving {
  const state = createStore<SavingState>({ status: "idle", failure: undefined, created: null });
  let waiting: Workspace | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turn: Promise<void> = Promise.resolve();

  const saveWaiting = async (): Promise<void> => {
    const workspace = waiting;
    if (!workspace) return;
    waiting = null;
    try {
      const made = await save(workspace);
      // A new sheet is told of until the next one, however much is saved in between.
      const created = made ?? state.get().created;
      state.set({ status: waiting ? "waiting" : "saved", failure: undefined, created });
    } catch (failure) {
      waiting ??= workspace;
      state.set({ ...state.get(), status: "waiting", failure });
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
