import * as fc from "fast-check";
import { monthOf } from "../../../../src/core/calendar";
import { logDeviation } from "../../../../src/analysis/sensitivity/core/distribution";
import { toRegionModel } from "../../../../src/analysis/sensitivity/core/regionModel";
import {
  type Assumption,
  forecastAssumptions,
  inRange,
  policyAssumptions,
} from "../../../../src/analysis/sensitivity/core/sensitivityAssumption";
import { toTornado } from "../../../../src/analysis/sensitivity/core/sensitivity";
import {
  simulate,
  type Simulated,
  type SimulationQuestion,
  summarise,
  toClasses,
} from "../../../../src/analysis/sensitivity/core/simulation";
import type { Patch, Policy } from "../../../../src/core/policy/policy";
import { toBasis } from "../../../../src/core/scenario/basis";
import type { RegionData } from "../../../../src/core/scenario/regionData";
import { normalQuantile } from "../../../../src/core/normal";
import { streamsFrom } from "../../../../src/analysis/sensitivity/pane/streams";
import { booked, policy, settings, split, unit, valueOf } from "../../../core/scenario/region";

/** 25 000 contacts a year at 443 kr. */
const data: RegionData = {
  periodUnit: "month",
  units: [unit("all")],
  observations: Array.from({ length: 12 }, (_, m) =>
    booked(monthOf(2020, 1) + m, null, 25_000 / 12)
  ),
};
const options = settings(monthOf(2020, 12), {
  lastMonth: monthOf(2021, 12),
  meanFees: [{ profession: null, year: 2017, amount: 57 }],
});
const model = toRegionModel(valueOf(toBasis(data, options)), { from: 12, to: 24 })!;
const FULL = 25_000 * 443 * 100;
const baseline = policy("nothing", []);
const dated = { from: "2021-01-01", source: null } as const;
const stop: Patch = {
  ...dated,
  kind: "stop",
  returning: 0.45,
  ownDigital: 0,
  otherChannel: 0,
  forgone: 0.55,
  otherChannelPrice: null,
};
const visits: Patch = {
  ...dated,
  kind: "visitCost",
  perVisit: 1500,
  realisable: 1,
  substitution: 0,
  upliftPerYear: 0,
};
const stopped = policy("stop", [stop]);
const relocated = policy("stop with visits", [stop, visits]);
const split80 = policy("80/20", [split("2021-01-01", 0.8)]);
const nothing = policy("the same again", []);

/** Only these assumptions vary. */
function assumptionsOf(
  policies: readonly Policy[],
  names: readonly Assumption["name"][]
): readonly Assumption[] {
  const all = [...forecastAssumptions(model), ...policies.flatMap(policyAssumptions)];
  return all.filter(({ name }) => names.includes(name));
}

function run(
  policies: readonly Policy[],
  assumptions: readonly Assumption[],
  changed: Partial<SimulationQuestion> = {}
): readonly Simulated[] {
  const drawing = simulate({
    model,
    outcome: "cash",
    policies,
    baseline,
    assumptions,
    draws: 300,
    streamOf: streamsFrom(7),
    ...changed,
  });
  for (;;) {
    const step = drawing.next();
    if (step.done) return step.value;
  }
}

function momentsOf(values: Float64Array): { readonly mean: number; readonly variance: number } {
  const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
  const variance = values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (values.length - 1);
  return { mean, variance };
}

describe("a simulation against closed forms", () => {
  test("of a lognormal volume has its quantiles, within four standard errors", () => {
    const assumptions = assumptionsOf([], ["forecast.volume"]);
    const [{ changes }] = run([stopped], assumptions) as [Simulated];
    const sorted = Float64Array.from(changes!, (one) => -one / FULL).sort();
    const sd = logDeviation(0.8, 1.2);
    for (const p of [0.1, 0.25, 0.5, 0.75, 0.9]) {
      const z = normalQuantile(p);
      const exact = Math.exp(sd * z);
      // Of a sample quantile: √(p(1−p)/n) ÷ the density there.
      const density = Math.exp((-z * z) / 2) / (Math.sqrt(2 * Math.PI) * sd * exact);
      const error = Math.sqrt((p * (1 - p)) / sorted.length) / density;
      const found = sorted[Math.round(p * (sorted.length - 1))]!;
      expect(Math.abs(found - exact)).toBeLessThan(4 * error);
    }
  });

  test("of a triangular tariff has its mean and variance, within four standard errors", () => {
    const assumptions = assumptionsOf([], ["forecast.tariff"]).map((one) =>
      inRange(one, { low: 0.8, high: 1.1 })
    );
    const [{ changes }] = run([stopped], assumptions) as [Simulated];
    // Back from what is paid to the tariff: 25 000 × (500 t − 57) kr.
    const tariffs = Float64Array.from(changes!, (one) => (-one / 100 / 25_000 + 57) / 500);
    const [a, c, b] = [0.8, 1, 1.1];
    const variance = (a * a + b * b + c * c - a * b - a * c - b * c) / 18;
    const found = momentsOf(tariffs);
    const n = tariffs.length;
    expect(Math.abs(found.mean - (a + b + c) / 3)).toBeLessThan(4 * Math.sqrt(variance / n));
    // A triangle's kurtosis is 2.4, whatever its shape.
    const error = variance * Math.sqrt((2.4 - (n - 3) / (n - 1)) / n);
    expect(Math.abs(found.variance - variance)).toBeLessThan(4 * error);
  });
});

