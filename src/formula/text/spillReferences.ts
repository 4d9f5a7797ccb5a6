import { addressOf, type Area } from "./area";
import { findParts, type RangePart, readArgumentPart } from "./formulaReference";

/** As files write A1#. */
const ON_DISK = /_xlfn\.ANCHORARRAY\(([^()]*)\)/gi;

/**
 * The formula with references to what spills from a cell (A1#) as references to the cells it fills.
 * @param areaOf the cells; null leaves the reference as it is
 */
export function fixSpillReferences(
  formula: string,
  areaOf: (anchor: RangePart) => Area | null
): string {
  const onDisk = formula.replace(ON_DISK, (whole, inner: string) => {
    const part = readArgumentPart(inner.trim());
    const area = part.kind === "range" ? areaOf(part) : null;
    return area ? withArea(inner.trim(), area) : whole;
  });
  let fixed = "";
  let at = 0;
  for (const { text, part, start } of findParts(onDisk)) {
    const area = part.kind === "range" && part.spill ? areaOf(part) : null;
    if (area === null) continue;
    fixed += onDisk.slice(at, start) + withArea(text, area);
    at = start + text.length;
  }
  return fixed + onDisk.slice(at);
}

/** With the sheet and the dollar signs of the reference. */
function withArea(reference: string, area: Area): string {
  const cell = reference.lastIndexOf("!") + 1;
  return reference.slice(0, cell) + addressOf(area, reference.includes("$", cell));
}
