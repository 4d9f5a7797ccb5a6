import { dayOf, dayOfIso, firstDayOf, monthOf } from "../calendar";
import type { Policy } from "../policy";
import { uplifted } from "../scenario/costs";
import {
  cashOf,
  realisableOf,
  realisedOf,
  regionOf,
  type Span,
  spansOf,
  sumOf,
} from "../scenario/rollUp";
import type { Alternative, Scenario } from "../scenario/scenario";
import { financeReport, type ReportFinancing } from "./reportFinancing";
import { roundPrinted } from "./reportRounding";
import { type ReportUnits, unitsOfReport } from "./reportUnits";
import { compareYear, type Compared, printYear, printYears } from "./reportYear";

/** What is asked of a report. */
export interface ReportQuestion {
  /** Position in `alternatives` of the one that is proposed. */
  readonly alternative: number;
  readonly year: number;
  /** Öre in the last printed digit: of tables by year, and of tables by unit. */
  readonly steps: { readonly years: number; readonly units: number };
}

/** A year as it is printed. */
export interface ReportYear extends Compared {
  readonly span: Span;
  /** Under the baseline; not rounded. */
  readonly contacts: number;
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

/** The figures of a decision memorandum, rounded so that everything printed adds up. All money is öre. */
export interface ReportFigures {
  readonly baseline: Alternative;
  readonly alternative: Alternative;
  readonly steps: ReportQuestion["steps"];
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
  /** Booked cost that a retroactive rule moves to (+) or from (−) the region, not rounded. */
  readonly corrected: number;
  /** The user's own cost of a physical visit, kronor in the chosen year's prices; null: not stated. */
  readonly perVisit: number | null;
  /** Listed patients of all units; null: not known. */
  readonly listed: number | null;
}

export function toReport(scenario: Scenario, question: ReportQuestion): ReportFigures {
  const { cells } = scenario;
  const { steps } = question;
  const baseline = scenario.alternatives[scenario.baseline]!;
  const alternative = scenario.alternatives[question.alternative]!;
  const spans = spansOf(scenario, "year");
  const exact = spans.map((span) => compareYear(baseline, alternative, cells, span));
  const isCompared = (span: Span, i: number): boolean =>
    span.kind !== "outcome" ||
    span.year === question.year ||
    exact[i]!.slice(2).some((change) => change !== 0);
  const table = printYears(
    exact.filter((_, i) => isCompared(spans[i]!, i)),
    steps.years
  );
  let next = 0;
  const years = spans.map((span, i): ReportYear => ({
    span,
    contacts: sumOf(baseline, cells, "contacts", span),
    ...(isCompared(span, i) ? table.years[next++]! : printYear(exact[i]!, steps.years)),
  }));
  const compared = years.filter(({ span }, i) => isCompared(span, i));
  const chosen = years.find(({ span }) => span.year === question.year)!;
  const chosenExact = exact[spans.indexOf(chosen.span)]!;
  const listed = scenario.units.reduce((sum, unit) => sum + (unit.listed ?? 0), 0);
  return {
    baseline,
    alternative,
    steps,
    years,
    compared,
    sum: compared.length > 1 ? table.sum : null,
    chosen,
    units: unitsOfReport(
      scenario,
      baseline,
      alternative,
      chosen.span,
      steps.units,
      steps.units === steps.years ? chosen : printYear(chosenExact, steps.units)
    ),
    financing: financeReport(
      alternative,
      compared,
      compared.map(({ span }) => regionOf(alternative, cells, span)),
      steps.years
    ),
    capacity: capacityOf(scenario, baseline, alternative, chosen, steps.years),
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
  { span, change }: ReportYear,
  step: number
): ReportCapacity {
  const differenceOf = (size: (one: Alternative) => number | null): number | null => {
    const [after, before] = [size(alternative), size(baseline)];
    return after === null || before === null ? null : after - before;
  };
  const visits = differenceOf((one) => sumOf(one, cells, "visits", span))!;
  const cost = differenceOf((one) => sumOf(one, cells, "visitCost", span))!;
  const realised = differenceOf((one) => realisedOf(one, cells, span));
  const exactCash = differenceOf((one) => cashOf(one, cells, span))!;
  const realisable = realisableOf(alternative, cells, span);
  if (realised === null) return { visits, cost: null, realisable, net: null };
  const [parts] = roundPrinted([[exactCash, realised]], [[0], [0, 1]], step, [
    [change.total, null],
  ]);
  return {
    visits,
    cost: roundPrinted([[cost]], [], step)[0]![0]!,
    realisable,
    net: parts![0]! + parts![1]!,
  };
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
