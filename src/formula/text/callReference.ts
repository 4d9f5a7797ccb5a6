import { type Area, addressOf } from "./area";
import type { Call } from "./formulaCalls";
import { quoteSheetName } from "./sheetName";

/** A call and the cells that hold its answer now. */
export interface PlacedCall {
  readonly call: Call;
  readonly area: Area;
}

/**
 * The formula with each call replaced by a reference to its answer.
 * @param plain whether it takes one value of an answer where it does not hand it to a function
 */
export function referToAnswers(
  formula: string,
  placed: readonly PlacedCall[],
  sheet: string,
  plain: boolean
): string {
  let written = formula;
  for (const { call, area } of [...placed].sort((a, b) => b.call.start - a.call.start)) {
    const takesOne = takesOneValue(formula.slice(0, call.start).trimEnd(), plain);
    const cells = takesOne ? { ...area, rows: 1, columns: 1 } : area;
    const reference = `${quoteSheetName(sheet)}!${addressOf(cells, true)}`;
    written = written.slice(0, call.start) + reference + written.slice(call.end);
  }
  return written;
}

/** An answer gives its first value there, but a range the value beside the formula. */
function takesOneValue(before: string, plain: boolean): boolean {
  if (/_xlfn\.SINGLE\($|@$/i.test(before)) return true;
  return plain && !/[\p{L}\p{N}_.]\($|,$/u.test(before);
}

/** As the add-in's help writes the formula: without namespace, and without marks that files need. */
export function plainFormula(formula: string, namespaces: readonly string[]): string {
  const spaces = namespaces.join("|");
  const own = new RegExp(
    `(?:'[^']*'!|\\[\\d+\\]!)?(?:_xldudf_(?:${spaces})_|(?:${spaces})\\.)`,
    "gi"
  );
  return formula.replace(own, "").replace(/_xl(?:fn|ws|pm)\./g, "");
}
