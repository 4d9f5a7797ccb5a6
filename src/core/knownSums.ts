import type { Steps } from "./steps";

/** A sum of cells that is known, whoever has reckoned it. */
export interface KnownSum {
  /** Positions, each once. */
  readonly cells: readonly number[];
  /** How much of each cell is in it: of kronor the price; null: each once. */
  readonly weights: readonly number[] | null;
  /** Whether it can be kept back where nothing else helps. */
  readonly canGo: boolean;
}

/** A cell that sums give away together: positions of sums, each with its factor. */
export interface GivenAway {
  readonly cell: number;
  readonly sums: ReadonlyMap<number, number>;
}

/** A prime whose products are exact in doubles. */
const PRIME = 67_108_859;
/** Prices that agree to three digits are one price, with the öre that rounding has made. */
const PRICE_DIGITS = 3;
const PRICE_SCALE = 1_000_000;
/** Additions, some seconds of them in all: in knots that take more each sum has only its own rule. */
const MOST_WORK = 6_000_000;
const MOST_OF_KNOT = 2_000_000;
const WORK_A_STEP = 20_000;

/** Which sums have been looked at, and what may still be spent on the others. */
export class SumsSeen {
  /** Nothing follows from them, as long as no more of their cells are hidden. */
  readonly settled = new Set<number>();
  /** Of knots that take too long. */
  readonly passed = new Set<number>();
  left = MOST_WORK;
}

type Vector = Map<number, number>;

interface Row {
  readonly cells: Vector;
  readonly sums: Vector;
}

/**
 * Which hidden cells follow from the sums that are known, all of them taken together: a cell is given
 * away where some multiples of sums, added up, leave it alone. Sums that have no
 * hidden cell in common, not by way of others either, are knots by themselves.
 * @param isHidden of a position; the others are known
 * @param isAsked whether it matters that a hidden cell is given away
 * @param seen what earlier looks have found; gets what this one does
 */
export function* givenAway(
  sums: readonly KnownSum[],
  isHidden: (cell: number) => boolean,
  isAsked: (cell: number) => boolean,
  seen: SumsSeen
): Steps<readonly GivenAway[]> {
  const vectors = sums.map((sum) => vectorOf(sum, isHidden));
  const uses = new Map<number, number>();
  for (const vector of vectors)
    for (const cell of vector.keys()) uses.set(cell, (uses.get(cell) ?? 0) + 1);
  const found: GivenAway[] = [];
  for (const knot of knotsOf(vectors)) {
    if (knot.every((sum) => seen.settled.has(sum))) continue;
    const isPassed = knot.some((sum) => seen.passed.has(sum));
    const space = isPassed ? null : yield* spaceOf(knot, vectors, uses, seen);
    if (space === null) {
      for (const sum of knot) seen.passed.add(sum);
      continue;
    }
    const before = found.length;
    for (const { cells, sums: from } of space.rows.values()) {
      const [cell] = cells.keys();
      if (cells.size === 1 && isAsked(cell!)) found.push({ cell: cell!, sums: from });
    }
    if (found.length === before) for (const sum of knot) seen.settled.add(sum);
  }
  return found;
}

/** @returns null where it takes too long */
function* spaceOf(
  knot: readonly number[],
  vectors: readonly Vector[],
  uses: ReadonlyMap<number, number>,
  seen: SumsSeen
): Steps<Space | null> {
  const space = new Space(uses);
  let work = 0;
  let rested = 0;
  for (const sum of knot) {
    const added = space.add(sum, vectors[sum]!);
    work += added;
    seen.left -= added;
    if (work > MOST_OF_KNOT || seen.left < 0) return null;
    if (work - rested < WORK_A_STEP) continue;
    rested = work;
    yield;
  }
  return space;
}

/** Whether another cell, if it were hidden too, would keep one from being given away. */
export function helps(
  cell: number,
  { sums: factors }: GivenAway,
  sums: readonly KnownSum[]
): boolean {
  let all = 0;
  for (const [sum, factor] of factors) {
    const at = sums[sum]!.cells.indexOf(cell);
    if (at >= 0) all = add(all, factor, weightOf(sums[sum]!, at));
  }
  return all !== 0;
}

