import type { Language } from "../../words/language";
import type { TableKey } from "./workspaceColumns";
import { workspaceTexts } from "../../words/workspace";
import type { StyleName } from "../../sheet/cellStyle";
import type { PlannedCell, PlannedTable, SheetPlan } from "../../sheet/sheetPlan";
import type { WrittenTables } from "./workspaceTables";

/** In the order that they stand on the sheet, the widest first: a row put in moves those below. */
export const TABLE_ORDER: readonly TableKey[] = ["policies", "changes", "sources", "settings"];

/** The same in every language, so that the tables are found again. */
export const WORKSPACE_TABLE_NAMES: Readonly<Record<TableKey, string>> = {
  policies: "Natlakarkalkyl_Alternativ",
  changes: "Natlakarkalkyl_Andringar",
  sources: "Natlakarkalkyl_Kallor",
  settings: "Natlakarkalkyl_Installningar",
};

const COLUMN_WIDTHS = [24, 32, 52, 30, 18, 60, 44, 14, 12];
/** Columns for the user to change; the others they may. */
const INPUTS: Readonly<Record<TableKey, readonly number[]>> = {
  policies: [],
  changes: [4],
  sources: [],
  settings: [2],
};

/**
 * The sheet that keeps the alternatives, as it looks when it is new.
 * @param keys tables that stand nowhere yet
 */
export function planWorkspaceSheet(
  tables: WrittenTables,
  language: Language,
  keys: readonly TableKey[] = TABLE_ORDER
): SheetPlan {
  const texts = workspaceTexts(language);
  const rows: PlannedCell[][] = [[textCell("title", texts.title)]];
  for (const note of texts.notes) rows.push([textCell("note", note)]);
  const planned: PlannedTable[] = [];
  for (const key of keys) {
    const { headings, rows: body } = tables[key];
    rows.push([], [textCell("section", texts.tables[key].title)]);
    planned.push({
      name: WORKSPACE_TABLE_NAMES[key],
      area: { row: rows.length, column: 0, rows: body.length + 1, columns: headings.length },
    });
    rows.push(headings.map((heading) => textCell("heading", heading)));
    for (const cells of body)
      rows.push(
        cells.map(({ content, numberFormat }, column) => ({
          content: content === "" ? null : content,
          style: INPUTS[key].includes(column) ? "input" : "longText",
          numberFormat,
        }))
      );
  }
  return {
    key: "workspace",
    name: texts.sheet,
    columnWidths: COLUMN_WIDTHS,
    frozenRows: 1,
    rows,
    tables: planned,
  };
}

function textCell(style: StyleName, content: string): PlannedCell {
  return { content, style, numberFormat: "General" };
}
