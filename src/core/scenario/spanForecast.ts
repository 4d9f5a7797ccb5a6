import type { Policy } from "../policy/policy";
import { bandFactor } from "../projection";
import { type Result, success } from "../result";
import { applyPolicy } from "./alternative";
import { type Basis, toBasis } from "./basis";
import { observedIn } from "./observed";
import type { RegionData } from "./regionData";
import { type CalculatedPart, calculatedPart } from "./calculatedPart";
import { isMarked, type Span, spansOf, sumOf } from "./rollUp";
import type { Scenario } from "./scenario";
import {
  GROWTH_LINES,
  type GrowthFault,
  type GrowthLine,
  lineInUse,
  meanGrowth,
  toGrowthBasis,
} from "./growthLine";

/** The method in use, and no, half or all of the growth so far. */
export type SpanLine = "used" | GrowthLine;

/** How often the band is meant to hold. */
export const BAND_CONFIDENCE = 0.8;

/** Contacts and net cost (öre) of one year in the region; what of it is booked already. */
export interface SpanYear {
  readonly span: Span;
  readonly contacts: number;
  readonly cost: number;
  readonly bookedContacts: number;
  /** How much of the contacts is worked out from the cost. */
  readonly calculated: CalculatedPart;
  readonly bookedCost: number;
  /** Some of it is the region's own forecast. */
  readonly isOwn: boolean;
}

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

/** The region's years by one of the lines, outcome included. */
export function spanLine(
  { data, settings }: Pick<Scenario, "data" | "settings">,
  line: SpanLine
): Result<readonly SpanYear[], GrowthFault> {
  const region = asOneUnit(data, settings);
  const basis: Result<Basis, GrowthFault> =
    line === "used" ? toBasis(region, settings) : toGrowthBasis(region, settings, line);
  return basis.ok ? success(yearsOf(basis.value, applyPolicy(basis.value, UNCHANGED))) : basis;
}

/**
 * Only the region's totals are shown, and those of many units would take long. A forecast of some
 * units leaves the others to the method, so they stay apart then.
 */
export function asOneUnit(
  data: RegionData,
  settings: Parameters<typeof observedIn>[1]
): RegionData {
  if (observedIn(data, settings).forecast.some(({ unit }) => unit !== null)) return data;
  return {
    ...data,
    units: data.units.slice(0, 1),
    observations: data.observations.map((one) => ({ ...one, unit: 0 })),
  };
}

/** Whole years that have been, before any line is drawn on from them. */
export function yearlyOutcome(scenario: Scenario): YearlyOutcome {
  const outcome = yearsOf(scenario, scenario.alternatives[scenario.baseline]!).filter(
    ({ span }) => span.kind === "outcome" && span.whole
  );
  const start = outcome.findIndex(({ contacts }) => contacts > 0);
  const years = start < 0 ? [] : outcome.slice(start);
  return { years, growth: meanGrowth(years.map(({ contacts }) => contacts)) };
}

function yearsOf(
  {
    months,
    firstForecast,
    cells,
    calculated,
    own,
  }: Pick<Scenario, "months" | "firstForecast" | "cells" | "calculated" | "own">,
  alternative: Scenario["alternatives"][number]
): readonly SpanYear[] {
  return spansOf({ months, firstForecast }, "year").map((span) => {
    const booked = { from: span.from, to: Math.max(span.from, Math.min(span.to, firstForecast)) };
    return {
      span,
      contacts: sumOf(alternative, cells, "contacts", span),
      cost: sumOf(alternative, cells, "net", span),
      calculated: calculatedPart({ calculated, cells }, alternative, span),
      bookedContacts: sumOf(alternative, cells, "contacts", booked),
      bookedCost: sumOf(alternative, cells, "net", booked),
      isOwn: isMarked(own, cells, span),
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
    BAND_CONFIDENCE
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
  readonly lines: ReadonlyMap<SpanLine, Result<readonly SpanYear[], GrowthFault>>;
  /** As `spanBand` has it, around the method in use; null where there is none. */
  readonly band: readonly (SpanBand | null)[] | null;
}

/** The lines to make, from below; each takes as long as an alternative does. */
export function linesOf(scenario: Parameters<typeof lineInUse>[0]): readonly SpanLine[] {
  return lineInUse(scenario) ? GROWTH_LINES : [...GROWTH_LINES, "used"];
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
