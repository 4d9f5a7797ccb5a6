import type { CellValue } from "../core/cellValue";
import { addressOf, type Area } from "../formula/text/area";
import { countOwnCalls } from "../formula/text/formulaCalls";
import { stopIfCancelled, type WorkOptions } from "./cancellation";

/** A sheet of the workbook, hidden ones too. */
export interface SheetFacts {
  readonly id: string;
  readonly name: string;
  readonly visibility: `${Excel.SheetVisibility}`;
  readonly isProtected: boolean;
  /** null: it is empty. */
  readonly used: Area | null;
}

export interface SeenCell {
  readonly sheet: SheetFacts;
  readonly row: number;
  readonly column: number;
  /** "" where the cell has none of its own. */
  readonly formula: string;
  readonly value: CellValue;
  /** Of its number, as a file writes it: 000000-0000. */
  readonly format: string;
}

/** Excel on the web answers with at most 5 MB. */
const CELLS_A_READ = 20_000;

export async function readSheets(context: Excel.RequestContext): Promise<readonly SheetFacts[]> {
  const sheets = context.workbook.worksheets.load("items/id, items/name, items/visibility");
  await context.sync();
  const found = sheets.items.map((sheet) => ({
    sheet,
    protection: sheet.protection.load("protected"),
    used: sheet.getUsedRangeOrNullObject(true).load("rowIndex, columnIndex, rowCount, columnCount"),
  }));
  await context.sync();
  return found.map(({ sheet: { id, name, visibility }, protection, used }) => ({
    id,
    name,
    visibility,
    isProtected: protection.protected,
    used: used.isNullObject
      ? null
      : {
          row: used.rowIndex,
          column: used.columnIndex,
          rows: used.rowCount,
          columns: used.columnCount,
        },
  }));
}

/** Shows every cell of the sheets that is not blank, a part of a sheet at a time. */
export async function visitCells(
  context: Excel.RequestContext,
  sheets: readonly SheetFacts[],
  visit: (cell: SeenCell) => void,
  options: WorkOptions
): Promise<void> {
  const sizeOf = ({ used }: SheetFacts): number => (used ? used.rows * used.columns : 0);
  const all = sheets.reduce((sum, sheet) => sum + sizeOf(sheet), 0);
  let done = 0;
  for (const sheet of sheets)
    for (const piece of piecesOf(sheet.used)) {
      stopIfCancelled(options);
      await visitPiece(context, sheet, piece, visit);
      done += piece.rows * piece.columns;
      options.onProgress?.(done / all);
    }
}

function piecesOf(area: Area | null): readonly Area[] {
  if (area === null) return [];
  const height = Math.max(1, Math.floor(CELLS_A_READ / area.columns));
  const pieces: Area[] = [];
  for (let row = area.row; row < area.row + area.rows; row += height)
    pieces.push({ ...area, row, rows: Math.min(height, area.row + area.rows - row) });
  return pieces;
}

async function visitPiece(
  context: Excel.RequestContext,
  sheet: SheetFacts,
  piece: Area,
  visit: (cell: SeenCell) => void
): Promise<void> {
  const range = context.workbook.worksheets.getItem(sheet.id).getRange(addressOf(piece));
  range.load("formulas, values, numberFormat");
  await context.sync();
  const { formulas, values, numberFormat } = range;
  for (const [r, line] of values.entries())
    for (const [c, value] of line.entries()) {
      const written: unknown = formulas[r]![c];
      const formula = typeof written === "string" && written.startsWith("=") ? written : "";
      if (value !== "" || formula !== "")
        visit({
          ...{ sheet, row: piece.row + r, column: piece.column + c },
          ...{ formula, value, format: String(numberFormat[r]![c]) },
        });
    }
}

/**
 * Whether a formula calls a function of ours, one of another version's too. Most do not name us at all,
 * and are not read.
 */
export function callsUs(formula: string, namespace: string): boolean {
  return (
    formula.toUpperCase().includes(namespace.toUpperCase()) &&
    countOwnCalls(formula, [namespace]) > 0
  );
}
