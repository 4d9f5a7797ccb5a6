import { greatestOf } from "../../core/extremes";

/** Of the narrowest pane, 320 pixels, what the margins and the names of the rows leave. */
const ROOM = 184;
/** What a digit of the table is wide at most, and what stands around a figure. */
const DIGIT = 6.8;
const AROUND = 10;
/** A column has room for a word of an alternative's name. */
const LEAST = 58;

/** How many alternatives stand beside each other without a cut digit, as even as they go. */
export function columnsABlock(count: number, figures: readonly string[]): number {
  const longest = greatestOf(figures.map(({ length }) => length));
  const width = Math.max(LEAST, longest * DIGIT + AROUND);
  const most = Math.max(1, Math.floor(ROOM / width));
  return Math.ceil(count / Math.ceil(count / most));
}
