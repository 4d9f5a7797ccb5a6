import { allocate } from "../rounding/allocation";
import { toShares } from "../rounding/shares";
import { type Day, yearAndMonth } from "../calendar";
import { scaleAndRound } from "../decimal";
import type { Basis } from "./basis";
import type { Borne } from "./bearing";
import type { Financing } from "../policy/changes";
import type { Piece } from "./pieces";
import type { FinancingYear } from "./scenario";
import { segmentOn } from "./timeline";
import { traitIn } from "./unitYears";

/** Öre that the region pays once, on a day. */
export interface OneOff {
  readonly day: Day;
  readonly amount: number;
}

/**
 * Year by year, what each means pays of what the region bears on the days on which it holds; means
 * further down the list pay what those before them leave.
 */
export function finance(
  basis: Basis,
  means: readonly Financing[],
  pieces: readonly Piece[],
  { region }: Pick<Borne, "region">,
  oneOffs: readonly OneOff[]
): readonly FinancingYear[] {
  const width = basis.cells.length;
  const years = pieces.map(({ m }) => yearAndMonth(basis.months[m]!).year);
  const costs = pieces.map(({ from, end }, p) => {
    const once = oneOffs.filter(({ day }) => from <= day && day < end);
    const borne = region.subarray(p * width, (p + 1) * width);
    return (
      borne.reduce((sum, one) => sum + one, 0) + once.reduce((sum, { amount }) => sum + amount, 0)
    );
  });
  const rows: FinancingYear[] = [];
  const paid = new Map<number, number>();
  for (const { patch, timeline } of means) {
    const held = pieces.map(({ from }) => segmentOn(timeline, from) >= 0);
    for (const year of new Set(years)) {
      const covered = [...pieces.keys()].filter((p) => years[p] === year && held[p]);
      if (covered.length === 0) continue;
      const before = paid.get(year) ?? 0;
      const frame = scaleAndRound(patch.frame, 2);
      const need = Math.max(0, covered.reduce((sum, p) => sum + costs[p]!, 0) - before);
      const drawn = Math.min(frame, need);
      paid.set(year, before + drawn);
      const byUnit = patch.means === "capitation" ? spreadByCapitation(basis, drawn, year) : null;
      const { name, means: kind } = patch;
      rows.push({ year, name, means: kind, frame, need, drawn, left: frame - drawn, byUnit });
    }
  }
  return rows;
}

/**
 * In proportion to the year's listed patients × CNI, where a unit without a CNI counts as the mean
 * of 1.
 */
function spreadByCapitation(
  { data }: Basis,
  amount: number,
  year: number
): readonly number[] | null {
  const shares = toShares(
    data.units.map((unit) =>
      unit.unlisted ? 0 : (traitIn(unit, "listed", year) ?? 0) * (traitIn(unit, "cni", year) ?? 1)
    )
  );
  return shares && allocate(amount, shares);
}
