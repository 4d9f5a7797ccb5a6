import { type Span, spansOf } from "../../../core/scenario/rollUp";
import type { Alternative, Measure, Scenario } from "../../../core/scenario/scenario";
import { type Hiding, hidingOf } from "../../../core/smallCells";

/** What a unit lacks, or why its figures are kept back. */
export type Omission = Hiding | "listed" | "cni" | "availability" | "visits" | "compensation";

/** Units with what an analysis needs of them, and those that are left out. */
export interface UnitSample<Point> {
  readonly points: readonly Point[];
  readonly omitted: readonly OmittedUnit[];
}

export interface OmittedUnit {
  /** Position in `units`. */
  readonly unit: number;
  readonly reason: Omission;
}

/** The years with outcome in them, each cut off where the forecast begins. */
export function outcomeYears(scenario: Scenario): readonly Span[] {
  const { months, firstForecast } = scenario;
  return spansOf({ months: months.slice(0, firstForecast), firstForecast }, "year");
}

/** Every unit's sum of a measure over a span. */
export function sumByUnit(
  { cells, units }: Pick<Scenario, "cells" | "units">,
  { measures }: Pick<Alternative, "measures">,
  measure: Measure,
  { from, to }: Pick<Span, "from" | "to">
): readonly number[] {
  const sums = units.map(() => 0);
  for (let m = from; m < to; m += 1)
    for (const [c, { unit }] of cells.entries())
      sums[unit]! += measures[measure][m * cells.length + c]!;
  return sums;
}

/**
 * Takes the units one by one; the bucket of the unlisted is none of them.
 * @param contacts by unit, in each of the spans that are shown
 * @param pointOf what is known of a unit, or what it lacks
 */
export function sampleUnits<Point extends object>(
  { units }: Pick<Scenario, "units">,
  contacts: readonly (readonly number[])[],
  pointOf: (unit: number) => Point | Omission
): UnitSample<Point> {
  const listed = units.flatMap(({ unlisted }, unit) => (unlisted ? [] : [unit]));
  const hidings = contacts.map((counts) => hidingOf(listed.map((unit) => counts[unit]!)));
  const points: Point[] = [];
  const omitted: OmittedUnit[] = [];
  for (const [i, unit] of listed.entries()) {
    const reasons = hidings.map((hiding) => hiding[i]!);
    const hiding = reasons.find((one) => one === "few") ?? reasons.find((one) => one !== null);
    const point = hiding ?? pointOf(unit);
    if (typeof point === "object") points.push(point);
    else omitted.push({ unit, reason: point });
  }
  return { points, omitted };
}

/** What to ask for where no unit has all that is needed; null: some has. */
export function lackOf(
  { units }: Pick<Scenario, "units">,
  { points, omitted }: UnitSample<unknown>
): Omission | "units" | null {
  if (points.length > 0) return null;
  return units.filter(({ unlisted }) => !unlisted).length < 2 ? "units" : omitted[0]!.reason;
}
