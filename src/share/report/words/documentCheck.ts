import type { Language } from "../../../words/language";
import { documentCheckEn } from "./documentCheck.en";
import { documentCheckSv, type DocumentCheckTexts } from "./documentCheck.sv";

const texts: Readonly<Record<Language, DocumentCheckTexts>> = {
  sv: documentCheckSv,
  en: documentCheckEn,
};

export function documentCheckTexts(language: Language): DocumentCheckTexts {
  return texts[language];
}
