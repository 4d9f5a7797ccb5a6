import { isoOf } from "../../core/calendar";
import type { ProfessionKey } from "../../core/profession";
import { findTariff, netTariff, type TariffPeriod, type TariffSchedule } from "../../core/tariff";
import { tariffHistory } from "../../data/tariffHistory";
import { quantityAt, readArgument, readOptional } from "../../formula/argument";
import { dayAt } from "../../formula/date";
import type { OutputCell } from "../../formula/output";
import { professionReader } from "../../formula/profession";
import { ownSourceReader, readTariffs } from "../../formula/tariffTable";
import type { TariffDerivation, TariffFinding } from "./explanation";

/**
 * The row of the tariff table behind one cell of TARIFF's answer.
 * @param row, column count from 0
 * @returns null where that cell is blank or an error
 */
export function explainTariff(
  args: readonly unknown[],
  row: number,
  column: number
): TariffDerivation | null {
  const dates = readArgument("date", args[0]);
  const professions = readOptional("profession", args[1]);
  const fees = readOptional("patient_fee", args[2]);
  const schedule = readTariffs(args[3]);
  if (!dates.ok || !professions.ok || !fees.ok || !schedule.ok || !dates.value) return null;
  const day = dayAt(dates.value, row, column);
  const named = professions.value;
  const profession = named ? professionReader()(named, row, column) : "LK";
  const isAssumed = named === null || isBlank(named, profession);
  const key = isAssumed ? "LK" : profession;
  if (typeof day !== "number" || typeof key !== "string") return null;
  const period = findTariff(schedule.value, key, day);
  if (!period.ok) return null;
  const fee = fees.value ? quantityAt(fees.value, row, column) : 0;
  const net =
    typeof fee === "object" && fee !== null ? null : netTariff(period.value.amount, fee ?? 0);
  if (!net?.ok) return null;
  return {
    kind: "tariff",
    day: isoOf(day),
    profession: key,
    isAssumed,
    ...describePeriod(schedule.value, key, period.value, ownSourceIn(args[3], period.value)),
    fee: (fee as number | null) ?? 0,
    net: net.value,
  };
}

/** A single blank cell is as good as none, also where the host sends it as 0. */
function isBlank({ rows, columns }: { rows: number; columns: number }, read: unknown): boolean {
  const code = typeof read === "object" && read !== null && "code" in read ? read.code : null;
  return rows * columns === 1 && code === "profession.blank";
}

/** What the user's table says of where a tariff is from, as far as it can be read. */
function ownSourceIn(tariffs: unknown, period: TariffPeriod): OutputCell {
  const reader = ownSourceReader(tariffs);
  return reader.ok ? reader.value(period) : "";
}

type PeriodDescription = Omit<TariffFinding, "day" | "profession" | "isAssumed">;

/** @param ownSource of own tariffs; anything but text says nothing */
export function describePeriod(
  schedule: TariffSchedule,
  profession: ProfessionKey,
  period: TariffPeriod,
  ownSource: OutputCell
): PeriodDescription {
  const { amount, from, to } = period;
  const owner = [...schedule.periods].find(([, periods]) => periods.includes(period))?.[0];
  const via = owner === undefined || owner === profession ? null : owner;
  if (schedule.constant) {
    const none = { from: null, to: null, row: null, source: null, verified: null, ownSource: "" };
    return { schedule: "constant", via, amount, ...none };
  }
  const dates = { from: isoOf(from), to: to === null ? null : isoOf(to) };
  if (schedule.kind === "own")
    return {
      schedule: "own",
      via,
      amount,
      ...dates,
      row: period.row,
      source: null,
      verified: null,
      ownSource: typeof ownSource === "string" ? ownSource : "",
    };
  const known = tariffHistory.find((each) => each.profession === owner && each.from === from);
  const seen = known?.lastVerified;
  return {
    schedule: "national",
    via,
    amount,
    ...dates,
    row: null,
    source: known?.source ?? null,
    verified: seen ? { date: seen.date, issuer: seen.source.issuer } : null,
    ownSource: "",
  };
}
