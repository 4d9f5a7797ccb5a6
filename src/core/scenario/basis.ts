import type { Forecast } from "./level";
import { append } from "../append";
import { type Month, monthOf, yearAndMonth } from "../calendar";
import type { Growth } from "../projection";
import { failure, type Result, success } from "../result";
import { inOneGo, type Steps } from "../steps";
import { calibrate, latestMonths, paidPerContact } from "./calibration";
import { type Deviation, toDeviation } from "./deviation";
import { toForecast } from "./forecast";
import { isCounted, partOf } from "./calculatedPart";
import { lastMonthOf, observedIn } from "./observed";
import { type Outcome, toOutcome } from "./outcome";
import { ownCells, type OwnForecast, type OwnPrices, toOwnForecast } from "./ownForecast";
import { type PriceList, toPriceList } from "./price";
import type { Observation, RegionData } from "./regionData";
import { rowWarnings } from "./rowWarnings";
import type { BaselineSettings, ScenarioCell, ScenarioFault, ScenarioWarning } from "./scenario";

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
  readonly cells: readonly ScenarioCell[];
  readonly outcome: Outcome;
  /** One a profession. */
  readonly forecasts: readonly Forecast[];
  /** As a scenario's. */
  readonly calculated: Uint8Array;
  readonly own: Uint8Array;
  readonly warnings: readonly ScenarioWarning[];
}

/** The rest of the year and three plan years. */
export function defaultLastMonth(lastOutcome: Month): Month {
  return monthOf(yearAndMonth(lastOutcome).year + PLAN_YEARS, 12);
}

/** The last known level, for years as for months: growth is an assumption somebody has to choose. */
export const DEFAULT_METHOD: Growth = "run-rate";

/** Last month of the outcome: a forecast never moves it; null where there is none. */
export function lastPeriodOf({ observations }: RegionData): Month | null {
  return observations.reduce<Month | null>(
    (latest, one) =>
      one.kind === "forecast" ? latest : Math.max(latest ?? -Infinity, lastMonthOf(one)),
    null
  );
}

export function toBasis(
  data: RegionData,
  settings: BaselineSettings
): Result<Basis, ScenarioFault> {
  return inOneGo(basisInSteps(data, settings));
}

/** The same with rests: a large region has more observations than a pane can wait for. */
export function* basisInSteps(
  data: RegionData,
  settings: BaselineSettings
): Steps<Result<Basis, ScenarioFault>> {
  const { lastOutcome, lastMonth, rulesInForce } = settings;
  if (rulesInForce.length === 0) return failure({ code: "scenario.noRule" });
  const prices = toPriceList(settings);
  const observed = observedIn(data, settings);
  const deviation = yield* toDeviation(observed.outcome, prices);
  const extra = ownCells(observed.forecast, observed.outcome);
  const outcome = yield* toOutcome(observed.outcome, extra, data, settings, prices, deviation);
  if (!outcome.ok) return outcome;
  const { months, cells } = outcome.value;
  const last = months[months.length - 1]!;
  if (lastMonth < last) return failure({ code: "scenario.horizon", lastOutcome, lastMonth });
  const future = Array.from({ length: lastMonth - last }, (_, i): Month => last + 1 + i);
  const own = toOwnForecast(
    observed.forecast,
    outcome.value,
    observed.forecast.reduce((most, one) => Math.max(most, lastMonthOf(one)), lastMonth) - last,
    toOwnPrices(outcome.value, data, prices, deviation)
  );
  if (!own.ok) return own;
  const forecasts: Forecast[] = [];
  for (const profession of new Set(cells.map((cell) => cell.profession))) {
    yield;
    const forecast = toForecast(
      outcome.value,
      own.value,
      settings,
      prices,
      data.periodUnit,
      future,
      profession
    );
    if (!forecast.ok) return forecast;
    forecasts.push(forecast.value);
  }
  yield;
  if (!isExact(outcome.value, forecasts)) return failure({ code: "scenario.tooLarge" });
  const size = (months.length + future.length) * cells.length;
  return success({
    data,
    settings,
    months: [...months, ...future],
    firstForecast: months.length,
    cells,
    outcome: outcome.value,
    forecasts,
    calculated: joined(
      outcome.value.calculated,
      continued(outcome.value, own.value, forecasts, future.length, latestMonths(data.periodUnit)),
      size
    ),
    own: joined(new Uint8Array(months.length * cells.length), own.value.known, size),
    warnings: [
      ...rowWarnings(observed, outcome.value, own.value, last, future.length),
      ...warningsOf(observed.outcome, settings, forecasts, future.length > 0),
    ],
  });
}

function toOwnPrices(
  outcome: Outcome,
  { periodUnit }: RegionData,
  prices: PriceList,
  deviation: Deviation
): OwnPrices {
  const latest = latestMonths(periodUnit);
  return {
    prices,
    deviation,
    latest,
    factor: (profession) => calibrate(outcome, profession, latest).factor,
    paid: (profession) =>
      paidPerContact(
        outcome,
        outcome.cells.flatMap((cell, c) => (cell.profession === profession ? [c] : []))
      ),
  };
}

