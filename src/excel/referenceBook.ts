import type { ReferenceBook } from "../ooxml/smallCells/reach";

/** Names and tables of the open workbook, by which formulas refer to cells. */
export async function readReferenceBook(context: Excel.RequestContext): Promise<ReferenceBook> {
  const { names, tables, worksheets } = context.workbook;
  names.load("items/name, items/formula");
  worksheets.load("items/name");
  tables.load("items/name, items/showHeaders, items/showTotals, items/worksheet/name");
  await context.sync();
  const local = worksheets.items.map(({ name: sheet, names: own }) => ({
    sheet,
    own: own.load("items/name, items/formula"),
  }));
  const shapes = tables.items.map((table) => ({
    table,
    range: table.getRange().load("rowIndex, columnIndex, rowCount, columnCount"),
    columns: table.columns.load("items/name"),
  }));
  await context.sync();
  const textOf = (formula: unknown): string => String(formula).replace(/^=/, "");
  return {
    names: [
      ...names.items.map(({ name, formula }) => ({ name, sheet: null, text: textOf(formula) })),
      ...local.flatMap(({ sheet, own }) =>
        own.items.map(({ name, formula }) => ({ name, sheet, text: textOf(formula) }))
      ),
    ],
    tables: shapes.map(({ table, range, columns }) => ({
      name: table.name,
      sheet: table.worksheet.name,
      area: {
        row: range.rowIndex,
        column: range.columnIndex,
        rows: range.rowCount,
        columns: range.columnCount,
      },
      columns: columns.items.map(({ name }) => name),
      headerRows: table.showHeaders ? 1 : 0,
      totalRows: table.showTotals ? 1 : 0,
    })),
  };
}
