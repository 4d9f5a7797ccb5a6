import { columnLetters } from "./area";
import { columnOf } from "./parseArea";
import { findParts } from "./formulaReference";

/** A formula as it reads when it is copied so many rows down and columns to the right. */
export type Shift = (rows: number, columns: number) => string;

/** The formula as it reads when it is copied so many rows down and columns to the right. */
export function shiftReferences(formula: string, rows: number, columns: number): string {
  return shiftOf(formula)(rows, columns);
}

/** Reads the formula once, for all the cells that it is copied to. */
export function shiftOf(formula: string): Shift {
  const pieces: (string | Shift)[] = [];
  let at = 0;
  for (const { text, part, start } of findParts(formula)) {
    if (part.kind !== "range") continue;
    const sheetEnd = text.lastIndexOf("!") + 1;
    pieces.push(formula.slice(at, start + sheetEnd));
    let end = sheetEnd;
    for (const corner of text.matchAll(CORNER)) {
      if (corner.index < end || corner[0] === "") continue;
      pieces.push(text.slice(end, corner.index), shiftOfCorner(corner));
      end = corner.index + corner[0].length;
    }
    pieces.push(text.slice(end));
    at = start + text.length;
  }
  pieces.push(formula.slice(at));
  return (rows, columns) =>
    pieces.map((piece) => (typeof piece === "string" ? piece : piece(rows, columns))).join("");
}

const CORNER = /(\$?)([A-Z]{0,3})(\$?)(\d*)/gi;

function shiftOfCorner([whole, dollar, letters, pin, digits]: RegExpMatchArray): string | Shift {
  const column = letters && !dollar ? columnOf(letters) : null;
  const row = digits && !pin ? Number(digits) : null;
  if (column === null && row === null) return whole;
  return (rows, columns) => {
    const shifted = column === null ? letters! : columnLetters(column + columns);
    return `${dollar}${shifted}${pin}${row === null ? digits! : row + rows}`;
  };
}
