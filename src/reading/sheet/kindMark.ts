import { foldText } from "../../core/profession";

/**
 * What a word says of its row: utfall, prognos, or something that is neither, such as budget.
 * Preliminary outcome is outcome: it has happened, and only its invoices may still change.
 */
export type Mark = "outcome" | "forecast" | "other";

const OUTCOME =
  /^(utfall\p{L}*|utf|outcomes?|actuals?|bokf\p{L}*|bokslut\p{L}*|booked|posted|faktisk\p{L}*|verklig\p{L}*|fakturera\p{L}*|invoiced|slutlig\p{L}*|definitiv\p{L}*|final|prel|prelim|preliminar\p{L}*|preliminary)$/u;
const FORECAST =
  /^(\p{L}*prognos\p{L}*|progn?|forecast\p{L}*|fcst|estimat\p{L}*|uppskatt\p{L}*|bedom\p{L}*|forvanta\p{L}*|expected|projected|projections?|outlook)$/u;
const BUDGET = /^\p{L}*budget\p{L}*$/u;
/** "2020P", "2020F" and "2020B", where nothing else is written. */
const LETTERS: ReadonlyMap<string, Mark> = new Map([
  ["p", "forecast"],
  ["f", "forecast"],
  ["b", "other"],
]);

/** @param word folded, with or without its full stop; null: it says nothing */
export function markOfWord(word: string): Mark | null {
  const bare = word.replace(/\.$/, "");
  if (FORECAST.test(bare)) return "forecast";
  if (BUDGET.test(bare)) return "other";
  return OUTCOME.test(bare) ? "outcome" : null;
}

/** What is neither stands before what has not happened, and that before what has. */
export function strongest(marks: readonly (Mark | null)[]): Mark | null {
  for (const mark of ["other", "forecast", "outcome"] as const)
    if (marks.includes(mark)) return mark;
  return null;
}

/** All words of a text together; null: none of them says anything. */
export function markOf(text: string): Mark | null {
  const words = foldText(text).match(/\p{L}+/gu) ?? [];
  return strongest(words.map(markOfWord));
}

/** A letter after a year alone. @param text folded */
export function markOfLetter(text: string): Mark | null {
  const letter = /^\d{4} ?\(?([a-z])\)?$/.exec(text.trim())?.[1];
  return LETTERS.get(letter ?? "") ?? null;
}

const VOIDED =
  /^(makuler\p{L}*|annuller\p{L}*|avvisa\p{L}*|avslag\p{L}*|cancel\p{L}*|void\p{L}*|rejected)$/u;

/** An invoice or entry that does not count, as its status says. */
export function isVoided(text: string): boolean {
  return (foldText(text).match(/\p{L}+/gu) ?? []).some((word) => VOIDED.test(word));
}

/** One letter in a column that is called after both words: U, P or B. */
export function markOfInitial(text: string): Mark | null {
  const letter = foldText(text).trim();
  return letter === "u" ? "outcome" : (LETTERS.get(letter) ?? null);
}
