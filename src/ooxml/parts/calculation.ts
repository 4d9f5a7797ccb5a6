import type { Splice } from "../xml/splice";
import { findElements, readTags } from "../xml/tags";
import { updateContentTypes } from "./contentTypes";
import { readRelationships, removeRelationships } from "./relationships";
import type { Workbook } from "./workbook";

/** Elements that stand before the settings of calculation in a workbook's part (ECMA-376, 18.2.27). */
const BEFORE = ["definedNames", "externalReferences", "functionGroups", "sheets"];

/** Makes programs calculate Excel's own formulas anew when they open the workbook. */
export function calculateOnLoad({ file, part }: Workbook): Splice {
  const xml = file.text(part);
  for (const tag of readTags(xml, part)) {
    if (tag.name !== "calcPr" || tag.kind === "close") continue;
    const text = xml
      .slice(tag.start, tag.end)
      .replace(/\sfullCalcOnLoad="[^"]*"/, "")
      .replace(/\s*(\/?>)$/, ' fullCalcOnLoad="1"$1');
    return { start: tag.start, end: tag.end, text };
  }
  const before = BEFORE.flatMap((name) => findElements(xml, part, name))[0]!;
  const prefix = /^<([^\s:/>]+:)?/.exec(xml.slice(before.tag.start))![1] ?? "";
  const text = `<${prefix}calcPr fullCalcOnLoad="1"/>`;
  return { start: before.end, end: before.end, text };
}

/** The order of calculation names cells whose formulas are gone; Excel makes a new one. */
export function removeCalculationChain({ file, part }: Workbook): void {
  const gone = readRelationships(file, part).filter(({ type }) => type === "calcChain");
  if (gone.length === 0) return;
  removeRelationships(file, part, gone);
  const parts = gone.map(({ target }) => target);
  for (const each of parts) if (file.has(each)) file.remove(each);
  updateContentTypes(file, parts, []);
}
