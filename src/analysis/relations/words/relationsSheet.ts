import type { Language } from "../../../words/language";
import { type RelationsSheetTexts, relationsSheetSv } from "./relationsSheet.sv";
import { relationsSheetEn } from "./relationsSheet.en";

const texts: Readonly<Record<Language, RelationsSheetTexts>> = {
  sv: relationsSheetSv,
  en: relationsSheetEn,
};

export function relationsSheetTexts(language: Language): RelationsSheetTexts {
  return texts[language];
}
