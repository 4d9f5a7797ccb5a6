import { yearAndMonth } from "../calendar";
import type { Bearing, Changes } from "../policy/changes";
import type { Basis } from "./basis";
import { ruleWeights } from "./bearing";
import { byMonth, type Piece } from "./pieces";
import { spansOf } from "./rollUp";
import { valueOn } from "./timeline";

/** Invoices, own service and other channels: a year of each is rounded by itself. */
const AMOUNTS = 1.5;

/** The running total of a rule, of listed and of unlisted patients, and the amounts that it splits. */
const PER_RULE = 3;

/**
 * By how many öre, at most, what a party bears in a year of a run may differ from the exact amount:
 * months are rounded so that the year is right, but cells of units that are borne apart, and months
 * that are cut where somebody else takes over, may each leave one.
 */
export function linearRounding(basis: Basis, changes: Changes, pieces: readonly Piece[]): number {
  const { months, firstForecast, cells, data } = basis;
  const unlisted = cells.filter(({ unit }) => data.units[unit]!.unlisted).length;
  const apart = Math.min(unlisted, cells.length - unlisted);
  const monthly = byMonth(pieces).map(([from, to]) => pieces.slice(from, to));
  const bearers = ({ from }: Piece): readonly [Bearing, unknown] => [
    valueOn(changes.bearing, from)!,
    valueOn(changes.ownService, from)?.bearer,
  ];
  const years = spansOf({ months, firstForecast }, "year").map(({ year }) => {
    const own = monthly.filter(([first]) => yearAndMonth(months[first!.m]!).year === year);
    const found = own.map((month) => month.map(bearers));
    const rules = new Set(found.flat().map(([bearing]) => bearing)).size;
    const cut = found.filter(([first, ...others]) =>
      others.some((one) => one[0] !== first![0] || one[1] !== first![1])
    ).length;
    const split = found.filter((month) => month.some(([bearing]) => isApart(bearing))).length;
    return AMOUNTS + PER_RULE * rules + apart * split + cells.length * cut;
  });
  return years.reduce((most, one) => Math.max(most, one), 0);
}

/** Whether unlisted patients are borne otherwise than listed ones. */
function isApart(bearing: Bearing): boolean {
  if (bearing.kind === "charge") return false;
  const [listed, unlisted] = [false, true].map((one) => ruleWeights(bearing.rule, one));
  return listed!.healthCentre !== unlisted!.healthCentre || listed!.region !== unlisted!.region;
}
