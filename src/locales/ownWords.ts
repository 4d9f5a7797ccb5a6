import type { Language } from "./language";
import { type OwnWords, ownWordsSv } from "./ownWords.sv";
import { ownWordsEn } from "./ownWords.en";

const words: Readonly<Record<Language, OwnWords>> = { sv: ownWordsSv, en: ownWordsEn };

export function ownWords(language: Language): OwnWords {
  return words[language];
}
