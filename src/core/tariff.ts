import { type Day, isoOf, type Month, firstDayOf, monthOf } from "./calendar";
import { subtract } from "./decimal";
import { leastOf } from "./extremes";
import type { ProfessionCode, ProfessionGroups, ProfessionKey } from "./profession";
import { failure, type Result, success } from "./result";

/** Taxa: kronor per contact in force from a day, patientavgift included. */
export interface TariffPeriod {
  readonly from: Day;
  /** Last day, inclusive; null: until the next period of the same key. */
  readonly to: Day | null;
  readonly amount: number;
  /** Row it was written on: in the user's table counted from the heading as 1, else in the data. */
  readonly row: number;
  /** Of the user's own tariffs: where it comes from, in their words. */
  readonly ownSource?: string | null;
}

/** Either dated periods by profession or group, or one price for every day and profession. */
export interface TariffSchedule {
  /** national: only what the recommendation covers; own: the user's table, or a constant. */
  readonly kind: "national" | "own";
  readonly groups: ProfessionGroups;
  readonly periods: ReadonlyMap<ProfessionKey, readonly TariffPeriod[]>;
  readonly constant: TariffPeriod | null;
}

export function constantTariff(amount: number, groups: ProfessionGroups): TariffSchedule {
  const constant = { from: -Infinity, to: null, amount, row: 1 };
  return { kind: "own", groups, periods: new Map(), constant };
}

/** Sorts the periods of each key and closes open ones the day before the next. */
export function toSchedule(
  kind: TariffSchedule["kind"],
  groups: ProfessionGroups,
  rows: readonly (readonly [ProfessionKey, TariffPeriod])[]
): Result<TariffSchedule> {
  const periods = new Map<ProfessionKey, TariffPeriod[]>();
  for (const [key, period] of rows) {
    const same = periods.get(key);
    if (same) same.push(period);
    else periods.set(key, [period]);
  }
  for (const [profession, list] of periods) {
    list.sort((a, b) => a.from - b.from);
    for (let i = 1; i < list.length; i += 1) {
      const earlier = list[i - 1]!;
      const later = list[i]!;
      const between = [earlier.row, later.row] as const;
      if (earlier.from === later.from)
        return failure({ code: "tariffs.sameStart", rows: between, profession });
      if (earlier.to !== null && earlier.to >= later.from)
        return failure({ code: "tariffs.overlap", rows: between, profession });
      if (earlier.to === null) list[i - 1] = { ...earlier, to: later.from - 1 };
    }
  }
  return success({ kind, groups, periods, constant: null });
}

/**
 * The period in force. A profession's own rows win over its group's; a group without rows of its
 * own answers where all its members that have a tariff that day have the same.
 */
export function findTariff(
  schedule: TariffSchedule,
  profession: ProfessionKey,
  day: Day
): Result<TariffPeriod> {
  const period = schedule.constant ?? periodFor(schedule, profession, day);
  return period ? success(period) : explainAbsence(schedule, profession, day);
}

function periodFor(
  { periods, groups }: TariffSchedule,
  profession: ProfessionKey,
  day: Day
): TariffPeriod | undefined {
  const own = inForce(periods.get(profession), day);
  if (own) return own;
  const group = groups.get(profession as ProfessionCode);
  return group && group !== "LÄKARE" ? inForce(periods.get(group), day) : undefined;
}

function inForce(periods: readonly TariffPeriod[] | undefined, day: Day): TariffPeriod | undefined {
  if (periods)
    for (let i = periods.length - 1; i >= 0; i -= 1) {
      const period = periods[i]!;
      if (period.from <= day) return period.to === null || day <= period.to ? period : undefined;
    }
  return undefined;
}

