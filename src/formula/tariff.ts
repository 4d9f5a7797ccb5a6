import type { Day } from "../core/calendar";
import type { ProfessionKey } from "../core/profession";
import { failure, type Result, success } from "../core/result";
import { findTariff, netTariff, type TariffPeriod, type TariffSchedule } from "../core/tariff";
import {
  sizeFault,
  type Argument,
  cellAt,
  quantityAt,
  readArgument,
  readOptional,
  shapeOf,
} from "./argument";
import { isFault } from "./cell";
import { dayAt } from "./date";
import type { Output, OutputCell } from "./output";
import { professionReader } from "./profession";
import { readTariffs } from "./tariffTable";

/** TARIFF(date, [profession], [patient_fee], [tariffs]): kronor per contact, cell by cell. */
export function tariff(args: readonly unknown[]): Result<Output> {
  const date = readArgument("date", args[0]);
  if (!date.ok) return date;
  const profession = readProfessions(args[1]);
  if (!profession.ok) return profession;
  const fee = readOptional("patient_fee", args[2]);
  if (!fee.ok) return fee;
  const schedule = readTariffs(args[3]);
  if (!schedule.ok) return schedule;
  if (date.value === null) return success([[""]]);

  const shape = broadcast(date.value, profession.value, fee.value);
  if (!shape.ok) return shape;
  const answer = answerer(date.value, profession.value, fee.value, schedule.value);
  const { rows, columns } = shape.value;
  const output: OutputCell[][] = [];
  for (let row = 0; row < rows; row += 1) {
    const cells = new Array<OutputCell>(columns);
    for (let column = 0; column < columns; column += 1) cells[column] = answer(row, column);
    output.push(cells);
  }
  return success(output);
}

/** A single blank cell is as good as none, also where the host sends it as 0. */
function readProfessions(raw: unknown): Result<Argument | null> {
  const read = readOptional("profession", raw);
  if (!read.ok || read.value === null) return read;
  const blank = read.value.rows * read.value.columns === 1 && cellAt(read.value, 0, 0) === 0;
  return blank ? success(null) : read;
}

function answerer(
  dates: Argument,
  professions: Argument | null,
  fees: Argument | null,
  schedule: TariffSchedule
): (row: number, column: number) => OutputCell {
  const professionAt = professionReader();
  const periodOn = tariffFinder(schedule);
  return (row, column) => {
    const day = dayAt(dates, row, column);
    if (day === null) return "";
    if (isFault(day)) return day;
    const profession = professions === null ? "LK" : professionAt(professions, row, column);
    if (typeof profession !== "string") return profession;
    const fee = fees === null ? null : quantityAt(fees, row, column);
    if (isFault(fee)) return fee;
    const period = periodOn(profession, day);
    if (!period.ok) return period.fault;
    if (fee === null || fee === 0) return period.value.amount;
    const net = netTariff(period.value.amount, fee);
    return net.ok ? net.value : net.fault;
  };
}

/** As `findTariff`, but a profession's tariff on a day is looked up once: columns are long, days few. */
function tariffFinder(
  schedule: TariffSchedule
): (profession: ProfessionKey, day: Day) => Result<TariffPeriod> {
  const known = new Map<ProfessionKey, Map<Day, Result<TariffPeriod>>>();
  return (profession, day) => {
    let days = known.get(profession);
    if (!days) known.set(profession, (days = new Map()));
    let found = days.get(day);
    if (!found) days.set(day, (found = findTariff(schedule, profession, day)));
    return found;
  };
}

/** The shape the arguments take together: equal sizes, or 1 in a direction to repeat there. */
function broadcast(
  ...args: readonly (Argument | null)[]
): Result<{ readonly rows: number; readonly columns: number }> {
  const given = args.filter((one) => one !== null);
  const [first] = given as [Argument, ...Argument[]];
  let tallest = first;
  let widest = first;
  for (const one of given) {
    for (const [size, other] of [
      ["rows", tallest],
      ["columns", widest],
    ] as const)
      if (one[size] > 1 && other[size] > 1 && one[size] !== other[size])
        return failure({
          code: "argument.shapesDiffer",
          first: shapeOf(other),
          second: shapeOf(one),
        });
    if (one.rows > tallest.rows) tallest = one;
    if (one.columns > widest.columns) widest = one;
  }
  const tooLarge = sizeFault(tallest.rows, widest.columns);
  return tooLarge ? failure(tooLarge) : success({ rows: tallest.rows, columns: widest.columns });
}
