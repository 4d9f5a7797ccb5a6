import type { Forecast } from "./level";
import { yearAndMonth } from "../calendar";
import type { Basis } from "./basis";
import type { Changes } from "../policy/changes";
import type { OtherPayer, Party } from "../policy/policy";
import { heldOn, unitCostsUnder } from "./costs";
import { growthPaths } from "./growth";
import { byMonth, meanOfPieces, type Piece } from "./pieces";
import { grossOn } from "./price";
import { RunningRounder } from "../rounding/together";
import type { Measure } from "./scenario";
import { segmentOn } from "./timeline";
import { volumeUnder } from "./volumes";

/** All measures but who bears the cash. */
export type Sizes = Record<Exclude<Measure, Party | OtherPayer>, Float64Array>;

const NAMES = [
  "contacts",
  "gross",
  "fee",
  "net",
  "ownContacts",
  "ownCost",
  "otherContacts",
  "otherCost",
  "visits",
  "visitCost",
  "realised",
] as const satisfies readonly (keyof Sizes)[];

const MONEY = ["gross", "fee", "net", "ownCost", "otherCost", "visitCost", "realised"] as const;

export interface Measured {
  /** By month and cell; money in whole öre, a year exact. */
  readonly sizes: Sizes;
  readonly pieces: readonly Piece[];
  /** What a forecast piece would be in a whole month, `[p * forecasts + f]`; not yet whole. */
  readonly rates: Sizes;
  /** false: visits on some day without a stated cost. */
  readonly visitCostKnown: boolean;
}

/** Outcome as it was, forecast as the changes make it. */
export function measure(basis: Basis, changes: Changes, pieces: readonly Piece[]): Measured {
  const { rates, visitCostKnown } = ratesOf(basis, changes, pieces);
  if (changesTotals(changes))
    return { sizes: sizesOf(basis, pieces, rates), pieces, rates, visitCostKnown };
  const sizes = unchanged.get(basis) ?? sizesOf(basis, pieces, rates);
  unchanged.set(basis, sizes);
  return { sizes, pieces, rates, visitCostKnown };
}

/** What alternatives have in common that only move cost between the parties. */
const unchanged = new WeakMap<Basis, Sizes>();

function changesTotals(changes: Changes): boolean {
  const { tariff, patientFee, growth, ownService, stop, visitCost } = changes;
  return [tariff, patientFee, growth, ownService, stop, visitCost].some(({ length }) => length > 0);
}

function sizesOf(basis: Basis, pieces: readonly Piece[], rates: Sizes): Sizes {
  const { months, cells, firstForecast, outcome, forecasts } = basis;
  const sizes = emptySizes(months.length * cells.length);
  for (const name of ["contacts", "gross", "fee", "net"] as const) sizes[name].set(outcome[name]);
  const rounders = MONEY.map((name) => ({ name, rounder: new RunningRounder() }));
  for (const [from, to] of byMonth(pieces)) {
    const { m } = pieces[from]!;
    if (m < firstForecast) continue;
    const own = pieces.slice(from, to);
    const row = m * cells.length;
    for (const [f, forecast] of forecasts.entries())
      for (const name of NAMES) {
        const size = meanOfPieces(
          own.map((_, p) => rates[name][(from + p) * forecasts.length + f]!),
          own
        );
        if (size === 0) continue;
        const shares = sharesOf(forecast, name, m - firstForecast);
        const values = sizes[name];
        const places = forecast.cells;
        for (let k = 0; k < places.length; k += 1) values[row + places[k]!] = size * shares[k]!;
      }
    const { year } = yearAndMonth(months[m]!);
    for (const { name, rounder } of rounders) {
      const estimates = sizes[name].subarray(row, row + cells.length);
      estimates.set(rounder.round(year, estimates));
    }
  }
  return sizes;
}

/** Of any kind of money or contacts, over all of the forecast and no less. */
export function largestSum(rates: Sizes): number {
  return NAMES.reduce((largest, name) => {
    const sum = rates[name].reduce((total, one) => total + Math.abs(one), 0);
    return Math.max(largest, sum);
  }, 0);
}

/** Day by day that day's volume times that day's price, as if a whole month were such days. */
export function ratesOf(
  basis: Basis,
  changes: Changes,
  pieces: readonly Piece[]
): Pick<Measured, "rates" | "visitCostKnown"> {
  const { months, firstForecast, forecasts, data, settings } = basis;
  const rates = emptySizes(pieces.length * forecasts.length);
  let visitCostKnown = true;
  for (const [f, forecast] of forecasts.entries()) {
    const paths = growthPaths(
      changes.growth,
      months.slice(firstForecast),
      data.periodUnit,
      forecast
    );
    for (const [p, { m, from: day }] of pieces.entries()) {
      if (m < firstForecast) continue;
      const position = m - firstForecast;
      const grown = (paths[segmentOn(changes.growth, day)] ?? forecast.contacts)[position]!;
      const held = heldOn(day, changes, forecast.profession, settings.schedule.groups);
      const price = forecast.prices[position]!;
      const { contacts, own, other, visits } = volumeUnder(
        held,
        price.fee,
        forecast.contacts[position]!,
        grown
      );
      const costs = unitCostsUnder(held, { gross: grossOn(day, price), fee: price.fee });
      const { gross, fee } = costs;
      const visitCost = visits * (costs.visit ?? 0) * 100;
      const i = p * forecasts.length + f;
      rates.contacts[i] = contacts;
      rates.gross[i] = contacts * gross * 100;
      rates.fee[i] = contacts * fee * 100;
      rates.net[i] = contacts * (gross - fee) * forecast.factors[position]! * 100;
      rates.ownContacts[i] = own;
      rates.ownCost[i] = own * costs.own * 100;
      rates.otherContacts[i] = other;
      rates.otherCost[i] = other * costs.other * 100;
      rates.visits[i] = visits;
      rates.visitCost[i] = visitCost;
      rates.realised[i] = visitCost * costs.realisable;
      if (visits !== 0 && costs.visit === null) visitCostKnown = false;
    }
  }
  return { rates, visitCostKnown };
}

/** What of a month's size falls on a piece, by cell; not yet whole. */
export function amountsOn(
  { cells, firstForecast, forecasts }: Basis,
  { sizes, pieces, rates }: Pick<Measured, "sizes" | "pieces" | "rates">,
  name: keyof Sizes,
  p: number
): readonly number[] {
  const { m, share } = pieces[p]!;
  if (m < firstForecast)
    return Array.from(cells, (_, c) => share * sizes[name][m * cells.length + c]!);
  const amounts = cells.map(() => 0);
  for (const [f, forecast] of forecasts.entries()) {
    const rate = rates[name][p * forecasts.length + f]!;
    const shares = sharesOf(forecast, name, m - firstForecast);
    for (const [k, cell] of forecast.cells.entries()) amounts[cell] = share * rate * shares[k]!;
  }
  return amounts;
}

/** By cell; what an own forecast costs need not lie as its contacts do. */
function sharesOf(
  { shares, netShares }: Forecast,
  name: keyof Sizes,
  position: number
): readonly number[] {
  return (name === "net" ? netShares : shares)[position]!;
}

function emptySizes(length: number): Sizes {
  return Object.fromEntries(NAMES.map((name) => [name, new Float64Array(length)])) as Sizes;
}
