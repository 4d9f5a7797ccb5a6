import { type Day, dayOfIso, firstDayOf, monthOfDay } from "../calendar";
import { scaleAndRound } from "../decimal";
import type { OwnServicePatch, Policy } from "../policy/policy";
import type { Basis } from "./basis";
import { bear } from "./bearing";
import { applyCap } from "./cap";
import {
  bearingInForce,
  financingOf,
  forecastStart,
  patchesOf,
  piecesUnder,
  toChanges,
} from "../policy/changes";
import { finance, type OneOff } from "./financing";
import { largestSum, measure, type Measured, ratesOf } from "./measure";
import { cutMonths, edgesOf, toMonths } from "./pieces";
import { warningsUnder } from "../policy/policyWarnings";
import type { Alternative, Correction } from "./scenario";
import { meanOver } from "./timeline";

/** Öre; sums of what the parties bear of it stay below 2^53 with room to spare. */
const LARGEST_SUM = 2 ** 51;

/** What a policy makes of the baseline. Without patches it is the baseline itself. */
export function applyPolicy(basis: Basis, policy: Policy): Alternative {
  const { months, cells } = basis;
  const changes = toChanges(basis, policy);
  const means = financingOf(policy);
  const pieces = piecesUnder(basis, changes, means);
  const measured = measure(basis, changes, pieces);
  const borne = bear(basis, measured, changes);
  applyCap(basis, changes, pieces, borne);
  const oneOffs = oneOffCosts(basis, policy);
  const financing = finance(basis, means, pieces, borne, oneOffs);
  const { sizes, visitCostKnown } = measured;
  const healthCentre = toMonths(pieces, borne.healthCentre, cells.length);
  const region = toMonths(pieces, borne.region, cells.length);
  const corrections = correctionsOf(basis, policy, measured, region);
  return {
    policy,
    measures: { ...sizes, healthCentre, region, ...borne.others },
    visitCostKnown,
    realisable: Float64Array.from(months, (month) =>
      meanOver(changes.visitCost, month, 0, ({ realisable }) => realisable)
    ),
    oneOff: onMonths(basis, oneOffs),
    corrections,
    financing,
    warnings: warningsUnder(basis, policy, { sizes, corrections, financing, visitCostKnown }),
  };
}

/** Whether all that the policy makes of the forecast sums to whole öre in a double. */
export function staysExact(basis: Basis, policy: Policy): boolean {
  const changes = toChanges(basis, policy);
  const pieces = piecesUnder(basis, changes, []);
  return largestSum(ratesOf(basis, changes, pieces).rates) < LARGEST_SUM;
}

function oneOffCosts(basis: Basis, policy: Policy): readonly OneOff[] {
  return servicesStarted(basis, policy).map(({ patch, day }) => ({ day, amount: oneOffOf(patch) }));
}

/** Öre. */
export function oneOffOf({ oneOff }: Pick<OwnServicePatch, "oneOff">): number {
  return scaleAndRound(oneOff, 2);
}

/** Services and the day on which each starts, at the earliest the first of the forecast. */
export function servicesStarted(
  basis: Basis,
  policy: Policy
): readonly { readonly patch: OwnServicePatch; readonly day: Day }[] {
  const earliest = firstDayOf(forecastStart(basis));
  const { validTo } = policy;
  return patchesOf(policy, "ownService").flatMap((patch) => {
    const day = Math.max(dayOfIso(patch.from), earliest);
    const hasEnded = validTo !== null && dayOfIso(validTo) < day;
    return hasEnded ? [] : [{ patch, day }];
  });
}

function onMonths({ months }: Basis, oneOffs: readonly OneOff[]): Float64Array {
  const costs = new Float64Array(months.length);
  for (const { day, amount } of oneOffs) {
    const position = months.indexOf(monthOfDay(day));
    if (position >= 0) costs[position]! += amount;
  }
  return costs;
}

/** What each booked month's parties bear more or less than was booked by the rules in force. */
function correctionsOf(
  basis: Basis,
  policy: Policy,
  measured: Measured,
  region: Float64Array
): readonly Correction[] {
  if (!patchesOf(policy, "allocation").some(({ retroactive }) => retroactive)) return [];
  const { months, cells, firstForecast, data } = basis;
  const booked = bookedByRegion.get(basis) ?? borneAsBooked(basis, measured);
  bookedByRegion.set(basis, booked);
  const corrections: Correction[] = [];
  for (let m = 0; m < firstForecast; m += 1) {
    const month = months[m]!;
    const moved = new Float64Array(data.units.length);
    for (let c = 0; c < cells.length; c += 1) {
      const i = m * cells.length + c;
      moved[cells[c]!.unit]! += region[i]! - booked[i]!;
    }
    for (let unit = 0; unit < moved.length; unit += 1) {
      const amount = moved[unit]!;
      if (amount === 0) continue;
      corrections.push({ month, unit, party: "healthCentre", amount: -amount });
      corrections.push({ month, unit, party: "region", amount });
    }
  }
  return corrections;
}

/** What the region bears of booked months by the rules in force, which no alternative changes. */
const bookedByRegion = new WeakMap<Basis, Float64Array>();

function borneAsBooked(basis: Basis, { sizes, rates }: Measured): Float64Array {
  const { months, firstForecast, cells } = basis;
  const inForce = bearingInForce(basis);
  const pieces = cutMonths(months.slice(0, firstForecast), edgesOf([inForce]));
  const only = { bearing: inForce, ownService: [], payers: [] };
  const { region } = bear(basis, { sizes, rates, pieces }, only);
  return toMonths(pieces, region, cells.length);
}
