import { addressOf, type Area } from "../../formula/text/area";
import { quoteSheetName } from "../../formula/text/sheetName";

/** What the place of a `DataSource` names. */
export type Place =
  | { readonly kind: "table"; readonly name: string }
  | { readonly kind: "range"; readonly sheet: string; readonly address: string };

const ADDRESS =
  /^(\$?[a-z]{1,3}\$?\d+(:\$?[a-z]{1,3}\$?\d+)?|\$?[a-z]{1,3}:\$?[a-z]{1,3}|\$?\d+:\$?\d+)$/i;
/** Too long for a cell's address, so that it needs no quotation marks. */
const PLAIN_NAME = /^\p{L}{4,}[\p{L}\p{N}_]*$/u;

/** @returns null for a text that names no place */
export function readPlace(text: string): Place | null {
  const split = text.lastIndexOf("!");
  if (split < 0) return { kind: "table", name: text };
  const address = text.slice(split + 1);
  const sheet = text
    .slice(0, split)
    .replace(/^'(.*)'$/s, "$1")
    .replace(/''/g, "'");
  return ADDRESS.test(address) && sheet !== "" ? { kind: "range", sheet, address } : null;
}

export function rangePlace(sheet: string, area: Area): string {
  return `${sheetText(sheet)}!${addressOf(area)}`;
}

/** Whether two texts name some cells in common; what a native table covers they do not tell. */
export function overlap(one: string, other: string): boolean {
  const [a, b] = [readPlace(one), readPlace(other)];
  if (a?.kind !== "range" || b?.kind !== "range" || a.sheet !== b.sheet) return false;
  const [x, y] = [endsOf(a.address), endsOf(b.address)];
  return x.every(([from, to], i) => from <= y[i]![1] && y[i]![0] <= to);
}

/** First and last column and row; without one of them it is all of the sheet's. */
function endsOf(address: string): readonly (readonly [from: number, to: number])[] {
  const [first = "", last = first] = address.toUpperCase().replace(/\$/g, "").split(":");
  const ends = (numberOf: (text: string) => number | null): readonly [number, number] => [
    numberOf(first) ?? 0,
    numberOf(last) ?? Infinity,
  ];
  return [ends(columnIn), ends(rowIn)];
}

function columnIn(text: string): number | null {
  const letters = /^[A-Z]+/.exec(text)?.[0];
  return letters === undefined
    ? null
    : [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0);
}

function rowIn(text: string): number | null {
  const digits = /\d+$/.exec(text)?.[0];
  return digits === undefined ? null : Number(digits);
}

/** Whole columns, so that rows which are added below belong to it too. */
export function columnsPlace(sheet: string, { column, columns }: Area): string {
  const [first, last = first] = addressOf({ row: 0, column, rows: 1, columns })
    .replace(/\d/g, "")
    .split(":");
  return `${sheetText(sheet)}!${first}:${last}`;
}

function sheetText(name: string): string {
  return PLAIN_NAME.test(name) ? name : quoteSheetName(name);
}
