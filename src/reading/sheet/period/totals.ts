import type { Month } from "../../../core/calendar";
import type { Units } from "../../../core/money";
import { recalled } from "../../../core/recalled";
import { eachInSteps, filterInSteps, type Steps } from "../../../core/steps";
import type { LeftRow, TimedRow } from "../contactRow";
import { unitKey } from "../unitName";
import { type MonthSpan, monthsIn } from "./monthsOf";
import type { Time } from "./time";

/**
 * Rows without those that only add up others: a year beside its months, a tertial beside its
 * quarters, of one unit and profession, or of all of them. They are told of, and held against what
 * they add up. Nor is a row read that shares some of its months with others. Years of a forecast
 * are left to those who weigh forecasts against each other.
 * @param left takes rows that overlap, and what totals are more than their parts
 */
export function* withoutTotals(
  rows: readonly TimedRow[],
  left: LeftRow[]
): Steps<readonly TimedRow[]> {
  const months = yield* monthsOfLonger(rows);
  if (months.size === 0) return rows;
  const bySize = new Map<number, TimedRow[]>();
  yield* eachInSteps(rows, (row) => {
    if (isWeighed(row)) return;
    const { from, to } = monthsIn(row.time);
    const same = bySize.get(to - from + 1);
    if (same) same.push(row);
    else bySize.set(to - from + 1, [row]);
  });
  const finer = new FinerRows();
  const unread = new Set<TimedRow>();
  for (const [, ofSize] of [...bySize].sort(([one], [other]) => one - other))
    yield* eachInSteps(ofSize, (row) => {
      const { from, to } = monthsIn(row.time);
      if (!months.has(from) && !months.has(to)) return;
      const sums = finer.within(row);
      if (sums === null) {
        finer.add(row);
        return;
      }
      unread.add(row);
      if (sums.isWithin) reportTotal(row, sums, left);
      else {
        const { contacts, cost } = row;
        row.row.report(row.periodColumn, { code: "period.overlaps", contacts, cost });
        left.push({ ...row, code: "period.overlaps" });
      }
    });
  return unread.size === 0 ? rows : yield* filterInSteps(rows, (row) => !unread.has(row));
}

/** A year of a forecast, against others elsewhere. */
function isWeighed({ kind, time }: TimedRow): boolean {
  return kind === "forecast" && time.unit === "year";
}

/** The months of spans that are longer than one: only there can anything be finer. */
function* monthsOfLonger(rows: readonly TimedRow[]): Steps<ReadonlySet<Month>> {
  const months = new Set<Month>();
  const seen = new Set<Time>();
  yield* eachInSteps(rows, (row) => {
    const { time } = row;
    if (time.unit === "day" || time.unit === "month" || seen.has(time) || isWeighed(row)) return;
    // Rows of one period share their time.
    seen.add(time);
    const { from, to } = monthsIn(time);
    for (let month = from; from < to && month <= to; month += 1) months.add(month);
  });
  return months;
}

function reportTotal(total: TimedRow, sums: Sums, left: LeftRow[]): void {
  const difference = differenceOf(total, sums);
  const [contacts, cost] = [difference?.contacts ?? 0, difference?.cost ?? 0];
  if (contacts > 0 || cost > 0)
    left.push({
      row: total.row,
      code: "period.totalDiffers",
      contacts: contacts > 0 ? contacts : null,
      cost: cost > 0 ? (cost as Units) : null,
    });
  total.row.report(
    total.periodColumn,
    difference ? { code: "period.totalDiffers", ...difference } : { code: "period.total" }
  );
}

interface Sums {
  readonly contacts: number;
  /** Öre. */
  readonly cost: number;
  /** All of what is added up is of the row's own months. */
  readonly isWithin: boolean;
}

/** What a total is more than its parts; null: nothing. */
function differenceOf(
  { contacts, cost }: TimedRow,
  sums: Sums
): { readonly contacts: number | null; readonly cost: number | null } | null {
  const more = {
    // Parts of contacts may be off by parts of a millionth.
    contacts: contacts === null ? null : Number((contacts - sums.contacts).toFixed(6)),
    cost: cost === null ? null : cost - sums.cost,
  };
  return more.contacts || more.cost ? more : null;
}

/** Stands for every unit, or every profession. */
const ANY = null;
type Pattern = readonly [unit: string | typeof ANY, profession: string | typeof ANY];

interface SpanSums extends MonthSpan {
  contacts: number;
  cost: number;
}

/** What is read so far, added up by span, for each unit and profession and for all of them. */
class FinerRows {
  private readonly byPattern = new Map<string, Map<string, SpanSums>>();
  private readonly keyOfUnit = recalled(unitKey);

  add(row: TimedRow): void {
    const span = monthsIn(row.time);
    const unit = this.keyOfUnit(row.unit ?? "");
    const profession = row.profession ?? "";
    for (const pattern of [
      [unit, profession],
      [unit, ANY],
      [ANY, profession],
      [ANY, ANY],
    ] as const) {
      const key = keyOf(row, pattern);
      const known = this.byPattern.get(key) ?? new Map<string, SpanSums>();
      this.byPattern.set(key, known);
      const at = `${span.from} ${span.to}`;
      const sums = known.get(at) ?? { ...span, contacts: 0, cost: 0 };
      known.set(at, sums);
      sums.contacts += row.contacts ?? 0;
      sums.cost += row.cost ?? 0;
    }
  }

  /** @returns null where nothing finer says what the row says */
  within(row: TimedRow): Sums | null {
    const profession = row.profession ?? "";
    const hasProfession = row.row.column("profession") !== undefined;
    const own = this.sumsOf(row, [
      row.unit === undefined ? ANY : this.keyOfUnit(row.unit ?? ""),
      row.profession === null && !hasProfession ? ANY : profession,
    ]);
    if (own !== null) return own;
    // A blank cell beside named ones is nobody's, or all of theirs: the sum tells.
    const all = this.sumsOf(row, [
      row.unit === undefined || row.unit === null ? ANY : this.keyOfUnit(row.unit),
      row.profession === null ? ANY : profession,
    ]);
    return all !== null && differenceOf(row, all) === null ? all : null;
  }

  private sumsOf(row: TimedRow, pattern: Pattern): Sums | null {
    const span = monthsIn(row.time);
    let any = false;
    let isWithin = true;
    let contacts = 0;
    let cost = 0;
    for (const one of this.byPattern.get(keyOf(row, pattern))?.values() ?? []) {
      if (one.from > span.to || one.to < span.from) continue;
      if (one.from === span.from && one.to === span.to) continue;
      any = true;
      isWithin &&= one.from >= span.from && one.to <= span.to;
      contacts += one.contacts;
      cost += one.cost;
    }
    return any ? { contacts, cost, isWithin } : null;
  }
}

function keyOf({ kind }: TimedRow, pattern: Pattern): string {
  const [unit, profession] = pattern;
  return `${kind}\n${profession ?? "*"}\n${unit ?? "\n"}`;
}
