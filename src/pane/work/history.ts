/** What has been, what is, and what was undone: the newest of each comes last. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** Changes with the same mark, one after the other, are undone as one: the letters of a word. */
  readonly mark: string | null;
}

/** More than anybody undoes one by one; the workspaces share all that is alike. */
const LONGEST_PAST = 200;

export function begin<T>(present: T): History<T> {
  return { past: [], present, future: [], mark: null };
}

export function commit<T>(history: History<T>, next: T, mark: string | null = null): History<T> {
  if (next === history.present) return history;
  const goesOn = mark !== null && mark === history.mark;
  return {
    past: goesOn ? history.past : [...history.past, history.present].slice(-LONGEST_PAST),
    present: next,
    future: [],
    mark,
  };
}

export function undo<T>({ past, present, future }: History<T>): History<T> | null {
  if (past.length === 0) return null;
  return {
    past: past.slice(0, -1),
    present: past[past.length - 1]!,
    future: [...future, present],
    mark: null,
  };
}

export function redo<T>({ past, present, future }: History<T>): History<T> | null {
  if (future.length === 0) return null;
  return {
    past: [...past, present],
    present: future[future.length - 1]!,
    future: future.slice(0, -1),
    mark: null,
  };
}

/** Every step as it would have been, had something else been there from the beginning. */
export function rebase<T>(history: History<T>, change: (step: T) => T): History<T> {
  return {
    ...history,
    past: history.past.map(change),
    present: change(history.present),
    future: history.future.map(change),
  };
}
