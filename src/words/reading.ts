import type { Language } from "./language";
import { type ReadingTexts, sv } from "./sv/reading";
import { en } from "./en/reading";
import type { ColumnMeaning, RowProblem } from "../reading/sheet/readingProblem";
import { withTextsRepeated } from "./userText";

const texts: Readonly<Record<Language, ReadingTexts>> = { sv, en };

export function readingTexts(language: Language): ReadingTexts {
  return texts[language];
}

export function meaningName(meaning: ColumnMeaning, language: Language): string {
  return texts[language].meanings[meaning];
}

/** Where it is, what is wrong, what would work. */
export function problemSentence(problem: RowProblem, language: Language): string {
  const { at, sentences, meanings } = texts[language];
  const write = sentences[problem.code] as (
    problem: RowProblem,
    meanings: ReadingTexts["meanings"]
  ) => string;
  const said = withTextsRepeated(problem);
  return `${at(said)}: ${write(said, meanings)}`;
}
