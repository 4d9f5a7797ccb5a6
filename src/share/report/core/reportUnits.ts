import { FEWEST_SHOWN } from "../../../core/smallCells";
import { unitsOfFew } from "../../../core/scenario/fewContacts";
import type { Unit } from "../../../core/scenario/regionData";
import { type Span, sumOf } from "../../../core/scenario/rollUp";
import type { Alternative, Scenario, ScenarioCell } from "../../../core/scenario/scenario";
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
  readonly contacts: number;
  /** It has one to four contacts in some year. */
  readonly isFew: boolean;
}

export function unitsOfReport(
  scenario: Scenario,
  baseline: Alternative,
  alternative: Alternative,
  year: Compared & { readonly span: Span }
): ReportUnits {
  const { units, cells } = scenario;
  const few = unitsOfFew(scenario);
  const groups = units.map((unit, u): Group => {
    const isOwn = (cell: ScenarioCell): boolean => cell.unit === u;
    const bears = (one: Alternative): number => sumOf(one, cells, "healthCentre", year.span, isOwn);
    const before = bears(baseline);
    return {
      ...{ units: [unit], unlisted: unit.unlisted, isFew: few.has(u) },
      ...{ before, change: bears(alternative) - before },
      contacts: sumOf(baseline, cells, "contacts", year.span, isOwn),
    };
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

/**
 * The health centres; those of few contacts as one row, and those that change least if they are many;
 * then the unlisted, unless they are few too.
 */
function gather(groups: readonly Group[]): readonly Group[] {
  const bearing = groups.filter((one) => !one.unlisted || one.before !== 0 || one.change !== 0);
  const unlisted = bearing.filter((one) => one.unlisted && !one.isFew);
  const listed = bearing.filter((one) => !one.unlisted || one.isFew);
  const few = notAlone(listed);
  const rest = listed.filter((one) => !few.has(one));
  const most = MOST_ROWS - (few.size > 0 ? 1 : 0);
  const order = [...rest].sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
  const alone = new Set(rest.length <= most ? rest : order.slice(0, MOST_ROWS - 1));
  const others = listed.filter((one) => !alone.has(one));
  const shown = listed.filter((one) => alone.has(one));
  return [...shown, ...(others.length > 0 ? [together(others)] : []), ...unlisted];
}

/** Those of few contacts, and the next smallest in front of them until nobody can be pointed out. */
function notAlone(listed: readonly Group[]): ReadonlySet<Group> {
  const few = new Set(listed.filter(({ isFew }) => isFew));
  if (few.size === 0) return few;
  const next = listed.filter((one) => !few.has(one)).sort((a, b) => a.contacts - b.contacts);
  for (const one of next) {
    const contacts = [...few].reduce((sum, each) => sum + each.contacts, 0);
    if (few.size > 1 && contacts >= FEWEST_SHOWN) break;
    few.add(one);
  }
  return few;
}

function together(others: readonly Group[]): Group {
  const sum = (of: (one: Group) => number): number => others.reduce((all, one) => all + of(one), 0);
  return {
    units: others.flatMap((one) => one.units),
    ...{ unlisted: false, isFew: false },
    before: sum(({ before }) => before),
    change: sum(({ change }) => change),
    contacts: sum(({ contacts }) => contacts),
  };
}
