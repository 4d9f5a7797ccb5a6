import { addressOf, type Area } from "./area";
import { nameAt, skipAtom } from "./formulaCalls";
import { findParts } from "./formulaReference";
import { findNativeCalls } from "./nativeCalls";

/** A reference to all that spills from a cell: B2#, Parts#, INDEX(…)#, or as files write it. */
export interface SpillReference {
  readonly start: number;
  readonly end: number;
  /** What stands for the cell, trimmed. */
  readonly anchor: string;
}

/** As files write A1#. */
const ON_DISK = "_XLFN.ANCHORARRAY";

/** Those of a formula, in order; the ones inside another are the other's matter. */
export function findSpillReferences(formula: string): readonly SpillReference[] {
  const onDisk = findNativeCalls(formula, ON_DISK).map(({ start, end, arguments: [anchor] }) => ({
    start,
    end,
    anchor: anchor!,
  }));
  const typed = findParts(formula).flatMap(({ text, start, part }): readonly SpillReference[] => {
    const end = start + text.length;
    if (part.kind === "range" && part.spill) return [{ start, end, anchor: text.slice(0, -1) }];
    return formula.charAt(end) === "#" ? [{ start, end: end + 1, anchor: text }] : [];
  });
  const found = [...onDisk, ...typed, ...findSpillingCalls(formula)];
  const isInner = (one: SpillReference): boolean =>
    found.some((other) => other !== one && other.start <= one.start && one.end <= other.end);
  return found.filter((one) => !isInner(one)).sort((a, b) => a.start - b.start);
}

/** @param replace what stands instead of the whole reference; null: it stays */
export function replaceSpillReferences(
  formula: string,
  replace: (anchor: string) => string | null
): string {
  let fixed = "";
  let at = 0;
  for (const { start, end, anchor } of findSpillReferences(formula)) {
    fixed += formula.slice(at, start) + (replace(anchor) ?? formula.slice(start, end));
    at = end;
  }
  return fixed + formula.slice(at);
}

/** The cells with the sheet and the dollar signs of the reference to their first one. */
export function widenReference(reference: string, area: Area): string {
  const cell = reference.lastIndexOf("!") + 1;
  return reference.slice(0, cell) + addressOf(area, reference.includes("$", cell));
}

/** INDEX(A1:A9,2)# */
function findSpillingCalls(formula: string): readonly SpillReference[] {
  const found: SpillReference[] = [];
  const open: number[] = [];
  for (let i = 0; i < formula.length;) {
    const atom = skipAtom(formula, i);
    const name = atom > i ? "" : nameAt(formula, i);
    const after = atom > i ? atom : i + name.length;
    if (formula.charAt(after) === "(" && atom === i) {
      open.push(i);
      i = after + 1;
      continue;
    }
    if (formula.charAt(i) === ")") {
      const start = open.pop() ?? 0;
      if (formula.charAt(i + 1) === "#")
        found.push({ start, end: i + 2, anchor: formula.slice(start, i + 1) });
    }
    i = after > i ? after : i + 1;
  }
  return found;
}
