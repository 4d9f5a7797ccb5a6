import type { Splice } from "../xml/splice";
import { findElements, prefixOf, readTags } from "../xml/tags";
import { readRelationships, removeRelationships } from "./relationships";
import { removeParts } from "./removeParts";
import type { Workbook } from "./workbook";

/** Elements that stand before the settings of calculation in a workbook's part (ECMA-376, 18.2.27). */
const BEFORE = ["definedNames", "externalReferences", "functionGroups", "sheets"];

/** Makes programs calculate Excel's own formulas anew when they open the workbook, or not. */
export function calculateOnLoad({ file, part }: Workbook, wanted: boolean): readonly Splice[] {
  const xml = file.text(part);
  for (const tag of readTags(xml, part)) {
    if (tag.name !== "calcPr" || tag.kind === "close") continue;
    const text = xml
      .slice(tag.start, tag.end)
      .replace(/\sfullCalcOnLoad\s*=\s*(?:"[^"]*"|'[^']*')/, "")
      .replace(/\s*(\/?>)$/, wanted ? ' fullCalcOnLoad="1"$1' : "$1");
    return [{ start: tag.start, end: tag.end, text }];
  }
  if (!wanted) return [];
  const before = BEFORE.flatMap((name) => findElements(xml, part, name))[0]!;
  const prefix = prefixOf(xml, before.tag);
  const text = `<${prefix}calcPr fullCalcOnLoad="1"/>`;
  return [{ start: before.end, end: before.end, text }];
}

/** The order of calculation names cells whose formulas are gone; Excel makes a new one. */
export function removeCalculationChain({ file, part }: Workbook): void {
  const gone = readRelationships(file, part).filter(({ type }) => type === "calcChain");
  if (gone.length === 0) return;
  removeRelationships(file, part, gone);
  removeParts(
    file,
    gone.map(({ target }) => target)
  );
}
