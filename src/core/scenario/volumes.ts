import type { Month } from "../calendar";
import type { Basis } from "./basis";
import type { Changes } from "./changes";
import type { Forecast } from "./forecast";
import { coverageOf, meanOver } from "./timeline";

/** A profession's contacts in the region in one forecast month, and where they go. */
export interface Volume {
  /** Paid digital contacts. */
  readonly contacts: number;
  readonly own: number;
  readonly other: number;
  /** Physical visits caused (+) or avoided (−). */
  readonly visits: number;
}

/** What an alternative makes of a profession's forecast, month by month. */
export function volumesUnder(
  basis: Basis,
  changes: Changes,
  forecast: Forecast
): readonly Volume[] {
  const months = basis.months.slice(basis.firstForecast);
  const grown = grow(changes, months, forecast.contacts);
  return months.map((month, m) => {
    const price = forecast.prices[m]!;
    const wanted =
      grown[m]! *
      meanOver(changes.patientFee, month, 1, ({ amount, sharePaying, elasticity }) =>
        demandFactor(price.fee, amount * sharePaying, elasticity)
      );
    const own = wanted * meanOver(changes.ownService, month, 0, ({ share }) => share);
    const outside = wanted - own;
    const stopped = (size: (stop: StopShares) => number): number =>
      outside * meanOver(changes.stop, month, 0, size);
    const substitution = meanOver(changes.visitCost, month, 0, (one) => one.substitution);
    return {
      contacts: outside - stopped(() => 1),
      own: own + stopped(({ ownDigital }) => ownDigital),
      other: stopped(({ otherChannel }) => otherChannel),
      visits:
        stopped(({ returning }) => returning) + substitution * (forecast.contacts[m]! - wanted),
    };
  });
}

type StopShares = Changes["stop"][number]["value"];

/** From the level of the month before a growth starts, in place of the baseline's path. */
function grow(
  { growth }: Changes,
  months: readonly Month[],
  contacts: readonly number[]
): readonly number[] {
  const path = [...contacts];
  for (const segment of growth) {
    const start = months.findIndex((month) => coverageOf([segment], month) > 0);
    const level = path[Math.max(0, start - 1)];
    let elapsed = 0;
    for (const [m, month] of months.entries()) {
      const share = coverageOf([segment], month);
      if (share === 0) continue;
      elapsed += share;
      const grown = level! * (1 + segment.value.perYear) ** (elapsed / 12);
      // In its last month, when it ends inside one, the baseline's contacts come back.
      const isLast = share < 1 && m > start;
      path[m] = isLast ? share * grown + (1 - share) * contacts[m]! : grown;
    }
  }
  return path;
}

/** Arc elasticity: the relative change of contacts to that of the fee, both at their midpoints. */
function demandFactor(before: number, after: number, elasticity: number): number {
  if (before === after || elasticity === 0) return 1;
  const half = (elasticity * (after - before)) / (after + before);
  return Math.max(0, (1 + half) / (1 - half));
}
