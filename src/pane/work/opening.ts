export type Step = "data" | "policies" | "result" | "analysis" | "share";
export type View = Step | "help";

/** What the pane shows. The ribbon's commands decide it too: they live on the same page. */
export interface Opening {
  readonly view: View;
  /** Where closing the help leads back to. */
  readonly step: Step;
  /** Whatever was thrown; undefined when nothing was. */
  readonly failure: unknown;
}

let current: Opening = { view: "data", step: "data", failure: undefined };
const listeners = new Set<() => void>();

/** Shows the pane, also where it was closed or has not been opened yet. */
export async function openPane(view: View, failure?: unknown): Promise<void> {
  turnTo(view, failure);
  await Office.addin.showAsTaskpane();
}

export function turnTo(view: View, failure?: unknown): void {
  current = { view, step: view === "help" ? current.step : view, failure };
  for (const listener of listeners) listener();
}

/** Says what went wrong, or that it no longer matters, where the user is. */
export function report(failure: unknown): void {
  if (failure !== current.failure) turnTo(current.view, failure);
}

export function currentOpening(): Opening {
  return current;
}

/** @returns stops listening */
export function onOpening(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
