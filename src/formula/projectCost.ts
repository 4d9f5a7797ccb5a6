import type { Fault } from "../core/fault";
import { bandFactor, projectSeries } from "../core/projection";
import { failure, type Result, success } from "../core/result";
import { tariffOfMonth, tariffOfYear } from "../core/tariff";
import { type ForecastQuestion, readForecastQuestion } from "./forecastQuestion";
import type { Output, OutputCell } from "./output";

/**
 * PROJECT_COST(periods, contacts, [horizon], [method], [professions], [patient_fee], [tariffs],
 * [confidence]): one row a future period with period, contacts, cost, low and high.
 */
export function projectCost(args: readonly unknown[]): Result<Output> {
  const question = readForecastQuestion(args);
  return question.ok ? answer(question.value) : question;
}

function answer(question: ForecastQuestion): Result<Output> {
  const { periods, columns, growth, horizon, confidence } = question;
  const series: number[][] = [];
  for (const [i, values] of columns.entries()) {
    const projected = projectSeries(values, i + 1, periods.unit, growth, horizon, periods.last);
    if (!projected.ok) return failure(inRows(projected.fault, periods.rows));
    series.push(projected.value);
  }
  const totals = periods.rows.map((_, period) => sum(columns.map((values) => values[period]!)));
  const band = bandFactor(totals, confidence);

  const rows: OutputCell[][] = [];
  const faults: Fault[] = [];
  for (let step = 1; step <= horizon; step += 1) {
    const contacts = series.map((values) => values[step - 1]!);
    const cost = costOf(question, contacts, periods.last + step);
    const start = [periods.write(periods.last + step), sum(contacts)];
    if (!cost.ok) {
      faults.push(cost.fault);
      rows.push([...start, cost.fault, cost.fault, cost.fault]);
    } else if (band === null) rows.push([...start, cost.value, "", ""]);
    else {
      const factor = band(step);
      rows.push([...start, cost.value, cost.value / factor, cost.value * factor]);
    }
  }
  return faults.length === horizon ? failure(faults[0]!) : success(rows);
}

/** Contacts at the tariff in force in the period; a profession without contacts costs nothing. */
function costOf(
  { periods, professions, fees, tariffs }: ForecastQuestion,
  contacts: readonly number[],
  period: number
): Result<number> {
  const tariffOf = periods.unit === "year" ? tariffOfYear : tariffOfMonth;
  let cost = 0;
  for (const [i, count] of contacts.entries()) {
    if (count === 0) continue;
    const price = tariffOf(tariffs, professions[i]!, fees[i]!, period);
    if (!price.ok) return price;
    cost += count * price.value;
  }
  return success(cost);
}

/** A fault of the series names a period by position; the user sees rows. */
function inRows(fault: Fault, rows: readonly number[]): Fault {
  return fault.code === "projection.zero" ? { ...fault, row: rows[fault.row - 1]! + 1 } : fault;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
