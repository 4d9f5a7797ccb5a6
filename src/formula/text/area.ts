/** A rectangle of cells; rows and columns count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** B4 or B4:C9; with `pin`, $B$4 or $B$4:$C$9. */
export function addressOf({ row, column, rows, columns }: Area, pin = false): string {
  const first = cellAddress(row, column, pin);
  return rows === 1 && columns === 1
    ? first
    : `${first}:${cellAddress(row + rows - 1, column + columns - 1, pin)}`;
}

function cellAddress(row: number, column: number, pin: boolean): string {
  const dollar = pin ? "$" : "";
  return `${dollar}${columnLetters(column)}${dollar}${row + 1}`;
}

export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}
