import { ALL_ROWS } from "../sheet/sheetMark";
import { readRunSheets } from "./ownSheet";

/** Names of the sheets of ours that hold no cells of contacts by unit. */
export function readUncounted(): Promise<ReadonlySet<string>> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const runs = await readRunSheets(context);
    const others = runs.filter(({ key }) => key !== undefined && key !== ALL_ROWS);
    return new Set(others.map(({ name }) => name));
  });
}
