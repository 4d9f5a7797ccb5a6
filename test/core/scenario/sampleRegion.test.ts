import { monthOf } from "../../../src/core/calendar";
import type { Patch } from "../../../src/core/policy/policy";
import { compare } from "../../../src/core/scenario/compare";
import {
  cashOf,
  healthCentresOf,
  regionOf,
  spansOf,
  sumOf,
} from "../../../src/core/scenario/rollUp";
import { presetPolicies } from "../../../src/data/policies";
import { policy, settings, split, valueOf } from "./region";
import { sampleData, sampleFees } from "./sampleData";

const eightyTwenty = policy("80/20", [split("2020-01-01", 0.8)]);
const stop = presetPolicies("sv").find(({ id }) => id === "stopped-payment")!;
const lower = presetPolicies("sv").find(({ id }) => id === "lower-tariff")!;

/** @param last utfall t.o.m. */
function run(last: number) {
  const options = settings(last, { method: "run-rate", meanFees: sampleFees });
  return valueOf(
    compare(sampleData, options, [policy("nothing", []), eightyTwenty, stop, lower], "nothing")
  );
}

describe("the sample region", () => {
  test.each([
    { name: "December 2019", last: monthOf(2019, 12), corrections: 0 },
    { name: "May 2020", last: monthOf(2020, 5), corrections: 5 },
  ])("utfall to $name forecasts 12.5 mkr and splits it exactly", ({ last, corrections }) => {
    const scenario = run(last);
    const { cells, alternatives } = scenario;
    const in2020 = spansOf(scenario, "year").find(({ year }) => year === 2020)!;
    const after = alternatives[1]!;
    expect(cashOf(alternatives[0]!, cells, in2020)).toBe(1_250_000_000);
    expect(regionOf(after, cells, in2020)).toBe(1_000_000_000);
    expect(healthCentresOf(after, cells, in2020)).toBe(250_000_000);
    expect(new Set(after.corrections.map(({ month }) => month)).size).toBe(corrections);
    expect(after.corrections.reduce((sum, { amount }) => sum + amount, 0)).toBe(0);
  });

  test("the stop changes 2022 and nothing before", () => {
    const scenario = run(monthOf(2020, 5));
    const { cells, alternatives } = scenario;
    const cash = (i: number) =>
      spansOf(scenario, "year").map((span) => cashOf(alternatives[i]!, cells, span));
    expect(cash(2)).toEqual([...cash(0).slice(0, 5), 0, 0]);
    const in2022 = spansOf(scenario, "year").find(({ year }) => year === 2022)!;
    const contacts = sumOf(alternatives[0]!, cells, "contacts", in2022);
    expect(sumOf(alternatives[2]!, cells, "visits", in2022)).toBeCloseTo(0.45 * contacts, 6);
  });

  test.each([
    { frame: 10_000_000, drawn: 10_000_000, left: 0 },
    { frame: 12_000_000, drawn: 10_000_000, left: 2_000_000 },
    { frame: 8_000_000, drawn: 8_000_000, left: 0 },
  ])("of a frame of $frame, $left is left in 2020", ({ frame, drawn, left }) => {
    const grant: Patch = {
      kind: "financing",
      from: "2020-01-01",
      source: null,
      name: "God och nära vård",
      means: "grant",
      frame,
      validTo: "2020-12-31",
    };
    const financed = policy("financed", [split("2020-01-01", 0.8), grant]);
    const options = settings(monthOf(2020, 5), { method: "run-rate", meanFees: sampleFees });
    const scenario = valueOf(
      compare(sampleData, options, [policy("nothing", []), financed], "nothing")
    );
    const [year, ...later] = scenario.alternatives[1]!.financing;
    expect(later).toEqual([]);
    expect(year).toMatchObject({
      year: 2020,
      need: 1_000_000_000,
      drawn: drawn * 100,
      left: left * 100,
    });
  });

  test("the outcomes are the document's", () => {
    const scenario = run(monthOf(2020, 5));
    const spans = spansOf(scenario, "year");
    const cash = spans.map((span) => cashOf(scenario.alternatives[0]!, scenario.cells, span));
    expect(cash.slice(0, 3)).toEqual([240_000_000, 560_000_000, 1_050_000_000]);
  });
});
