import type { Language } from "./language";
import { type PaneTexts, sv } from "./sv/pane";
import { en } from "./en/pane";

const texts: Readonly<Record<Language, PaneTexts>> = { sv, en };

export function paneTexts(language: Language): PaneTexts {
  return texts[language];
}
