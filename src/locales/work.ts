import type { Language } from "./language";
import { type WorkTexts, sv } from "./work.sv";

import { en } from "./work.en";

const texts: Readonly<Record<Language, WorkTexts>> = { sv, en };

export function workTexts(language: Language): WorkTexts {
  return texts[language];
}
