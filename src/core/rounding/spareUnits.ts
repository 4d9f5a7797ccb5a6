import { byClaim } from "./claimOrder";

/** Each party's whole units, and what is left of its share beyond them, in any common size. */
export interface Room {
  readonly wholes: Float64Array;
  readonly remainders: Float64Array;
  readonly buckets: Int32Array;
  readonly tally: Int32Array;
  readonly contenders: Int32Array;
}

/**
 * Working space, kept from call to call: making it anew would cost more than the arithmetic.
 * Nothing is read from it that the same call has not written.
 */
let space = makeSpace(64);

function makeSpace(size: number): Room {
  return {
    wholes: new Float64Array(size),
    remainders: new Float64Array(size),
    buckets: new Int32Array(size),
    tally: new Int32Array(size + 1),
    contenders: new Int32Array(size),
  };
}

/** For so many parties, none of them counted yet. */
export function roomFor(count: number): Room {
  if (count > space.wholes.length) space = makeSpace(2 * count);
  const { tally } = space;
  for (let bucket = 0; bucket <= count; bucket += 1) tally[bucket] = 0;
  return space;
}

/** Parties whose order is found by moving them one by one; of more, sorting is quicker. */
const FEW = 64;

/**
 * Each party's whole units, and one more to the `spare` largest remainders, then to the larger
 * claim, then to the earlier. Remainders have been counted in as many buckets as there are parties;
 * only in the bucket where the units run out must claims be compared.
 *
 * @param sizes the claims, or anything in their order
 * @param spare at most as many as there are parties
 */
export function dealOut(
  sizes: ArrayLike<number>,
  count: number,
  spare: number,
  { wholes, remainders, buckets, tally, contenders }: Room
): number[] {
  let edge = count;
  let left = spare;
  while (tally[edge]! <= left) {
    left -= tally[edge]!;
    edge -= 1;
  }
  const parts = new Array<number>(count);
  let found = 0;
  for (let i = 0; i < count; i += 1) {
    const bucket = buckets[i]!;
    // Added rather than branched on: which party gets a unit is too close to chance to predict.
    parts[i] = wholes[i]! + Number(bucket > edge);
    contenders[found] = i;
    found += Number(bucket === edge);
  }
  if (left === 0) return parts;
  sortFirst(contenders, found, byClaim(remainders, sizes));
  for (let k = 0; k < left; k += 1) parts[contenders[k]!]! += 1;
  return parts;
}

/** Contenders come in order of position, so that few of them are put right by moving one or two. */
function sortFirst(
  contenders: Int32Array,
  count: number,
  inOrder: (a: number, b: number) => number
): void {
  if (count > FEW) contenders.subarray(0, count).sort(inOrder);
  else
    for (let k = 1; k < count; k += 1) {
      const one = contenders[k]!;
      let place = k;
      for (; place > 0 && inOrder(contenders[place - 1]!, one) > 0; place -= 1)
        contenders[place] = contenders[place - 1]!;
      contenders[place] = one;
    }
}
