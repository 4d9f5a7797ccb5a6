import { toKronor } from "./money";

/** How a change of cost is divided; the first three do not depend on which period comes first. */
export type DecompositionMethod = "shapley" | "bennet" | "lmdi" | "laspeyres" | "paasche";

/** A group, such as a profession: contacts and kronor per contact before and after, all ≥ 0. */
export interface GroupChange {
  readonly contactsBefore: number;
  /** null: the group had no contacts, and so no price. */
  readonly priceBefore: number | null;
  readonly contactsAfter: number;
  readonly priceAfter: number | null;
}

/**
 * Kronor; volume + mix + price is total, exactly, in any order of adding. Total is the later cost
 * less the earlier, to the öre where both are whole öre.
 */
export interface Decomposition {
  readonly volume: number;
  readonly mix: number;
  readonly price: number;
  readonly total: number;
}

/**
 * Förändringsanalys: volume is what the number of contacts alone changes, mix what the groups'
 * shares of them change, price what the prices change.
 *
 * A new group without an old price takes its new one as old, an ended group likewise: then it has
 * no price effect.
 *
 * Sources: Shorrocks, Journal of Economic Inequality 11, 2013, 99–126 (shapley); Diewert, American
 * Journal of Economics and Sociology 64, 2005, 311–360 (bennet); Ang, Energy Policy 33, 2005,
 * 867–871, with the limits at zero of Wood & Lenzen, Energy Policy 34, 2006, 1326–1331 (lmdi).
 */
export function decompose(
  groups: readonly GroupChange[],
  method: DecompositionMethod
): Decomposition {
  const changes = groups.map(toChange);
  const before = sumOf(changes, ({ n0, p0 }) => n0 * p0);
  const after = sumOf(changes, ({ n1, p1 }) => n1 * p1);
  const effects = method === "lmdi" ? divideByLogs(changes) : divide(changes, method);
  return settle(effects, before, after);
}

/** Kronor; what is less is as good as nothing. */
const SMALLEST = 2 ** -100;

interface Change {
  readonly n0: number;
  readonly p0: number;
  readonly n1: number;
  readonly p1: number;
}

type Effects = Pick<Decomposition, "volume" | "mix">;

function toChange({ contactsBefore, priceBefore, contactsAfter, priceAfter }: GroupChange): Change {
  return {
    n0: contactsBefore,
    n1: contactsAfter,
    p0: priceBefore ?? priceAfter ?? 0,
    p1: priceAfter ?? priceBefore ?? 0,
  };
}

/** Cost is N · Σ share · price; mean prices by the shares and the prices of which period. */
function divide(changes: readonly Change[], method: Exclude<DecompositionMethod, "lmdi">): Effects {
  const before = sumOf(changes, ({ n0 }) => n0);
  const after = sumOf(changes, ({ n1 }) => n1);
  // Without contacts there are no shares; those of the other period leave everything to volume.
  const mean = (shares: 0 | 1, prices: 0 | 1): number => {
    const ofBefore = before > 0 && (shares === 0 || after === 0);
    const total = ofBefore ? before : after;
    const weigh = ({ n0, n1, p0, p1 }: Change): number =>
      (ofBefore ? n0 : n1) * (prices === 0 ? p0 : p1);
    return total === 0 ? 0 : sumOf(changes, weigh) / total;
  };
  const [oldOld, oldNew, newOld, newNew] = [mean(0, 0), mean(0, 1), mean(1, 0), mean(1, 1)];
  const growth = after - before;
  switch (method) {
    case "shapley":
      return {
        volume: growth * ((oldOld + newNew) / 3 + (oldNew + newOld) / 6),
        mix:
          (newOld - oldOld) * (before / 3 + after / 6) +
          (newNew - oldNew) * (after / 3 + before / 6),
      };
    case "bennet":
      return {
        volume: (growth * (oldOld + oldNew + newOld + newNew)) / 4,
        mix: ((newOld - oldOld + newNew - oldNew) * (before + after)) / 4,
      };
    case "laspeyres":
      return { volume: growth * oldNew, mix: after * (newNew - oldNew) };
    case "paasche":
      return { volume: growth * newOld, mix: before * (newOld - oldOld) };
  }
}

function divideByLogs(changes: readonly Change[]): Effects {
  const before = sumOf(changes, ({ n0 }) => n0);
  const after = sumOf(changes, ({ n1 }) => n1);
  const grown = logRatio(after, before);
  let volume = 0;
  let mix = 0;
  for (const { n0, p0, n1, p1 } of changes) {
    const from = n0 * p0;
    const to = n1 * p1;
    if (before === 0 || after === 0) volume += to - from;
    else if (n0 === 0 || n1 === 0) mix += to - from;
    // A price that was or becomes 0 explains it all.
    else if (from !== 0 && to !== 0) {
      const weight = logMean(to, from);
      volume += weight * grown;
      mix += weight * (logRatio(n1, n0) - grown);
    }
  }
  return { volume, mix };
}

/** ln(a ÷ b), also where the quotient of positive numbers is beyond doubles. */
function logRatio(a: number, b: number): number {
  const ratio = a / b;
  const isWithin = ratio > 0 && ratio < Infinity;
  return isWithin || a === 0 || b === 0 ? Math.log(ratio) : Math.log(a) - Math.log(b);
}

/** Between both and never 0/0. */
function logMean(a: number, b: number): number {
  const ratio = logRatio(a, b);
  return Math.abs(ratio) < 1e-8 ? (a + b) / 2 : (a - b) / ratio;
}

/**
 * The price gets what volume and mix leave. Volume and mix become multiples of a power of two small
 * enough to hide nothing and large enough for doubles to add them exactly. Where both costs are
 * whole öre their difference is too, as near as such multiples come: the total is then the double
 * nearest to it, unless the parts are so much larger that no doubles near them have that sum.
 */
function settle(effects: Effects, before: number, after: number): Decomposition {
  const largest = Math.max(
    SMALLEST,
    before,
    after,
    Math.abs(effects.volume),
    Math.abs(effects.mix)
  );
  const coarse = 2 ** (Math.ceil(Math.log2(largest)) - 48);
  const inUnits = (value: number, unit: number): number => Math.round(value / unit) * unit + 0;
  const volume = inUnits(effects.volume, coarse);
  const mix = inUnits(effects.mix, coarse);
  const whole = differenceInOre(before, after);
  const change = whole === null ? after - before : toKronor(whole, 2);
  const finest = 2 ** (Math.floor(Math.log2(Math.max(SMALLEST, Math.abs(change)))) - 53);
  for (let unit = whole === null ? coarse : Math.min(coarse, finest); ; unit *= 2) {
    const total = inUnits(change, unit);
    const price = total - volume - mix;
    const sums = [volume + mix, volume + price, mix + price, volume, mix, price, total];
    if (!(unit < coarse) || sums.every((sum) => Math.abs(sum) <= Number.MAX_SAFE_INTEGER * unit))
      return { volume, mix, price, total };
  }
}

/** after − before; null unless both are whole öre, as far as products of doubles tell. */
function differenceInOre(before: number, after: number): number | null {
  const [old, recent] = [before, after].map((cost) => {
    const ore = Math.round(cost * 100);
    return Math.abs(cost * 100 - ore) <= ore * 2 ** -48 && Number.isSafeInteger(ore) ? ore : null;
  });
  return old == null || recent == null ? null : recent - old;
}

function sumOf(changes: readonly Change[], size: (change: Change) => number): number {
  return changes.reduce((sum, change) => sum + size(change), 0);
}
