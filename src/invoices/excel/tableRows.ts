import { append } from "../../core/append";
import type { CellValue } from "../../core/cellValue";
import type { DateSystem } from "../../core/dateSystem";
import { stopIfCancelled, type WorkOptions } from "../../excel/cancellation";
import { readDateSystem, readShownDates } from "../../excel/dateSystem";
import { addressOf, type Area } from "../../formula/text/area";
import { CELLS_A_READ, COLUMNS_TO_SEARCH, locatePlace } from "../../reading/excel/located";

/** Cells of a table or a range, the headings first, with days counted from 1900. */
export interface TableRows {
  readonly rows: readonly (readonly CellValue[])[];
  /** From 1, of the sheet. */
  readonly firstRow: number;
}

/** @returns null where nothing stands there any longer */
export function readTableRows(place: string, options: WorkOptions): Promise<TableRows | null> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const located = await locatePlace(context, place);
    if (!located) return null;
    const dates = await readDateSystem(context);
    const { sheet, area } = located;
    const columns = Math.min(area.columns, COLUMNS_TO_SEARCH);
    const height = Math.max(1, Math.floor(CELLS_A_READ / columns));
    const rows: (readonly CellValue[])[] = [];
    for (let first = 0; first < area.rows; first += height) {
      stopIfCancelled(options);
      const piece = {
        ...area,
        columns,
        row: area.row + first,
        rows: Math.min(height, area.rows - first),
      };
      append(rows, await readPiece(context, sheet, piece, dates));
      options.onProgress?.((first + piece.rows) / area.rows);
    }
    return { rows, firstRow: area.row + 1 };
  });
}

async function readPiece(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  piece: Area,
  dates: DateSystem
): Promise<TableRows["rows"]> {
  const range = sheet.getRange(addressOf(piece)).load("values, numberFormat");
  await context.sync();
  return readShownDates(range, dates) as TableRows["rows"];
}
