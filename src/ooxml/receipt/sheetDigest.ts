import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import { addressOf } from "../../formula/text/area";
import { readSheetFormulas } from "../parts/sheetFormulas";
import type { SheetPart } from "../parts/sheetPart";

/** What a sheet's cells hold, so short that it fits in a receipt. Letters of SHA-256 in hexadecimal. */
export interface SheetDigest {
  /** Of all cells. */
  readonly all: string;
  /** How many rows each of `rows` is for. */
  readonly group: number;
  /** Of each group of rows and each column from the first: together they point a changed cell out. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/** What of a cell is looked at: steps of a living copy have no values before they are calculated. */
export type DigestedContent = "formulas" | "formulasAndValues";

/** As many as give a text that fits in a cell with room to spare. */
const MOST_GROUPS = 2000;
const LETTERS = 6;

/**
 * @param end the first row, from 0, that is not looked at
 * @param group rows in a group; as a digest to be compared with has them
 */
export function digestSheet(
  sheet: SheetPart,
  content: DigestedContent,
  end = Infinity,
  group = Math.max(1, Math.ceil(sheet.used.rows / MOST_GROUPS))
): SheetDigest {
  const formulas = new Map<number, Map<number, string>>();
  for (const { row, span, text } of readSheetFormulas(sheet)) {
    const line = formulas.get(row) ?? new Map<number, string>();
    formulas.set(row, line.set(span.column, text));
  }
  const all = sha256.create();
  const rows = new Map<number, ReturnType<typeof sha256.create>>();
  const columns = new Map<number, ReturnType<typeof sha256.create>>();
  for (const [row, { cells }] of [...sheet.rows].sort(([a], [b]) => a - b)) {
    if (row >= end) break;
    for (const span of [...cells].sort((a, b) => a.column - b.column)) {
      const formula = formulas.get(row)?.get(span.column);
      const isSilent = content === "formulas" && formula !== undefined;
      const text = cellText(formula, isSilent ? "" : sheet.read(span).value);
      if (text === "") continue;
      const at = addressOf({ row, column: span.column, rows: 1, columns: 1 });
      const bytes = utf8ToBytes(`${at}\t${text}\n`);
      all.update(bytes);
      of(rows, Math.floor(row / group)).update(bytes);
      of(columns, span.column).update(bytes);
    }
  }
  return {
    all: bytesToHex(all.digest()),
    group,
    rows: shortened(rows),
    columns: shortened(columns),
  };
}

/** "" for a blank cell, with a style or without. Numbers as far as every program keeps them. */
function cellText(formula: string | undefined, value: string | number | boolean): string {
  if (formula === undefined && value === "") return "";
  const shown = typeof value === "number" ? Number(value.toPrecision(15)) : value;
  return `${formula ?? ""}\t${typeof value}\t${String(shown)}`;
}

function of<K>(
  sums: Map<K, ReturnType<typeof sha256.create>>,
  key: K
): ReturnType<typeof sha256.create> {
  const known = sums.get(key);
  if (known) return known;
  const sum = sha256.create();
  sums.set(key, sum);
  return sum;
}

function shortened(sums: ReadonlyMap<number, ReturnType<typeof sha256.create>>): readonly string[] {
  let last = -1;
  for (const key of sums.keys()) last = Math.max(last, key);
  return Array.from({ length: last + 1 }, (_, key) => {
    const sum = sums.get(key);
    return sum ? bytesToHex(sum.digest()).slice(0, LETTERS) : "-".repeat(LETTERS);
  });
}
