import type { Language } from "./language";
import { type StepHelpTexts, stepHelpSv } from "./sv/stepHelp";
import { stepHelpEn } from "./en/stepHelp";

const texts: Readonly<Record<Language, StepHelpTexts>> = { sv: stepHelpSv, en: stepHelpEn };

export function stepHelpTexts(language: Language): StepHelpTexts {
  return texts[language];
}
