/**
 * What the button has that a step is about: Ctrl+Enter presses it wherever in the pane the focus
 * stands, so that nobody has to go there by Tab. Where a view has several, the first is next.
 */
export const mainAction = {
  "data-main-action": "",
  "aria-keyshortcuts": "Control+Enter",
} as const;

/** @returns whether there was one to press */
export function pressMainAction(): boolean {
  const [button] = document.querySelectorAll<HTMLElement>("[data-main-action]");
  // What stands in a field is taken when the focus leaves it.
  button?.focus();
  button?.click();
  return button !== undefined;
}
