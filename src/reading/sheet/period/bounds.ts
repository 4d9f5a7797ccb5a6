import {
  type CivilDate,
  dayOf,
  dayOfIso,
  type Day,
  firstDayOf,
  isoOf,
} from "../../../core/calendar";
import { eachInSteps, type Steps } from "../../../core/steps";
import { leastOf } from "../../../core/extremes";
import type { PeriodOfData } from "../../../core/scenario/regionData";
import type { TariffSchedule } from "../../../core/tariff";
import { nationalSchedule } from "../../../data/tariffs";
import type { ContactRow } from "../contactRow";
import { type Problems, sourcePlace } from "../problems";
import { RowTally } from "../rowTally";
import type { SourceTable, TableRow } from "../sourceTable";

/** Within what outcome can have happened. */
export interface Bounds {
  /** The day on which the first tariff came into force. */
  readonly firstTariff: Day;
  /** null: not known, nothing is in the future. */
  readonly today: Day | null;
}

/** @param own the user's tariffs, which replace the national ones */
export function boundsOf(own: TariffSchedule | null, today: CivilDate | null): Bounds {
  const { periods } = own ?? nationalSchedule;
  const starts = [...periods.values()].flatMap((list) => list.map(({ from }) => from));
  return { firstTariff: leastOf(starts), today: today === null ? null : dayOfIso(today) };
}

/** Outcome from before any tariff, or that has not happened yet, is read and told of. */
export function* checkBounds(
  { source, sheet }: SourceTable,
  rows: readonly ContactRow[],
  { firstTariff, today }: Bounds,
  problems: Problems
): Steps<void> {
  const place = sourcePlace(source.place, sheet);
  const before = yield* tallyOf(rows, ({ last }) => last < firstTariff);
  if (before.rows > 0)
    problems.report(place, {
      code: "period.beforeTariff",
      day: isoOf(firstTariff),
      ...before.sums(),
    });
  if (today === null) return;
  const later = yield* tallyOf(rows, ({ first }) => first > today);
  if (later.rows > 0)
    problems.report(place, { code: "period.future", day: isoOf(today), ...later.sums() });
}

/** Of the outcome of some days; a row of which several months are there is one row. */
function* tallyOf(
  rows: readonly ContactRow[],
  isCounted: (days: ReturnType<typeof daysOf>) => boolean
): Steps<RowTally> {
  const tally = new RowTally();
  let latest: TableRow | null = null;
  yield* eachInSteps(rows, ({ kind, period, row, contacts, cost }) => {
    if (kind !== "outcome" || !isCounted(daysOf(period))) return;
    if (row === latest) tally.include(contacts, cost);
    else tally.add(contacts, cost);
    latest = row;
  });
  return tally;
}

function daysOf(period: PeriodOfData): { readonly first: Day; readonly last: Day } {
  return period.unit === "year"
    ? { first: dayOf(period.year, 1, 1), last: dayOf(period.year, 12, 31) }
    : { first: firstDayOf(period.month), last: firstDayOf(period.month + 1) - 1 };
}
