import type { Workbook } from "../model/workbook";
import { write } from "./readXlsx";

interface TextCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const DELIMITERS = [";", "\t", ","] as const;
type Delimiter = (typeof DELIMITERS)[number];

/**
 * Fills a new workbook with one sheet from a text file, much as Excel in Swedish opens it: numbers
 * become numbers, and the sheet is called as the file. Codes keep the zeros that they begin with.
 */
export function readCsv(bytes: Uint8Array, fileName: string, workbook: Workbook): void {
  const text = decode(bytes);
  const delimiter = delimiterOf(text);
  const cells = cellsOf(text, delimiter).filter((cell) => cell.text !== "");
  const worksheet = workbook.Worksheets.GetFirst();
  worksheet.Name =
    fileName
      .replace(/\.csv$/i, "")
      .replace(/[\\/?*[\]:]/g, " ")
      .replace(/^'+|'+$/g, "")
      .slice(0, 31)
      .trim() || worksheet.Name;
  const decimal = delimiter === "," ? "." : ",";
  write(workbook.sheet(worksheet.Id), cells, (cell) => numberIn(cell.text, decimal) ?? cell.text);
  workbook.events.take();
  workbook.markChanged();
}

/** What has no mark and is no UTF-8 is in the letters of Windows. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** The one that the first lines, titles among them, have most of. */
function delimiterOf(text: string): Delimiter {
  const lines = text
    .split("\n", 20)
    .join("\n")
    .replace(/"[^"]*"/g, "");
  const count = (one: Delimiter): number => lines.split(one).length;
  return DELIMITERS.reduce<Delimiter>((best, one) => (count(one) > count(best) ? one : best), ";");
}

function cellsOf(text: string, delimiter: Delimiter): readonly TextCell[] {
  const cells: TextCell[] = [];
  const part = new RegExp(
    `("(?:[^"]|"")*"|[^"${delimiter}\\r\\n][^${delimiter}\\r\\n]*|)(${delimiter}|\\r?\\n|\\r|$)`,
    "g"
  );
  let [row, column] = [0, 0];
  for (const [, written = "", end] of text.matchAll(part)) {
    const plain = written.startsWith('"') ? written.slice(1, -1).replace(/""/g, '"') : written;
    cells.push({ row, column, text: plain.trim() });
    [row, column] = end === delimiter ? [row, column + 1] : [row + 1, 0];
  }
  return cells;
}

function numberIn(text: string, decimal: "." | ","): number | null {
  const plain = text.replace(/(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g, "").replace(/^\u2212/, "-");
  const isNumber = decimal === "," ? /^-?(0|[1-9]\d*)(,\d+)?$/ : /^-?(0|[1-9]\d*)(\.\d+)?$/;
  return isNumber.test(plain) ? Number(plain.replace(",", ".")) : null;
}
