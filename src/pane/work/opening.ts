export type Step = "data" | "policies" | "result" | "analysis" | "share";
/** Beside the steps; closing it leads back to the step. */
export type Aside = "tools" | "help";
export type View = Step | Aside;

/** What the pane shows. The ribbon's commands decide it too: they live on the same page. */
export interface Opening {
  readonly view: View;
  /** Where closing what is beside the steps leads back to. */
  readonly step: Step;
  /** Excel's cell menu has asked for an explanation, which is not given yet. */
  readonly explains: boolean;
  /** Whatever was thrown; undefined when nothing was. */
  readonly failure: unknown;
}

let current: Opening = { view: "data", step: "data", explains: false, failure: undefined };
const listeners = new Set<() => void>();

/** Shows the pane, also where it was closed or has not been opened yet. */
export async function openPane(view: View, failure?: unknown): Promise<void> {
  turnTo(view, failure);
  await Office.addin.showAsTaskpane();
}

export function turnTo(view: View, failure?: unknown): void {
  const step = isAside(view) ? current.step : view;
  show({ view, step, explains: false, failure });
}

export function isAside(view: View): view is Aside {
  return view === "tools" || view === "help";
}

/** Shows the tools, where the selected cell is explained. */
export async function openExplanation(): Promise<void> {
  show({ ...current, view: "tools", explains: true, failure: undefined });
  await Office.addin.showAsTaskpane();
}

/** @returns whether an explanation has been asked for since the last time */
export function takeExplanation(): boolean {
  const { explains } = current;
  if (explains) show({ ...current, explains: false });
  return explains;
}

function show(next: Opening): void {
  current = next;
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
