import { type CalculatedPart, calculatedPart } from "../../core/scenario/calculatedPart";
import { firstDifferingYear, latestYearWithOutcome } from "../../core/scenario/differingYear";
import type { Unit } from "../../core/scenario/regionData";
import type { Alternative, Scenario } from "../../core/scenario/scenario";
import {
  cashOf,
  type Grain,
  healthCentresOf,
  isMarked,
  realisableOf,
  realisedOf,
  regionOf,
  type Span,
  spansOf,
  sumOf,
} from "../../core/scenario/rollUp";
import { traitIn } from "../../core/scenario/unitYears";

/** What the pane shows of an alternative in a span; öre, and the change to the baseline's. */
export interface Figures {
  readonly span: Span;
  readonly contacts: number;
  /** How much of the contacts is worked out from the cost. */
  readonly calculated: CalculatedPart;
  /** Any of it is the region's own forecast. */
  readonly own: boolean;
  readonly total: number;
  readonly healthCentres: number;
  readonly region: number;
  /** Realiserbar andel, 0–1. */
  readonly realisable: number;
  readonly change: FigureChange;
}

/** + is more than in the baseline. */
export interface FigureChange {
  readonly total: number;
  readonly healthCentres: number;
  readonly region: number;
  readonly visits: number;
  readonly visitCost: number;
  /** What of the visits' cost reaches cash; null where nobody has said what a visit costs. */
  readonly realised: number | null;
  /** Lowered kapitation, which moves money from the health centres beside the cost itself. */
  readonly capitation: number;
}

export function figuresBy(scenario: Scenario, position: number, grain: Grain): readonly Figures[] {
  return spansOf(scenario, grain).map((span) => figuresOfSpan(scenario, position, span));
}

export function figuresOfSpan(
  { alternatives, baseline, cells, ...marks }: Scenario,
  position: number,
  span: Span
): Figures {
  const own = alternatives[position]!;
  const other = alternatives[baseline]!;
  const change = (size: (alternative: Alternative) => number): number => size(own) - size(other);
  const realised = realisedOf(own, cells, span);
  const realisedBefore = realisedOf(other, cells, span);
  return {
    span,
    contacts: sumOf(own, cells, "contacts", span),
    calculated: calculatedPart({ cells, ...marks }, other, span),
    own: isMarked(marks.own, cells, span),
    total: cashOf(own, cells, span),
    healthCentres: healthCentresOf(own, cells, span),
    region: regionOf(own, cells, span),
    realisable: realisableOf(own, cells, span),
    change: {
      total: change((one) => cashOf(one, cells, span)),
      healthCentres: change((one) => healthCentresOf(one, cells, span)),
      region: change((one) => regionOf(one, cells, span)),
      visits: change((one) => sumOf(one, cells, "visits", span)),
      visitCost: change((one) => sumOf(one, cells, "visitCost", span)),
      realised: realised === null || realisedBefore === null ? null : realised - realisedBefore,
      capitation: change((one) => capitationOf(one, span)),
    },
  };
}

/** Patients listed in a year; null: not known of every unit, or none. */
export function peopleListed(units: readonly Unit[], year: number): number | null {
  const counts = units.flatMap((one) => (one.unlisted ? [] : [traitIn(one, "listed", year)]));
  const sum = counts.reduce<number>((total, one) => total + (one ?? 0), 0);
  return sum === 0 || counts.includes(null) ? null : sum;
}

/**
 * The year that is shown first: where the alternative first bears something else than the
 * baseline, else where any that are compared do, else the first that it changes, else the latest
 * with outcome.
 */
export function tellingYear(
  scenario: Scenario,
  position: number,
  years: readonly Figures[]
): Figures {
  const differing =
    firstDifferingYear(scenario, [scenario.alternatives[position]!]) ??
    firstDifferingYear(scenario);
  const first =
    years.find(({ span }) => span.year === differing?.year) ??
    years.find(({ change }) => differs(change));
  const { year: latest } = latestYearWithOutcome(scenario);
  return first ?? years.find(({ span }) => span.year === latest)!;
}

export function differs({
  total,
  healthCentres,
  region,
  visits,
  capitation,
}: FigureChange): boolean {
  return [total, healthCentres, region, visits, capitation].some((one) => one !== 0);
}

function capitationOf({ financing }: Alternative, { year }: Span): number {
  return financing
    .filter((one) => one.means === "capitation" && one.year === year)
    .reduce((sum, { drawn }) => sum + drawn, 0);
}
