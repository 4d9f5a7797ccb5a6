import type { Language } from "./language";
import { payersEn } from "./en/payers";
import { type PayerTexts, payersSv } from "./sv/payers";

const texts: Readonly<Record<Language, PayerTexts>> = { sv: payersSv, en: payersEn };

export function payerTexts(language: Language): PayerTexts {
  return texts[language];
}
