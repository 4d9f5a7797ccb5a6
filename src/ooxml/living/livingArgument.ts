import type { CellValue, Matrix } from "../../core/cellValue";

/** An argument of a call, as formulas of the copy can refer to it. */
export interface LivingArgument {
  /** In US English: a reference with its sheet and dollar signs, a literal or an array. */
  readonly text: string;
  readonly values: Matrix;
}

/** The formula text of one cell of it; a single row or column repeats. */
export function cellText({ text, values }: LivingArgument, row: number, column: number): string {
  const rows = values.length;
  const columns = values[0]!.length;
  if (rows === 1 && columns === 1) return text;
  return `INDEX(${text},${rows === 1 ? 1 : row + 1},${columns === 1 ? 1 : column + 1})`;
}

export function valueAt({ values }: LivingArgument, row: number, column: number): CellValue {
  return values[values.length === 1 ? 0 : row]![values[0]!.length === 1 ? 0 : column]!;
}

/** A blank cell is nothing, also where it is a formula's empty text. */
export function numberText(argument: LivingArgument, row: number, column: number): string {
  const cell = cellText(argument, row, column);
  return `IF(${cell}="",0,${cell})`;
}

/** One cell that is omitted or blank. */
export function isOmitted(argument: LivingArgument | null): argument is null {
  return argument === null || (argument.values.length === 1 && isBlankSingle(argument.values[0]!));
}

function isBlankSingle(cells: readonly CellValue[]): boolean {
  return cells.length === 1 && cells[0] === "";
}
