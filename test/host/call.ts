/** Calls of custom functions, in the one shape that every way of running them shares. */

export interface ErrorCell {
  /** As Excel shows it: "#N/A". */
  readonly error: string;
  readonly message?: string;
}

export type CellValue = string | number | boolean | null | ErrorCell;
export type Matrix = readonly (readonly CellValue[])[];

/** null is an argument left out. */
export type Argument = Matrix | null;

/** An error where the whole call failed; an error inside a matrix is that cell's. */
export type CallResult = Matrix | ErrorCell;

export interface FunctionRunner {
  call(id: string, args: readonly Argument[]): Promise<CallResult>;
}

export function isError(value: CellValue | CallResult): value is ErrorCell {
  return typeof value === "object" && value !== null && "error" in value;
}

export function errorCell(error: string, message: string | undefined): ErrorCell {
  return message ? { error, message } : { error };
}

export function mapMatrix<From, To>(
  matrix: readonly (readonly From[])[],
  change: (cell: From) => To
): To[][] {
  return matrix.map((row) => row.map(change));
}
