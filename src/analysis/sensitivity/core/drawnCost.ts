import { monthOfDay, yearAndMonth } from "../../../core/calendar";
import { type Changes, piecesUnder, toChanges } from "../../../core/policy/changes";
import type { Policy } from "../../../core/policy/policy";
import { nearestWhole } from "../../../core/rounding/together";
import { oneOffOf, servicesStarted } from "../../../core/scenario/alternative";
import { type Held, heldOn, unitCostsUnder } from "../../../core/scenario/costs";
import { growthPaths } from "../../../core/scenario/growth";
import type { Piece } from "../../../core/scenario/pieces";
import { grossOn } from "../../../core/scenario/price";
import { segmentOn } from "../../../core/scenario/timeline";
import { volumeUnder } from "../../../core/scenario/volumes";
import {
  changingTotals,
  costUnder,
  shiftForecast,
  type ForecastShift,
  type OutcomeMeasure,
  type RegionModel,
} from "./regionModel";

/** What is done to the forecast in a draw, and what that makes of its months. */
export interface DrawnForecast {
  readonly shift: ForecastShift;
  /** Contacts of each month of the model, times those of the forecast. */
  readonly contacts: Float64Array;
}

/** Days of a year, in whose months a profession has one price and nothing of the policy changes. */
interface Stretch {
  readonly held: Held;
  /** Position of the profession's forecast, and of the growth that holds; −1: the forecast's own. */
  readonly forecast: number;
  readonly growth: number;
  /** The tariff of the days, the mean of their months, and the fee; before the shift. */
  readonly gross: number;
  readonly mean: number;
  readonly fee: number;
  readonly year: number;
  /** Before the months that are asked for. */
  readonly isBefore: boolean;
  /** Positions of its months, and how much of each; the contacts then; the factor of the price. */
  readonly months: number[];
  readonly shares: number[];
  readonly contacts: number[];
  readonly factors: number[];
}

/** Öre of a year, not yet whole. */
interface Sums {
  net: number;
  ownCost: number;
  otherCost: number;
  realised: number;
}

/**
 * What `costUnder` says of a policy, for thousands of draws: what the days have in common is worked
 * out once. A year's months are rounded so that the year is right, so that the year is rounded here;
 * who bears the cost cancels out.
 *
 * @param drawn its patches may be rewritten between two calls, but not their dates
 * @returns öre in the model's span; null for a net where a visit's cost is not known
 */
export function toDrawnCost(
  model: RegionModel,
  drawn: Policy,
  outcome: OutcomeMeasure
): (forecast: DrawnForecast) => number | null {
  const { basis, span } = model;
  const policy = changingTotals(drawn);
  const changes = toChanges(basis, policy);
  // What others pay is at most what is left in each cell, so that it has no sum of its own by year.
  if (changes.payers.length > 0)
    return ({ shift }) => costUnder(shiftForecast(model, shift), drawn, outcome);
  const years = toYears(stretchesOf(model, changes));
  const services = servicesStarted(basis, policy).flatMap(({ patch, day }) => {
    const position = basis.months.indexOf(monthOfDay(day));
    return position >= span.from && position < span.to ? [patch] : [];
  });
  return (forecast) => {
    const paths = changes.growth.length === 0 ? [] : pathsOf(model, changes, forecast);
    let cost = 0;
    for (const service of services) cost += oneOffOf(service);
    for (const stretches of years) {
      const sums = { net: 0, ownCost: 0, otherCost: 0, realised: 0 };
      const before = { net: 0, ownCost: 0, otherCost: 0, realised: 0 };
      for (const stretch of stretches) {
        const known = addStretch(stretch, forecast, paths, sums);
        if (!known && outcome === "net") return null;
        if (stretch.isBefore) Object.assign(before, sums);
      }
      cost += nearestWhole(sums.net) - nearestWhole(before.net);
      cost += nearestWhole(sums.ownCost) - nearestWhole(before.ownCost);
      cost += nearestWhole(sums.otherCost) - nearestWhole(before.otherCost);
      if (outcome === "net") cost += nearestWhole(sums.realised) - nearestWhole(before.realised);
    }
    return cost;
  };
}

