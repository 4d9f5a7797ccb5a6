import type { Forecast } from "./level";
import type { Day } from "../calendar";
import type { Changes } from "../policy/changes";
import { valueOn } from "./timeline";

/** A profession's contacts in the region, in a month all of whose days are alike, and where they go. */
export interface Volume {
  /** Paid digital contacts. */
  readonly contacts: number;
  readonly own: number;
  readonly other: number;
  /** Physical visits caused (+) or avoided (−). */
  readonly visits: number;
}

/**
 * What an alternative makes of a profession's forecast.
 * @param grown contacts in the month by the growth that holds on the day
 * @param position of the month in the forecast
 */
export function volumeOn(
  day: Day,
  changes: Changes,
  { contacts, prices }: Forecast,
  grown: number,
  position: number
): Volume {
  const fee = valueOn(changes.patientFee, day);
  const wanted = fee
    ? grown * demandFactor(prices[position]!.fee, fee.amount * fee.sharePaying, fee.elasticity)
    : grown;
  const own = wanted * (valueOn(changes.ownService, day)?.share ?? 0);
  const outside = wanted - own;
  const stop = valueOn(changes.stop, day);
  const substitution = valueOn(changes.visitCost, day)?.substitution ?? 0;
  return {
    contacts: stop ? 0 : outside,
    own: own + outside * (stop?.ownDigital ?? 0),
    other: outside * (stop?.otherChannel ?? 0),
    visits: outside * (stop?.returning ?? 0) + substitution * (contacts[position]! - wanted),
  };
}

/** Arc elasticity: the relative change of contacts to that of the fee, both at their midpoints. */
function demandFactor(before: number, after: number, elasticity: number): number {
  if (before === after || elasticity === 0) return 1;
  const half = (elasticity * (after - before)) / (after + before);
  return Math.max(0, (1 + half) / (1 - half));
}
