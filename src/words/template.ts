import type { Language } from "./language";
import { sv, type TemplateTexts } from "./sv/template";
import { en } from "./en/template";

const texts: Readonly<Record<Language, TemplateTexts>> = { sv, en };

export function templateTexts(language: Language): TemplateTexts {
  return texts[language];
}
