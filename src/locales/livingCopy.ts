import { type LivingCopyTexts, livingCopySv } from "./livingCopy.sv";
import { livingCopyEn } from "./livingCopy.en";
import type { Language } from "./sentence";

const texts: Readonly<Record<Language, LivingCopyTexts>> = { sv: livingCopySv, en: livingCopyEn };

export function livingCopyTexts(language: Language): LivingCopyTexts {
  return texts[language];
}
