import { yearAndMonth } from "../calendar";
import { type Bearing, type Changes, patchesOf, piecesUnder, toChanges } from "../policy/changes";
import type { AllocationRule, Policy } from "../policy/policy";
import type { Basis } from "./basis";
import { ruleWeights } from "./bearing";
import { amountFor } from "./costs";
import { yearsOfGrowth } from "./growth";
import type { Forecast } from "./level";
import { ratesOf, type Sizes } from "./measure";
import type { Piece } from "./pieces";
import { type LinearPart, PartSums } from "./linearPart";
import { linearRounding } from "./linearRounding";
import { healthCentresOf, spansOf, sumOf } from "./rollUp";
import type { Alternative } from "./scenario";
import { valueOn } from "./timeline";

export interface LinearCost {
  readonly parts: readonly LinearPart[];
  /** Of all tariffs, 1 as they are: below it a fee would be more than what a contact costs. */
  readonly leastLevel: number;
  /** Öre by which a year of a run, rounded month by month, may differ from its parts. */
  readonly rounding: number;
}

/** The rule whose share can be another: the policy's only one, when its shares are a whole. */
export function splitOf(policy: Policy): AllocationRule | null {
  const [only, ...others] = patchesOf(policy, "allocation");
  if (!only || others.length > 0) return null;
  const { healthCentre, region } = only.shares;
  return Math.abs(healthCentre + region - 1) < 1e-9 ? only : null;
}

/**
 * An alternative's cost in parts that are straight lines of tariff and share.
 *
 * @returns null: something bends it (a cap, other payers, a fee that is all of a price), or the parts do not come
 *   to what the run has
 */
export function linearCost(basis: Basis, alternative: Alternative): LinearCost | null {
  const { policy } = alternative;
  const changes = toChanges(basis, policy);
  if (changes.cap.length > 0 || changes.payers.length > 0) return null;
  const pieces = piecesUnder(basis, changes, []);
  const { rates } = ratesOf(basis, changes, pieces);
  const leastLevel = leastLevelOf(rates);
  if (leastLevel >= 1) return null;
  const sums = new PartSums();
  const split = splitOf(policy);
  for (const [p, piece] of pieces.entries()) {
    if (piece.m < basis.firstForecast) addBooked(sums, basis, changes, piece, split);
    else
      for (const [f, forecast] of basis.forecasts.entries()) {
        const at = p * basis.forecasts.length + f;
        addForecast(sums, basis, changes, { piece, forecast, rates, at }, split);
      }
  }
  const cost = {
    parts: sums.toParts(),
    leastLevel,
    rounding: linearRounding(basis, changes, pieces),
  };
  return isAsRun(basis, alternative, cost, split) ? cost : null;
}

/** A fee is never more than its contact costs, so that lower tariffs would lower it too. */
function leastLevelOf({ contacts, gross, fee }: Sizes): number {
  return contacts.reduce(
    (least, count, i) =>
      count === 0 || gross[i] === 0 ? least : Math.max(least, fee[i]! / gross[i]!),
    0
  );
}

/** Part of a cost that the health centres bear; null: the share of the split. */
function borneShare(
  rule: AllocationRule,
  split: AllocationRule | null,
  unlisted: boolean
): number | null {
  if (rule === split && !(unlisted && rule.unlisted !== "rule")) return null;
  const { healthCentre, region } = ruleWeights(rule, unlisted);
  return healthCentre / (healthCentre + region);
}

function addBooked(
  sums: PartSums,
  basis: Basis,
  { bearing }: Changes,
  piece: Piece,
  split: AllocationRule | null
): void {
  const { cells, outcome, months, data } = basis;
  const { year } = yearAndMonth(months[piece.m]!);
  const borne = valueOn(bearing, piece.from)!;
  for (const [c, { unit, profession }] of cells.entries()) {
    const i = piece.m * cells.length + c;
    const part = sums.at(year, profession, 0);
    const rest = piece.share * outcome.net[i]!;
    part.contacts += piece.share * outcome.contacts[i]!;
    part.rest += rest;
    // Charges start with the forecast.
    if (borne.kind !== "rule") continue;
    const share = borneShare(borne.rule, split, data.units[unit]!.unlisted);
    if (share === null) part.splitRest += rest;
    else part.fixedRest += share * rest;
  }
}

