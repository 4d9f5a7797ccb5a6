import { dayOfIso, monthOfDay } from "../calendar";
import { scaleAndRound } from "../decimal";
import type { Policy } from "../policy";
import type { Basis } from "./basis";
import { type Borne, bear } from "./bearing";
import { applyCap } from "./cap";
import { bearingInForce, type Changes, forecastStart, patchesOf, toChanges } from "./changes";
import { finance } from "./financing";
import { measure, type Sizes } from "./measure";
import { warningsUnder } from "./policyWarnings";
import type { Alternative, Correction } from "./scenario";
import { holdingIn, meanOver } from "./timeline";

/** What a policy makes of the baseline. Without patches it is the baseline itself. */
export function applyPolicy(basis: Basis, policy: Policy): Alternative {
  const changes = toChanges(basis, policy);
  const sizes = measure(basis, changes);
  const borne = bear(basis, sizes, changes.bearing, changes.ownService);
  applyCap(basis, changes, borne);
  const oneOff = oneOffCosts(basis, policy);
  const corrections = correctionsOf(basis, policy, sizes, borne);
  const financing = finance(basis, policy, borne, oneOff);
  const visitCostKnown = knowsVisitCost(basis, changes, sizes);
  return {
    policy,
    measures: { ...sizes, ...borne },
    visitCostKnown,
    realisable: Float64Array.from(basis.months, (month) =>
      meanOver(changes.visitCost, month, 0, ({ realisable }) => realisable)
    ),
    oneOff,
    corrections,
    financing,
    warnings: warningsUnder(basis, policy, { sizes, corrections, financing, visitCostKnown }),
  };
}

/** In the month in which the service starts, at the earliest the first forecast month. */
function oneOffCosts(basis: Basis, policy: Policy): Float64Array {
  const costs = new Float64Array(basis.months.length);
  for (const { from, oneOff } of patchesOf(policy, "ownService")) {
    const month = Math.max(monthOfDay(dayOfIso(from)), forecastStart(basis));
    const position = basis.months.indexOf(month);
    if (position >= 0) costs[position]! += scaleAndRound(oneOff, 2);
  }
  return costs;
}

/** What each booked month's parties bear more or less than was booked by the rules in force. */
function correctionsOf(
  basis: Basis,
  policy: Policy,
  sizes: Sizes,
  borne: Borne
): readonly Correction[] {
  if (!patchesOf(policy, "allocation").some(({ retroactive }) => retroactive)) return [];
  const booked = bear(basis, sizes, bearingInForce(basis), []);
  const { months, cells, firstForecast, data } = basis;
  const corrections: Correction[] = [];
  for (let m = 0; m < firstForecast; m += 1) {
    const moved = data.units.map(() => 0);
    for (const [c, { unit }] of cells.entries()) {
      const i = m * cells.length + c;
      moved[unit]! += borne.region[i]! - booked.region[i]!;
    }
    for (const [unit, amount] of moved.entries()) {
      if (amount === 0) continue;
      const month = months[m]!;
      corrections.push({ month, unit, party: "healthCentre", amount: -amount });
      corrections.push({ month, unit, party: "region", amount });
    }
  }
  return corrections;
}

/** Whether a cost per visit holds wherever visits are caused or avoided. */
function knowsVisitCost(basis: Basis, { visitCost }: Changes, { visits }: Sizes): boolean {
  const { months, cells } = basis;
  return months.every((month, m) => {
    const row = visits.subarray(m * cells.length, (m + 1) * cells.length);
    if (row.every((one) => one === 0)) return true;
    const holding = holdingIn(visitCost, month);
    return holding.length > 0 && holding.every(({ value }) => value.perVisit !== null);
  });
}