function vectorOf(sum: KnownSum, isHidden: (cell: number) => boolean): Vector {
  const vector: Vector = new Map();
  for (const [i, cell] of sum.cells.entries()) {
    const weight = isHidden(cell) ? weightOf(sum, i) : 0;
    if (weight !== 0) vector.set(cell, weight);
  }
  return vector;
}

function weightOf({ weights }: KnownSum, at: number): number {
  if (weights === null) return 1;
  const weight = Math.round(Number(weights[at]!.toPrecision(PRICE_DIGITS)) * PRICE_SCALE);
  return ((weight % PRIME) + PRIME) % PRIME;
}

/** Sums that have hidden cells in common, directly or by way of others; the small knots first. */
function knotsOf(vectors: readonly Vector[]): readonly (readonly number[])[] {
  const parents = vectors.map((_, i) => i);
  const rootOf = (sum: number): number => {
    let root = sum;
    while (parents[root] !== root) {
      parents[root] = parents[parents[root]!]!;
      root = parents[root]!;
    }
    return root;
  };
  const firsts = new Map<number, number>();
  for (const [sum, vector] of vectors.entries())
    for (const cell of vector.keys()) {
      const first = firsts.get(cell);
      if (first === undefined) firsts.set(cell, sum);
      else parents[rootOf(sum)] = rootOf(first);
    }
  const knots = new Map<number, number[]>();
  for (const [sum, vector] of vectors.entries()) {
    if (vector.size === 0) continue;
    const knot = knots.get(rootOf(sum));
    if (knot) knot.push(sum);
    else knots.set(rootOf(sum), [sum]);
  }
  return [...knots.values()].sort((a, b) => a.length - b.length);
}

/** What sums tell together, as equations that each have a cell of their own. */
class Space {
  readonly rows = new Map<number, Row>();
  /** By cell, the own cells of the equations that it is in. */
  private readonly users = new Map<number, Set<number>>();

  constructor(private readonly uses: ReadonlyMap<number, number>) {}

  /** @returns additions that it took */
  add(sum: number, vector: Vector): number {
    const row: Row = { cells: new Map(vector), sums: new Map([[sum, 1]]) };
    let work = vector.size;
    for (const [cell, weight] of vector) {
      const known = this.rows.get(cell);
      if (known) work += subtract(row, known, weight);
    }
    const own = this.ownOf(row.cells);
    if (own === null) return work;
    const factor = inverse(row.cells.get(own)!);
    for (const part of [row.cells, row.sums])
      for (const [key, weight] of part) part.set(key, (weight * factor) % PRIME);
    for (const user of this.users.get(own) ?? []) {
      const other = this.rows.get(user)!;
      work += subtract(other, row, other.cells.get(own)!);
      for (const cell of row.cells.keys()) this.note(cell, user, other);
    }
    this.users.delete(own);
    this.rows.set(own, row);
    for (const cell of row.cells.keys()) this.note(cell, own, row);
    return work;
  }

  private note(cell: number, own: number, { cells }: Row): void {
    if (cell === own) return;
    const users = this.users.get(cell) ?? new Set<number>();
    this.users.set(cell, users);
    if (cells.has(cell)) users.add(own);
    else users.delete(own);
  }

  /** The cell that the fewest sums have: it is in the way of the least. */
  private ownOf(cells: Vector): number | null {
    let own: number | null = null;
    for (const cell of cells.keys())
      if (own === null || this.uses.get(cell)! < this.uses.get(own)!) own = cell;
    return own;
  }
}

function subtract(from: Row, other: Row, factor: number): number {
  for (const part of ["cells", "sums"] as const)
    for (const [key, weight] of other[part]) {
      const left = add(from[part].get(key) ?? 0, PRIME - factor, weight);
      if (left === 0) from[part].delete(key);
      else from[part].set(key, left);
    }
  return other.cells.size + other.sums.size;
}

function add(value: number, factor: number, weight: number): number {
  return (value + ((factor * weight) % PRIME)) % PRIME;
}

/** By Euclid's algorithm. */
function inverse(value: number): number {
  let [a, b] = [value, PRIME];
  let [x, y] = [1, 0];
  while (a > 1) {
    const times = Math.floor(b / a);
    [a, b] = [b - times * a, a];
    [x, y] = [y - times * x, x];
  }
  return ((x % PRIME) + PRIME) % PRIME;
}
