import type { CopyOptions } from "../../../src/ooxml/committeeCopy";
import { countedTables } from "../../../src/reading/sheet/countedTables";
import { holdsCounts, SHEET_MARK } from "../../../src/sheet/sheetMark";
import { texts } from "../copying";

/** As the pane asks for it. */
export const smallCells: NonNullable<CopyOptions["smallCells"]> = {
  find: countedTables,
  mark: SHEET_MARK,
  isLookedAt: holdsCounts,
  shown: texts.hiddenCell,
  keep: false,
};
