import { toBase64 } from "../../../excel/base64";

/** Opens a file as a new workbook in a window of its own; the open one is as it was. */
export async function openWorkbook(bytes: Uint8Array): Promise<void> {
  await Excel.createWorkbook(toBase64(bytes));
}

/** As Excel's title bar has it: Underlag.xlsx. */
export function readWorkbookName(): Promise<string> {
  return Excel.run({ delayForCellEdit: true }, async ({ workbook }) => {
    workbook.load("name");
    await workbook.context.sync();
    return workbook.name;
  });
}
