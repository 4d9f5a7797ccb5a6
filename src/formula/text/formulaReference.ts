import type { CellValue, Matrix } from "../../core/cellValue";
import { nameAt, skipAtom } from "./formulaCalls";

/** What a part of a formula is, read from its text alone. */
export type Part =
  | { readonly kind: "literal"; readonly values: Matrix }
  | RangePart
  | {
      readonly kind: "table";
      /** null: the table that the formula stands in. */
      readonly table: string | null;
      /** Between the outer brackets; "" for the table's name alone. */
      readonly specifier: string;
    }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "computed" };

export interface RangePart {
  readonly kind: "range";
  /** null: the sheet that the formula stands on. */
  readonly sheet: string | null;
  /** Without dollar signs: B4, B4:C9, B:B, 2:3. */
  readonly address: string;
  /** A1#: the answer that starts there. */
  readonly spill: boolean;
}

const SHEET = /(?:'((?:[^']|'')+)'|([\p{L}_\\][\p{L}\p{N}_.\\]*))!/uy;
const RANGE =
  /(?:\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?#?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\p{N}_.(!])/iuy;

/** @param text one argument, trimmed */
export function readArgumentPart(text: string): Part {
  const inner = /^\((.*)\)$/s.exec(text)?.[1];
  if (inner !== undefined && skipsTo(inner)) return readArgumentPart(inner.trim());
  const array = /^\{(.*)\}$/s.exec(text)?.[1];
  if (array !== undefined) return readArray(array);
  const literal = readLiteral(text);
  if (literal !== undefined) return { kind: "literal", values: [[literal]] };
  const [found] = findParts(text);
  return found && found.text.length === text.length ? found.part : { kind: "computed" };
}

/** Whether parentheses around it belong together: not those of (A1)+(B1). */
function skipsTo(inner: string): boolean {
  let depth = 0;
  for (const character of inner) {
    if (character === "(") depth += 1;
    if (character === ")" && --depth < 0) return false;
  }
  return depth === 0;
}

function readLiteral(text: string): CellValue | undefined {
  if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replace(/""/g, '"');
  if (/^(TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === "TRUE";
  const number = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?)(%?)$/i.exec(text);
  if (number) return Number(number[1]) / (number[2] ? 100 : 1);
  return /^#[A-Z/0!?]+$/i.test(text) ? text : undefined;
}

/** {1,2;3,4}: rows by semicolon. */
function readArray(text: string): Part {
  const rows: CellValue[][] = [[]];
  for (const [, written, separator] of text.matchAll(/\s*("(?:[^"]|"")*"|[^,;"]*?)\s*([,;]|$)/g)) {
    if (written === "" && separator === "") continue;
    const value = readLiteral(written!);
    if (value === undefined) return { kind: "computed" };
    rows.at(-1)!.push(value);
    if (separator === ";") rows.push([]);
  }
  return { kind: "literal", values: rows };
}

/** A reference and where in the formula it starts. */
export interface FoundPart {
  readonly text: string;
  readonly start: number;
  readonly part: Exclude<Part, { kind: "literal" | "computed" }>;
}

/** Every reference in a formula, in order, texts and names of functions left out. */
export function findParts(formula: string): readonly FoundPart[] {
  const found: FoundPart[] = [];
  for (let i = 0; i < formula.length;) {
    const one = referenceAt(formula, i);
    if (one) {
      found.push(one);
      i += one.text.length;
      continue;
    }
    const end = skipAtom(formula, i);
    const number = /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?%?/iy;
    number.lastIndex = i;
    const digits = number.exec(formula)?.[0].length ?? 0;
    i = end > i ? end : i + (nameAt(formula, i).length || digits || 1);
  }
  return found;
}

function referenceAt(formula: string, at: number): FoundPart | null {
  SHEET.lastIndex = at;
  const sheet = SHEET.exec(formula);
  const start = at + (sheet?.[0].length ?? 0);
  RANGE.lastIndex = start;
  const range = RANGE.exec(formula)?.[0];
  if (range !== undefined) {
    const name = sheet ? (sheet[1]?.replace(/''/g, "'") ?? sheet[2]!) : null;
    const address = range.replace(/[$#]/g, "").toUpperCase();
    return {
      text: formula.slice(at, start + range.length),
      start: at,
      part: { kind: "range", sheet: name, address, spill: range.endsWith("#") },
    };
  }
  const name = nameAt(formula, at);
  const after = at + name.length;
  if (formula.charAt(after) === "[" && !name.startsWith("@")) {
    const end = skipAtom(formula, after);
    const specifier = formula.slice(after + 1, end - 1);
    // [Book.xlsx]Sheet1!A1 is another workbook.
    if (formula.charAt(end) === "!" || nameAt(formula, end) !== "") return null;
    return {
      text: formula.slice(at, end),
      start: at,
      part: { kind: "table", table: name === "" ? null : name, specifier },
    };
  }
  const isName = name !== "" && !/^@/.test(name) && !/[(!]/.test(formula.charAt(after));
  if (!isName || /^(TRUE|FALSE)$/i.test(name)) return null;
  return { text: name, start: at, part: { kind: "name", name } };
}