/** @returns whether the visits that it causes or avoids have a cost */
function addStretch(
  stretch: Stretch,
  { shift, contacts: factors }: DrawnForecast,
  paths: readonly (readonly (readonly number[])[])[],
  sums: Sums
): boolean {
  const { held, months, shares, contacts, factors: calibration } = stretch;
  const path = stretch.growth < 0 ? null : paths[stretch.forecast]![stretch.growth]!;
  let forecast = 0;
  let grown = 0;
  let calibrated = 0;
  for (let k = 0; k < months.length; k += 1) {
    const m = months[k]!;
    const own = contacts[k]! * factors[m]!;
    const meant = path === null ? own : shares[k]! * path[m]!;
    forecast += own;
    grown += meant;
    calibrated += meant * calibration[k]!;
  }
  const mean = stretch.mean * shift.tariff;
  const fee = Math.min(mean, stretch.fee * shift.fee);
  const volume = volumeUnder(held, fee, forecast, grown);
  const costs = unitCostsUnder(held, { gross: stretch.gross * shift.tariff, fee });
  const factor = grown === 0 ? 0 : calibrated / grown;
  sums.net += volume.contacts * (costs.gross - costs.fee) * factor * 100;
  sums.ownCost += volume.own * costs.own * 100;
  sums.otherCost += volume.other * costs.other * 100;
  sums.realised += volume.visits * (costs.visit ?? 0) * 100 * costs.realisable;
  return volume.visits === 0 || costs.visit !== null;
}

/** By forecast, each growth's path. */
function pathsOf(
  { basis: { forecasts, months, data } }: RegionModel,
  { growth }: Changes,
  { shift, contacts: factors }: DrawnForecast
): readonly (readonly (readonly number[])[])[] {
  return forecasts.map((forecast) =>
    growthPaths(growth, months, data.periodUnit, {
      ...forecast,
      contacts: forecast.contacts.map((one, m) => one * factors[m]!),
      level: forecast.level * shift.volume,
    })
  );
}

function toYears(stretches: readonly Stretch[]): readonly (readonly Stretch[])[] {
  const years = new Map<number, Stretch[]>();
  for (const one of stretches) {
    const same = years.get(one.year);
    if (same) same.push(one);
    else years.set(one.year, [one]);
  }
  return [...years.values()];
}

/** Those before the span come first in their year. */
function stretchesOf(model: RegionModel, changes: Changes): readonly Stretch[] {
  const { basis, span } = model;
  const pieces = piecesUnder(basis, changes, []);
  const stretches = basis.forecasts.flatMap((_, f) => {
    const own: Stretch[] = [];
    for (const piece of pieces) {
      const one = stretchOf(model, changes, f, piece);
      const last = own[own.length - 1];
      if (!last || !isAlike(last, one)) own.push(one);
      else for (const list of LISTS) last[list].push(one[list][0]!);
    }
    return own;
  });
  const fromYear = yearAndMonth(basis.months[span.from]!).year;
  return [
    ...stretches.filter(({ isBefore }) => isBefore),
    ...stretches.filter(({ isBefore }) => !isBefore),
  ].filter(({ year, held }) => year >= fromYear || hasUnknownVisits(held));
}

const LISTS = ["months", "shares", "contacts", "factors"] as const;

function hasUnknownVisits({ visitCost }: Held): boolean {
  return !visitCost || visitCost.perVisit === null;
}

function stretchOf(
  { basis, span }: RegionModel,
  changes: Changes,
  f: number,
  { m, from: day, share }: Piece
): Stretch {
  const { profession, prices, contacts, factors } = basis.forecasts[f]!;
  const price = prices[m]!;
  return {
    held: heldOn(day, changes, profession, basis.settings.schedule.groups),
    forecast: f,
    growth: segmentOn(changes.growth, day),
    gross: grossOn(day, price),
    mean: price.gross,
    fee: price.fee,
    year: yearAndMonth(basis.months[m]!).year,
    isBefore: m < span.from,
    months: [m],
    shares: [share],
    contacts: [share * contacts[m]!],
    factors: [factors[m]!],
  };
}

function isAlike(one: Stretch, other: Stretch): boolean {
  const [a, b] = [one.held, other.held];
  return (
    (["growth", "gross", "mean", "fee", "year", "isBefore"] as const).every(
      (name) => one[name] === other[name]
    ) && (Object.keys(a) as (keyof Held)[]).every((name) => a[name] === b[name])
  );
}