describe("common random numbers", () => {
  const names = ["forecast.volume", "forecast.tariff", "stop.returning"] as const;
  const both = [stopped, relocated];
  const asked = { outcome: "net" } as const;

  test("make the difference between two alternatives vary less than each of them", () => {
    // With nothing returning to speak of, two stops differ by the visits alone.
    const small = [
      stopped,
      policy("small", [{ ...stop, otherChannel: 0.05, otherChannelPrice: 100 }]),
    ];
    const assumptions = assumptionsOf(small, names);
    const [one, other] = run(small, assumptions);
    const apart = one!.changes!.map((change, i) => change - other!.changes![i]!);
    const [independent] = run(small.slice(1), assumptions, { streamOf: streamsFrom(8) });
    const unlike = one!.changes!.map((change, i) => change - independent!.changes![i]!);
    expect(momentsOf(apart).variance).toBeLessThan(momentsOf(unlike).variance / 100);
  });

  test("an alternative's draws are the same whatever it is compared with", () => {
    const alone = run([relocated], assumptionsOf([relocated], names), asked);
    const beside = run([split80, ...both], assumptionsOf(both, names), {
      ...asked,
      outcome: "net",
    });
    expect(beside[2]!.changes).toEqual(alone[0]!.changes);
  });

  test("the same seed gives the same bytes, another seed others", () => {
    const bytes = (seed: number): string => {
      const [one] = run([relocated], assumptionsOf([relocated], names), {
        streamOf: streamsFrom(seed),
        draws: 300,
      });
      return Buffer.from(one!.changes!.buffer).toString("base64");
    };
    expect(bytes(7)).toBe(bytes(7));
    expect(bytes(7)).not.toBe(bytes(8));
  });
});

describe("an alternative", () => {
  const all = assumptionsOf([stopped], ["forecast.volume", "forecast.growth", "forecast.fee"]);

  test.each([
    { what: "that changes nothing", one: nothing },
    { what: "that only moves cost between the parties", one: split80 },
    { what: "that is the baseline", one: baseline },
  ])("$what is exactly 0 in every draw", ({ one }) => {
    const [{ changes }] = run([one], all, { draws: 200 }) as [Simulated];
    expect(changes).toEqual(new Float64Array(200));
    expect(summarise(changes!)).toEqual({ p10: 0, p50: 0, p90: 0, mean: 0, saving: 0 });
  });

  test("without a stated cost of a visit has no net, and others have theirs", () => {
    const unknown = policy("unknown", [stop, { ...visits, perVisit: null }]);
    const rows = run([unknown, relocated], all, { outcome: "net", draws: 50 });
    expect(rows.map(({ changes }) => changes === null)).toEqual([true, false]);
  });

  test("without anything that varies is the base case in every draw", () => {
    const [{ changes }] = run([stopped], [], { draws: 20 }) as [Simulated];
    expect(new Set(changes)).toEqual(new Set([-FULL]));
  });
});

describe("a summary", () => {
  test.each([
    { draws: [5], summary: { p10: 5, p50: 5, p90: 5, mean: 5, saving: 0 } },
    { draws: [-1, 1], summary: { p10: -1, p50: 0, p90: 1, mean: 0, saving: 0.5 } },
    // R: quantile(c(10, 20, 30, 40, 50), c(.1, .5, .9)) is 14, 30, 46.
    { draws: [50, 20, 40, 10, 30], summary: { p10: 14, p50: 30, p90: 46, mean: 30, saving: 0 } },
  ])("of $draws", ({ draws, summary }) => {
    expect(summarise(Float64Array.from(draws))).toEqual(summary);
  });
});

