import type { Language } from "./language";
import { type StepTexts, sv } from "./sv/steps";
import { en } from "./en/steps";

const texts: Readonly<Record<Language, StepTexts>> = { sv, en };

export function stepTexts(language: Language): StepTexts {
  return texts[language];
}
