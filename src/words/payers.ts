import type { Language } from "./language";
import { payerNamesEn } from "./en/payers";
import { type PayerTexts, payerNamesSv } from "./sv/payers";

const texts: Readonly<Record<Language, PayerTexts>> = { sv: payerNamesSv, en: payerNamesEn };

export function payerTexts(language: Language): PayerTexts {
  return texts[language];
}
