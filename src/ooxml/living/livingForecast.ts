import type { LivingWork } from "./livingWork";
import { type Day, firstDayOf, type Month, monthOf, serialOf } from "../../core/calendar";
import { toWorkbook } from "../../core/dateSystem";
import { success } from "../../core/result";
import { type ForecastQuestion, readForecastQuestion } from "../../formula/forecastQuestion";
import { cellText, isOmitted, type LivingArgument, numberText } from "./livingArgument";
import { addressOfArea, answered, type Area } from "./livingSheet";
import type { LivingPrices } from "./livingTariffs";
import { type LivingHistory, layOutVolumes } from "./livingVolumes";

const DEFAULT_CONFIDENCE = 0.8;
const FEWEST_PERIODS_FOR_A_BAND = 4;

/**
 * History, each profession's volume by the method of the copied formula, the tariff in force in
 * every month to come, and the band; periods, professions and horizon are as they were copied.
 */
export function layOutForecast(work: LivingWork): { readonly ok: true; readonly value: Area } {
  const { sheet, args, texts, title, tariffs, answer } = work;
  const read = readForecastQuestion(args.map((arg) => arg && arg.values));
  if (!read.ok) throw new RangeError(`A forecast that has no answer: ${read.fault.code}`);
  const question = read.value;
  const t = texts.forecast;
  const prices = tariffs.pricesOf(args[6] ?? null);
  sheet.title(title);
  const history = layOutHistory(work, question);
  const volumes = layOutVolumes(work, question, history);
  const band = layOutBand(work, question, history);
  const net = layOutPrices(work, question, prices);
  const count = question.columns.length;
  const top = sheet.height;
  sheet.headings(top, 0, [
    t.period,
    t.contacts,
    t.cost,
    t.low,
    t.high,
    ...question.professions.map((code) => `${t.contacts} ${code}`),
    ...question.professions.map((code) => `${t.price} ${code}`),
  ]);
  for (let step = 1; step <= question.horizon; step += 1) {
    const row = top + step;
    const at = (column: number): string => addressOfArea(row, column, 1, 1);
    const costs = question.columns.map((_, i) => {
      const contacts = sheet.step(row, 5 + i, volumes(i, step));
      const price = sheet.step(row, 5 + count + i, net(i, step));
      return `IF(${contacts}=0,0,${contacts}*${price})`;
    });
    const contacts = `SUM(${addressOfArea(row, 5, 1, count)})`;
    const edge = (sign: "+" | "-"): string =>
      `IF(${band.none},"",${at(2)}*EXP(${sign}${band.width}*SQRT(${step})))`;
    const formulas = [contacts, costs.join("+"), edge("-"), edge("+")];
    sheet.put(row, 0, answer(step - 1, 0) as number | string);
    formulas.forEach((formula, i) =>
      sheet.put(row, 1 + i, answered(formula, answer(step - 1, 1 + i)))
    );
  }
  sheet.put(top + question.horizon + 1, 0, null);
  return success({ row: top + 1, column: 0, rows: question.horizon, columns: 5 });
}

/** Periods down, professions across; whether a profession has started; the growth of all together. */
function layOutHistory(
  { sheet, args, texts }: LivingWork,
  { periods, columns, professions }: ForecastQuestion
): LivingHistory {
  const t = texts.forecast;
  const [given, beside] = [args[0]!, args[1]!];
  const lying = given.values.length === 1 && given.values[0]!.length > 1;
  const length = (argument: LivingArgument): number =>
    lying ? argument.values[0]!.length : argument.values.length;
  const offset = length(beside) - length(given);
  const count = columns.length;
  const top = sheet.height;
  sheet.headings(top, 0, [
    t.period,
    ...professions.map((code) => `${t.contacts} ${code}`),
    ...professions.map((code) => `${t.started} ${code}`),
    t.total,
    t.growth,
  ]);
  const first = top + 1;
  const total = 1 + 2 * count;
  periods.rows.forEach((position, i) => {
    const row = first + i;
    const of = (argument: LivingArgument, place: number, column: number): string =>
      lying ? cellText(argument, column, place) : cellText(argument, place, column);
    sheet.step(row, 0, of(given, position, 0));
    columns.forEach((_, column) => {
      const place = position + offset;
      const text = lying ? numberText(beside, column, place) : numberText(beside, place, column);
      const contacts = sheet.step(row, 1 + column, text);
      const before = i === 0 ? "0" : addressOfArea(row - 1, 1 + count + column, 1, 1);
      sheet.step(row, 1 + count + column, `IF(OR(${contacts}<>0,${before}=1),1,0)`);
    });
    const now = sheet.step(row, total, `SUM(${addressOfArea(row, 1, 1, count)})`);
    if (i === 0) return;
    const before = addressOfArea(row - 1, total, 1, 1);
    sheet.step(row, total + 1, `IF(AND(${before}>0,${now}>0),LN(${now}/${before}),0)`);
  });
  const height = periods.rows.length;
  return {
    height,
    contactsAt: (column, position) => addressOfArea(first + position, 1 + column, 1, 1),
    contacts: (column, from, rows) => addressOfArea(first + from, 1 + column, rows, 1),
    started: (column) => addressOfArea(first, 1 + count + column, height, 1),
    totals: addressOfArea(first, total, height, 1),
    growth: addressOfArea(first + 1, total + 1, Math.max(1, height - 1), 1),
  };
}

