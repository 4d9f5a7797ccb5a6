import type { Area } from "../../formula/text/area";
import type { ReadCall, Recalculated } from "./recalculation";

/** Calls of one kind in cells below each other: a formula that has been filled down. */
export interface CallColumn {
  readonly reads: readonly ReadCall[];
  readonly sheet: string;
  readonly area: Area;
}

/** So that what writes them can rest in between. */
const MOST_ROWS = 2000;

/**
 * Two or more at a time, in the order of their first cells.
 * @param kindOf null for a call that stands alone
 */
export function findCallColumns(
  results: readonly Recalculated[],
  kindOf: (read: ReadCall) => string | null
): readonly CallColumn[] {
  const found: { readonly kind: string; readonly first: Recalculated; reads: ReadCall[] }[] = [];
  const open = new Map<string, (typeof found)[number]>();
  for (const result of results)
    for (const [i, read] of result.calls.entries()) {
      const { sheet, row, column } = result.formula;
      const kind = kindOf(read);
      if (kind === null) continue;
      const place = [column, i, sheet.name].join(" ");
      const last = open.get(place);
      const isNext = last?.kind === kind && last.first.formula.row + last.reads.length === row;
      if (isNext && last.reads.length < MOST_ROWS) last.reads.push(read);
      else {
        const begun = { kind, first: result, reads: [read] };
        open.set(place, begun);
        found.push(begun);
      }
    }
  return found
    .filter(({ reads }) => reads.length > 1)
    .map(({ reads, first: { formula } }) => {
      const { row, column } = formula;
      return {
        reads,
        sheet: formula.sheet.name,
        area: { row, column, rows: reads.length, columns: 1 },
      };
    });
}