describe("patches that only move cost", () => {
  const party: readonly Patch[] = [
    split("2021-01-01", 0.8),
    { ...dated, kind: "contactCharge", amounts: [{ profession: "LK", amount: 350 }] },
    { ...dated, kind: "cap", perListed: 20 },
    { ...dated, kind: "financing", name: "A", means: "grant", frame: 1e6, validTo: null },
  ];
  const service: Patch = {
    ...dated,
    kind: "ownService",
    share: 0.3,
    perContact: 250,
    bearer: "healthCentre",
    oneOff: 1_000_000,
    upliftPerYear: 0.02,
  };
  const costly: readonly Patch[] = [service, stop, visits];
  const draw = (policy: Policy, streamOf: SimulationQuestion["streamOf"]): Float64Array => {
    const assumptions = [...forecastAssumptions(model), ...policyAssumptions(policy)];
    const run = simulate({
      model,
      outcome: "net",
      policies: [policy],
      baseline,
      assumptions,
      draws: 20,
      streamOf,
    });
    for (;;) {
      const step = run.next();
      if (step.done) return step.value[0]!.changes!;
    }
  };

  test("change no draw, wherever they stand in the list", () => {
    const without = draw(policy("own", costly), streamsFrom(7));
    expect(new Set(without).size).toBeGreaterThan(1);
    fc.assert(
      fc.property(fc.shuffledSubarray([...costly, ...party], { minLength: 7 }), (shuffled) => {
        // The others keep their order, as two of a kind would have to.
        const order = costly.values();
        const list = shuffled.map((one) => (costly.includes(one) ? order.next().value! : one));
        expect(draw(policy("own", list), streamsFrom(7))).toEqual(without);
      }),
      { numRuns: 30 }
    );
  });

  test("keep tornado and simulation agreed on the direction of every assumption", () => {
    const mixed = policy("own", [
      party[0]!,
      service,
      party[1]!,
      stop,
      party[2]!,
      visits,
      party[3]!,
    ]);
    const assumptions = [...forecastAssumptions(model), ...policyAssumptions(mixed)];
    const tornado = toTornado({ model, outcome: "net", policy: mixed, baseline, assumptions })!;
    expect(tornado.swings.length).toBeGreaterThan(6);
    for (const { assumption, atLow, atHigh } of tornado.swings) {
      const at = (place: number): number => {
        const run = simulate({
          model,
          outcome: "net",
          policies: [mixed],
          baseline,
          assumptions: [assumption],
          draws: 1,
          streamOf: () => () => place,
        });
        run.next();
        const end = run.next();
        return (end.value as readonly Simulated[])[0]!.changes![0]!;
      };
      expect([assumption.id, Math.sign(at(0.99) - at(0.01))]).toEqual([
        assumption.id,
        Math.sign(atHigh - atLow),
      ]);
    }
  });
});

describe("a histogram", () => {
  test.each([
    { what: "both sides of zero", draws: [-1_234_500, 0, 1, 999_999, 2_000_000] },
    { what: "one draw", draws: [-70_000] },
    { what: "draws an öre apart", draws: [-3, -2, -1] },
  ])("of $what counts every draw once, in classes that meet", ({ draws }) => {
    const classes = toClasses(Float64Array.from(draws));
    expect(classes.reduce((sum, { count }) => sum + count, 0)).toBe(draws.length);
    for (const [i, { from, to, count }] of classes.entries()) {
      expect(count).toBe(draws.filter((one) => one >= from && one < to).length);
      if (i > 0) expect(from).toBe(classes[i - 1]!.to);
    }
    expect(classes.length).toBeLessThanOrEqual(21);
  });

  test("has zero as a limit", () => {
    const classes = toClasses(Float64Array.from([-1_234_567, 7_654_321]));
    expect(classes.some(({ from }) => from === 0)).toBe(true);
  });
});

describe("a stream of random numbers", () => {
  const numbers = (seed: number, name: string) => {
    const next = streamsFrom(seed)(name);
    return Float64Array.from({ length: 20_000 }, next);
  };
  const volume = numbers(1, "forecast.volume");

  test("is spread evenly above 0 and below 1", () => {
    const { mean, variance } = momentsOf(volume);
    expect(volume.every((one) => one > 0 && one < 1)).toBe(true);
    expect(Math.abs(mean - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / volume.length));
    expect(Math.abs(variance - 1 / 12)).toBeLessThan(4 * Math.sqrt(1 / 180 / volume.length));
  });

  test.each([
    { what: "another name", other: numbers(1, "forecast.tariff") },
    { what: "the next seed", other: numbers(2, "forecast.volume") },
  ])("has nothing to do with that of $what", ({ other }) => {
    const { mean, variance } = momentsOf(volume.map((one, i) => one * other[i]!));
    expect(Math.abs(mean - 0.25)).toBeLessThan(4 * Math.sqrt(variance / volume.length));
  });
});
