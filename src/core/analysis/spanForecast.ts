import { firstDayOf, isoOf } from "../calendar";
import type { Policy } from "../policy";
import { bandFactor, type Growth } from "../projection";
import { failure, type Result, success } from "../result";
import { applyPolicy } from "../scenario/alternative";
import { toBasis } from "../scenario/basis";
import type { RegionData } from "../scenario/regionData";
import { isMarked, type Span, spansOf, sumOf } from "../scenario/rollUp";
import type { BaselineSettings, Scenario, ScenarioFault } from "../scenario/scenario";

/** The method in use, and no, half or all of the growth so far. */
export type SpanLine = "used" | "none" | "half" | "full";

/** The bracket, from below. */
export const BRACKET = ["none", "half", "full"] as const satisfies readonly SpanLine[];

/** How often the band is meant to hold. */
export const CONFIDENCE = 0.8;

/** Contacts and net cost (öre) of one year in the region; what of it is booked already. */
export interface SpanYear {
  readonly span: Span;
  readonly contacts: number;
  readonly cost: number;
  readonly bookedContacts: number;
  /** Contacts are, at least in part, worked out from the cost. */
  readonly calculated: boolean;
  readonly bookedCost: number;
}

export type SpanFault =
  | ScenarioFault
  /** A yearly growth of months takes two calendar years that are whole. */
  | { readonly code: "span.wholeYears"; readonly given: number };

/** Whole years of outcome, from the first that has any contacts. */
export interface YearlyOutcome {
  readonly years: readonly SpanYear[];
  /** Mean growth per year in contacts; null with fewer than two years. */
  readonly growth: number | null;
}

/** The band in a year of the forecast; öre. */
export interface SpanBand {
  readonly low: number;
  readonly high: number;
}

/** Only the forecast as it is before any alternative changes it. */
export const UNCHANGED: Policy = {
  id: "span",
  name: "",
  text: "",
  legalNote: null,
  status: "proposed",
  sources: [],
  validFrom: null,
  validTo: null,
  patches: [],
};

/** How a line is projected: a method of the engine, and a growth from its level. */
export interface SpanMethod {
  readonly method: Growth;
  readonly growth: number | null;
}

/**
 * Years: oförändrad, halverad trend and genomsnittlig tillväxt of each profession. Months: from the
 * level of the last three months, by the growth between whole calendar years, because the growth
 * between two single months, compounded month by month, says little about years.
 *
 * @returns null where the growth per year is not known
 */
export function methodOf(
  { data, settings }: Scenario,
  line: SpanLine,
  growth: number | null
): SpanMethod | null {
  if (line === "used") return { method: settings.method, growth: null };
  if (data.periodUnit === "year")
    return {
      method: { none: "flat", half: "half-trend", full: "cagr" }[line] as Growth,
      growth: null,
    };
  if (line === "none") return { method: "run-rate", growth: null };
  if (growth === null) return null;
  return { method: "run-rate", growth: line === "full" ? growth : halfOf(growth) };
}

/** Half of the growth on a log scale, as halverad trend has it. */
export function halfOf(growth: number): number {
  return Math.sqrt(1 + growth) - 1;
}

/** The line of the bracket that the method in use is already; null: a line of its own. */
export function lineInUse(scenario: Scenario): (typeof BRACKET)[number] | null {
  const { method } = scenario.settings;
  const isSame = (line: SpanLine): boolean => {
    const own = methodOf(scenario, line, null);
    if (!own) return false;
    // On years the level at the door is the last year.
    return own.method === method || (own.method === "flat" && method === "run-rate");
  };
  return BRACKET.find(isSame) ?? null;
}

/** The region's years by one of the lines, outcome included. */
export function spanLine(
  scenario: Scenario,
  line: SpanLine
): Result<readonly SpanYear[], SpanFault> {
  const { years, growth } = yearlyOutcome(scenario);
  const own = methodOf(scenario, line, growth);
  if (!own) return failure({ code: "span.wholeYears", given: years.length });
  const settings: BaselineSettings = { ...scenario.settings, method: own.method };
  const basis = toBasis(asOneUnit(scenario.data), settings);
  if (!basis.ok) return basis;
  const start = scenario.months[lastContinuation(scenario)];
  const policy: Policy =
    own.growth === null || start === undefined
      ? UNCHANGED
      : {
          ...UNCHANGED,
          patches: [
            { kind: "growth", from: isoOf(firstDayOf(start)), source: null, perYear: own.growth },
          ],
        };
  return success(yearsOf(basis.value, applyPolicy(basis.value, policy)));
}

