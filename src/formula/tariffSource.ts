import { type Day, isoOf } from "../core/calendar";
import type { ProfessionKey } from "../core/profession";
import { failure, type Result, success } from "../core/result";
import { findTariff, type TariffPeriod, type TariffSchedule } from "../core/tariff";
import { tariffSourceOf } from "../data/tariffSources";
import { cellAt, readSingle } from "./argument";
import { isFault } from "./cell";
import { dayAt } from "./date";
import type { Output, OutputCell } from "./output";
import { professionReader } from "./profession";
import { ownSourceReader, readTariffs } from "./tariffTable";

/** What TARIFF_SOURCE was asked, read and answered by a tariff. */
export interface TariffSourceQuestion {
  readonly day: Day;
  readonly profession: ProfessionKey;
  /** Nobody named a profession. */
  readonly isAssumed: boolean;
  readonly schedule: TariffSchedule;
  readonly period: TariffPeriod;
  /** Own tariffs: what their column Källa says of the period, "" where it says nothing. */
  readonly ownSource: OutputCell;
}

const WIDTH = 7;

/**
 * TARIFF_SOURCE(date, [profession], [tariffs]): one row with the tariff in force and where it is
 * from: amount, from, to, document, issuer, certainty, last verified. Days are ISO text, an open end
 * "". Of own tariffs only the period and their Källa are known, of one price not even those.
 */
export function tariffSource(args: readonly unknown[]): Result<Output> {
  const question = readTariffSource(args);
  if (!question.ok) return question;
  if (question.value === null) return answerRow([]);
  const { schedule, period, ownSource } = question.value;
  const { amount, from, to, row } = period;
  if (schedule.constant) return answerRow([amount]);
  const known = [amount, isoOf(from), to === null ? "" : isoOf(to)];
  if (schedule.kind === "own") return answerRow([...known, ownSource]);
  const { document, issuer, certainty, lastVerified } = tariffSourceOf(row);
  return answerRow([...known, document, issuer, certainty, lastVerified]);
}

/** What is known, and blanks for the rest. */
function answerRow(known: readonly OutputCell[]): Result<Output> {
  return success([Array.from({ length: WIDTH }, (_, i) => known[i] ?? "")]);
}

/** @param args as TARIFF_SOURCE lists them @returns null where the date is blank */
export function readTariffSource(args: readonly unknown[]): Result<TariffSourceQuestion | null> {
  const date = readSingle("date", args[0]);
  if (!date.ok) return date;
  const named = readSingle("profession", args[1]);
  if (!named.ok) return named;
  const schedule = readTariffs(args[2]);
  if (!schedule.ok) return schedule;
  const ownSourceOf = ownSourceReader(args[2]);
  if (!ownSourceOf.ok) return ownSourceOf;
  const day = date.value && dayAt(date.value, 0, 0);
  if (day === null) return success(null);
  if (isFault(day)) return failure(day);
  // A single blank cell is as good as none, also where the host sends it as 0.
  const isAssumed = named.value === null || cellAt(named.value, 0, 0) === 0;
  const profession = isAssumed ? "LK" : professionReader()(named.value!, 0, 0);
  if (typeof profession !== "string") return failure(profession);
  const period = findTariff(schedule.value, profession, day);
  if (!period.ok) return period;
  return success({
    day,
    profession,
    isAssumed,
    schedule: schedule.value,
    period: period.value,
    ownSource: ownSourceOf.value(period.value),
  });
}

export { tariffSourceOf } from "../data/tariffSources";
