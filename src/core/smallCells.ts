import { append } from "./append";
import { leastOf } from "./extremes";
import { givenAway, type GivenAway, helps, type KnownSum, SumsSeen } from "./knownSums";
import { inOneGo, ITEMS_A_STEP, type Steps } from "./steps";

/** Fewer contacts than these could point somebody out. */
export const FEWEST_SHOWN = 5;

/** What a year spread over its months may lose when it is summed again. */
const TRACE = 1e-9;

/**
 * Why a unit's figures are kept back: it has fewer than five contacts, or it stands in front of
 * the only one that has, which a sum known from elsewhere would otherwise give away.
 */
export type Hiding = "few" | "cover";

/** @returns for each unit; null: shown */
export function hidingOf(contacts: readonly number[]): readonly (Hiding | null)[] {
  const hiding = contacts.map((count): Hiding | null => (isBelow(count) ? "few" : null));
  const cover = coverIn(
    contacts,
    contacts.map((_, i) => i),
    hiding
  );
  return hiding.map((one, i) => (i === cover ? "cover" : one));
}

/** Whether a cell of contacts is kept back for its own sake: none at all points nobody out. */
export function isSmall(count: number): boolean {
  return Math.abs(count) > TRACE && isBelow(Math.abs(count));
}

/** What is kept back where sums are known, and which of those sums are kept back too. */
export interface Covering {
  readonly hiding: readonly (Hiding | null)[];
  /** Positions of sums: with them, few contacts would be known whatever stood in front of them. */
  readonly gone: ReadonlySet<number>;
}

/** Without a rest, where the sums are of cells that count once each. @param lines positions among the counts */
export function hidingAlong(
  counts: readonly number[],
  lines: readonly (readonly number[])[]
): readonly (Hiding | null)[] {
  const sums = lines.map((cells) => ({ cells, weights: null, canGo: false }));
  return inOneGo(coverSums(counts, sums)).hiding;
}

/**
 * The same rule for cells whose sums may be known along several lines: of a unit, of a month. No sum
 * is left with a single cell kept back, as long as it has another to stand in front of it, and no
 * sums together give one of few contacts away.
 */
export function* coverSums(counts: readonly number[], sums: readonly KnownSum[]): Steps<Covering> {
  const cover = new Cover(counts, sums);
  yield* cover.frontEach(sums.map((_, sum) => sum));
  // Each turn puts one more cell in front, or takes a sum away: it ends.
  for (;;) {
    const given = yield* givenAway(
      cover.known(),
      (cell) => cover.hiding[cell] !== null,
      (cell) => cover.hiding[cell] === "few",
      cover.seen
    );
    if (!(yield* cover.mendEach(given))) return cover;
  }
}

const NOTHING: KnownSum = { cells: [], weights: null, canGo: false };

class Cover implements Covering {
  readonly hiding: (Hiding | null)[];
  readonly gone = new Set<number>();
  readonly seen = new SumsSeen();
  /** Sums of which one cell is kept back that nothing can stand in front of. */
  private readonly bare = new Set<number>();
  private readonly sumsOf = new Map<number, number[]>();

  constructor(
    private readonly counts: readonly number[],
    private readonly sums: readonly KnownSum[]
  ) {
    this.hiding = counts.map((count) => (isSmall(count) ? "few" : null));
    for (const [sum, { cells }] of sums.entries())
      for (const cell of cells) {
        const own = this.sumsOf.get(cell);
        if (own) own.push(sum);
        else this.sumsOf.set(cell, [sum]);
      }
  }

  known(): readonly KnownSum[] {
    return this.sums.map((sum, i) => (this.gone.has(i) || this.bare.has(i) ? NOTHING : sum));
  }

  *frontEach(sums: readonly number[]): Steps<void> {
    const open = [...sums];
    let done = 0;
    for (let sum = open.pop(); sum !== undefined; sum = open.pop()) {
      done += 1;
      if (done % ITEMS_A_STEP === 0) yield;
      this.front(sum, open);
    }
  }

  /** @returns whether anything could be done */
  *mendEach(given: readonly GivenAway[]): Steps<boolean> {
    const hidden: number[] = [];
    const gone = this.gone.size;
    for (const one of given) {
      const isMended =
        [...one.sums.keys()].some((sum) => this.gone.has(sum)) ||
        hidden.some((cell) => helps(cell, one, this.sums));
      const cell = isMended ? null : this.mend(one);
      if (cell === null) continue;
      hidden.push(cell);
      yield* this.frontEach(this.sumsOf.get(cell)!);
    }
    return hidden.length > 0 || this.gone.size > gone;
  }

  /** @returns the cell that stands in front; null: there is none, and a sum is kept back if one can be */
  private mend(given: GivenAway): number | null {
    const sums = [...given.sums.keys()];
    const cells = new Set(sums.flatMap((sum) => this.sums[sum]!.cells));
    const covers = [...cells].filter(
      (cell) => this.hiding[cell] === null && this.isAny(cell) && helps(cell, given, this.sums)
    );
    const least = leastOf(covers.map((cell) => this.counts[cell]!));
    const cover = covers.find((cell) => this.counts[cell] === least);
    if (cover !== undefined) {
      this.hide(cover);
      return cover;
    }
    const [last] = sums
      .filter((sum) => this.sums[sum]!.canGo)
      .sort((a, b) => this.sums[a]!.cells.length - this.sums[b]!.cells.length);
    if (last !== undefined) this.gone.add(last);
    return null;
  }

  private front(sum: number, open: number[]): void {
    const { cells, canGo } = this.sums[sum]!;
    if (cells.filter((cell) => this.hiding[cell] !== null).length !== 1) {
      this.bare.delete(sum);
      return;
    }
    const cover = coverIn(this.counts, cells, this.hiding);
    if (cover >= 0) {
      this.hide(cover);
      append(open, this.sumsOf.get(cover)!);
    } else if (canGo) this.gone.add(sum);
    else this.bare.add(sum);
  }

  private hide(cell: number): void {
    this.hiding[cell] = "cover";
    for (const sum of this.sumsOf.get(cell)!) this.seen.settled.delete(sum);
  }

  /** None at all can stand in front of nobody. */
  private isAny(cell: number): boolean {
    return Math.abs(this.counts[cell]!) > TRACE;
  }
}

function isBelow(count: number): boolean {
  return count < FEWEST_SHOWN - TRACE;
}

/** The first of the least in front of the only one that is kept back; -1: no need, or none to take. */
function coverIn(
  counts: readonly number[],
  line: readonly number[],
  hiding: readonly (Hiding | null)[]
): number {
  if (line.filter((cell) => hiding[cell] !== null).length !== 1) return -1;
  const shown = line.filter((cell) => hiding[cell] === null && Math.abs(counts[cell]!) > TRACE);
  const least = leastOf(shown.map((cell) => counts[cell]!));
  return shown.find((cell) => counts[cell] === least) ?? -1;
}
