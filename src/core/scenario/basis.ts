import { firstDayOf, isoOf, type Month, monthOf, yearAndMonth } from "../calendar";
import type { Growth } from "../projection";
import { failure, type Result, success } from "../result";
import { type Forecast, toForecast } from "./forecast";
import { lastMonthOf, type Outcome, toOutcome } from "./outcome";
import { toPriceList } from "./price";
import type { RegionData } from "./regionData";
import type { BaselineSettings, Cell, ScenarioFault, ScenarioWarning } from "./scenario";

/** Plan years after the year of the latest outcome. */
const PLAN_YEARS = 3;
/** A calibration further from 1 than this deserves a word. */
const LARGE_CALIBRATION = 0.25;

/** Alternatives may multiply what the baseline sums to, and still be exact. */
const LARGEST_SUM = 2 ** 48;

/** What all alternatives start from: utfall, and the prognos of contacts and prices. */
export interface Basis {
  readonly data: RegionData;
  readonly settings: BaselineSettings;
  readonly months: readonly Month[];
  readonly firstForecast: number;
  readonly cells: readonly Cell[];
  readonly outcome: Outcome;
  /** One a profession. */
  readonly forecasts: readonly Forecast[];
  readonly warnings: readonly ScenarioWarning[];
}

/** The rest of the year and three plan years. */
export function defaultLastMonth(lastOutcome: Month): Month {
  return monthOf(yearAndMonth(lastOutcome).year + PLAN_YEARS, 12);
}

export function defaultMethod(periodUnit: RegionData["periodUnit"]): Growth {
  return periodUnit === "month" ? "run-rate" : "half-trend";
}

/** Last month of the data; null where there are none. */
export function lastPeriodOf({ observations }: RegionData): Month | null {
  return observations.reduce<Month | null>(
    (latest, one) => Math.max(latest ?? -Infinity, lastMonthOf(one)),
    null
  );
}

export function toBasis(
  data: RegionData,
  settings: BaselineSettings
): Result<Basis, ScenarioFault> {
  const { lastOutcome, lastMonth, rulesInForce } = settings;
  if (rulesInForce.length === 0) return failure({ code: "scenario.noRule" });
  const prices = toPriceList(settings);
  const outcome = toOutcome(data, settings, prices);
  if (!outcome.ok) return outcome;
  const { months, cells } = outcome.value;
  const last = months[months.length - 1]!;
  if (lastMonth < last) return failure({ code: "scenario.horizon", lastOutcome, lastMonth });
  const future = Array.from({ length: lastMonth - last }, (_, i): Month => last + 1 + i);
  const forecasts: Forecast[] = [];
  for (const profession of new Set(cells.map((cell) => cell.profession))) {
    const forecast = toForecast(
      outcome.value,
      settings,
      prices,
      data.periodUnit,
      future,
      profession
    );
    if (!forecast.ok) return forecast;
    forecasts.push(forecast.value);
  }
  if (!isExact(outcome.value, forecasts)) return failure({ code: "scenario.tooLarge" });
  return success({
    data,
    settings,
    months: [...months, ...future],
    firstForecast: months.length,
    cells,
    outcome: outcome.value,
    forecasts,
    warnings: warningsOf(data, settings, outcome.value, forecasts, future),
  });
}

/** Whether sums of all cells stay whole öre in a double. */
function isExact({ gross, net, contacts }: Outcome, forecasts: readonly Forecast[]): boolean {
  const booked = [...gross, ...net].reduce((sum, one) => sum + Math.abs(one), 0);
  const expected = forecasts.reduce(
    (sum, forecast) =>
      sum +
      forecast.contacts.reduce(
        (part, one, m) =>
          part + one * forecast.prices[m]!.gross * forecast.calibration.factor * 100,
        0
      ),
    0
  );
  const counted = contacts.reduce((sum, one) => sum + one, 0);
  return booked + expected + counted < LARGEST_SUM;
}

function warningsOf(
  { observations }: RegionData,
  { lastOutcome, meanFees, tariffsVerified }: BaselineSettings,
  { fromCost }: Outcome,
  forecasts: readonly Forecast[],
  future: readonly Month[]
): readonly ScenarioWarning[] {
  const warnings: ScenarioWarning[] = [];
  const later = observations.filter((one) => lastMonthOf(one) > lastOutcome).length;
  if (later > 0) warnings.push({ code: "data.laterIgnored", rows: later });
  if (fromCost.size > 0) warnings.push({ code: "data.contactsFromCost" });
  for (const { profession, hasTariff, calibration } of forecasts) {
    if (!hasTariff && profession) warnings.push({ code: "data.profession", profession });
    if (Math.abs(calibration.factor - 1) > LARGE_CALIBRATION)
      warnings.push({ code: "calibration.large", profession, factor: calibration.factor });
  }
  const feesInRows = observations.some(({ feePerContact }) => feePerContact !== null);
  if (meanFees === null && !feesInRows) warnings.push({ code: "fee.missing" });
  const end = future[future.length - 1];
  if (tariffsVerified !== null && end !== undefined) {
    const lastDay = isoOf(firstDayOf(end + 1) - 1);
    // As precise as the date is known: 2024 is verified to the end of 2024.
    if (lastDay.slice(0, tariffsVerified.length) > tariffsVerified)
      warnings.push({ code: "tariff.unverified", verified: tariffsVerified });
  }
  return warnings;
}
