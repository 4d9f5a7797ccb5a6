/** Shows a cell: 'Blad 1'!B4. */
export function selectCell(address: string): Promise<void> {
  return Excel.run(async (context) => {
    const at = address.lastIndexOf("!");
    const name = address.slice(0, at).replace(/^'|'$/g, "").replace(/''/g, "'");
    const { worksheets } = context.workbook;
    const sheet = at < 0 ? worksheets.getActiveWorksheet() : worksheets.getItem(name);
    sheet.activate();
    sheet.getRange(address.slice(at + 1)).select();
    await context.sync();
  });
}
