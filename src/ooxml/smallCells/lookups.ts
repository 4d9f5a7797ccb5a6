import type { CellPlace, FormulaPlace } from "../../formula/text/cellPlace";
import { everyCall } from "../../formula/text/nativeCalls";
import type { ArgumentReader } from "./argumentReader";

/** The cells by which something is looked up, and the only one that is taken. */
export interface LookedUp {
  readonly others: readonly CellPlace[];
}

/** VLOOKUP and HLOOKUP that look for the very value. */
export function lookedUp(
  reader: ArgumentReader,
  [key = "", table, position = "", isNear = ""]: readonly string[],
  isDown: boolean,
  at: FormulaPlace
): LookedUp | null {
  const others: CellPlace[] = [];
  const place = reader.place(table, at);
  const value = reader.valueOf(key, at, others);
  const step = reader.valueOf(position, at, others);
  const isExact = /^(?:FALSE|0)$/i.test(isNear);
  if (place === null || value === null || typeof step !== "number" || !isExact) return null;
  const { sheet, area } = place;
  const line = { sheet, area: { ...area, ...(isDown ? { columns: 1 } : { rows: 1 }) } };
  const offset = reader.positionOf(line, value);
  if (offset === undefined) return null;
  others.push(line);
  if (offset !== null)
    others.push(
      isDown
        ? cell(sheet, area.row + offset, area.column + step - 1)
        : cell(sheet, area.row + step - 1, area.column + offset)
    );
  return { others };
}

/** XLOOKUP */
export function paired(
  reader: ArgumentReader,
  args: readonly string[],
  at: FormulaPlace
): LookedUp | null {
  if (args.length > 4) return null;
  const [key = "", keys, answers, otherwise] = args;
  const others: CellPlace[] = [];
  const [line, from] = [reader.line(keys, at), reader.line(answers, at)];
  const value = reader.valueOf(key, at, others);
  if (line === null || from === null || value === null || !isAlong(line, from)) return null;
  const offset = reader.positionOf(line, value);
  const beside = otherwise === undefined ? [] : reader.reach(otherwise, at);
  if (offset === undefined || beside === null) return null;
  for (const one of [line, ...beside]) others.push(one);
  if (offset !== null) others.push(cellAlong(from, offset));
  return { others };
}

/** INDEX(A1:C9, 2, 3), with numbers or MATCH in place of them. */
export function indexed(
  reader: ArgumentReader,
  [table, first = "", second]: readonly string[],
  at: FormulaPlace
): LookedUp | null {
  const others: CellPlace[] = [];
  const place = reader.place(table, at);
  if (place === null) return null;
  const one = indexOf(reader, first, at, others);
  const two = second === undefined ? 1 : indexOf(reader, second, at, others);
  if (one === undefined || two === undefined) return null;
  // An error takes nothing; a whole row or column is more than one cell.
  if (one === null || two === null) return { others };
  if (one < 1 || two < 1) return null;
  const { sheet, area } = place;
  others.push(
    area.rows === 1 && second === undefined
      ? cell(sheet, area.row, area.column + one - 1)
      : cell(sheet, area.row + one - 1, area.column + two - 1)
  );
  return { others };
}

/** @returns from 1; null: no such position; undefined: only Excel can tell */
function indexOf(
  reader: ArgumentReader,
  text: string,
  at: FormulaPlace,
  read: CellPlace[]
): number | null | undefined {
  const [match] = everyCall(text);
  if (match?.name === "MATCH" && match.start === 0 && match.end === text.length) {
    const [key = "", keys, kind] = match.arguments;
    const line = reader.line(keys, at);
    const value = reader.valueOf(key, at, read);
    if (kind !== "0" || line === null || value === null) return undefined;
    read.push(line);
    const offset = reader.positionOf(line, value);
    return typeof offset === "number" ? offset + 1 : offset;
  }
  const value = reader.valueOf(text, at, read);
  return typeof value === "number" ? value : undefined;
}

/** Whether two lines have a cell for each of the other's. */
export function isAlong({ area: one }: CellPlace, { area: other }: CellPlace): boolean {
  return one.columns === 1 && other.columns === 1
    ? one.rows === other.rows
    : one.rows === 1 && other.rows === 1 && one.columns === other.columns;
}

function cellAlong({ sheet, area }: CellPlace, offset: number): CellPlace {
  return area.columns === 1
    ? cell(sheet, area.row + offset, area.column)
    : cell(sheet, area.row, area.column + offset);
}

function cell(sheet: string, row: number, column: number): CellPlace {
  return { sheet, area: { row, column, rows: 1, columns: 1 } };
}
