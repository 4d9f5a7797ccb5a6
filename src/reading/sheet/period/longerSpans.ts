import { eachInSteps, filterInSteps, type Steps } from "../../../core/steps";
import type { LeftRow, TimedRow } from "../contactRow";
import { unitKey } from "../unitName";
import { type MonthSpan, monthsIn } from "./monthsOf";

/**
 * Where the user has said that longer periods count: rows without those of which the months are in a
 * longer one of the same unit and profession.
 * @param left takes them
 */
export function* withoutParts(
  rows: readonly TimedRow[],
  left: LeftRow[]
): Steps<readonly TimedRow[]> {
  const byKey = new Map<string, Map<string, MonthSpan>>();
  yield* eachInSteps(rows, (row) => {
    if (!isLongerChosen(row)) return;
    const span = monthsIn(row.time);
    const spans = byKey.get(keyOf(row)) ?? new Map<string, MonthSpan>();
    byKey.set(keyOf(row), spans.set(`${span.from} ${span.to}`, span));
  });
  if (byKey.size === 0) return rows;
  const longest = new Map([...byKey].map(([key, spans]) => [key, longestOf([...spans.values()])]));
  return yield* filterInSteps(rows, (row) => {
    const own = monthsIn(row.time);
    const spans = isCounted(row) ? (longest.get(keyOf(row)) ?? []) : [];
    if (!spans.some((one) => isLonger(one, own) && overlap(one, own))) return true;
    row.row.report(row.periodColumn, { code: "period.inLonger" });
    left.push({ ...row, code: "period.inLonger" });
    return false;
  });
}

function isLongerChosen(row: TimedRow): boolean {
  return row.row.table.source.choices?.spans === "longer" && isCounted(row);
}

/** Years of a forecast are weighed against each other elsewhere. */
function isCounted({ kind, time }: TimedRow): boolean {
  return kind !== "forecast" || time.unit !== "year";
}

/** Those that no longer one has a month of. */
function longestOf(spans: readonly MonthSpan[]): readonly MonthSpan[] {
  const kept: MonthSpan[] = [];
  for (const span of [...spans].sort((one, other) => sizeOf(other) - sizeOf(one)))
    if (!kept.some((one) => isLonger(one, span) && overlap(one, span))) kept.push(span);
  return kept;
}

function sizeOf({ from, to }: MonthSpan): number {
  return to - from;
}

function isLonger(one: MonthSpan, other: MonthSpan): boolean {
  return sizeOf(one) > sizeOf(other);
}

function overlap(one: MonthSpan, other: MonthSpan): boolean {
  return one.from <= other.to && one.to >= other.from;
}

function keyOf({ kind, unit, profession }: TimedRow): string {
  return `${kind}\n${profession ?? ""}\n${unitKey(unit ?? "")}`;
}
