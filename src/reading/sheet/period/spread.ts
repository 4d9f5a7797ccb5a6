import { daysInMonth, type Month, yearAndMonth } from "../../../core/calendar";
import type { Units } from "../../../core/money";
import { allocate } from "../../../core/rounding/allocation";
import { type Shares, toShares } from "../../../core/rounding/shares";
import { eachInSteps, everyInSteps, type Steps } from "../../../core/steps";
import type { ContactRow, LeftRow, TimedRow } from "../contactRow";
import { type Problems, sourcePlace } from "../problems";
import type { SourceTable } from "../sourceTable";
import { monthsIn } from "./monthsOf";
import { withoutParts } from "./longerSpans";
import { withoutTotals } from "./totals";

/** Rows of several months that were divided. */
interface Divided {
  wholeYears: number;
  /** Quarters, tertials and the like. */
  parts: number;
}

/**
 * Rows in the periods that are counted in: months, or years where the outcome has nothing else. A
 * quarter, and a closed year above months, is divided over its months by their days, to the öre and
 * the whole contact. A forecast of a year stays one.
 * @param left takes what is not read
 */
export function* inPeriods(
  rows: readonly TimedRow[],
  left: LeftRow[],
  problems: Problems
): Steps<readonly ContactRow[]> {
  const kept = yield* withoutTotals(yield* withoutParts(rows, left), left);
  const areYears = yield* everyInSteps(
    kept,
    ({ kind, time }) => kind !== "outcome" || time.unit === "year"
  );
  const isDivided = ({ kind, time }: TimedRow): boolean =>
    time.unit === "year" ? !areYears && kind === "outcome" : time.unit === "months";
  // A million rows are not copied for nothing.
  if (yield* everyInSteps(kept, (row) => !isDivided(row))) return kept;
  const divided = new Map<SourceTable, Divided>();
  const read: ContactRow[] = [];
  yield* eachInSteps(kept, (row) => {
    if (!isDivided(row)) {
      read.push(row);
      return;
    }
    for (const part of partsOf(row)) read.push(part);
    const { table } = row.row;
    const count = divided.get(table) ?? { wholeYears: 0, parts: 0 };
    divided.set(table, count);
    count[row.time.unit === "year" ? "wholeYears" : "parts"] += 1;
  });
  for (const [{ source, sheet }, count] of divided)
    problems.report(sourcePlace(source.place, sheet), { code: "period.spread", ...count });
  return read;
}

/** A row's parts of each of its months. */
function partsOf(row: TimedRow): readonly ContactRow[] {
  const { from, to } = monthsIn(row.time);
  const months = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const shares = toShares(months.map(daysOf))!;
  const contacts = row.contacts === null ? null : divide(row.contacts, shares);
  const cost = row.cost === null ? null : (allocate(row.cost, shares) as Units[]);
  return months.map((month, i) => ({
    ...row,
    period: { unit: "month", month },
    contacts: contacts && contacts[i]!,
    cost: cost && cost[i]!,
  }));
}

function daysOf(index: Month): number {
  const { year, month } = yearAndMonth(index);
  return daysInMonth(year, month);
}

/** Whole contacts stay whole; what is written beside them goes to the last month. */
function divide(contacts: number, shares: Shares): readonly number[] {
  const whole = Math.trunc(contacts);
  if (!Number.isSafeInteger(whole)) return lastOnly(contacts, shares.weights.length);
  const parts = allocate(whole, shares);
  parts[parts.length - 1]! += contacts - whole;
  return parts;
}

/** More than can be counted exactly, which is told of. */
function lastOnly(contacts: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => (i === count - 1 ? contacts : 0));
}
