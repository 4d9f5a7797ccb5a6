import { allocate } from "../rounding/allocation";
import { toShares } from "../rounding/shares";
import { splitToTotal } from "../rounding/together";

/** Whole numbers in the proportions in which the health centre and the region bear a cost. */
export interface PartyWeights {
  readonly healthCentre: number;
  readonly region: number;
}

/** Lowest terms, so that the same proportions are the same weights. */
export function reduceWeights({ healthCentre, region }: PartyWeights): PartyWeights {
  const divisor = greatestDivisor(healthCentre, region);
  return { healthCentre: healthCentre / divisor, region: region / divisor };
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}

/**
 * The region's parts of amounts, month after month. Within a year the running total of those that
 * share the same weights is split as one amount is, by largest remainder; the region's part of a
 * month is then laid on its cells by largest remainder too. So every cell and every month's parties
 * sum exactly, and so does the year.
 */
export class RunningSplitter {
  private year: number | null = null;
  private readonly running = new Map<string, { total: number; region: number }>();

  regionParts(year: number, weights: PartyWeights, amounts: ArrayLike<number>): number[] {
    if (year !== this.year) {
      this.year = year;
      this.running.clear();
    }
    const key = `${weights.healthCentre}:${weights.region}`;
    const before = this.running.get(key) ?? { total: 0, region: 0 };
    let { total } = before;
    for (let i = 0; i < amounts.length; i += 1) total += amounts[i]!;
    // One of the two weights is always positive.
    const shares = toShares([weights.region, weights.healthCentre])!;
    const region = allocate(total, shares)[0]!;
    this.running.set(key, { total, region });
    const sum = weights.healthCentre + weights.region;
    return splitToTotal(amounts, weights.region, sum, region - before.region);
  }
}
