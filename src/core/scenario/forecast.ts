import { type Forecast, levelOf } from "./level";
import { yearAndMonth, type Month } from "../calendar";
import type { ProfessionKey } from "../profession";
import { type PeriodUnit, projectSeries } from "../projection";
import { failure, type Result, success } from "../result";
import { calibrate, latestMonths, paidPerContact, sumAt } from "./calibration";
import type { Outcome } from "./outcome";
import type { OwnForecast } from "./ownForecast";
import type { Price, PriceList } from "./price";
import type { BaselineSettings, Calibration, ScenarioFault } from "./scenario";

const MONTHS_A_YEAR = 12;

export function toForecast(
  outcome: Outcome,
  own: OwnForecast,
  settings: BaselineSettings,
  priceList: PriceList,
  unit: PeriodUnit,
  months: readonly Month[],
  profession: ProfessionKey | null
): Result<Forecast, ScenarioFault> {
  const cells = outcome.cells.flatMap((cell, c) => (cell.profession === profession ? [c] : []));
  const calibration = calibrate(outcome, profession, latestMonths(unit));
  const prices: Price[] = [];
  for (const month of months) {
    const price = priceList(profession, month);
    if (!price.ok) break;
    if (price.value.fee > price.value.gross)
      return failure({ code: "scenario.feeAboveTariff", profession, month });
    prices.push(price.value);
  }
  const hasTariff = prices.length === months.length;
  const paid = hasTariff
    ? null
    : (paidPerContact(outcome, cells) ?? paidByOwn(own, cells, outcome.cells.length));
  if (!hasTariff && paid === null)
    return failure({ code: "scenario.price", profession, month: months[prices.length]! });
  const used = hasTariff
    ? { prices, calibration }
    : {
        prices: months.map(() => ({ gross: paid!, fee: 0 })),
        calibration: { ...calibration, factor: 1 },
      };
  const path = toPath({ outcome, own, cells, unit, months, ...used }, settings);
  if (!path.ok)
    return failure({ code: "scenario.projection", profession, method: settings.method });
  const { months: counted, contacts } = outcome;
  const level = levelOf(
    counted.map((_, m) => Math.max(0, sumAt(outcome, contacts, m, cells))),
    settings.method,
    unit,
    counted[counted.length - 1]!,
    months.length
  );
  return success({ profession, cells, ...used, hasTariff, ...path.value, ...level });
}

interface PathQuestion {
  readonly outcome: Outcome;
  readonly own: OwnForecast;
  readonly cells: readonly number[];
  readonly unit: PeriodUnit;
  readonly months: readonly Month[];
  readonly prices: readonly Price[];
  readonly calibration: Calibration;
}

type Path = Pick<Forecast, "contacts" | "shares" | "netShares" | "factors" | "ownMonths">;

/** Own forecast where there is one, the method between it and the outcome, and from its level on. */
function toPath(question: PathQuestion, settings: BaselineSettings): Result<Path> {
  const { outcome, own, cells, unit, months, prices, calibration } = question;
  const width = outcome.cells.length;
  const latest = latestMonths(unit);
  const ownMonths = reachOf(own, cells, width, unit, months);
  const history = outcome.months.map((_, m) => cells.map((c) => outcome.contacts[m * width + c]!));
  const between = months.slice(0, ownMonths);
  const isKnown = (m: number, c: number): boolean => own.known[m * width + c] === 1;
  const isFull = between.every((_, m) => cells.every((c) => isKnown(m, c)));
  const filling = isFull
    ? success(between.map(() => 0))
    : projectContacts(history, settings, unit, between);
  if (!filling.ok) return filling;
  const usual = sharesOf(history, latest);
  const net = (m: number): number => (prices[m]!.gross - prices[m]!.fee) * 100;

  const contactsThen: number[][] = [];
  const costsThen: number[][] = [];
  for (const m of between.keys()) {
    const contacts = cells.map((c, k) =>
      isKnown(m, c) ? own.contacts[m * width + c]! : filling.value[m]! * usual[k]!
    );
    contactsThen.push(contacts);
    costsThen.push(
      cells.map((c, k) =>
        isKnown(m, c) ? own.net[m * width + c]! : contacts[k]! * net(m) * calibration.factor
      )
    );
  }
  const extended = [...history, ...contactsThen];
  const rest = projectContacts(extended, settings, unit, months.slice(ownMonths));
  if (!rest.ok) return rest;

  const modelAt = (m: number): number => total(contactsThen[m]!) * net(m);
  const factorsThen = between.map((_, m) =>
    modelAt(m) === 0 ? calibration.factor : total(costsThen[m]!) / modelAt(m)
  );
  const after = ownMonths === 0 ? calibration.factor : levelAfter();
  const sharesAfter = ownMonths === 0 ? usual : sharesOf(extended, latest);
  const ahead = months.slice(ownMonths);
  return success({
    ownMonths,
    contacts: [...contactsThen.map(total), ...rest.value],
    shares: [...contactsThen.map((one) => partsOf(one) ?? usual), ...ahead.map(() => sharesAfter)],
    netShares: [
      ...costsThen.map((one, m) => partsOf(one) ?? partsOf(contactsThen[m]!) ?? usual),
      ...ahead.map(() => sharesAfter),
    ],
    factors: [...factorsThen, ...ahead.map(() => after)],
  });

  /** As the calibration is, over the latest months that are known in either way. */
  function levelAfter(): number {
    const first = Math.max(0, outcome.months.length + ownMonths - latest);
    let cost = 0;
    let model = 0;
    for (let m = first; m < outcome.months.length; m += 1) {
      cost += sumAt(outcome, outcome.booked, m, cells);
      model += sumAt(outcome, outcome.model, m, cells);
    }
    for (let m = Math.max(0, first - outcome.months.length); m < ownMonths; m += 1) {
      cost += total(costsThen[m]!);
      model += modelAt(m);
    }
    return cost > 0 && model > 0 ? cost / model : calibration.factor;
  }
}

