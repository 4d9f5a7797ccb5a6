/** Writes from A1 of the first sheet, and selects what was written. */
export async function writeCells(rows: readonly (readonly (string | number)[])[]): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets
      .getFirst()
      .getRangeByIndexes(0, 0, rows.length, rows[0]!.length);
    range.values = rows.map((row) => [...row]);
    range.select();
    await context.sync();
  });
}
