import type { ProfessionKey } from "../profession";
import type { PeriodUnit } from "../projection";
import type { Outcome } from "./outcome";
import type { Calibration } from "./scenario";

/** Months of outcome that the level, the units' shares and the calibration are read from. */
export function latestMonths(unit: PeriodUnit): number {
  return unit === "month" ? 3 : 12;
}

/** @param latest how many months of outcome, from the end */
export function calibrate(
  outcome: Outcome,
  profession: ProfessionKey | null,
  latest: number
): Calibration {
  const cells = outcome.cells.flatMap((cell, c) => (cell.profession === profession ? [c] : []));
  const last = outcome.months.length - 1;
  const first = Math.max(0, last - latest + 1);
  let booked = 0;
  let model = 0;
  let contactsFromCost = false;
  for (let m = first; m <= last; m += 1) {
    booked += sumAt(outcome, outcome.booked, m, cells);
    model += sumAt(outcome, outcome.model, m, cells);
    contactsFromCost ||= cells.some((c) => outcome.calculated[m * outcome.cells.length + c] === 1);
  }
  return {
    profession,
    from: outcome.months[first]!,
    to: outcome.months[last]!,
    booked,
    model,
    factor: booked > 0 && model > 0 ? booked / model : 1,
    contactsFromCost,
  };
}

/** Kronor per contact over all outcome; null where nothing has been booked or counted. */
export function paidPerContact(outcome: Outcome, cells: readonly number[]): number | null {
  let booked = 0;
  let contacts = 0;
  for (let m = 0; m < outcome.months.length; m += 1) {
    booked += sumAt(outcome, outcome.booked, m, cells);
    contacts += sumAt(outcome, outcome.contacts, m, cells);
  }
  return booked > 0 && contacts > 0 ? booked / 100 / contacts : null;
}

export function sumAt(
  outcome: Outcome,
  values: Float64Array,
  m: number,
  cells: readonly number[]
): number {
  let sum = 0;
  for (const c of cells) sum += values[m * outcome.cells.length + c]!;
  return sum;
}