/** Marks of the forecast: what goes on from contacts that are worked out is worked out too. */
function continued(
  { contacts, calculated, cells, months }: Outcome,
  own: OwnForecast,
  forecasts: readonly Forecast[],
  count: number,
  latest: number
): Uint8Array {
  const width = cells.length;
  const marks = new Uint8Array(Math.max(own.calculated.length, count * width));
  marks.set(own.calculated);
  for (const { cells: positions, ownMonths, contacts: expected, shares } of forecasts) {
    /** Whether the latest months before a month of the forecast are worked out for the most. */
    const isWorkedOut = (end: number): boolean => {
      let all = 0;
      let marked = 0;
      for (let m = Math.max(-months.length, end - latest); m < end; m += 1)
        for (const [k, c] of positions.entries()) {
          const i = (m + months.length) * width + c;
          const size = Math.abs(m < 0 ? contacts[i]! : expected[m]! * shares[m]![k]!);
          all += size;
          if ((m < 0 ? calculated[i] : marks[m * width + c]) === 1) marked += size;
        }
      return !isCounted(partOf(marked, all));
    };
    const mark = (from: number, to: number): void => {
      if (!isWorkedOut(from)) return;
      for (let m = from; m < to; m += 1)
        for (const c of positions) if (own.known[m * width + c] !== 1) marks[m * width + c] = 1;
    };
    // Before the region's own forecast the method goes on from the outcome, after it from that.
    mark(0, ownMonths);
    mark(ownMonths, count);
  }
  return marks;
}

/** Marks of the outcome, and then of the forecast as far as the scenario goes. */
function joined(outcome: Uint8Array, forecast: Uint8Array, size: number): Uint8Array {
  const marks = new Uint8Array(size);
  marks.set(outcome);
  marks.set(forecast.subarray(0, size - outcome.length), outcome.length);
  return marks;
}

/** Whether sums of all cells stay whole öre in a double. */
function isExact({ gross, net, contacts }: Outcome, forecasts: readonly Forecast[]): boolean {
  let booked = 0;
  for (let i = 0; i < gross.length; i += 1) booked += Math.abs(gross[i]!) + Math.abs(net[i]!);
  const expected = forecasts.reduce(
    (sum, forecast) =>
      sum +
      forecast.contacts.reduce(
        (part, one, m) =>
          part + Math.abs(one * forecast.prices[m]!.gross * forecast.factors[m]!) * 100,
        0
      ),
    0
  );
  const counted = contacts.reduce((sum, one) => sum + one, 0);
  return booked + expected + counted < LARGEST_SUM;
}

/** What is priced by the tariff alone is gross; what is booked, or calibrated to it, is not. */
function feeWarnings(
  used: readonly Observation[],
  forecasts: readonly Forecast[]
): readonly ScenarioWarning[] {
  const gross = used.filter(({ cost, feePerContact }) => cost === null && feePerContact === null);
  const years = [...new Set(gross.map((one) => yearAndMonth(lastMonthOf(one)).year))].sort();
  const forecast = forecasts.some(({ profession, hasTariff, calibration, factors }) => {
    const own = used.filter((one) => one.profession === profession);
    // Fees that stand in rows are taken from what the booked cost is compared with, and lack here.
    const netRows = own.some(({ feePerContact }) => feePerContact !== null && feePerContact > 0);
    const calibrated = calibration.booked > 0 && calibration.model > 0 && !netRows;
    // What the region's own forecast says that it costs is net, and so is what goes on from it.
    const atTariff = factors.some((factor) => factor === 1);
    return (
      hasTariff && !calibrated && (netRows || (atTariff && own.some(({ cost }) => cost === null)))
    );
  });
  if (years.length > 0 || forecast) return [{ code: "fee.missing", years, forecast }];
  return forecasts.length > 0 ? [{ code: "fee.booked" }] : [];
}

/** @param used rows of outcome */
function warningsOf(
  used: readonly Observation[],
  { meanFees }: BaselineSettings,
  forecasts: readonly Forecast[],
  hasForecast: boolean
): readonly ScenarioWarning[] {
  const warnings: ScenarioWarning[] = [];
  for (const { profession, hasTariff, calibration } of forecasts) {
    if (!hasTariff && profession) warnings.push({ code: "data.profession", profession });
    if (Math.abs(calibration.factor - 1) > LARGE_CALIBRATION)
      warnings.push({
        code: "calibration.large",
        profession,
        factor: calibration.factor,
        from: calibration.from,
        to: calibration.to,
      });
  }
  if (meanFees === null) append(warnings, feeWarnings(used, hasForecast ? forecasts : []));
  return warnings;
}
