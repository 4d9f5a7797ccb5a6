import { mayCount } from "../sheet/sheetMark";
import { readRunSheets } from "./ownSheet";

/** Names of the sheets of ours on which no contacts are a unit's. */
export function readUncounted(): Promise<ReadonlySet<string>> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const runs = await readRunSheets(context);
    return new Set(runs.filter(({ key }) => !mayCount(key)).map(({ name }) => name));
  });
}
