import { dayOf, dayOfIso, firstDayOf, monthOf } from "../../../core/calendar";
import type { Policy } from "../../../core/policy/policy";
import { uplifted } from "../../../core/scenario/costs";
import { type CalculatedPart, calculatedPart } from "../../../core/scenario/calculatedPart";
import { realisableOf, realisedOf, type Span, spansOf, sumOf } from "../../../core/scenario/rollUp";
import type { Alternative, Scenario } from "../../../core/scenario/scenario";
import { traitIn } from "../../../core/scenario/unitYears";
import { financeReport, type ReportFinancing } from "./reportFinancing";
import { type ReportUnits, unitsOfReport } from "./reportUnits";
import { compareYear, type Compared, sumYears } from "./reportYear";

/** What is asked of a report. */
export interface ReportQuestion {
  /** Position in `alternatives` of the one that is proposed. */
  readonly alternative: number;
  readonly year: number;
}

export interface ReportYear extends Compared {
  readonly span: Span;
  /** Under the baseline. */
  readonly contacts: number;
  /** How much of the contacts is worked out from the cost. */
  readonly calculated: CalculatedPart;
}

/** Effects on physical visits, + is more than under the baseline, and what of them is cash; öre. */
export interface ReportCapacity {
  readonly visits: number;
  /** null: nobody has said what a visit costs, so that no net can be told. */
  readonly cost: number | null;
  /** Realiserbar andel at the end of the year, 0–1. */
  readonly realisable: number;
  readonly net: number | null;
}

/** The figures of a decision memorandum, each exact. All money is öre. */
export interface ReportFigures {
  readonly baseline: Alternative;
  readonly alternative: Alternative;
  /** All years of the scenario. */
  readonly years: readonly ReportYear[];
  /** Those that have a forecast in them, or are changed, and the one that is asked for. */
  readonly compared: readonly ReportYear[];
  /** Of the compared years; null where there is but one. */
  readonly sum: Compared | null;
  readonly chosen: ReportYear;
  readonly units: ReportUnits;
  readonly financing: ReportFinancing;
  readonly capacity: ReportCapacity;
  /** Booked cost that a retroactive rule moves to (+) or from (−) the region. */
  readonly corrected: number;
  /** The user's own cost of a physical visit, kronor in the chosen year's prices; null: not stated. */
  readonly perVisit: number | null;
  /** Listed patients of all units in the chosen year; null: not known. */
  readonly listed: number | null;
}

export function toReport(scenario: Scenario, question: ReportQuestion): ReportFigures {
  const { cells } = scenario;
  const baseline = scenario.alternatives[scenario.baseline]!;
  const alternative = scenario.alternatives[question.alternative]!;
  const years = spansOf(scenario, "year").map((span): ReportYear => ({
    span,
    contacts: sumOf(baseline, cells, "contacts", span),
    calculated: calculatedPart(scenario, baseline, span),
    ...compareYear(baseline, alternative, cells, span),
  }));
  const compared = years.filter(
    ({ span, change }) =>
      span.kind !== "outcome" ||
      span.year === question.year ||
      change.healthCentre !== 0 ||
      change.region !== 0
  );
  const chosen = years.find(({ span }) => span.year === question.year)!;
  const listed = scenario.units.reduce(
    (sum, unit) => sum + (traitIn(unit, "listed", question.year) ?? 0),
    0
  );
  return {
    baseline,
    alternative,
    years,
    compared,
    sum: compared.length > 1 ? sumYears(compared) : null,
    chosen,
    units: unitsOfReport(scenario, baseline, alternative, chosen),
    financing: financeReport(alternative, compared),
    capacity: capacityOf(scenario, baseline, alternative, chosen),
    corrected: alternative.corrections
      .filter(({ party }) => party === "region")
      .reduce((sum, { amount }) => sum + amount, 0),
    perVisit:
      costOfVisit(alternative.policy, question.year) ?? costOfVisit(baseline.policy, question.year),
    listed: listed > 0 ? listed : null,
  };
}

function capacityOf(
  { cells }: Scenario,
  baseline: Alternative,
  alternative: Alternative,
  { span, change }: ReportYear
): ReportCapacity {
  const differenceOf = (size: (one: Alternative) => number | null): number | null => {
    const [after, before] = [size(alternative), size(baseline)];
    return after === null || before === null ? null : after - before;
  };
  const visits = differenceOf((one) => sumOf(one, cells, "visits", span))!;
  const cost = differenceOf((one) => sumOf(one, cells, "visitCost", span))!;
  const realised = differenceOf((one) => realisedOf(one, cells, span));
  const realisable = realisableOf(alternative, cells, span);
  if (realised === null) return { visits, cost: null, realisable, net: null };
  return { visits, cost, realisable, net: change.total + realised };
}

/** The latest that the policy states by the end of the year. */
function costOfVisit({ patches }: Policy, year: number): number | null {
  const stated = patches
    .flatMap((patch) => (patch.kind === "visitCost" && patch.perVisit !== null ? [patch] : []))
    .filter(({ from }) => dayOfIso(from) < firstDayOf(monthOf(year + 1, 1)))
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .pop();
  return stated ? uplifted(stated.perVisit!, stated, dayOf(year, 1, 1)) : null;
}
