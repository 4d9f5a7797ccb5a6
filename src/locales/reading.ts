import { en } from "./reading.en";
import { sv } from "./reading.sv";
import type { CellPlace, ColumnMeaning, ReadingCode, RowProblem } from "./readingProblem";
import type { Language } from "./sentence";
import { withTextsRepeated } from "./userText";

/** Words for what is read from the user's workbook. Every language has all of them. */
export interface ReadingTexts {
  /** What a column of the user's can be said to hold. */
  readonly meanings: Readonly<Record<ColumnMeaning, string>>;
  /** What units are called that nobody has given a name. */
  readonly units: { readonly all: string; readonly unlisted: string };
  /** Where a problem is, to stand before its sentence. */
  readonly at: (place: CellPlace) => string;
  readonly sentences: ProblemSentences;
}

/** One function a problem: a code without a sentence does not compile. */
export type ProblemSentences = {
  readonly [Code in ReadingCode]: (
    problem: Extract<RowProblem, { readonly code: Code }>,
    meanings: ReadingTexts["meanings"]
  ) => string;
};

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
