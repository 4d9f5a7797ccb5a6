import type { Unit } from "../../../core/scenario/regionData";
import { type Span, sumOf } from "../../../core/scenario/rollUp";
import type { Alternative, Scenario } from "../../../core/scenario/scenario";
import { traitIn } from "../../../core/scenario/unitYears";
import type { Compared } from "./reportYear";

/** What the listed patients' health centres bear in the chosen year; öre. */
export interface ReportUnit {
  /** One, or those that are printed as one. */
  readonly units: readonly Unit[];
  /** The unlisted, as far as health centres bear them. */
  readonly unlisted: boolean;
  readonly baseline: number;
  readonly alternative: number;
  readonly change: number;
  /** Öre per listed patient; null: it is not known how many are listed. */
  readonly changePerListed: number | null;
}

export interface ReportUnits {
  readonly rows: readonly ReportUnit[];
  /** Of the rows, of what the region bears, and of both. */
  readonly sums: Compared;
}

/** As many as a page holds; of more, the ones whose cost changes most are shown by themselves. */
const MOST_ROWS = 30;

interface Group {
  readonly units: readonly Unit[];
  readonly unlisted: boolean;
  readonly before: number;
  readonly change: number;
}

export function unitsOfReport(
  { units, cells }: Scenario,
  baseline: Alternative,
  alternative: Alternative,
  year: Compared & { readonly span: Span }
): ReportUnits {
  const groups = units.map((unit, u): Group => {
    const bears = (one: Alternative): number =>
      sumOf(one, cells, "healthCentre", year.span, (cell) => cell.unit === u);
    const before = bears(baseline);
    return { units: [unit], unlisted: unit.unlisted, before, change: bears(alternative) - before };
  });
  return {
    sums: year,
    rows: gather(groups).map(({ units: own, unlisted, before, change }) => {
      const counts = own.map((one) => traitIn(one, "listed", year.span.year));
      const listed = counts.reduce<number>((sum, one) => sum + (one ?? 0), 0);
      return {
        units: own,
        unlisted,
        baseline: before,
        alternative: before + change,
        change,
        changePerListed: counts.every((one) => one) ? change / listed : null,
      };
    }),
  };
}

/** The health centres, those that change least as one row if they are many; then the unlisted. */
function gather(groups: readonly Group[]): readonly Group[] {
  const listed = groups.filter(({ unlisted }) => !unlisted);
  const unlisted = groups.filter((one) => one.unlisted && (one.before !== 0 || one.change !== 0));
  if (listed.length <= MOST_ROWS) return [...listed, ...unlisted];
  const order = [...listed].sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
  const alone = new Set(order.slice(0, MOST_ROWS - 1));
  const others = listed.filter((one) => !alone.has(one));
  const together: Group = {
    units: others.flatMap((one) => one.units),
    unlisted: false,
    before: others.reduce((sum, { before }) => sum + before, 0),
    change: others.reduce((sum, { change }) => sum + change, 0),
  };
  return [...listed.filter((one) => alone.has(one)), together, ...unlisted];
}
