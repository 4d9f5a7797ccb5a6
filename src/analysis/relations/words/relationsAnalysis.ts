import type { Language } from "../../../words/language";
import { type RelationsTexts, relationsSv } from "./relationsAnalysis.sv";
import { relationsEn } from "./relationsAnalysis.en";

const texts: Readonly<Record<Language, RelationsTexts>> = { sv: relationsSv, en: relationsEn };

export function relationsTexts(language: Language): RelationsTexts {
  return texts[language];
}
