import { allocate, toShares } from "../allocation";
import { yearAndMonth } from "../calendar";
import { scaleAndRound } from "../decimal";
import type { Policy } from "../policy";
import type { Basis } from "./basis";
import type { Borne } from "./bearing";
import { patchesOf } from "./changes";
import type { FinancingYear } from "./scenario";
import { coverageOf, toTimeline } from "./timeline";

/**
 * Year by year, what each means pays of what the region bears while it holds; means further down
 * the list pay what those before them leave.
 */
export function finance(
  basis: Basis,
  policy: Policy,
  borne: Borne,
  oneOff: Float64Array
): readonly FinancingYear[] {
  const { months, cells } = basis;
  const years = [...new Set(months.map((month) => yearAndMonth(month).year))];
  const rows: FinancingYear[] = [];
  const paid = new Map<number, number>();
  for (const patch of patchesOf(policy, "financing")) {
    const timeline = toTimeline([patch], earlier(patch.validTo, policy.validTo));
    for (const year of years) {
      let covered = false;
      let borneThen = 0;
      for (const [m, month] of months.entries()) {
        const share = yearAndMonth(month).year === year ? coverageOf(timeline, month) : 0;
        if (share === 0) continue;
        covered = true;
        let region = oneOff[m]!;
        for (let c = 0; c < cells.length; c += 1) region += borne.region[m * cells.length + c]!;
        borneThen += share * region;
      }
      if (!covered) continue;
      const before = paid.get(year) ?? 0;
      const frame = scaleAndRound(patch.frame, 2);
      const need = Math.max(0, Math.round(borneThen) - before);
      const drawn = Math.min(frame, need);
      paid.set(year, before + drawn);
      const byUnit = patch.means === "capitation" ? spreadByCapitation(basis, drawn) : null;
      const { name, means } = patch;
      rows.push({ year, name, means, frame, need, drawn, left: frame - drawn, byUnit });
    }
  }
  return rows;
}

/** In proportion to listed patients × CNI, where a unit without a CNI counts as the mean of 1. */
function spreadByCapitation({ data }: Basis, amount: number): readonly number[] | null {
  const shares = toShares(
    data.units.map(({ listed, cni, unlisted }) => (unlisted ? 0 : (listed ?? 0) * (cni ?? 1)))
  );
  return shares && allocate(amount, shares);
}

function earlier(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}
