export type View = "start" | "help";

/** What the pane shows. The ribbon's commands decide it too: they live on the same page. */
export interface Opening {
  readonly view: View;
  /** Whatever was thrown; undefined when nothing was. */
  readonly failure: unknown;
}

let current: Opening = { view: "start", failure: undefined };
const listeners = new Set<() => void>();

/** Shows the pane, also where it was closed or has not been opened yet. */
export async function openPane(view: View, failure?: unknown): Promise<void> {
  turnTo(view, failure);
  await Office.addin.showAsTaskpane();
}

export function turnTo(view: View, failure?: unknown): void {
  current = { view, failure };
  for (const listener of listeners) listener();
}

export function currentOpening(): Opening {
  return current;
}

/** @returns stops listening */
export function onOpening(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
