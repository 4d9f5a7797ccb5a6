import type { ProfessionKey } from "../profession";

const LINEAR_SIZES = [
  "contacts",
  "gross",
  "rest",
  "fixedGross",
  "fixedRest",
  "splitGross",
  "splitRest",
  "visitCost",
  "realised",
] as const;

/**
 * What a part of a cost is made of; contacts are numbers of them, the others öre.
 *
 * - gross follows the level of all tariffs; rest is other channels and own service less fees, and
 *   all that is booked
 * - fixed…: what of the two the health centres bear whatever the share; split…: what they bear the
 *   share of
 * - visitCost, realised: as a scenario's measures
 */
export type LinearSize = (typeof LINEAR_SIZES)[number];

/**
 * Cost of a profession in the months of a year that have grown for as long, by what it follows; öre,
 * not yet whole. With a growth g more, a level l of all tariffs and a share s of the split it is
 * (1 + g)^years × (l × gross + rest), of which the health centres bear
 * (1 + g)^years × (l × (fixedGross + s × splitGross) + fixedRest + s × splitRest).
 */
export interface LinearPart extends Readonly<Record<LinearSize, number>> {
  readonly year: number;
  readonly profession: ProfessionKey | null;
  /** Since the last outcome; 0: what is booked, of which only the share moves anything. */
  readonly years: number;
}

type Sum = LinearPart & Record<LinearSize, number>;

/** Parts that are added to, each in its place. */
export class PartSums {
  private readonly sums = new Map<string, Sum>();

  at(year: number, profession: ProfessionKey | null, years: number): Record<LinearSize, number> {
    const key = `${year} ${profession ?? ""} ${years}`;
    const found = this.sums.get(key);
    if (found) return found;
    const sizes = Object.fromEntries(LINEAR_SIZES.map((size) => [size, 0]));
    const sum = { year, profession, years, ...(sizes as Record<LinearSize, number>) };
    this.sums.set(key, sum);
    return sum;
  }

  /** In order of time; parts that are nothing are left out. */
  toParts(): readonly LinearPart[] {
    return [...this.sums.values()]
      .filter((sum) => LINEAR_SIZES.some((size) => sum[size] !== 0))
      .sort((a, b) => a.year - b.year || a.years - b.years);
  }
}
