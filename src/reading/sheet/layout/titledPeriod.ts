import { foldText } from "../../../core/profession";
import type { Steps } from "../../../core/steps";
import { type Time, timeText } from "../period/time";
import { yearIn } from "../period/timeContext";
import { readTime } from "../periodCell";
import { type Problems, sourcePlace } from "../problems";
import type { ColumnMeaning } from "../readingProblem";
import { NEEDED } from "../recognition";
import { type SourceColumn, type SourceTable, withSame } from "../sourceTable";
import { BLANK_CELL } from "./grid";

/** When a text was made, not what it is of. */
const MADE = /uttag|hamtad|utskri|skapad|uppdatera|version|extract|printed|created|updated/;

interface WrittenTime {
  readonly time: Time;
  readonly written: string;
}

/** The one period that a text names: "Nätläkare mars 2019". A single day is when it was made. */
function periodIn(text: string): WrittenTime | null {
  if (MADE.test(foldText(text))) return null;
  const words = text.split(/[\s(),;:]+/).filter((word) => word !== "");
  const found: WrittenTime[] = [];
  for (let first = 0; first < words.length;) {
    const [one, next] = longestFrom(words, first);
    if (one) found.push(one);
    first = next;
  }
  const [only] = found;
  if (only === undefined || new Set(found.map(({ time }) => timeText(time))).size > 1) return null;
  const { unit } = only.time;
  return unit === "day" || (unit === "year" && yearIn(text) === null) ? null : only;
}

function longestFrom(
  words: readonly string[],
  first: number
): readonly [found: WrittenTime | null, next: number] {
  for (let end = Math.min(words.length, first + MOST_WORDS); end > first; end -= 1) {
    const written = words.slice(first, end).join(" ");
    const time = readTime(written);
    if (typeof time === "object") return [{ time, written }, end];
  }
  return [null, first + 1];
}

/** "prognos jan – apr 2019" */
const MOST_WORDS = 5;

const [WHEN] = NEEDED.contacts as readonly [readonly ColumnMeaning[], ...unknown[]];

/**
 * A table of which nothing but the period is missing has the one that a title above it, or else the
 * name of its sheet, tells.
 */
export function* timed(table: SourceTable, problems: Problems): Steps<SourceTable> {
  const { source, sheet, titles = [], recognition, columns } = table;
  if (columns.some(({ meaning }) => WHEN.includes(meaning))) return table;
  const lacking = recognition.missing.filter((one) => one !== WHEN);
  const without = { ...table, recognition: { ...recognition, missing: [WHEN, ...lacking] } };
  if (source.role !== "contacts" || lacking.length > 0 || columns.length === 0) return without;
  const [found] = [...titles, sheet].flatMap((text) => {
    const one = periodIn(text);
    return one ? [{ text, ...one }] : [];
  });
  if (!found) return without;
  const { text, time, written } = found;
  problems.report(sourcePlace(source.place, sheet), {
    code: "period.titled",
    text,
    reading: timeText(time),
  });
  const column: SourceColumn = { ...columns[0]!, meaning: "period", heading: "", year: null };
  const cell = { ...BLANK_CELL, value: written, text: written };
  const dated = yield* withSame(table, column, cell);
  return { ...dated, recognition: { ...recognition, missing: [] } };
}
