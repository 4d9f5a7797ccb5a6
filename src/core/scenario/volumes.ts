import type { Held } from "./costs";

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
 * What an alternative makes of a profession's forecast; twice the contacts is twice of all.
 * @param fee kronor that a contact's patient pays on average where nothing else holds
 * @param contacts of the forecast
 * @param grown as many by the growth that holds
 */
export function volumeUnder(
  { patientFee, ownService, stop, visitCost }: Held,
  fee: number,
  contacts: number,
  grown: number
): Volume {
  const wanted = patientFee
    ? grown * demandFactor(fee, patientFee.amount * patientFee.sharePaying, patientFee.elasticity)
    : grown;
  const own = wanted * (ownService ? ownService.share : 0);
  const outside = wanted - own;
  const substitution = visitCost ? visitCost.substitution : 0;
  return {
    contacts: stop ? 0 : outside,
    own: own + outside * (stop ? stop.ownDigital : 0),
    other: outside * (stop ? stop.otherChannel : 0),
    visits: outside * (stop ? stop.returning : 0) + substitution * (contacts - wanted),
  };
}

/** Arc elasticity: the relative change of contacts to that of the fee, both at their midpoints. */
function demandFactor(before: number, after: number, elasticity: number): number {
  if (before === after || elasticity === 0) return 1;
  const half = (elasticity * (after - before)) / (after + before);
  return Math.max(0, (1 + half) / (1 - half));
}
