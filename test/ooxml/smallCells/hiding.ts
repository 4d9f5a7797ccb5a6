import type { CopyOptions } from "../../../src/ooxml/committeeCopy";
import { countedTables } from "../../../src/reading/sheet/countedTables";
import { holdsCounts } from "../../../src/sheet/sheetMark";
import { texts } from "../copying";

/** As the pane asks for it. */
export const smallCells: NonNullable<CopyOptions["smallCells"]> = {
  find: countedTables,
  isLookedAt: holdsCounts,
  shown: texts.hiddenCell,
  keep: false,
};
