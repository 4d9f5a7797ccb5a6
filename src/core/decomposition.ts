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

/** Kronor; volume + mix + price is total, exactly, in any order of adding. */
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
  return settle(effects, after - before, Math.max(before, after));
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
  const grown = Math.log(after / before);
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
      mix += weight * (Math.log(n1 / n0) - grown);
    }
  }
  return { volume, mix };
}

/** Between both and never 0/0. */
function logMean(a: number, b: number): number {
  const ratio = Math.log(a / b);
  return Math.abs(ratio) < 1e-8 ? (a + b) / 2 : (a - b) / ratio;
}

/**
 * The price gets what volume and mix leave. All four become multiples of a power of two small enough
 * to hide nothing and large enough for doubles to add them exactly.
 */
function settle(effects: Effects, change: number, size: number): Decomposition {
  const largest = Math.max(SMALLEST, size, Math.abs(effects.volume), Math.abs(effects.mix));
  const unit = 2 ** (Math.ceil(Math.log2(largest)) - 48);
  const inUnits = (value: number): number => Math.round(value / unit) * unit + 0;
  const volume = inUnits(effects.volume);
  const mix = inUnits(effects.mix);
  const total = inUnits(change);
  return { volume, mix, price: total - volume - mix, total };
}

function sumOf(changes: readonly Change[], size: (change: Change) => number): number {
  return changes.reduce((sum, change) => sum + size(change), 0);
}
