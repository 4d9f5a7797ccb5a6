import type { Language } from "./language";
import { type PaneTexts, sv } from "./sv/pane";
import type functions from "./functions.sv.json";
import { en } from "./en/pane";

/** Every custom function: one without words here does not compile. */
export type FunctionName = keyof typeof functions;

const texts: Readonly<Record<Language, PaneTexts>> = { sv, en };

export function paneTexts(language: Language): PaneTexts {
  return texts[language];
}
