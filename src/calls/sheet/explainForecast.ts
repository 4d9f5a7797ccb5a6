import {
  type Day,
  dayOf,
  firstDayOf,
  isoOf,
  type Month,
  twoDigits,
  yearAndMonth,
} from "../../core/calendar";
import type { ProfessionKey } from "../../core/profession";
import {
  bandFactor,
  dampedSteps,
  findSeasons,
  type Growth,
  type PeriodUnit,
  projectSeries,
} from "../../core/projection";
import { findTariff, tariffOfMonth, tariffOfYear, type TariffSchedule } from "../../core/tariff";
import { cellAt, readOptional } from "../../formula/argument";
import { type ForecastQuestion, readForecastQuestion } from "../../formula/forecastQuestion";
import type { ForecastDerivation, SeasonDerivation, SeriesDerivation } from "./explanation";

const COLUMNS = ["period", "contacts", "cost", "low", "high"] as const;
const RUN_RATE_MONTHS = 3;

/**
 * What a row of PROJECT_COST's answer is made of.
 * @param row, column count from 0
 * @returns null where the question cannot be read or the answer has no such cell
 */
export function explainForecast(
  args: readonly unknown[],
  row: number,
  column: number
): ForecastDerivation | null {
  const read = readForecastQuestion(args);
  if (!read.ok || row >= read.value.horizon || column >= COLUMNS.length) return null;
  const question = read.value;
  const { periods, columns, growth, confidence } = question;
  const step = row + 1;
  const series: SeriesDerivation[] = [];
  for (let i = 0; i < columns.length; i += 1) {
    const one = explainSeries(question, i, step);
    if (one === null) return null;
    series.push(one);
  }
  const totals = periods.rows.map((_, period) =>
    columns.reduce((sum, values) => sum + values[period]!, 0)
  );
  const band = bandFactor(totals, confidence);
  const method = readOptional("method", args[3]);
  return {
    kind: "forecast",
    unit: periods.unit,
    period: periodText(periods.unit, periods.last + step),
    step,
    column: COLUMNS[column]!,
    growth,
    isAssumed: !method.ok || method.value === null || cellAt(method.value, 0, 0) === null,
    series,
    contacts: series.reduce((sum, { projected }) => sum + projected, 0),
    cost: costOf(series),
    band: band && { confidence, factor: band(step), periods: totals.length },
  };
}

function periodText(unit: PeriodUnit, period: number): string {
  if (unit === "year") return String(period);
  const { year, month } = yearAndMonth(period as Month);
  return `${year}-${twoDigits(month)}`;
}

function explainSeries(
  { periods, columns, professions, fees, tariffs, growth, horizon }: ForecastQuestion,
  index: number,
  step: number
): SeriesDerivation | null {
  const all = columns[index]!;
  const projected = projectSeries(all, index + 1, periods.unit, growth, horizon, periods.last);
  if (!projected.ok) return null;
  const start = all.findIndex((value) => value !== 0);
  const values = start < 0 ? [] : all.slice(start);
  const period = periods.last + step;
  const profession = professions[index]!;
  const fee = fees[index]!;
  const price = (periods.unit === "year" ? tariffOfYear : tariffOfMonth)(
    tariffs,
    profession,
    fee,
    period
  );
  return {
    profession,
    values,
    leadingZeros: all.length - values.length,
    ...describeGrowth(values, periods.unit, growth, step),
    season: growth === "seasonal" ? describeSeason(values, periods.last as Month, step) : null,
    projected: projected.value[step - 1]!,
    fee,
    tariffs: tariffsWithin(tariffs, profession, periods.unit, period),
    price: price.ok ? price.value : null,
  };
}

/** The step and the level of a method, as core/projection takes them. */
function describeGrowth(
  values: readonly number[],
  unit: PeriodUnit,
  growth: Growth,
  times: number
): Pick<SeriesDerivation, "change" | "level"> {
  const first = values[0] ?? 0;
  const last = values.at(-1) ?? 0;
  const steps = values.length - 1;
  if (typeof growth === "number") {
    const value = (1 + growth) ** (unit === "year" ? 1 : 1 / 12);
    return { level: last, change: { kind: "factor", value, times } };
  }
  if (growth === "run-rate" && unit === "month") {
    const recent = values.slice(-RUN_RATE_MONTHS);
    return { level: recent.reduce((sum, value) => sum + value, 0) / RUN_RATE_MONTHS, change: null };
  }
  if (growth === "drift")
    return { level: last, change: { kind: "difference", value: (last - first) / steps, times } };
  if ((growth === "half-trend" || growth === "cagr" || growth === "damped") && values.length > 0) {
    const value = (last / first) ** (growth === "half-trend" ? 1 / (2 * steps) : 1 / steps);
    const reached = growth === "damped" ? dampedSteps(times) : times;
    return { level: last, change: { kind: "factor", value, times: reached } };
  }
  return { level: last, change: null };
}

function describeSeason(
  values: readonly number[],
  last: Month,
  step: number
): SeasonDerivation | null {
  const seasons = findSeasons(values, 1, last);
  if (!seasons.ok) return null;
  const { shares, year, begun, ...rest } = seasons.value;
  const { month } = yearAndMonth((last + step) as Month);
  return { ...rest, year, begun, begunShare: begun / year, share: shares[month - 1]! };
}

/** The gross tariffs that are in force at some time in the period. */
function tariffsWithin(
  schedule: TariffSchedule,
  profession: ProfessionKey,
  unit: PeriodUnit,
  period: number
): SeriesDerivation["tariffs"] {
  const first = unit === "year" ? dayOf(period, 1, 1) : firstDayOf(period as Month);
  const end = unit === "year" ? dayOf(period + 1, 1, 1) : firstDayOf((period as Month) + 1);
  const found: { from: string; amount: number }[] = [];
  for (let day: Day = first; day < end; day += 1) {
    const tariff = findTariff(schedule, profession, day);
    if (tariff.ok && tariff.value.amount !== found.at(-1)?.amount)
      found.push({ from: isoOf(day), amount: tariff.value.amount });
  }
  return found;
}

/** A profession without contacts costs nothing, also without a price. */
function costOf(series: readonly SeriesDerivation[]): number | null {
  let cost = 0;
  for (const { projected, price } of series) {
    if (projected === 0) continue;
    if (price === null) return null;
    cost += projected * price;
  }
  return cost;
}
