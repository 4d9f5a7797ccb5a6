import { quantileOf } from "../src/analysis/sensitivity/core/distribution";
import { type RegionModel, toRegionModel } from "../src/analysis/sensitivity/core/regionModel";
import {
  type Assumption,
  distributionOf,
  forecastAssumptions,
  policyAssumptions,
} from "../src/analysis/sensitivity/core/sensitivityAssumption";
import { simulate } from "../src/analysis/sensitivity/core/simulation";
import { streamsFrom } from "../src/analysis/sensitivity/pane/streams";
import type { Patch, Policy } from "../src/core/policy/policy";
import { toBasis } from "../src/core/scenario/basis";
import { largeRegion, plainPolicy } from "./largeRegion";
import { GROWTH, medians } from "./ratio";
import { type Row, slower } from "./report";

const DRAWS = 10_000;
const SEED = 7;
const SLOWEST = 2;

/** Monte Carlo against a loop that knows these eight alternatives alone, with the same streams. */
export function simulationRows(): Row[] {
  const { data, settings } = largeRegion(1);
  const basis = toBasis(data, {
    ...settings,
    meanFees: [{ profession: null, year: 2020, amount: 60 }],
  });
  if (!basis.ok) throw new Error(basis.fault.code);
  const { firstForecast, months } = basis.value;
  const model = toRegionModel(basis.value, { from: firstForecast, to: months.length })!;
  return [1, GROWTH].map((growth) => {
    const draws = DRAWS * growth;
    const ours = (): Draws => simulated(model, draws);
    const theirs = (): Draws => bareSimulation(model, draws);
    const what = `Monte Carlo, ${draws} draws × ${POLICIES.length} alternatives`;
    demandSameOre(what, ours(), theirs());
    return slower({ what, peer: "a bare loop", ...medians({ ours, theirs }) }, SLOWEST);
  });
}

type Draws = readonly (Float64Array | null)[];

/** Sums added in another order: one draw in ten thousand may lie on the other side of a half. */
function demandSameOre(what: string, ours: Draws, theirs: Draws): void {
  for (const [p, one] of ours.entries()) {
    const differences = one!.map((change, draw) => Math.abs(change - theirs[p]![draw]!));
    const unlike = differences.filter((ore) => ore > 0);
    if (unlike.length > one!.length / 1e4 || unlike.some((ore) => ore > 1))
      throw new Error(`${what}: ${unlike.length} draws differ`);
  }
}

const from = "2021-01-01";
const dated = { from, source: null } as const;
const visits: Patch = {
  ...dated,
  kind: "visitCost",
  perVisit: 1500,
  realisable: 0.5,
  substitution: 0.3,
  upliftPerYear: 0,
};
const stop = (returning: number, otherChannel: number): Patch => ({
  ...dated,
  kind: "stop",
  returning,
  otherChannel,
  ownDigital: 0.05,
  forgone: 0.95 - returning - otherChannel,
  otherChannelPrice: 260,
});
const tariff = (amount: number): Patch => ({
  ...dated,
  kind: "tariff",
  amounts: [{ profession: "LK", amount }],
});
const fee: Patch = {
  ...dated,
  kind: "patientFee",
  amount: 200,
  sharePaying: 0.6,
  elasticity: -0.05,
};
const service: Patch = {
  ...dated,
  kind: "ownService",
  share: 0.3,
  perContact: 250,
  bearer: "region",
  oneOff: 1_000_000,
  upliftPerYear: 0,
};
const POLICIES: readonly Policy[] = [
  [tariff(450)],
  [tariff(400), visits],
  [fee],
  [fee, visits],
  [stop(0.3, 0.1), visits],
  [stop(0.4, 0.2), visits, service],
  [service, visits],
  [tariff(480), fee, service, visits],
].map((patches, i) => plainPolicy(`p${i}`, patches));
const NOTHING = plainPolicy("nothing", []);

function assumptionsOf(model: RegionModel): readonly Assumption[] {
  return [...forecastAssumptions(model), ...POLICIES.flatMap(policyAssumptions)].filter(
    ({ name }) => !name.endsWith("upliftPerYear")
  );
}

function simulated(model: RegionModel, draws: number): Draws {
  const drawing = simulate({
    model,
    outcome: "net",
    policies: POLICIES,
    baseline: NOTHING,
    assumptions: assumptionsOf(model),
    draws,
    streamOf: streamsFrom(SEED),
  });
  for (;;) {
    const step = drawing.next();
    if (step.done) return step.value.map(({ changes }) => changes);
  }
}

/** All that the eight have between them, as one row of numbers that a draw writes over. */
const BASE = {
  amount: -1,
  patientFee: -1,
  sharePaying: 1,
  elasticity: 0,
  stopped: 0,
  returning: 0,
  ownDigital: 0,
  otherChannel: 0,
  otherChannelPrice: 0,
  share: 0,
  perContact: 0,
  oneOff: 0,
  perVisit: 0,
  realisable: 0,
  substitution: 0,
};
type Numbers = { -readonly [Name in keyof typeof BASE]: number };

