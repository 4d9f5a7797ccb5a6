import { en } from "./en/print";
import type { Language } from "./language";
import { type PrintTexts, sv } from "./sv/print";

const texts: Readonly<Record<Language, PrintTexts>> = { sv, en };

export function printTexts(language: Language): PrintTexts {
  return texts[language];
}
