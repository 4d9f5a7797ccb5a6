import type { Language } from "./language";
import { type LivingCopyTexts, livingCopySv } from "./sv/livingCopy";
import { livingCopyEn } from "./en/livingCopy";

const texts: Readonly<Record<Language, LivingCopyTexts>> = { sv: livingCopySv, en: livingCopyEn };

export function livingCopyTexts(language: Language): LivingCopyTexts {
  return texts[language];
}
