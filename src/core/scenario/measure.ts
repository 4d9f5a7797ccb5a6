import { yearAndMonth } from "../calendar";
import type { Basis } from "./basis";
import type { Changes } from "./changes";
import { type UnitCosts, unitCostsUnder } from "./costs";
import { RunningRounder } from "./rounding";
import type { Measure } from "./scenario";
import { type Volume, volumesUnder } from "./volumes";

/** All measures but who bears the cash. */
export type Sizes = Record<Exclude<Measure, "healthCentre" | "region">, Float64Array>;

const MONEY = ["gross", "fee", "net", "ownCost", "otherCost", "visitCost"] as const;

/** Outcome as it was, forecast as the changes make it: money in whole öre, a year exact. */
export function measure(basis: Basis, changes: Changes): Sizes {
  const { months, cells, firstForecast, outcome, forecasts } = basis;
  const sizes = emptySizes(months.length * cells.length);
  for (const name of ["contacts", "gross", "fee", "net"] as const) sizes[name].set(outcome[name]);
  const volumes = forecasts.map((forecast) => volumesUnder(basis, changes, forecast));
  const rounders = MONEY.map((name) => ({ name, rounder: new RunningRounder() }));
  for (let m = firstForecast; m < months.length; m += 1) {
    const month = months[m]!;
    const row = m * cells.length;
    for (const [f, forecast] of forecasts.entries()) {
      const position = m - firstForecast;
      const costs = unitCostsUnder(basis, changes, forecast, month, position);
      const volume = volumes[f]![position]!;
      const estimates = estimate(volume, costs, forecast.calibration.factor);
      for (const [k, cell] of forecast.cells.entries())
        for (const [name, size] of estimates) sizes[name][row + cell] = size * forecast.shares[k]!;
    }
    for (const { name, rounder } of rounders) {
      const estimates = sizes[name].subarray(row, row + cells.length);
      estimates.set(rounder.round(yearAndMonth(month).year, estimates));
    }
  }
  return sizes;
}

/** Of the whole region; money in öre, not yet whole. */
function estimate(
  { contacts, own, other, visits }: Volume,
  costs: UnitCosts,
  factor: number
): readonly (readonly [keyof Sizes, number])[] {
  const { gross, fee } = costs.price;
  return [
    ["contacts", contacts],
    ["gross", contacts * gross * 100],
    ["fee", contacts * fee * 100],
    ["net", contacts * (gross - fee) * factor * 100],
    ["ownContacts", own],
    ["ownCost", own * costs.own * 100],
    ["otherContacts", other],
    ["otherCost", other * costs.other * 100],
    ["visits", visits],
    ["visitCost", visits * costs.visit * 100],
  ];
}

function emptySizes(length: number): Sizes {
  const size = (): Float64Array => new Float64Array(length);
  return {
    contacts: size(),
    gross: size(),
    fee: size(),
    net: size(),
    ownContacts: size(),
    ownCost: size(),
    otherContacts: size(),
    otherCost: size(),
    visits: size(),
    visitCost: size(),
  };
}
