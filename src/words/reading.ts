import type { Language } from "./language";
import { type ReadingTexts, sv } from "./sv/reading";
import { en } from "./en/reading";
import type { Account, UnreadSum } from "../reading/sheet/account";
import type {
  ColumnMeaning,
  Counted,
  ReadingCode,
  RowProblem,
  ForeignSum,
} from "../reading/sheet/readingProblem";
import { sumsEn, sumsSv } from "./rowSums";
import { dataEn } from "./en/dataStep";
import { dataSv } from "./sv/dataStep";
import { withOneStop, withTextsRepeated } from "./userText";

const texts: Readonly<Record<Language, ReadingTexts>> = { sv, en };
const names = { sv: dataSv.problems.names, en: dataEn.problems.names };

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
    meanings: ReadingTexts["meanings"],
    name: (code: string) => string
  ) => string;
  const said = withTextsRepeated(problem);
  const nameOf = (code: string): string => names[language][code as ReadingCode];
  return withOneStop(`${at(said)}: ${write(said, meanings, nameOf)}`);
}

/** "12 rader (5 kontakter, 700 kr) läses inte: okänt yrke" */
export function unreadText(unread: UnreadSum, language: Language): string {
  const { unreadColumn, unreadRows } = texts[language];
  return unread.what === "column"
    ? unreadColumn(unread.heading, unread)
    : unreadRows(unread, names[language][unread.code]);
}

/** One line that accounts for every krona and contact of a source; null: it holds neither. */
export function accountText(account: Account, language: Language): string | null {
  const { selected, read, left, isWhole, unread, foreign } = account;
  const write = language === "sv" ? sumsSv : sumsEn;
  const said = (sums: Counted & { readonly foreign?: readonly ForeignSum[] }): string =>
    write(sums).join(", ");
  const all = said({ ...selected, foreign });
  if (all === "" && unread.length === 0) return null;
  return texts[language].account(all, said(read), said({ ...left, foreign }), isWhole);
}
