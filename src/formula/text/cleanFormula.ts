import { findCalls } from "./formulaCalls";

/** A call's name with whatever stands before it: [2]!, a path, @. */
const WRITTEN_NAME =
  /^(?:'(?:[^']|'')*'!|\[\d+\]!|[\p{L}_][\p{L}\p{N}_.]*!)?(@?)[\p{L}_][\p{L}\p{N}_.]*/u;

/**
 * The formula with our calls as they are typed: without the prefix of another add-in and without
 * the name that files have for our functions.
 */
export function cleanFormula(formula: string, namespace: string): string {
  let clean = formula;
  for (const call of [...findCalls(formula, namespace)].reverse()) {
    const [written, at] = WRITTEN_NAME.exec(formula.slice(call.start))!;
    const end = call.start + written.length;
    clean = `${clean.slice(0, call.start)}${at}${namespace}.${call.function}${clean.slice(end)}`;
  }
  return clean;
}
