import { breakEvenShare } from "../../../core/breakEven";

/** What the user may set. */
export type BreakEvenField = keyof StopCase | "visitCost" | "realisable";

/** Stoppad ersättning, as far as its break-even depends on it; kronor, and shares of 0–1. */
export interface StopCase {
  /** Contacts a year that are no longer paid. */
  readonly contacts: number;
  /** What an invoice costs net, per contact. */
  readonly price: number;
  /** Vårdcentralens andel of the invoices. */
  readonly borneShare: number;
  /** Of the stopped contacts: those that go to the region's own digital service. */
  readonly ownShare: number;
  readonly ownCost: number;
  /** Vårdcentralens andel of what the own service costs. */
  readonly ownBorneShare: number;
  /** Of the stopped contacts: those that are paid in another channel (leakage). */
  readonly otherShare: number;
  readonly otherPrice: number;
  /** Once, borne by the region. */
  readonly oneOff: number;
}

/** Per stopped contact, kronor that are not paid out, before any physical visit. */
export interface Saved {
  readonly whole: number;
  readonly healthCentre: number;
}

/** Whose break-even it is: the region with its health centres, or a health centre alone. */
export type Bearer = keyof Saved;

/**
 * Each stopped contact saves its invoice, less what own service and other channels take of it. The
 * health centre bears its share of invoices and other channels as before, and all of the visits.
 */
export function savedPerContact(stop: StopCase): Saved {
  const { price, borneShare, ownShare, ownCost, ownBorneShare, otherShare, otherPrice } = stop;
  const invoices = price - otherShare * otherPrice;
  const own = ownShare * ownCost;
  return {
    whole: invoices - own,
    healthCentre: borneShare * invoices - ownBorneShare * own,
  };
}

/**
 * Brytpunkt r*: the share of the stopped contacts that may return as physical visits before the
 * saving is gone, unbounded: (saved − one-off ÷ contacts) ÷ cost of a visit.
 *
 * @param visitCost avoidable kronor per physical visit, above 0
 */
export function breakEvenOf(bearer: Bearer, stop: StopCase, visitCost: number): number {
  return breakEvenShare({
    tariff: savedPerContact(stop)[bearer],
    visitCost,
    borneShare: 1,
    oneOffPerContact: oneOffPerContact(bearer, stop),
  });
}

/** What a visit may cost at the most, c*, when this share returns; kronor. */
export function highestVisitCost(bearer: Bearer, stop: StopCase, returning: number): number {
  return (savedPerContact(stop)[bearer] - oneOffPerContact(bearer, stop)) / returning;
}

/** The region bears what is paid once. */
function oneOffPerContact(bearer: Bearer, { oneOff, contacts }: StopCase): number {
  return bearer === "whole" && oneOff > 0 ? oneOff / contacts : 0;
}

/** The most that can return: what goes elsewhere does not. */
export function mostReturning({ ownShare, otherShare }: StopCase): number {
  return Number((1 - ownShare - otherShare).toFixed(10));
}

/** Of a year without payment; kronor, + is saved. */
export interface StopEffect {
  /** Invoices not paid, less own service, other channels and what is paid once. */
  readonly cash: number;
  readonly visits: number;
  /** What the visits take of the health centres' capacity. */
  readonly capacity: number;
  /** Cash, and what of the capacity turns into cash. */
  readonly realised: number;
  /** Cash less all of the capacity: 0 at the break-even. */
  readonly net: number;
}

/** @param realisable realiserbar andel of the capacity, 0–1 */
export function stopEffect(
  bearer: Bearer,
  stop: StopCase,
  visitCost: number,
  returning: number,
  realisable: number
): StopEffect {
  const { contacts, oneOff } = stop;
  const cash = contacts * savedPerContact(stop)[bearer] - (bearer === "whole" ? oneOff : 0);
  const visits = returning * contacts;
  const capacity = visits * visitCost;
  return { cash, visits, capacity, realised: cash - realisable * capacity, net: cash - capacity };
}

/** How a break-even is to be read: nothing to lose, more than can return, or a share. */
export type Verdict = "neverSaves" | "alwaysSaves" | "share";

/** At exactly the most that can return the saving is just gone, which is still a share. */
export function verdictOf(bearer: Bearer, stop: StopCase, visitCost: number): Verdict {
  const share = breakEvenOf(bearer, stop, visitCost);
  if (share <= 0) return "neverSaves";
  return share > mostReturning(stop) ? "alwaysSaves" : "share";
}
