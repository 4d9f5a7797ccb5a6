import { readSheets, visitCells } from "../../../excel/cells";
import { unlessCancelled, type WorkOptions } from "../../../excel/cancellation";
import type { CellWatch } from "../../../ooxml/personal/openCells";

/** Shows the cells of the open workbook to who looks for numbers. @returns null when cancelled */
export function watchOpenCells(numbers: CellWatch, options: WorkOptions): Promise<true | null> {
  return unlessCancelled(
    Excel.run({ delayForCellEdit: true }, async (context): Promise<true> => {
      const sheets = await readSheets(context);
      const look = numbers.take.bind(numbers);
      await visitCells(
        context,
        sheets,
        (cell) => look({ ...cell, sheet: cell.sheet.name }),
        options
      );
      return true;
    })
  );
}