/** What a group's members say together, or why there is no tariff. */
function explainAbsence(
  schedule: TariffSchedule,
  profession: ProfessionKey,
  day: Day
): Result<TariffPeriod> {
  const { kind, groups, periods } = schedule;
  const group = groups.get(profession as ProfessionCode);
  if (group === null && kind === "national")
    return failure({ code: "tariff.notCovered", profession });
  const members = [...groups].filter(([, of]) => of === profession).map(([code]) => code);
  const found = members.flatMap((code) => periodFor(schedule, code, day) ?? []);
  const [first] = found;
  if (first)
    return found.every(({ amount }) => amount === first.amount)
      ? success(first)
      : failure({ code: "tariff.groupDiffers", profession, date: isoOf(day) });
  const rows = [profession, group, ...members].flatMap(
    (key) => periods.get(key as ProfessionKey) ?? []
  );
  if (rows.length === 0) return failure({ code: "tariff.professionMissing", profession });
  const start = leastOf(rows.map(({ from }) => from));
  return day < start
    ? failure({
        code: "tariff.beforeFirst",
        profession,
        date: isoOf(day),
        first: isoOf(start),
      })
    : failure({ code: "tariff.gap", profession, date: isoOf(day) });
}

/** Tariff − fee, kronor per contact. @param fee ≥ 0, kronor the patient has paid. */
export function netTariff(tariff: number, fee: number): Result<number> {
  if (fee > tariff) return failure({ code: "fee.aboveTariff", fee, tariff });
  return success(fee === 0 ? tariff : subtract(tariff, fee));
}

/** An amount, and the day from which it holds. */
export interface DatedTariff {
  readonly from: Day;
  readonly amount: number;
}

/** What holds on the days of a month, in order; neighbours differ. */
export function tariffsIn(
  schedule: TariffSchedule,
  profession: ProfessionKey,
  month: Month
): Result<readonly DatedTariff[]> {
  const held: DatedTariff[] = [];
  for (const day of changeDays(schedule, firstDayOf(month), firstDayOf(month + 1))) {
    const period = findTariff(schedule, profession, day);
    if (!period.ok) return period;
    const { amount } = period.value;
    if (held[held.length - 1]?.amount !== amount) held.push({ from: day, amount });
  }
  return success(held);
}

/** The first day, and those before the next on which any period begins, or has ended; in order. */
function changeDays({ periods }: TariffSchedule, first: Day, next: Day): readonly Day[] {
  const days = new Set([first]);
  const add = (day: Day): void => {
    if (day > first && day < next) days.add(day);
  };
  for (const list of periods.values())
    for (const { from, to } of list) {
      add(from);
      if (to !== null) add(to + 1);
    }
  return [...days].sort((a, b) => a - b);
}

/** Mean over the days of a month; the same number again where there is one. */
export function meanOfTariffs(held: readonly DatedTariff[], month: Month): number {
  const next = firstDayOf(month + 1);
  const first = held[0]!.amount;
  let sumOfDifferences = 0;
  for (const [i, { from, amount }] of held.entries())
    sumOfDifferences += ((held[i + 1]?.from ?? next) - from) * (amount - first);
  return first + sumOfDifferences / (next - firstDayOf(month));
}

/** Mean net tariff over the days of a month. */
export function tariffOfMonth(
  schedule: TariffSchedule,
  profession: ProfessionKey,
  fee: number,
  month: Month
): Result<number> {
  const held = tariffsIn(schedule, profession, month);
  if (!held.ok) return held;
  const nets: DatedTariff[] = [];
  for (const { from, amount } of held.value) {
    const net = netTariff(amount, fee);
    if (!net.ok) return net;
    nets.push({ from, amount: net.value });
  }
  return success(meanOfTariffs(nets, month));
}

/** Mean net tariff over the months of a year, each month weighing the same. */
export function tariffOfYear(
  schedule: TariffSchedule,
  profession: ProfessionKey,
  fee: number,
  year: number
): Result<number> {
  const months: number[] = [];
  for (let month = 1; month <= 12; month += 1) {
    const net = tariffOfMonth(schedule, profession, fee, monthOf(year, month));
    if (!net.ok) return net;
    months.push(net.value);
  }
  return success(mean(months));
}

/** The same number again where all are equal, without a rounding of the sum. */
function mean(values: readonly number[]): number {
  const first = values[0]!;
  let sumOfDifferences = 0;
  for (const value of values) sumOfDifferences += value - first;
  return first + sumOfDifferences / values.length;
}
