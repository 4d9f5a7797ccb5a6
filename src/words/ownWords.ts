import type { Language } from "./language";
import { type OwnWords, ownWordsSv } from "./sv/ownWords";
import { ownWordsEn } from "./en/ownWords";

const words: Readonly<Record<Language, OwnWords>> = { sv: ownWordsSv, en: ownWordsEn };

export function ownWords(language: Language): OwnWords {
  return words[language];
}
