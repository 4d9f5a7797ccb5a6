import type { Language } from "./language";
import { type PaneTexts, sv } from "./pane.sv";
import type functions from "./functions.sv.json";
import { en } from "./pane.en";

/** Every custom function: one without words here does not compile. */
export type FunctionName = keyof typeof functions;

const texts: Readonly<Record<Language, PaneTexts>> = { sv, en };

export function paneTexts(language: Language): PaneTexts {
  return texts[language];
}
