import type { OpenExcel } from "./openExcel";

/** Sheets with what their cells hold, tables with their places, parts: all that a save can touch. */
export async function wholeWorkbook({ host, grid }: OpenExcel): Promise<unknown> {
  await host.workbook.settle();
  const { tables, customXmlParts } = host.workbook.contents;
  const sheets = grid.sheets().map((sheet) => {
    const used = sheet.usedArea();
    const cells = used && sheet.read({ ...used, row: 0, rows: used.row + used.rows });
    return [sheet.name, cells?.map((row) => row.map(({ value, formula }) => formula ?? value))];
  });
  return {
    sheets,
    tables: tables.map(({ name, area }) => [name, area]),
    parts: customXmlParts.map(({ xml }) => xml).sort(),
  };
}

/** As it was opened: nothing but the first sheet. */
export async function clearWorkbook({ host }: OpenExcel): Promise<void> {
  host.faults.recover();
  await Excel.run(async (context) => {
    const worksheets = context.workbook.worksheets.load("items");
    await context.sync();
    for (const sheet of worksheets.items.slice(1)) sheet.delete();
    await context.sync();
  });
  host.workbook.contents.customXmlParts.length = 0;
}