/** Only the region's totals are shown, and those of many units would take long. */
export function asOneUnit(data: RegionData): RegionData {
  return {
    ...data,
    units: data.units.slice(0, 1),
    observations: data.observations.map((one) => ({ ...one, unit: 0 })),
  };
}

/** Growth is of the method's months: the region's own forecast stands. */
function lastContinuation({ continuations, firstForecast }: Scenario): number {
  return continuations.reduce((latest, { from }) => Math.max(latest, from), firstForecast);
}

/** Whole years that have been, before any line is drawn on from them. */
export function yearlyOutcome(scenario: Scenario): YearlyOutcome {
  const outcome = yearsOf(scenario, scenario.alternatives[scenario.baseline]!).filter(
    ({ span }) => span.kind === "outcome" && span.whole
  );
  const start = outcome.findIndex(({ contacts }) => contacts > 0);
  const years = start < 0 ? [] : outcome.slice(start);
  const first = years[0];
  const last = years[years.length - 1];
  const growth =
    first && last && first !== last && last.contacts > 0
      ? (last.contacts / first.contacts) ** (1 / (years.length - 1)) - 1
      : null;
  return { years, growth };
}

function yearsOf(
  {
    months,
    firstForecast,
    cells,
    calculated,
  }: Pick<Scenario, "months" | "firstForecast" | "cells" | "calculated">,
  alternative: Scenario["alternatives"][number]
): readonly SpanYear[] {
  return spansOf({ months, firstForecast }, "year").map((span) => {
    const booked = { from: span.from, to: Math.max(span.from, Math.min(span.to, firstForecast)) };
    return {
      span,
      contacts: sumOf(alternative, cells, "contacts", span),
      cost: sumOf(alternative, cells, "net", span),
      calculated: isMarked(calculated, cells, span),
      bookedContacts: sumOf(alternative, cells, "contacts", booked),
      bookedCost: sumOf(alternative, cells, "net", booked),
    };
  });
}

/**
 * The band around a line, from how the region's yearly totals have varied (`bandFactor`): what is
 * booked stands, what is forecast is divided by and multiplied by the factor.
 *
 * @returns one a year, null for years of outcome; null with fewer than four whole years of outcome
 */
export function spanBand(
  outcome: readonly SpanYear[],
  line: readonly SpanYear[]
): readonly (SpanBand | null)[] | null {
  const factor = bandFactor(
    outcome.map(({ contacts }) => contacts),
    CONFIDENCE
  );
  if (!factor) return null;
  const last = outcome[outcome.length - 1]!.span.year;
  return line.map(({ span, cost, bookedCost }) => {
    if (span.kind === "outcome") return null;
    const width = factor(span.year - last);
    const forecast = cost - bookedCost;
    return { low: bookedCost + forecast / width, high: bookedCost + forecast * width };
  });
}

/** Prognosens spann: the bracket, the method in use, and the band around it. */
export interface SpanForecast {
  readonly outcome: YearlyOutcome;
  /** Where the method in use is one of the bracket, it has no line of its own. */
  readonly inUse: SpanLine;
  readonly lines: ReadonlyMap<SpanLine, Result<readonly SpanYear[], SpanFault>>;
  /** As `spanBand` has it, around the method in use; null where there is none. */
  readonly band: readonly (SpanBand | null)[] | null;
}

/** The lines to make, from below; each takes as long as an alternative does. */
export function linesOf(scenario: Scenario): readonly SpanLine[] {
  return lineInUse(scenario) ? BRACKET : [...BRACKET, "used"];
}

/** @param lines all of `linesOf` */
export function toSpanForecast(scenario: Scenario, lines: SpanForecast["lines"]): SpanForecast {
  const outcome = yearlyOutcome(scenario);
  const inUse = lineInUse(scenario) ?? "used";
  const used = lines.get(inUse)!;
  const band = used.ok ? spanBand(outcome.years, used.value) : null;
  return { outcome, inUse, lines, band };
}

/** Contacts this many times those of the latest whole year cannot be believed. */
const BELIEVABLE = 10;

/** Where full growth leaves what can be believed: position of the year, and how many times over. */
export interface Extreme {
  readonly position: number;
  readonly year: SpanYear;
  readonly times: number;
}

/** @returns null: every year of full growth can be believed, or there is no such line */
export function extremeOf({ outcome, lines }: SpanForecast): Extreme | null {
  const full = lines.get("full");
  const level = outcome.years[outcome.years.length - 1]?.contacts;
  if (!full?.ok || !level) return null;
  const position = full.value.findIndex(
    ({ span, contacts }) => span.kind === "forecast" && span.whole && contacts > BELIEVABLE * level
  );
  const year = full.value[position];
  return year ? { position, year, times: year.contacts / level } : null;
}
