import { FUNCTION_IDS, type FunctionId } from "../signatures";

/** A call of one of our functions in a formula, as text. */
export interface Call {
  readonly function: FunctionId;
  /**
   * Where in the formula it starts, another add-in's prefix such as [2]! included, and the first
   * place after it.
   */
  readonly start: number;
  readonly end: number;
  /** Trimmed; "" where an argument is left out. */
  readonly arguments: readonly string[];
  /** How many of our calls it stands inside. */
  readonly depth: number;
}

const NAME = /[@\p{L}_\\][\p{L}\p{N}_.\\]*/uy;

interface Opening {
  readonly function: FunctionId | null;
  readonly start: number;
  argumentStart: number;
  readonly arguments: string[];
}

/**
 * The calls of our functions, outer ones before those inside them.
 * @param formula in US English, as Excel's interface and files give it
 * @param namespaces one, or all that count as ours
 */
export function findCalls(
  formula: string,
  namespaces: string | readonly string[]
): readonly Call[] {
  const calls: Call[] = [];
  const open: Opening[] = [];
  // Where another add-in's prefix such as [2]! starts, if one ends here.
  let prefix = { start: 0, end: -1 };
  for (let i = 0; i < formula.length;) {
    const end = skipAtom(formula, i);
    if (end > i) {
      if (formula.charAt(end) === "!") prefix = { start: i, end: end + 1 };
      i = end;
      continue;
    }
    const character = formula.charAt(i);
    const name = nameAt(formula, i);
    if (name !== "" && formula.charAt(i + name.length) === "!")
      prefix = { start: i, end: i + name.length + 1 };
    if (name !== "" && formula.charAt(i + name.length) === "(") {
      const id = functionOf(name, [namespaces].flat());
      const start = prefix.end === i ? prefix.start : i;
      i += name.length + 1;
      open.push({ function: id, start, argumentStart: i, arguments: [] });
      continue;
    }
    if (character === "(")
      open.push({ function: null, start: i, argumentStart: i + 1, arguments: [] });
    else if (character === "," || character === ")") {
      const inner = open.at(-1);
      inner?.arguments.push(formula.slice(inner.argumentStart, i).trim());
      if (inner) inner.argumentStart = i + 1;
      if (character === ")") {
        open.pop();
        if (inner?.function)
          calls.push({
            function: inner.function,
            start: inner.start,
            end: i + 1,
            arguments: inner.arguments,
            depth: open.filter((each) => each.function !== null).length,
          });
      }
    }
    i += name.length || 1;
  }
  return calls.sort((a, b) => a.start - b.start);
}

/** How many functions of the namespaces a formula calls, those that we do not know too. */
export function countOwnCalls(formula: string, namespaces: readonly string[]): number {
  const starts = namespaces.flatMap((each) => {
    const space = each.toUpperCase();
    return [`${space}.`, `_XLDUDF_${space}_`];
  });
  let count = 0;
  for (let i = 0; i < formula.length;) {
    const end = skipAtom(formula, i);
    const name = end > i ? "" : nameAt(formula, i);
    const upper = name.replace(/^@/, "").toUpperCase();
    const isOwn = starts.some((start) => upper.startsWith(start) && upper.length > start.length);
    if (isOwn && isCalled(formula, i + name.length)) count += 1;
    i = end > i ? end : i + (name.length || 1);
  }
  return count;
}

function isCalled(formula: string, after: number): boolean {
  let i = after;
  while (/\s/.test(formula.charAt(i))) i += 1;
  return formula.charAt(i) === "(";
}

/** Excel itself takes 8 192 signs and 64 functions inside each other; files write them longer. */
const LONGEST = 32_767;
const DEEPEST = 256;

/** Whether a formula is no larger than any that Excel writes. */
export function isOfExcelsSize(formula: string): boolean {
  if (formula.length > LONGEST) return false;
  let depth = 0;
  for (let i = 0; i < formula.length;) {
    const end = skipAtom(formula, i);
    const character = end > i ? "" : formula.charAt(i);
    if (character === "(" && ++depth > DEEPEST) return false;
    if (character === ")") depth -= 1;
    i = Math.max(end, i + 1);
  }
  return true;
}

/** Whether the formula is the call and nothing else. */
export function isWhole(formula: string, { start, end }: Call): boolean {
  return formula.slice(1, start).trim() === "" && formula.slice(end).trim() === "";
}

/** The cell of a call's answer that INDEX(call, 2, 3) takes, from 1; null for anything else. */
export function indexedCell(
  formula: string,
  { start, end }: Call
): { readonly row: number; readonly column: number } | null {
  if (!/(^|[^\p{L}\p{N}_.])INDEX\(\s*$/iu.test(formula.slice(0, start))) return null;
  const match = /^\s*,\s*(\d+)\s*(?:,\s*(\d+)\s*)?\)/.exec(formula.slice(end));
  const row = Number(match?.[1]);
  const column = Number(match?.[2] ?? 1);
  return match && row > 0 && column > 0 ? { row, column } : null;
}

/** As typed, as Excel stores it, and with the sign for one cell of an answer. */
function functionOf(name: string, namespaces: readonly string[]): FunctionId | null {
  const upper = name.replace(/^@/, "").toUpperCase();
  const spaces = namespaces.map((each) => each.toUpperCase());
  const isNamed = (id: FunctionId): boolean =>
    spaces.some((space) => upper === `${space}.${id}` || upper === `_XLDUDF_${space}_${id}`);
  return FUNCTION_IDS.find(isNamed) ?? null;
}

export function nameAt(formula: string, at: number): string {
  NAME.lastIndex = at;
  return NAME.exec(formula)?.[0] ?? "";
}

/** The end of a text, a quoted sheet, brackets or an array; `at` itself where none starts there. */
export function skipAtom(formula: string, at: number): number {
  const character = formula.charAt(at);
  if (character === '"' || character === "'") return endOfQuote(formula, at, character);
  if (character === "[") return endOfBrackets(formula, at);
  if (character !== "{") return at;
  let i = at + 1;
  while (i < formula.length && formula.charAt(i) !== "}")
    i = formula.charAt(i) === '"' ? endOfQuote(formula, i, '"') : i + 1;
  return i + 1;
}

function endOfQuote(formula: string, at: number, quote: string): number {
  let i = at + 1;
  while (i < formula.length && (formula.charAt(i) !== quote || formula.charAt(i + 1) === quote))
    i += formula.charAt(i) === quote ? 2 : 1;
  return i + 1;
}

/** In brackets an apostrophe takes the character after it out of the syntax. */
function endOfBrackets(formula: string, at: number): number {
  let depth = 0;
  for (let i = at; i < formula.length; i += 1) {
    const character = formula.charAt(i);
    if (character === "'") i += 1;
    else if (character === "[") depth += 1;
    else if (character === "]" && --depth === 0) return i + 1;
  }
  return formula.length;
}
