import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import type { Steps } from "../../core/steps";
import { addressOf } from "../../formula/text/area";
import { readSheetFormulas } from "../parts/sheetFormulas";
import type { SheetPart } from "../parts/sheetPart";

/** What a sheet's cells hold, so short that it fits in a receipt; in hexadecimal. */
export interface SheetDigest {
  /** SHA-256 of all cells. */
  readonly all: string;
  readonly groups: Groups;
  /** Of each group of rows and of columns from the first: together they point a changed cell out. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/** How many rows each of `rows` is for, and columns each of `columns`. */
export interface Groups {
  readonly rows: number;
  readonly columns: number;
}

/** What of a cell is looked at: steps of a living copy have no values before they are calculated. */
export type DigestedContent = "formulas" | "formulasAndValues";

/** Of rows, and of columns: as many as give a text that fits in a cell with room to spare. */
const MOST_GROUPS = 2000;
const LETTERS = 6;
/** Cells between two rests: some hundredths of a second, also where their formulas are long. */
const CELLS_A_STEP = 5000;

/**
 * @param end the first row, from 0, that is not looked at
 * @param groups as a digest to be compared with has them
 */
export function* digestSheet(
  sheet: SheetPart,
  content: DigestedContent,
  end = Infinity,
  groups: Groups = { rows: groupFor(sheet.used.rows), columns: groupFor(sheet.used.columns) }
): Steps<SheetDigest> {
  const formulas = new Map(readSheetFormulas(sheet).map((formula) => [formula.span, formula]));
  yield;
  const all = sha256.create();
  const rows = new Map<number, number>();
  const columns = new Map<number, number>();
  let texts: string[] = [];
  for (const [row, { cells }] of [...sheet.rows].sort(([a], [b]) => a - b)) {
    if (row >= end) break;
    for (const span of [...cells].sort((a, b) => a.column - b.column)) {
      const formula = formulas.get(span)?.text;
      const isSilent = content === "formulas" && formula !== undefined;
      const text = cellText(formula, isSilent ? "" : sheet.value(span));
      if (text === "") continue;
      const at = addressOf({ row, column: span.column, rows: 1, columns: 1 });
      const line = `${at}\t${text}\n`;
      texts.push(line);
      mixInto(rows, Math.floor(row / groups.rows), line);
      mixInto(columns, Math.floor(span.column / groups.columns), line);
    }
    if (texts.length < CELLS_A_STEP) continue;
    all.update(utf8ToBytes(texts.join("")));
    texts = [];
    yield;
  }
  all.update(utf8ToBytes(texts.join("")));
  return {
    all: bytesToHex(all.digest()),
    groups,
    rows: shortened(rows),
    columns: shortened(columns),
  };
}

function groupFor(count: number): number {
  return Math.max(1, Math.ceil(count / MOST_GROUPS));
}

/** "" for a blank cell, with a style or without. Numbers as far as every program keeps them. */
function cellText(formula: string | undefined, value: string | number | boolean): string {
  if (formula === undefined && value === "") return "";
  const shown = typeof value === "number" ? Number(value.toPrecision(15)) : value;
  return `${formula ?? ""}\t${typeof value}\t${String(shown)}`;
}

/**
 * FNV-1a of 32 bits over the characters: only to point out where. That something has changed
 * is what the SHA-256 of all cells says.
 */
function mixInto(sums: Map<number, number>, key: number, text: string): void {
  let sum = sums.get(key) ?? 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  sums.set(key, sum);
}

function shortened(sums: ReadonlyMap<number, number>): readonly string[] {
  let last = -1;
  for (const key of sums.keys()) last = Math.max(last, key);
  return Array.from({ length: last + 1 }, (_, key) => {
    const sum = sums.get(key);
    if (sum === undefined) return "-".repeat(LETTERS);
    return ((sum >>> 24) ^ (sum & 0xffffff)).toString(16).padStart(LETTERS, "0");
  });
}
