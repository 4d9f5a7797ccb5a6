import type { Fault } from "../core/fault";

/** An error in a cell that was handed to a function, such as #N/A. */
export class ErrorCell {
  constructor(readonly error: string) {}
}

/** What a cell holds, blanks as null. */
export type Cell = number | string | boolean | null | ErrorCell;

/** What a cell was read as: a primitive, null for a blank cell, or why it cannot be read. */
export type Reading<T extends number | string> = T | null | Fault;

export function isFault<T extends number | string>(reading: Reading<T>): reading is Fault {
  return typeof reading === "object" && reading !== null;
}

const ERROR_TEXT = /^#(N\/A|GETTING_DATA|[^\s]+[!?])$/i;

/**
 * Cells arrive as JSON values; errors as objects with a code or as text; data types (formatted
 * numbers, entities …) as objects with a basicValue.
 */
export function readCell(value: unknown): Cell {
  switch (typeof value) {
    case "number":
      return Number.isFinite(value) ? value : new ErrorCell("#NUM!");
    case "string":
      if (value === "") return null;
      return value.startsWith("#") && ERROR_TEXT.test(value) ? new ErrorCell(value) : value;
    case "boolean":
      return value;
    case "undefined":
      return null;
    case "object":
      return value === null ? null : readObject(value);
    default:
      return new ErrorCell("#VALUE!");
  }
}

function readObject(value: object): Cell {
  if ("basicValue" in value && typeof value.basicValue !== "object")
    return readCell(value.basicValue);
  const code = "code" in value ? String(value.code) : "#VALUE!";
  return new ErrorCell(code.startsWith("#") ? code : (ERROR_NAMES.get(code) ?? "#VALUE!"));
}

/** Codes as Microsoft's runtime numbers or names them. */
const ERROR_NAMES: ReadonlyMap<string, string> = new Map([
  ["1", "#N/A"],
  ["5", "#DIV/0!"],
  ["6", "#NUM!"],
  ["8", "#NULL!"],
  ["notAvailable", "#N/A"],
  ["divisionByZero", "#DIV/0!"],
  ["invalidNumber", "#NUM!"],
  ["nullReference", "#NULL!"],
]);
