import type { Area, DeleteShift, InsertShift } from "../grid/grid";
import { HostError } from "../wire/hostError";
import type { Workbook } from "./workbook";

/** Where the cells of an area are afterwards; null where they are deleted. */
type Move = (area: Area) => Area | null;

/** Puts empty cells in, and takes everything that lies beyond them along. */
export function insertCells(
  workbook: Workbook,
  sheetId: string,
  at: Area,
  shift: InsertShift
): void {
  const move = shift === "Down" ? along(at, insert(at.row, at.rows)) : across(at, at.columns);
  checkTables(workbook, sheetId, at, shift === "Down");
  carryOut(workbook, sheetId, move, () => workbook.sheet(sheetId).insertCells(at, shift));
}

export function deleteCells(
  workbook: Workbook,
  sheetId: string,
  at: Area,
  shift: DeleteShift
): void {
  const move = shift === "Up" ? along(at, remove(at.row, at.rows)) : across(at, -at.columns);
  checkTables(workbook, sheetId, at, shift === "Up");
  carryOut(workbook, sheetId, move, () => workbook.sheet(sheetId).deleteCells(at, shift));
}

type Span = { readonly first: number; readonly count: number };

function insert(at: number, size: number) {
  return ({ first, count }: Span): Span => {
    if (first >= at) return { first: first + size, count };
    return first + count > at ? { first, count: count + size } : { first, count };
  };
}

function remove(at: number, size: number) {
  return ({ first, count }: Span): Span => {
    const before = Math.max(0, Math.min(first + count, at) - first);
    const after = Math.max(0, first + count - Math.max(first, at + size));
    return { first: first < at ? first : Math.max(at, first - size), count: before + after };
  };
}

function along(at: Area, change: (span: Span) => Span): Move {
  return (area) => {
    const isWithin =
      area.column >= at.column && area.column + area.columns <= at.column + at.columns;
    if (!isWithin) return area;
    const { first, count } = change({ first: area.row, count: area.rows });
    return count > 0 ? { ...area, row: first, rows: count } : null;
  };
}

function across(at: Area, size: number): Move {
  const change = size > 0 ? insert(at.column, size) : remove(at.column, -size);
  return (area) => {
    if (area.row < at.row || area.row + area.rows > at.row + at.rows) return area;
    const { first, count } = change({ first: area.column, count: area.columns });
    return count > 0 ? { ...area, column: first, columns: count } : null;
  };
}

/** Documented: cells that would tear a table apart are a conflict. */
function checkTables(workbook: Workbook, sheetId: string, at: Area, isVertical: boolean): void {
  for (const { area, sheetId: own } of workbook.contents.tables) {
    if (own !== sheetId) continue;
    const [from, to, tableFrom, tableTo] = isVertical
      ? [at.column, at.column + at.columns, area.column, area.column + area.columns]
      : [at.row, at.row + at.rows, area.row, area.row + area.rows];
    const isBeyond = isVertical
      ? area.row + area.rows > at.row
      : area.column + area.columns > at.column;
    const isTouched = tableFrom < to && from < tableTo;
    const isWhole = from <= tableFrom && tableTo <= to;
    if (isBeyond && isTouched && !isWhole) throw new HostError("InsertDeleteConflict");
  }
}

function carryOut(workbook: Workbook, sheetId: string, move: Move, change: () => void): void {
  const { contents } = workbook;
  const record = workbook.record(sheetId);
  workbook.formulas.through(
    () => {
      change();
      for (const table of contents.tables) {
        if (table.sheetId === sheetId) table.area = move(table.area) ?? table.area;
      }
      const sources = contents.charts.flatMap(({ series }) =>
        series.flatMap(({ name, values, categories }) => [
          typeof name === "string" ? null : name,
          values,
          categories,
        ])
      );
      for (const source of sources) {
        if (source?.sheetId === sheetId) source.area = move(source.area) ?? source.area;
      }
      for (const each of [...record.validations, ...record.formatRules, ...record.hyperlinks]) {
        each.area = move(each.area) ?? each.area;
      }
      record.unlocked = record.unlocked.flatMap((each) => move(each) ?? []);
    },
    (id, area) => (id === sheetId ? move(area) : area)
  );
  workbook.markChanged();
}
