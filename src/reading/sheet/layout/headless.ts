import { ErrorCell, readCell } from "../../../formula/cell";
import { readAmount } from "../amountCell";
import { ITEMS_A_STEP, type Steps } from "../../../core/steps";
import { isOfContacts, withoutAbout, withoutCounted } from "../countedWords";
import { readTime } from "../periodCell";
import type { LoadedCell } from "../sourceTable";
import { type Grid, isBlank, loadedText } from "./grid";

/** Lines of a document: "År 2017 2,4 mkr", a period and an amount, in one cell or side by side. */
export interface Headless {
  /** With a row of headings above it. */
  readonly grid: Grid;
  /** Every amount says what it counts. */
  readonly isNamed: boolean;
}

interface Line {
  readonly when: LoadedCell;
  readonly amounts: readonly Amount[];
}

interface Amount {
  readonly cell: LoadedCell;
  /** null: it says nothing of what it counts. */
  readonly measure: Measure | null;
}

type Measure = "contacts" | "cost";

const NAMES: Readonly<Record<Measure, string>> = { cost: "Kostnad", contacts: "Kontakter" };
const FEWEST_LINES = 2;

/** @param measure what the user has said that amounts without a unit count */
export function* headlessIn(grid: Grid, measure: Measure | null): Steps<Headless | null> {
  const lines: (Line | null)[] = [];
  let isTitled = false;
  for (const [index, row] of grid.cells.entries()) {
    const written = row.flatMap((cell, column) =>
      isBlank(cell)
        ? []
        : [{ ...cell, at: cell.at ?? { row: grid.row + index, column: grid.column + column } }]
    );
    const isTitle = written.length === 1 && lines.every(isNone) && isTitleCell(written[0]!);
    isTitled ||= isTitle;
    const line = isTitle ? null : lineIn(written);
    if (line === null && !isTitle && written.length > 0) return null;
    // Below a title cells side by side are a table without its headings.
    if (line !== null && isTitled && written.length > 1) return null;
    lines.push(line);
    if (index % ITEMS_A_STEP === 0) yield;
  }
  return headed(grid, lines, measure);
}

/** The headings stand on the row above, so that every line keeps its number. */
function headed(
  grid: Grid,
  lines: readonly (Line | null)[],
  measure: Measure | null
): Headless | null {
  const amounts = lines.flatMap((line) => line?.amounts ?? []);
  if (lines.filter((line) => line !== null).length < FEWEST_LINES) return null;
  const isNamed = amounts.every((amount) => amount.measure !== null);
  const has = (one: Measure): boolean => amounts.some((amount) => amount.measure === one);
  if (!isNamed && has("contacts")) return null;
  const unnamed = has("cost") ? "cost" : (measure ?? "cost");
  const measures = (["cost", "contacts"] as const).filter(
    (one) => has(one) || (!isNamed && one === unnamed)
  );
  const rows = lines.map((line) =>
    [undefined, ...measures].map((one) => {
      if (one === undefined) return line?.when ?? BLANK;
      return line?.amounts.find((amount) => (amount.measure ?? unnamed) === one)?.cell ?? BLANK;
    })
  );
  const headings = ["Period", ...measures.map((one) => NAMES[one])].map(textCell);
  return {
    grid: { row: grid.row - 1, column: grid.column, cells: [headings, ...rows] },
    isNamed,
  };
}

function textCell(value: string): LoadedCell {
  return { value, text: value, numberFormat: "General" };
}

const BLANK = textCell("");

function isNone(line: Line | null): boolean {
  return line === null;
}

/** Words without a figure. */
function isTitleCell({ value }: LoadedCell): boolean {
  return typeof value === "string" && !/\d/.test(value);
}

function lineIn(written: readonly LoadedCell[]): Line | null {
  const [when, ...amounts] = written;
  if (when === undefined) return null;
  return amounts.length === 0 ? split(when) : lineOf(when, amounts);
}

/** The first words that are a period, and the amounts after them. */
function split(cell: LoadedCell): Line | null {
  const words = loadedText(cell).replace(/\.$/, "").split(" ");
  const partOf = (text: string): LoadedCell => ({ ...cell, ...textCell(text) });
  for (let count = 1; count < words.length; count += 1) {
    const when = words
      .slice(0, count)
      .join(" ")
      .replace(/^(år|året|year) |:$/gi, "");
    const rest = words
      .slice(count)
      .join(" ")
      .replace(/^[–-] /, "");
    const line = lineOf(partOf(when), amountsIn(rest).map(partOf));
    if (line) return line;
  }
  return null;
}

/** "2,4 mkr, 2 900 kontakter", "2,4 mkr (2 900 kontakter)" or with nothing between them. */
function amountsIn(text: string): readonly string[] {
  return text
    .replace(/,? (?:och|and|för|for) /gi, "; ")
    .replace(AFTER_UNIT, "; ")
    .split(/,\s+|;\s*|\s*[()]\s*/)
    .filter((part) => part !== "");
}

const AFTER_UNIT = /(?<=(?:kr|kronor|sek|kontakt|kontakter|besök|samtal)\.?) (?=[^\s,;()]*\s?\d)/gi;

/** At most one of contacts and one of kronor. */
function lineOf(when: LoadedCell, cells: readonly LoadedCell[]): Line | null {
  const time = readTime(readCell(when.value), when.numberFormat);
  if (typeof time !== "object") return null;
  const amounts = cells.map(amountOf).filter((amount) => amount !== null);
  if (amounts.length < cells.length || amounts.length === 0) return null;
  const measures = new Set(amounts.map(({ measure }) => measure));
  return measures.size === amounts.length ? { when, amounts } : null;
}

/** What is only about so much is an amount too, which the row that it is in tells of. */
function amountOf(loaded: LoadedCell): Amount | null {
  const cell = readCell(loaded.value);
  if (cell instanceof ErrorCell) return null;
  const text = typeof cell === "string" ? withoutAbout(cell) : cell;
  const isCounted = typeof text === "string" && isOfContacts(text);
  const amount = readAmount(isCounted ? withoutCounted(text, "contacts") : text);
  if (amount.kind !== "amount") return null;
  const measure = isCounted ? "contacts" : amount.scale === null ? null : "cost";
  return { cell: loaded, measure };
}
