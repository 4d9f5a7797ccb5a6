import { monthOf, type Month, yearAndMonth } from "../calendar";
import { applyPolicy } from "./alternative";
import { type Basis, toBasis } from "./basis";
import { toScenario } from "./compare";
import { monthsOf, observedIn } from "./observed";
import type { ForecastObservation, RegionData } from "./regionData";
import { type CalculatedPart, calculatedPart } from "./calculatedPart";
import { spansOf, sumOf } from "./rollUp";
import type { BaselineSettings, Scenario } from "./scenario";
import { type SavedForecast, toForecastRows } from "./savedForecast";
import { asOneUnit, linesOf, type SpanLine, spanLine, UNCHANGED } from "./spanForecast";

/** Who says what a year will be: the region itself, or a method from the outcome alone. */
export type Forecaster = "own" | SpanLine;

/** A whole year, what was outcome of it already included; net cost in öre. */
export interface YearFigures {
  readonly contacts: number;
  /** How much of the contacts is worked out from the cost. */
  readonly calculated: CalculatedPart;
  readonly cost: number;
}

export interface ForecasterYear {
  readonly forecaster: Forecaster;
  /** null: the method cannot say anything from so little. */
  readonly figures: YearFigures | null;
}

/** A year that the region has a forecast of its own for, and what the methods would have said. */
export interface OwnYear {
  readonly year: number;
  /** Outcome through this month is what the methods were given. */
  readonly known: Month;
  /** The region's own forecast first, then no, half and full growth, then another method in use. */
  readonly lines: readonly ForecasterYear[];
  /** null: the year is not all outcome yet. */
  readonly outcome: YearFigures | null;
  /** Nearest to the outcome's cost; several where they are alike, none before there is one. */
  readonly closest: readonly Forecaster[];
}

/** Each year that the own forecast has rows for, whether it is yet to come or outcome by now. */
export function ownYears(scenario: Scenario): readonly OwnYear[] {
  const { data, settings, months } = scenario;
  const rows = observedIn(data, settings).forecast;
  const years = new Map<number, Month>();
  for (const row of rows)
    for (const month of monthsOf(row)) {
      const { year } = yearAndMonth(month);
      years.set(year, Math.min(years.get(year) ?? Infinity, month));
    }
  return [...years]
    .sort(([a], [b]) => a - b)
    .flatMap(([year, first]): OwnYear[] => {
      const known = Math.min(settings.lastOutcome, first - 1);
      if (known < months[0]! || monthOf(year, 12) > settings.lastMonth) return [];
      const lines = linesFor(scenario, rows, year, known);
      const outcome = outcomeOf(scenario, year);
      return [{ year, known, lines, outcome, closest: closestTo(outcome, lines) }];
    });
}

/** The scenario's data as they were known then, with or without the region's own forecast. */
function asKnown(
  { data, settings }: Pick<Scenario, "data" | "settings">,
  forecast: readonly ForecastObservation[],
  known: Month,
  lastMonth: Month
): { readonly data: RegionData; readonly settings: BaselineSettings } {
  const { outcome } = observedIn(data, { lastOutcome: known, laterRows: "incomplete" });
  return {
    data: { ...data, observations: [...outcome, ...forecast] },
    settings: { ...settings, lastOutcome: known, laterRows: "incomplete", lastMonth },
  };
}

function linesFor(
  scenario: Scenario,
  rows: readonly ForecastObservation[],
  year: number,
  known: Month
): readonly ForecasterYear[] {
  const end = monthOf(year, 12);
  const own = asKnown(scenario, rows, known, end);
  const alone = asKnown(scenario, [], known, end);
  const withOwn = toBasis(asOneUnit(own.data, own.settings), own.settings);
  // The methods are asked without the region's own forecast.
  const methods = linesOf({ ...scenario, continuations: [] });
  return [
    { forecaster: "own", figures: withOwn.ok ? figuresIn(withOwn.value, year) : null },
    ...methods.map((forecaster): ForecasterYear => {
      const line = spanLine(alone, forecaster);
      const found = line.ok ? line.value.find(({ span }) => span.year === year) : undefined;
      return {
        forecaster,
        figures: found
          ? { contacts: found.contacts, calculated: found.calculated, cost: found.cost }
          : null,
      };
    }),
  ];
}

function asScenario(basis: Basis): Scenario {
  return toScenario(basis, [applyPolicy(basis, UNCHANGED)], 0);
}

function figuresIn(basis: Basis, year: number): YearFigures | null {
  return figuresOf(asScenario(basis), year, false);
}

function outcomeOf(scenario: Scenario, year: number): YearFigures | null {
  return figuresOf(scenario, year, true);
}

function figuresOf(scenario: Scenario, year: number, settled: boolean): YearFigures | null {
  const span = spansOf(scenario, "year").find((one) => one.year === year);
  if (!span?.whole || (settled && span.kind !== "outcome")) return null;
  const alternative = scenario.alternatives[scenario.baseline]!;
  return {
    contacts: sumOf(alternative, scenario.cells, "contacts", span),
    calculated: calculatedPart(scenario, alternative, span),
    cost: sumOf(alternative, scenario.cells, "net", span),
  };
}

function closestTo(
  outcome: YearFigures | null,
  lines: readonly ForecasterYear[]
): readonly Forecaster[] {
  if (outcome === null) return [];
  const misses = lines.flatMap(({ forecaster, figures }) =>
    figures ? [{ forecaster, miss: Math.abs(figures.cost - outcome.cost) }] : []
  );
  const least = misses.reduce((smallest, { miss }) => Math.min(smallest, miss), Infinity);
  return misses.flatMap(({ forecaster, miss }) => (miss === least ? [forecaster] : []));
}

const NO_NOTES = { method: "", rule: "", tariff: "", fees: "", calibration: "", data: "" };

/**
 * The own forecasts that have become outcome, as if they had been saved then: they are held to the
 * outcome as any saved forecast is.
 * @param name of the forecast of a year
 */
export function ownAsSaved(
  scenario: Scenario,
  name: (year: number) => string
): readonly SavedForecast[] {
  const { data, settings, alternatives, baseline } = scenario;
  const rows = observedIn(data, settings).forecast;
  return ownYears(scenario).flatMap(({ year, known, outcome }): SavedForecast[] => {
    if (outcome === null) return [];
    const then = asKnown({ data, settings }, rows, known, monthOf(year, 12));
    const basis = toBasis(asOneUnit(then.data, then.settings), then.settings);
    if (!basis.ok) return [];
    const { policy } = alternatives[baseline]!;
    return [
      {
        id: `own-${year}`,
        name: name(year),
        saved: "",
        policyName: policy.name,
        lastOutcome: known,
        lastMonth: monthOf(year, 12),
        notes: NO_NOTES,
        rows: toForecastRows(basis.value, applyPolicy(basis.value, UNCHANGED)).filter(
          ({ month }) => yearAndMonth(month).year === year
        ),
        assumptions: null,
      },
    ];
  });
}