interface ForecastPiece {
  readonly piece: Piece;
  readonly forecast: Forecast;
  readonly rates: Sizes;
  /** Position of the piece and the forecast among the rates. */
  readonly at: number;
}

function addForecast(
  sums: PartSums,
  basis: Basis,
  changes: Changes,
  { piece: { m, from, share }, forecast, rates, at }: ForecastPiece,
  split: AllocationRule | null
): void {
  const { months, firstForecast, data } = basis;
  const position = m - firstForecast;
  const { year } = yearAndMonth(months[m]!);
  const part = sums.at(year, forecast.profession, yearsOfGrowth(position, data.periodUnit));
  const size = (name: keyof Sizes): number => share * rates[name][at]!;
  const factor = forecast.factors[position]!;
  const [gross, fee] = [size("gross") * factor, size("fee") * factor];
  const [own, other] = [size("ownCost"), size("otherCost")];
  const net = partsOfUnits(basis, forecast, forecast.netShares[position]!);
  const counted = partsOfUnits(basis, forecast, forecast.shares[position]!);
  part.contacts += size("contacts");
  part.gross += gross * (net.listed + net.unlisted);
  part.rest +=
    other * (counted.listed + counted.unlisted) + own - fee * (net.listed + net.unlisted);
  part.visitCost += size("visitCost");
  part.realised += size("realised");
  if (valueOn(changes.ownService, from)?.bearer === "healthCentre") part.fixedRest += own;
  const bearing = valueOn(changes.bearing, from)!;
  if (bearing.kind === "charge") {
    const amount = chargeOf(bearing, forecast, basis);
    part.fixedRest += size("contacts") * counted.listed * amount * 100;
    return;
  }
  for (const whose of ["listed", "unlisted"] as const) {
    const rest = other * counted[whose] - fee * net[whose];
    const borne = borneShare(bearing.rule, split, whose === "unlisted");
    if (borne === null) {
      part.splitGross += gross * net[whose];
      part.splitRest += rest;
    } else {
      part.fixedGross += borne * gross * net[whose];
      part.fixedRest += borne * rest;
    }
  }
}

/** Kronor per contact. */
function chargeOf(
  { charge }: Extract<Bearing, { readonly kind: "charge" }>,
  { profession }: Forecast,
  { settings }: Basis
): number {
  return amountFor(charge.amounts, profession, settings.schedule.groups) ?? 0;
}

/** How much of a month falls on listed and on unlisted patients. */
function partsOfUnits(
  { data, cells }: Basis,
  { cells: positions }: Forecast,
  shares: readonly number[]
): Readonly<Record<"listed" | "unlisted", number>> {
  const sums = { listed: 0, unlisted: 0 };
  for (const [k, c] of positions.entries())
    sums[data.units[cells[c]!.unit]!.unlisted ? "unlisted" : "listed"] += shares[k]!;
  return sums;
}

/** Whether the parts come to the run's own years, but for its rounding. */
function isAsRun(
  basis: Basis,
  alternative: Alternative,
  { parts, rounding }: LinearCost,
  split: AllocationRule | null
): boolean {
  const share = split?.shares.healthCentre ?? 0;
  return spansOf(basis, "year").every((span) => {
    const own = parts.filter(({ year }) => year === span.year);
    const total = own.reduce((sum, { gross, rest }) => sum + gross + rest, 0);
    const borne = own.reduce(
      (sum, one) => sum + one.fixedGross + one.fixedRest + share * (one.splitGross + one.splitRest),
      0
    );
    const centres = healthCentresOf(alternative, basis.cells, span);
    const region = sumOf(alternative, basis.cells, "region", span);
    return Math.abs(total - centres - region) <= rounding && Math.abs(borne - centres) <= rounding;
  });
}
