import type { ArgumentName, Fault, ArgumentPlace, Shape } from "../core/fault";
import { failure, type Result, success } from "../core/result";
import { type Cell, ErrorCell, readCell, type Reading } from "./cell";

/** One argument of a call: a matrix of cells, read one by one when asked for. */
export interface Argument extends Shape {
  readonly cells: readonly (readonly unknown[])[];
  /** Rows and columns have changed places; faults still name the user's own. */
  readonly turned?: boolean;
}

/**
 * @param raw a matrix, as every argument arrives; null or undefined where it was omitted. A bare
 *   value counts as 1×1, a bare object (the invocation) as omitted.
 * @returns null for an omitted argument
 */
export function readArgument(argument: ArgumentName, raw: unknown): Result<Argument | null> {
  if (raw === null || raw === undefined) return success(null);
  if (!Array.isArray(raw))
    return success(typeof raw === "object" ? null : toArgument(argument, [[raw]]));
  const cells: readonly unknown[] = raw.some(Array.isArray) ? raw : [raw];
  const columns = (cells[0] as readonly unknown[]).length;
  if (columns === 0 || !cells.every((row) => Array.isArray(row) && row.length === columns))
    return failure({ code: "argument.ragged", argument });
  return success(toArgument(argument, cells as readonly (readonly unknown[])[]));
}

function toArgument(
  argument: ArgumentName,
  cells: readonly (readonly unknown[])[]
): Argument & { readonly columns: number } {
  return { argument, cells, rows: cells.length, columns: cells[0]!.length };
}

/** As `readArgument`, but a single blank cell counts as omitted too. */
export function readOptional(argument: ArgumentName, raw: unknown): Result<Argument | null> {
  const read = readArgument(argument, raw);
  if (!read.ok || read.value === null) return read;
  const blank = read.value.rows * read.value.columns === 1 && cellAt(read.value, 0, 0) === null;
  return blank ? success(null) : read;
}

/** The one cell of an argument where one value is meant; null where it is omitted or blank. */
export function readSingle(argument: ArgumentName, raw: unknown): Result<Argument | null> {
  const read = readOptional(argument, raw);
  if (read.ok && read.value !== null && read.value.rows * read.value.columns > 1)
    return failure({ code: "argument.notSingle", shape: shapeOf(read.value) });
  return read;
}

export function shapeOf({ argument, rows, columns }: Shape): Shape {
  return { argument, rows, columns };
}

/** As many cells as 16 whole columns have. */
const MOST_CELLS = 16 * 1_048_576;

/** Why an answer of that size is not given; a whole column by a whole row would fill the sheet. */
export function sizeFault(rows: number, columns: number, mostInTable?: number): Fault | null {
  const mostCells = mostInTable ?? MOST_CELLS;
  return rows * columns <= mostCells
    ? null
    : { code: "answer.tooLarge", rows, columns, mostCells, inTable: mostInTable !== undefined };
}

export function turn(argument: Argument): Argument {
  const cells = Array.from({ length: argument.columns }, (_, column) =>
    argument.cells.map((row) => row[column])
  );
  return { ...toArgument(argument.argument, cells), turned: !argument.turned };
}

/** @param row, column count from 0; a single row or column repeats (broadcasting). */
export function cellAt(argument: Argument, row: number, column: number): Cell {
  const cells = argument.cells[argument.rows === 1 ? 0 : row]!;
  return readCell(cells[argument.columns === 1 ? 0 : column]);
}

export function placeOf(argument: Argument, row: number, column: number): ArgumentPlace {
  const { rows, columns } = argument;
  const r = rows === 1 ? 1 : row + 1;
  const c = columns === 1 ? 1 : column + 1;
  const name = argument.argument;
  return argument.turned
    ? { argument: name, row: c, column: r, rows: columns, columns: rows }
    : { argument: name, row: r, column: c, rows, columns };
}

/** A number; text that looks like one is not. */
export function numberAt(argument: Argument, row: number, column: number): Reading<number> {
  const cell = cellAt(argument, row, column);
  if (typeof cell === "number" || cell === null) return cell;
  const at = placeOf(argument, row, column);
  return cell instanceof ErrorCell
    ? { code: "cell.error", at, error: cell.error }
    : { code: "cell.notNumber", at, value: String(cell) };
}

/** A number that is not negative. */
export function quantityAt(argument: Argument, row: number, column: number): Reading<number> {
  const reading = numberAt(argument, row, column);
  return typeof reading === "number" && reading < 0
    ? { code: "cell.negative", at: placeOf(argument, row, column), value: reading }
    : reading;
}
