import type { ShownGrid } from "../../core/countedTable";
import type { SheetPart } from "../parts/sheetPart";

const BLANK = { value: "", text: "", numberFormat: "General" };
/** Headings further down or to the right are not looked for; small sheets are looked at whole. */
const ROWS_TO_SEARCH = 40;
export const FIRST_COLUMNS = 256;
const CELLS_TO_SEARCH = 4_000;

/** The first rows of a sheet, where headings stand. */
export function topOf(sheet: SheetPart, formats: readonly string[]): ShownGrid {
  const columns = Math.max(1, Math.min(sheet.used.columns, FIRST_COLUMNS));
  return gridOf(sheet, formats, rowsToSearch(columns));
}

/** How far down headings are looked for, and whatever tells of contacts. */
export function rowsToSearch(columns: number): number {
  return Math.max(ROWS_TO_SEARCH, Math.floor(CELLS_TO_SEARCH / columns));
}

/** @param most rows; the rest is not read */
export function gridOf(sheet: SheetPart, formats: readonly string[], most = Infinity): ShownGrid {
  const columns = Math.min(sheet.used.columns, FIRST_COLUMNS);
  const rows = Math.min(sheet.used.rows, most);
  const cells = Array.from({ length: rows }, (_, row) => {
    const line = emptyLine(columns);
    for (const span of sheet.rows.get(row)?.cells ?? []) {
      if (span.column >= columns) continue;
      const { value, attributes } = sheet.read(span);
      if (value === "") continue;
      const numberFormat = formats[Number(attributes.get("s") ?? 0)] || "General";
      line[span.column] = { value, text: String(value), numberFormat };
    }
    return line;
  });
  return { row: 0, column: 0, cells };
}

export function emptyLine(columns: number): ShownGrid["cells"][number][number][] {
  return new Array<ShownGrid["cells"][number][number]>(columns).fill(BLANK);
}
