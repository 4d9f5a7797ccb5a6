import type { Language } from "../../../words/language";
import { questionEn } from "./question.en";
import { type QuestionTexts, questionSv } from "./question.sv";

const texts: Readonly<Record<Language, QuestionTexts>> = { sv: questionSv, en: questionEn };

export function questionTexts(language: Language): QuestionTexts {
  return texts[language];
}