/** How far the own forecast goes, a year of years always whole. */
function reachOf(
  { known }: OwnForecast,
  cells: readonly number[],
  width: number,
  unit: PeriodUnit,
  months: readonly Month[]
): number {
  let reach = 0;
  for (const m of months.keys()) if (cells.some((c) => known[m * width + c] === 1)) reach = m + 1;
  return unit === "year"
    ? Math.min(months.length, Math.ceil(reach / MONTHS_A_YEAR) * MONTHS_A_YEAR)
    : reach;
}

/** As PROJECT_COST projects a column; a year's contacts fall evenly on its months. */
function projectContacts(
  history: readonly (readonly number[])[],
  { method }: BaselineSettings,
  unit: PeriodUnit,
  months: readonly Month[]
): Result<readonly number[]> {
  if (months.length === 0) return success([]);
  const monthly = history.map((row) => Math.max(0, total(row)));
  if (unit === "month")
    return projectSeries(monthly, 1, unit, method, months.length, months[0]! - 1);
  const years: number[] = [];
  for (let m = 0; m < monthly.length; m += MONTHS_A_YEAR)
    years.push(total(monthly.slice(m, m + MONTHS_A_YEAR)));
  const first = yearAndMonth(months[0]!).year;
  const horizon = yearAndMonth(months[months.length - 1]!).year - first + 1;
  const projected = projectSeries(years, 1, unit, method, horizon, first - 1);
  return projected.ok
    ? success(
        months.map((month) => projected.value[yearAndMonth(month).year - first]! / MONTHS_A_YEAR)
      )
    : projected;
}

/** Of the latest months; of all months where those are empty; alike where all is. */
function sharesOf(history: readonly (readonly number[])[], latest: number): readonly number[] {
  const width = history[0]?.length ?? 0;
  for (const from of [Math.max(0, history.length - latest), 0]) {
    // A unit that has had more credits than contacts has no part in what comes.
    const sums = Array.from({ length: width }, (_, k) =>
      Math.max(
        0,
        history.slice(from).reduce((sum, row) => sum + row[k]!, 0)
      )
    );
    const parts = partsOf(sums);
    if (parts) return parts;
  }
  return Array.from({ length: width }, () => 1 / width);
}

/** @returns null where they sum to nothing */
function partsOf(sizes: readonly number[]): readonly number[] | null {
  const sum = total(sizes);
  return sum > 0 ? sizes.map((size) => size / sum) : null;
}

function total(values: readonly number[]): number {
  return values.reduce((sum, one) => sum + one, 0);
}

/** Kronor per contact in the own forecast; null where it says nothing of them. */
function paidByOwn(
  { contacts, net }: OwnForecast,
  cells: readonly number[],
  width: number
): number | null {
  let cost = 0;
  let count = 0;
  for (const c of cells)
    for (let i = c; i < net.length; i += width) {
      cost += net[i]!;
      count += contacts[i]!;
    }
  return cost > 0 && count > 0 ? cost / 100 / count : null;
}
