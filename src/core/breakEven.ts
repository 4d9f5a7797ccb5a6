/** What is saved and what comes back when contacts are no longer paid. */
export interface StoppedContacts {
  /** Kronor per contact. */
  readonly tariff: number;
  /** Avoidable kronor per physical visit, above 0. */
  readonly visitCost: number;
  /** Share of the tariff that the asker bears, 0–1; of the visits everything. */
  readonly borneShare: number;
  /** Kronor once, per contact that is stopped. */
  readonly oneOffPerContact: number;
}

/**
 * Brytpunkt: the share of the stopped contacts that may return as physical visits before the saving
 * is gone. Above 1 it can never be gone, below 0 there is none to begin with.
 */
export function breakEvenShare({
  tariff,
  visitCost,
  borneShare,
  oneOffPerContact,
}: StoppedContacts): number {
  return (borneShare * tariff - oneOffPerContact) / visitCost;
}
