import type { Language } from "./language";
import { type LivingCopyTexts, livingCopySv } from "./livingCopy.sv";
import { livingCopyEn } from "./livingCopy.en";

const texts: Readonly<Record<Language, LivingCopyTexts>> = { sv: livingCopySv, en: livingCopyEn };

export function livingCopyTexts(language: Language): LivingCopyTexts {
  return texts[language];
}
