import type { ProfessionKey } from "../profession";
import { eachInSteps, type Steps } from "../steps";
import { firstMonthOf, lastMonthOf, monthsOf } from "./observed";
import type { PriceList } from "./price";
import type { Observation, OutcomeObservation } from "./regionData";

/** The middle of a period, counted in months. */
export type Moment = number;

/**
 * Avvikelse mot taxa at a moment: booked cost ÷ (counted contacts × mean net tariff) of the counted
 * periods around it, in a straight line between them and level outside; 1 where nothing is counted.
 */
export type Deviation = (profession: ProfessionKey | null, at: Moment) => number;

interface Sums {
  booked: number;
  model: number;
}

/** From the rows that have both contacts and cost: a profession's own, or else all of them. */
export function* toDeviation(
  outcome: readonly OutcomeObservation[],
  prices: PriceList
): Steps<Deviation> {
  const all = new Map<Moment, Sums>();
  const own = new Map<ProfessionKey | null, Map<Moment, Sums>>();
  yield* eachInSteps(outcome, (one) => {
    const model = modelOf(one, prices);
    if (model === null) return;
    const at = momentOf(one);
    const periods = own.get(one.profession) ?? new Map<Moment, Sums>();
    own.set(one.profession, periods);
    for (const sums of [all, periods]) {
      const sum = sums.get(at) ?? { booked: 0, model: 0 };
      sums.set(at, { booked: sum.booked + one.cost!, model: sum.model + model });
    }
  });
  const common = pointsOf(all);
  const lines = new Map([...own].map(([profession, sums]) => [profession, pointsOf(sums)]));
  return (profession, at) => {
    const line = lines.get(profession) ?? [];
    return levelAt(line.length > 0 ? line : common, at);
  };
}

export function momentOf(one: Pick<Observation, "period">): Moment {
  return (firstMonthOf(one) + lastMonthOf(one)) / 2;
}

/** Counted contacts × mean net tariff of the period, öre; null: not counted, or without a tariff. */
function modelOf(one: OutcomeObservation, prices: PriceList): number | null {
  const { contacts, cost, profession, feePerContact } = one;
  if (contacts === null || contacts <= 0 || cost === null) return null;
  let sum = 0;
  const months = monthsOf(one);
  for (const month of months) {
    const price = prices(profession, month);
    if (!price.ok) return null;
    sum += price.value.gross - (feePerContact ?? price.value.fee);
  }
  return (contacts * sum * 100) / months.length;
}

interface Point {
  readonly at: Moment;
  readonly level: number;
}

/** Ascending; a period whose credits eat up its cost has no deviation. */
function pointsOf(sums: ReadonlyMap<Moment, Sums>): readonly Point[] {
  return [...sums]
    .flatMap(([at, { booked, model }]) =>
      booked > 0 && model > 0 ? [{ at, level: booked / model }] : []
    )
    .sort((a, b) => a.at - b.at);
}

function levelAt(points: readonly Point[], at: Moment): number {
  const next = points.findIndex((point) => point.at >= at);
  if (next < 0) return points[points.length - 1]?.level ?? 1;
  const after = points[next]!;
  const before = points[next - 1];
  if (before === undefined || after.at === at) return after.level;
  const share = (at - before.at) / (after.at - before.at);
  return before.level + share * (after.level - before.level);
}
