import { growthDepartures, growthOf, type HistoryYear } from "./outcomeHistory";
import { meanPrice, type RegionModel } from "./regionModel";

/** Assumptions whose range the data's own history can give. */
export type HistoryName =
  "forecast.volume" | "forecast.growth" | "forecast.tariff" | "forecast.fee" | "growth.perYear";

/** Years of outcome that a range comes from, inclusive. */
export interface HistorySpan {
  readonly from: number;
  readonly to: number;
}

/** To a tenth of a per cent: a range is no more exact than that. */
const STEPS = 1000;

/** A range, and what it comes from. */
export interface HistoryRange {
  readonly range: { readonly low: number; readonly high: number };
  readonly history: HistorySpan;
}

/** What an assumption is in the base case, and what the engine takes at all. */
export interface Limits {
  readonly base: number;
  readonly least: number;
  readonly most: number;
}

/**
 * The range that the outcome's whole years show, widened to hold the base.
 *
 * - growth: from none to all of the mean growth per year so far; the forecast's is beside its own
 * - volume: as far as single years have departed from that mean
 * - tariff: as the booked price has deviated from the tariff, against the calibration's deviation
 * - fee: as the mean fee has been, against the forecast's
 *
 * @returns null where they show none
 */
export function rangeFromHistory(
  name: HistoryName,
  { base, least, most }: Limits,
  model: RegionModel
): HistoryRange | null {
  const values = valuesOf(name, model).map((value) => Math.round(value * STEPS) / STEPS);
  const low = values.reduce((a, b) => Math.min(a, b), base);
  const high = values.reduce((a, b) => Math.max(a, b), base);
  const range = { low: Math.max(least, low), high: Math.min(most, high) };
  const years = model.history;
  return range.low < range.high
    ? { range, history: { from: years[0]!.year, to: years[years.length - 1]!.year } }
    : null;
}

function valuesOf(name: HistoryName, model: RegionModel): readonly number[] {
  const { history } = model;
  const growth = growthOf(history);
  switch (name) {
    case "growth.perYear":
      return growth === null ? [] : [0, growth];
    case "forecast.growth":
      return growth === null
        ? []
        : [0, growth].map((one) => (1 + one) / (1 + forecastGrowth(model)) - 1);
    case "forecast.volume":
      return growthDepartures(history);
    case "forecast.tariff":
      return relativeTo(calibrationOf(model), history, ({ deviation }) => deviation);
    case "forecast.fee":
      return relativeTo(meanPrice(model).fee, history, ({ fee }) => (fee > 0 ? fee : null));
  }
}

/** None with fewer than two years to compare. */
function relativeTo(
  now: number,
  years: readonly HistoryYear[],
  size: (year: HistoryYear) => number | null
): readonly number[] {
  const known = years.flatMap((year) => size(year) ?? []);
  return known.length < 2 || now <= 0 ? [] : known.map((one) => one / now);
}

/** Of the latest outcome, all professions together; 0 where nothing is both booked and counted. */
function calibrationOf({ basis }: RegionModel): number {
  const total = (size: "booked" | "model"): number =>
    basis.forecasts.reduce((sum, { calibration }) => sum + calibration[size], 0);
  const expected = total("model");
  return expected > 0 ? total("booked") / expected : 0;
}

/** Per year, what the forecast itself grows from the level of the latest outcome. */
function forecastGrowth({ basis }: RegionModel): number {
  const last = basis.months.length - 1;
  const total = basis.forecasts.reduce((sum, { contacts }) => sum + contacts[last]!, 0);
  const level = basis.forecasts.reduce((sum, one) => sum + one.level * one.season[last]!, 0);
  if (total <= 0 || level <= 0) return 0;
  const years = basis.data.periodUnit === "year" ? Math.floor(last / 12) + 1 : (last + 1) / 12;
  return (total / level) ** (1 / years) - 1;
}
