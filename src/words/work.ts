import type { Language } from "./language";
import { type WorkTexts, sv } from "./sv/work";

import { en } from "./en/work";

const texts: Readonly<Record<Language, WorkTexts>> = { sv, en };

export function workTexts(language: Language): WorkTexts {
  return texts[language];
}
