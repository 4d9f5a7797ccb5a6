import { yearAndMonth, type Month } from "../calendar";
import type { ProfessionKey } from "../profession";
import { type PeriodUnit, projectSeries } from "../projection";
import { failure, type Result, success } from "../result";
import { levelOf } from "./level";
import type { Outcome } from "./outcome";
import type { Price, PriceList } from "./price";
import type { BaselineSettings, Calibration, ScenarioFault } from "./scenario";

/** Months of outcome that the level, the units' shares and the calibration are read from. */
const LATEST_MONTHS = 3;
const MONTHS_A_YEAR = 12;

/** Prognos of one profession: the region's contacts, each unit's share of them, and the price. */
export interface Forecast {
  readonly profession: ProfessionKey | null;
  /** Cells of the profession, by position, and their shares of its contacts. */
  readonly cells: readonly number[];
  readonly shares: readonly number[];
  /** Contacts in each forecast month. */
  readonly contacts: readonly number[];
  /** Contacts a month at the last outcome, without the season: what a stated growth starts from. */
  readonly level: number;
  /** Of each forecast month, times the level; 1 unless the method is seasonal. */
  readonly season: readonly number[];
  /** Before the calibration. */
  readonly prices: readonly Price[];
  /** What the prices of each forecast month are multiplied by. */
  readonly factors: readonly number[];
  readonly calibration: Calibration;
  /** false: no tariff covers the profession; what its contacts have cost stands in for it. */
  readonly hasTariff: boolean;
}

export function toForecast(
  outcome: Outcome,
  settings: BaselineSettings,
  priceList: PriceList,
  unit: PeriodUnit,
  months: readonly Month[],
  profession: ProfessionKey | null
): Result<Forecast, ScenarioFault> {
  const cells = outcome.cells.flatMap((cell, c) => (cell.profession === profession ? [c] : []));
  const latest = unit === "month" ? LATEST_MONTHS : MONTHS_A_YEAR;
  const contacts = projectContacts(outcome, settings, unit, months, cells);
  if (!contacts.ok)
    return failure({ code: "scenario.projection", profession, method: settings.method });
  const calibration = calibrate(outcome, profession, cells, latest);
  const prices: Price[] = [];
  for (const month of months) {
    const price = priceList(profession, month);
    if (!price.ok) break;
    if (price.value.fee > price.value.gross)
      return failure({ code: "scenario.feeAboveTariff", profession, month });
    prices.push(price.value);
  }
  const shares = sharesOf(outcome, cells, latest);
  const forecast = {
    profession,
    cells,
    shares,
    contacts: contacts.value,
    calibration,
    ...levelOf(
      outcome.months.map((_, m) => sumAt(outcome, outcome.contacts, m, cells)),
      settings.method,
      unit,
      outcome.months[outcome.months.length - 1]!,
      months.length
    ),
    factors: months.map(() => calibration.factor),
  };
  if (prices.length === months.length) return success({ ...forecast, prices, hasTariff: true });
  const paid = paidPerContact(outcome, cells);
  return paid === null
    ? failure({ code: "scenario.price", profession, month: months[prices.length]! })
    : success({
        ...forecast,
        calibration: { ...calibration, factor: 1 },
        factors: months.map(() => 1),
        prices: months.map(() => ({ gross: paid, fee: 0 })),
        hasTariff: false,
      });
}

/** As PROJECT_COST projects a column; a year's contacts fall evenly on its months. */
function projectContacts(
  outcome: Outcome,
  { method }: BaselineSettings,
  unit: PeriodUnit,
  months: readonly Month[],
  cells: readonly number[]
): Result<readonly number[]> {
  if (months.length === 0) return success([]);
  const monthly = outcome.months.map((_, m) => sumAt(outcome, outcome.contacts, m, cells));
  if (unit === "month")
    return projectSeries(monthly, 1, unit, method, months.length, months[0]! - 1);
  const years: number[] = [];
  for (let m = 0; m < monthly.length; m += MONTHS_A_YEAR)
    years.push(monthly.slice(m, m + MONTHS_A_YEAR).reduce((sum, one) => sum + one, 0));
  const first = yearAndMonth(months[0]!).year;
  const horizon = yearAndMonth(months[months.length - 1]!).year - first + 1;
  const projected = projectSeries(years, 1, unit, method, horizon, first - 1);
  return projected.ok
    ? success(
        months.map((month) => projected.value[yearAndMonth(month).year - first]! / MONTHS_A_YEAR)
      )
    : projected;
}

function calibrate(
  outcome: Outcome,
  profession: ProfessionKey | null,
  cells: readonly number[],
  latest: number
): Calibration {
  const last = outcome.months.length - 1;
  const first = Math.max(0, last - latest + 1);
  let booked = 0;
  let model = 0;
  for (let m = first; m <= last; m += 1) {
    booked += sumAt(outcome, outcome.booked, m, cells);
    model += sumAt(outcome, outcome.model, m, cells);
  }
  return {
    profession,
    from: outcome.months[first]!,
    to: outcome.months[last]!,
    booked,
    model,
    factor: booked > 0 && model > 0 ? booked / model : 1,
    contactsFromCost: outcome.fromCost.has(profession),
  };
}

/** Of the latest months; of all outcome where those are empty; alike where all is. */
function sharesOf(outcome: Outcome, cells: readonly number[], latest: number): readonly number[] {
  const count = outcome.months.length;
  for (const from of [Math.max(0, count - latest), 0]) {
    const sums = cells.map((c) => {
      let sum = 0;
      for (let m = from; m < count; m += 1) sum += outcome.contacts[m * outcome.cells.length + c]!;
      return sum;
    });
    const total = sums.reduce((all, one) => all + one, 0);
    if (total > 0) return sums.map((sum) => sum / total);
  }
  return cells.map(() => 1 / cells.length);
}

/** Kronor per contact over all outcome; null where nothing has been booked or counted. */
function paidPerContact(outcome: Outcome, cells: readonly number[]): number | null {
  let booked = 0;
  let contacts = 0;
  for (let m = 0; m < outcome.months.length; m += 1) {
    booked += sumAt(outcome, outcome.booked, m, cells);
    contacts += sumAt(outcome, outcome.contacts, m, cells);
  }
  return booked > 0 && contacts > 0 ? booked / 100 / contacts : null;
}

function sumAt(
  outcome: Outcome,
  values: Float64Array,
  m: number,
  cells: readonly number[]
): number {
  let sum = 0;
  for (const c of cells) sum += values[m * outcome.cells.length + c]!;
  return sum;
}
