import { type LaterRowsTexts, sv } from "./sv/laterRows";
import { en } from "./en/laterRows";
import type { Language } from "./language";

const texts: Readonly<Record<Language, LaterRowsTexts>> = { sv, en };

export function laterRowsTexts(language: Language): LaterRowsTexts {
  return texts[language];
}
