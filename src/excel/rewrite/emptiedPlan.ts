import type { Language } from "../../words/language";
import { emptiedSheet } from "../../words/run";
import type { OwnSheet } from "../ownSheet";
import type { PlannedCell, SheetPlan } from "../../sheet/sheetPlan";
import type { Standing } from "./standing";

/**
 * What a sheet is written as that the new run has nothing for: its tables stay, empty, so that
 * nothing that refers to them loses what it is about.
 */
export function emptiedPlan(
  { name, key }: OwnSheet,
  { tables }: Standing,
  { work, run, language }: Pick<SheetPlan, "work" | "run"> & { readonly language: Language }
): SheetPlan {
  const rows: PlannedCell[][] = [];
  const put = (row: number, column: number, content: string, style: PlannedCell["style"]): void => {
    while (rows.length <= row) rows.push([]);
    const cells = rows[row]!;
    while (cells.length <= column)
      cells.push({ content: null, style: "plain", numberFormat: "General" });
    cells[column] = { content, style, numberFormat: "General" };
  };
  put(0, 0, name, "title");
  put(1, 0, emptiedSheet(language), "note");
  // The heading row of a table that begins above cannot be told apart from the text.
  const kept = tables.filter(({ area, headings }) => area.row > 1 && headings !== null);
  for (const { area, headings } of kept)
    for (const [i, heading] of headings!.entries())
      put(area.row, area.column + i, heading, "heading");
  return {
    key: key ?? name,
    name,
    columnWidths: [],
    frozenRows: 0,
    rows,
    tables: kept.map((table) => ({ name: table.name, area: { ...table.area, rows: 2 } })),
    ...(work !== undefined && { work }),
    ...(run && { run }),
  };
}
