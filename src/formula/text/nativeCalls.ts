import { nameAt, skipAtom } from "./formulaCalls";

/** A call of one of Excel's own functions, as text. */
export interface NativeCall {
  /** In capitals, as files or Excel write it. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Trimmed. */
  readonly arguments: readonly string[];
}

/** @param name in capitals, in US English */
export function findNativeCalls(formula: string, name: string): readonly NativeCall[] {
  return everyCall(formula).filter((call) => call.name === name);
}

/** All calls of functions, inner ones before those around them. @param formula in US English */
export function everyCall(formula: string): readonly NativeCall[] {
  const calls: NativeCall[] = [];
  const open: { name: string | null; start: number; from: number; texts: string[] }[] = [];
  for (let i = 0; i < formula.length;) {
    const end = skipAtom(formula, i);
    if (end > i) {
      i = end;
      continue;
    }
    const word = nameAt(formula, i);
    if (word !== "" && formula.charAt(i + word.length) === "(") {
      const name = word.replace(/^@/, "").toUpperCase();
      open.push({ name, start: i, from: i + word.length + 1, texts: [] });
      i += word.length + 1;
      continue;
    }
    const sign = formula.charAt(i);
    if (sign === "(") open.push({ name: null, start: i, from: i + 1, texts: [] });
    const inner = open.at(-1);
    if (inner && (sign === "," || sign === ")")) {
      inner.texts.push(formula.slice(inner.from, i).trim());
      inner.from = i + 1;
      if (sign === ")") {
        open.pop();
        const { name, start, texts } = inner;
        if (name !== null) calls.push({ name, start, end: i + 1, arguments: texts });
      }
    }
    i += word.length || 1;
  }
  return calls;
}
