import { columnLetters } from "./area";
import { columnOf } from "./parseArea";
import { findParts } from "./formulaReference";

/** The formula as it reads when it is copied so many rows down and columns to the right. */
export function shiftReferences(formula: string, rows: number, columns: number): string {
  let shifted = "";
  let at = 0;
  for (const { text, part, start } of findParts(formula)) {
    if (part.kind !== "range") continue;
    const sheetEnd = text.lastIndexOf("!") + 1;
    shifted += formula.slice(at, start + sheetEnd);
    shifted += text.slice(sheetEnd).replace(CORNER, (_, dollar, letters, pin, digits) => {
      const column = letters && !dollar ? columnLetters(columnOf(letters) + columns) : letters;
      const row = digits && !pin ? String(Number(digits) + rows) : digits;
      return `${dollar}${column}${pin}${row}`;
    });
    at = start + text.length;
  }
  return shifted + formula.slice(at);
}

const CORNER = /(\$?)([A-Z]{0,3})(\$?)(\d*)/gi;