function numbersOf({ patches }: Policy): Numbers {
  const numbers: Numbers = { ...BASE };
  for (const patch of patches) {
    if (patch.kind === "tariff") numbers.amount = patch.amounts[0]!.amount;
    else if (patch.kind === "patientFee")
      Object.assign(numbers, { ...pick(patch), amount: numbers.amount, patientFee: patch.amount });
    else Object.assign(numbers, pick(patch), patch.kind === "stop" && { stopped: 1 });
  }
  return numbers;
}

function pick(patch: Patch): Partial<Numbers> {
  return Object.fromEntries(Object.entries(patch).filter(([name]) => name in BASE));
}

function nameIn({ at, name }: Assumption): keyof Numbers {
  if (name === "tariff.amount") return "amount";
  return name === "patientFee.amount" ? "patientFee" : (at!.field as keyof Numbers);
}

/** Prices are the same in all months, and everything begins with the forecast. */
function bareSimulation(model: RegionModel, draws: number): Draws {
  const { forecasts, months } = model.basis;
  const shift = { volume: 1, growth: 0, tariff: 1, fee: 1 };
  const rows = [NOTHING, ...POLICIES].map(numbersOf);
  const variables = assumptionsOf(model).map((one) => ({
    distribution: distributionOf(one),
    name: one.profession === null ? one.name : `${one.name} ${one.profession}`,
    row: one.at && rows[1 + POLICIES.findIndex(({ id }) => id === one.at!.policy)]!,
    field: one.at ? nameIn(one) : one.name.slice("forecast.".length),
  }));
  const streamOf = streamsFrom(SEED);
  const streams = [...new Set(variables.map(({ name }) => name))].map((name) => ({
    name,
    next: streamOf(name),
  }));
  const places = new Map<string, number>();
  const growths = new Float64Array(months.length);
  const results = POLICIES.map(() => new Float64Array(draws));
  for (let draw = 0; draw < draws; draw += 1) {
    for (const { name, next } of streams) places.set(name, next());
    for (const { distribution, name, row, field } of variables) {
      const value = quantileOf(distribution, places.get(name)!);
      if (row) row[field as keyof Numbers] = value;
      else shift[field as keyof typeof shift] = value;
    }
    for (let m = 0; m < growths.length; m += 1)
      growths[m] = shift.volume * (1 + shift.growth) ** ((m + 1) / 12);
    const before = bareCost(forecasts, months, growths, rows[0]!, shift);
    for (let p = 0; p < results.length; p += 1)
      results[p]![draw] = bareCost(forecasts, months, growths, rows[p + 1]!, shift) - before;
  }
  return results;
}

function bareCost(
  forecasts: RegionModel["basis"]["forecasts"],
  months: readonly number[],
  growths: Float64Array,
  row: Numbers,
  shift: { readonly tariff: number; readonly fee: number }
): number {
  const written = row.returning + row.ownDigital + row.otherChannel;
  const scale = written > 1 ? 1 / written : 1;
  let cost = Math.round(row.oneOff * 100);
  for (let first = 0; first < months.length; first += 12) {
    let [net, ownCost, otherCost, realised] = [0, 0, 0, 0];
    for (let f = 0; f < forecasts.length; f += 1) {
      const { prices, contacts, factors, profession } = forecasts[f]!;
      const tariff = prices[0]!.gross * shift.tariff;
      const usualFee = Math.min(tariff, prices[0]!.fee * shift.fee);
      const gross = row.amount >= 0 && profession === "LK" ? row.amount : tariff;
      const paid = row.patientFee >= 0 ? row.patientFee * row.sharePaying : usualFee;
      const half = (row.elasticity * (paid - usualFee)) / (paid + usualFee);
      const demand = row.elasticity === 0 ? 1 : Math.max(0, (1 + half) / (1 - half));
      const price = (gross - Math.min(gross, paid)) * 100;
      for (let m = first; m < first + 12; m += 1) {
        const forecast = contacts[m]! * growths[m]!;
        const wanted = forecast * demand;
        const taken = wanted * row.share;
        const outside = wanted - taken;
        if (row.stopped === 0) net += outside * price * factors[m]!;
        ownCost += (taken + outside * row.ownDigital * scale) * row.perContact * 100;
        otherCost += outside * row.otherChannel * scale * row.otherChannelPrice * 100;
        realised +=
          (outside * row.returning * scale + row.substitution * (forecast - wanted)) *
          row.perVisit *
          100 *
          row.realisable;
      }
    }
    cost += Math.round(net) + Math.round(ownCost) + Math.round(otherCost) + Math.round(realised);
  }
  return cost;
}
