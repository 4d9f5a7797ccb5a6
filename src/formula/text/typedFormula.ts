import { findParts } from "./formulaReference";
import { findNativeCalls } from "./nativeCalls";
import { sheetPrefix } from "./sheetName";

/**
 * A formula from a file as it is typed on any sheet of the workbook: references without a sheet get
 * theirs, and the marks of functions that are newer than the file format go.
 * @returns null for what cannot be typed: other workbooks by their number, calls of other programs
 */
export function typedFormula(formula: string, sheet: string): string | null {
  if (/\[\d+\]|_xldudf_/i.test(formula)) return null;
  let typed = "";
  let at = 0;
  for (const { start, part } of findParts(formula)) {
    if (part.kind !== "range" || part.sheet !== null) continue;
    typed += formula.slice(at, start) + sheetPrefix(sheet);
    at = start;
  }
  const here = typed + formula.slice(at);
  const spilling = rewrite(here, "_XLFN.ANCHORARRAY", (cell) => `${cell}#`);
  const single = rewrite(spilling, "_XLFN.SINGLE", (answer) => `@${answer}`);
  return single.replace(/_xl(?:fn|ws|pm)\./g, "");
}

function rewrite(formula: string, name: string, write: (argument: string) => string): string {
  let written = formula;
  for (;;) {
    const [call] = findNativeCalls(written, name);
    if (!call) return written;
    written = written.slice(0, call.start) + write(call.arguments[0]!) + written.slice(call.end);
  }
}