/** Student's t times the root mean square growth of the totals. */
function layOutBand(
  { sheet, args, texts }: LivingWork,
  { periods }: ForecastQuestion,
  { totals, growth }: LivingHistory
): { readonly none: string; readonly width: string } {
  const t = texts.forecast;
  const count = periods.rows.length;
  if (count < FEWEST_PERIODS_FOR_A_BAND) return { none: "TRUE", width: "0" };
  const row = sheet.height;
  const given = args[7] ?? null;
  sheet.headings(row, 0, [t.spread, t.confidence, t.quantile]);
  const spread = sheet.step(row + 1, 0, `SQRT(SUMSQ(${growth})/${count - 1})`);
  const confidence = sheet.step(
    row + 1,
    1,
    isOmitted(given) || given.values[0]![0] === 0 ? `${DEFAULT_CONFIDENCE}` : cellText(given, 0, 0)
  );
  const quantile = sheet.step(row + 1, 2, `TINV(1-${confidence},${count - 1})`);
  return { none: `COUNTIF(${totals},"<=0")>0`, width: `${quantile}*${spread}` };
}

/** Months to come, with each profession's tariff less the fee; a year is the mean of its months. */
function layOutPrices(
  { sheet, args, texts, tariffs }: LivingWork,
  { periods, professions, horizon }: ForecastQuestion,
  prices: LivingPrices
): (column: number, step: number) => string {
  const t = texts.forecast;
  const inPeriod = periods.unit === "year" ? 12 : 1;
  const start: Month = periods.unit === "year" ? monthOf(periods.last + 1, 1) : periods.last + 1;
  const fees = feesOf(args[5] ?? null);
  const top = sheet.height;
  sheet.put(top, 0, t.fee);
  const fee = professions.map((_, i) => sheet.step(top, 2 + i, fees(i)));
  sheet.headings(top + 1, 0, [
    t.month,
    t.lastDay,
    ...professions.map((code) => `${t.gross} ${code}`),
    ...professions.map((code) => `${t.price} ${code}`),
  ]);
  const codes = professions.map((code, i) => sheet.put(top + 2, 2 + i, code));
  const dayNumber = (day: Day): number => toWorkbook(serialOf(day), tariffs.dates);
  const first = top + 3;
  for (let m = 0; m < horizon * inPeriod; m += 1) {
    const row = first + m;
    const from = sheet.put(row, 0, dayNumber(firstDayOf(start + m)));
    const to = sheet.put(row, 1, dayNumber(firstDayOf(start + m + 1) - 1));
    professions.forEach((_, i) => {
      const gross = sheet.step(row, 2 + i, prices.ofDays(codes[i]!, from, to));
      const net = `IF(${fee[i]!}>${gross},VALUE("?"),${gross}-${fee[i]!})`;
      sheet.step(row, 2 + professions.length + i, net);
    });
  }
  return (column, step) => {
    const months = addressOfArea(
      first + (step - 1) * inPeriod,
      2 + professions.length + column,
      inPeriod,
      1
    );
    return inPeriod === 1 ? months : `SUM(${months})/${inPeriod}`;
  };
}

function feesOf(argument: LivingArgument | null): (column: number) => string {
  if (isOmitted(argument)) return () => "0";
  const across = argument.values.length === 1;
  return (column) => (across ? numberText(argument, 0, column) : numberText(argument, column, 0));
}
