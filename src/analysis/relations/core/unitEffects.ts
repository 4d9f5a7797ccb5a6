import { greatestOf } from "../../../core/extremes";
import type { Span } from "../../../core/scenario/rollUp";
import type { Alternative, Scenario } from "../../../core/scenario/scenario";
import { groupsBySize } from "../../../core/scenario/groups";
import { traitIn } from "../../../core/scenario/unitYears";
import { sampleUnits, sumByUnit, type UnitSample } from "./unitSample";

/** What an alternative does to a unit in a year; öre. */
export interface UnitEffect {
  /** Position in `units`. */
  readonly unit: number;
  readonly listed: number;
  readonly cni: number;
  readonly contacts: number;
  /** What the health centre bears in the baseline and under the alternative. */
  readonly before: number;
  readonly after: number;
  /** Kronor in `compensationYear`; null: not known. */
  readonly compensation: number | null;
}

/** An effect with its group by CNI, 0 is the lowest. */
export interface GroupedEffect extends UnitEffect {
  readonly group: number;
}

export interface UnitEffects extends UnitSample<GroupedEffect> {
  readonly groups: number;
  /** The year of the alternative, or the latest one before it that any unit has; null: none. */
  readonly compensationYear: number | null;
}

/** Vinnare och förlorare: units by CNI, the lowest first. */
export function effectsByCni(
  scenario: Scenario,
  alternative: Alternative,
  span: Span
): UnitEffects {
  const baseline = scenario.alternatives[scenario.baseline]!;
  const contacts = sumByUnit(scenario, baseline, "contacts", span);
  const before = sumByUnit(scenario, baseline, "healthCentre", span);
  const after = sumByUnit(scenario, alternative, "healthCentre", span);
  const compensationYear = latestYear(scenario, span.year);
  const { points, omitted } = sampleUnits(scenario, [contacts], (unit) => {
    const { compensation } = scenario.units[unit]!;
    const listed = traitIn(scenario.units[unit]!, "listed", span.year);
    const cni = traitIn(scenario.units[unit]!, "cni", span.year);
    if (!listed) return "listed";
    if (cni === null) return "cni";
    return {
      unit,
      listed,
      cni,
      contacts: contacts[unit]!,
      before: before[unit]!,
      after: after[unit]!,
      compensation: compensation.find(({ year }) => year === compensationYear)?.value ?? null,
    };
  });
  const groups = groupsBySize(points.map(({ cni }) => cni));
  return {
    points: points
      .map((point, i) => ({ ...point, group: groups[i]! }))
      .sort((a, b) => a.cni - b.cni),
    omitted,
    groups: Math.max(0, greatestOf(groups) + 1),
    compensationYear,
  };
}

function latestYear({ units }: Scenario, last: number): number | null {
  const years = units
    .flatMap(({ compensation }) => compensation.map(({ year }) => year))
    .filter((year) => year <= last);
  return years.length === 0 ? null : greatestOf(years);
}

/** What an alternative does to some units together; öre. */
export interface GroupEffect {
  readonly change: number;
  readonly perListed: number;
  /** Of their compensation; null where it is not known of all. */
  readonly share: number | null;
}

/** @param units one or more */
export function effectOfGroup(units: readonly UnitEffect[]): GroupEffect {
  const sum = (size: (unit: UnitEffect) => number): number =>
    units.reduce((total, unit) => total + size(unit), 0);
  const change = sum(({ before, after }) => after - before);
  const compensation = sum((unit) => (unit.compensation ?? 0) * 100);
  const known = compensation > 0 && units.every((unit) => unit.compensation !== null);
  return {
    change,
    perListed: change / sum(({ listed }) => listed),
    share: known ? change / compensation : null,
  };
}
