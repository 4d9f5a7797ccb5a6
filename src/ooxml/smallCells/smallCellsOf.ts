import type { SmallCells } from "../report";
import { cellRuns } from "./hiddenCells";
import type { HidingPlan } from "./hiding";

/** A plan for a reader: which cells of which sheets, those below each other together. */
export function smallCellsOf(
  { hidden, frozen }: HidingPlan,
  sheets: readonly string[]
): SmallCells {
  return {
    hidden: sheets.flatMap((sheet) => cellRuns(sheet, hidden.of(sheet))),
    frozen: sheets.flatMap((sheet) =>
      cellRuns(
        sheet,
        frozen
          .filter((one) => one.sheet === sheet)
          .map(({ row, column }): readonly [number, number] => [row, column])
      )
    ),
  };
}
