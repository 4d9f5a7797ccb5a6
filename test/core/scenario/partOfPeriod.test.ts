import * as fc from "fast-check";
import { monthOf } from "../../../src/core/calendar";
import type { Patch } from "../../../src/core/policy/policy";
import { compare } from "../../../src/core/scenario/compare";
import type { RegionData } from "../../../src/core/scenario/regionData";
import { cashOf, realisableOf, realisedOf, sumOf } from "../../../src/core/scenario/rollUp";
import type { BaselineSettings, Measure, Scenario } from "../../../src/core/scenario/scenario";
import { booked, fourYears, policy, settings, unit, valueOf, year } from "./region";

const source = null;
const nothing = policy("nothing", []);

/** 1 000 contacts in every month of 2021, at 500 kr. */
const thousand: RegionData = {
  periodUnit: "month",
  units: [unit("A", { listed: 100 })],
  observations: Array.from({ length: 12 }, (_, m) => booked(monthOf(2021, 1) + m, 500_000, 1000)),
};

function run(
  patches: readonly Patch[],
  validTo: string | null = null,
  changed: Partial<BaselineSettings> = {}
): Scenario {
  const options = settings(monthOf(2021, 12), { method: "run-rate", ...changed });
  const policies = [nothing, policy("changed", patches, { validTo })];
  return valueOf(compare(thousand, options, policies, "nothing"));
}

/** Of the changed alternative; öre or numbers. */
function sizeIn(scenario: Scenario, measure: Measure, year: number, month: number): number {
  const m = scenario.months.indexOf(monthOf(year, month));
  return sumOf(scenario.alternatives[1]!, scenario.cells, measure, { from: m, to: m + 1 });
}

const ownService = (from: string, changed: object = {}): Patch => ({
  kind: "ownService",
  from,
  source,
  share: 0.5,
  perContact: 200,
  bearer: "region",
  oneOff: 0,
  upliftPerYear: 0,
  ...changed,
});
const stop = (from: string): Patch => ({
  kind: "stop",
  from,
  source,
  returning: 0.4,
  ownDigital: 0.2,
  otherChannel: 0.3,
  forgone: 0.1,
  otherChannelPrice: 300,
});
const visitCost = (from: string, realisable: number): Patch => ({
  kind: "visitCost",
  from,
  source,
  perVisit: 1500,
  realisable,
  substitution: 0.5,
  upliftPerYear: 0,
});

describe("1 000 contacts a month, half of them to an own service at 200 kr", () => {
  test.each([
    { from: "2022-01-01", validTo: null, month: 1, own: 100_000 },
    { from: "2022-01-16", validTo: null, month: 1, own: 51_612.9 },
    { from: "2022-01-01", validTo: "2022-03-15", month: 3, own: 48_387.1 },
    { from: "2022-03-11", validTo: "2022-03-15", month: 3, own: 16_129.03 },
    { from: "2022-01-31", validTo: null, month: 1, own: 3_225.81 },
  ])("from $from to $validTo: $own kr in month $month", ({ from, validTo, month, own }) => {
    expect(sizeIn(run([ownService(from)], validTo), "ownCost", 2022, month) / 100).toBe(own);
  });
});

// The expected values are worked out by hand: days × what a day has.
describe("two things that change inside the same month are met day by day", () => {
  test("a stop and the realisable share of its visits", () => {
    const scenario = run([
      visitCost("2022-01-01", 0),
      stop("2022-01-11"),
      visitCost("2022-01-21", 1),
    ]);
    // 400 visits a month of stopped contacts from the 11th, realised from the 21st.
    expect(sizeIn(scenario, "visitCost", 2022, 1)).toBe(Math.round((21 / 31) * 400 * 1500 * 100));
    const january = { from: 12, to: 13 };
    const after = scenario.alternatives[1]!;
    expect(realisedOf(after, scenario.cells, january)).toBe(Math.round((11 / 31) * 60_000_000));
    expect(realisableOf(after, scenario.cells, january)).toBeCloseTo(11 / 21, 6);
    expect(realisableOf(after, scenario.cells, { from: 13, to: 24 })).toBe(1);
  });

  test("an own service and who bears it", () => {
    const scenario = run([
      ownService("2022-01-11"),
      ownService("2022-01-21", { bearer: "healthCentre", perContact: 100 }),
    ]);
    expect(sizeIn(scenario, "region", 2022, 1)).toBe(Math.round((10 / 31) * 10_000_000));
    expect(sizeIn(scenario, "healthCentre", 2022, 1)).toBe(
      Math.round((10 / 31) * 50_000_000 + (10 / 31) * 25_000_000 + (11 / 31) * 30_000_000)
    );
  });

  test("a stop and a charge per contact", () => {
    const charge: Patch = {
      kind: "contactCharge",
      from: "2022-01-11",
      source,
      amounts: [{ profession: "LK", amount: 350 }],
    };
    const scenario = run([charge, stop("2022-01-21")]);
    // To the 10th all on the unit, to the 20th 350 kr a contact; then no contacts are left to charge.
    expect(sizeIn(scenario, "healthCentre", 2022, 1)).toBe(
      Math.round((10 / 31) * 50_000_000 + (10 / 31) * 35_000_000)
    );
  });

  test("a stop and a rule", () => {
    const rule: Patch = {
      kind: "allocation",
      from: "2022-01-21",
      source,
      shares: { healthCentre: 0, region: 1 },
      unlisted: "rule",
      retroactive: false,
    };
    const scenario = run([stop("2022-01-11"), rule]);
    // From the 11th only 300 contacts a month at 300 kr are left, from the 21st on the region.
    expect(sizeIn(scenario, "healthCentre", 2022, 1)).toBe(
      Math.round((10 / 31) * 50_000_000 + (10 / 31) * 9_000_000)
    );
    expect(sizeIn(scenario, "region", 2022, 1)).toBe(Math.round((11 / 31) * 9_000_000));
  });

  test("a stop and a cap, which counts what is borne while it holds", () => {
    const cap: Patch = { kind: "cap", from: "2022-12-21", source, perListed: 6000 };
    const scenario = run([stop("2022-12-11"), cap]);
    // 9 mn öre a month are owed from the 11th; the cap of a December is 5 mn öre.
    expect(sizeIn(scenario, "healthCentre", 2022, 12)).toBe(
      Math.round((10 / 31) * 50_000_000 + (10 / 31) * 9_000_000 + (11 / 31) * 5_000_000)
    );
  });

  test("a stop and what pays for it", () => {
    const all: Patch = {
      kind: "allocation",
      from: "2022-01-01",
      source,
      shares: { healthCentre: 0, region: 1 },
      unlisted: "rule",
      retroactive: false,
    };
    const grant: Patch = {
      kind: "financing",
      from: "2022-12-21",
      source,
      name: "Anslag",
      means: "appropriation",
      frame: 1e9,
      validTo: "2022-12-31",
    };
    const scenario = run([all, stop("2022-12-11"), grant]);
    expect(scenario.alternatives[1]!.financing.map(({ year, need }) => ({ year, need }))).toEqual([
      { year: 2022, need: Math.round((11 / 31) * 9_000_000) },
    ]);
  });

  test("a one-off cost is financed by what holds on its day, and not once the policy has ended", () => {
    const grant: Patch = {
      kind: "financing",
      from: "2022-01-10",
      source,
      name: "Anslag",
      means: "grant",
      frame: 1e9,
      validTo: null,
    };
    const needs = (from: string, validTo: string | null): readonly number[] =>
      run(
        [ownService(from, { share: 0, oneOff: 70 }), grant],
        validTo
      ).alternatives[1]!.financing.map(({ need }) => need);
    expect(needs("2022-01-09", null)[0]).toBe(0);
    expect(needs("2022-01-10", null)[0]).toBe(7000);
    expect(needs("2022-02-10", "2022-02-09")[0]).toBe(0);
  });
});

const stated = { kind: "growth", from: "2021-01-01", source, perYear: 0 } as const;

describe("a growth in place of the forecast's", () => {
  const rising: RegionData = {
    ...fourYears,
    observations: [10_000, 14_000, 20_000, 28_000].map((contacts, i) =>
      year(2017 + i, contacts * 500, contacts)
    ),
  };
  const yearly = (patches: readonly Patch[], validTo: string | null = null): readonly number[] => {
    const options = settings(monthOf(2020, 12), { method: "half-trend" });
    const scenario = valueOf(
      compare(rising, options, [nothing, policy("changed", patches, { validTo })], "nothing")
    );
    return [2021, 2022, 2023].map((one) => {
      const from = scenario.months.indexOf(monthOf(one, 1));
      const span = { from, to: from + 12 };
      return (
        Math.round(sumOf(scenario.alternatives[1]!, scenario.cells, "contacts", span) * 1e6) / 1e6
      );
    });
  };
  const half = Math.sqrt(28 / 10) ** (1 / 3);

  test.each<{ name: string; patches: Patch[]; validTo?: string; expected: number[] }>([
    { name: "none", patches: [stated], expected: [28_000, 28_000, 28_000] },
    {
      name: "10 %, year on year",
      patches: [{ ...stated, perYear: 0.1 }],
      expected: [30_800, 33_880, 37_268],
    },
    {
      name: "booked months stand, so it starts with the forecast",
      patches: [{ ...stated, from: "2018-05-01", perYear: 0.1 }],
      expected: [30_800, 33_880, 37_268],
    },
    {
      name: "from the year before its day",
      patches: [{ ...stated, from: "2022-01-01" }],
      expected: [28_000 * half, 28_000 * half, 28_000 * half],
    },
    {
      name: "one after another",
      patches: [
        { ...stated, perYear: 0.1 },
        { ...stated, from: "2022-01-01", perYear: -0.5 },
      ],
      expected: [30_800, 15_400, 7_700],
    },
    {
      name: "until its last day, then the forecast's path again",
      patches: [stated],
      validTo: "2021-12-31",
      expected: [28_000, 28_000 * half ** 2, 28_000 * half ** 3],
    },
    { name: "to nothing", patches: [{ ...stated, perYear: -1 }], expected: [0, 0, 0] },
  ])("$name", ({ patches, validTo, expected }) => {
    const got = yearly(patches, validTo ?? null);
    for (const [i, one] of expected.entries()) expect(got[i]).toBeCloseTo(one, 5);
  });

  test("keeps the season: 120, 60 and ten times 12 contacts", () => {
    const pattern = [120, 60, ...Array.from({ length: 10 }, () => 12)];
    const data: RegionData = {
      ...thousand,
      observations: [0, 1].flatMap((y) =>
        pattern.map((contacts, m) => booked(monthOf(2020 + y, 1) + m, contacts * 500, contacts))
      ),
    };
    const options = settings(monthOf(2021, 12), { method: "seasonal" });
    const growth = (from: string, perYear: number): Patch => ({ ...stated, from, perYear });
    const contacts = (patches: readonly Patch[]): readonly number[] => {
      const policies = [nothing, policy("changed", patches)];
      const scenario = valueOf(compare(data, options, policies, "nothing"));
      return pattern.map((_, m) => sizeIn(scenario, "contacts", 2023, m + 1));
    };
    for (const [m, one] of pattern.entries()) {
      expect(contacts([growth("2022-01-01", 0)])[m]).toBeCloseTo(one, 8);
      expect(contacts([growth("2022-02-16", 0.44)])[m]).toBeCloseTo(one * 1.44 ** (m / 12 + 1), 1);
    }
  });

  test("by months it is the baseline's own stated growth", () => {
    const growth: Patch = { ...stated, from: "2022-01-01", perYear: 0.21 };
    const after = run([growth]);
    const baseline = run([], null, { method: 0.21 });
    for (let m = 1; m <= 12; m += 1)
      expect(sizeIn(after, "contacts", 2023, m)).toBeCloseTo(
        sizeIn(baseline, "contacts", 2023, m),
        9
      );
  });

  test("of nothing is nothing", () => {
    const data: RegionData = {
      ...thousand,
      observations: thousand.observations.map((one) => ({ ...one, contacts: 0, cost: null })),
    };
    const options = settings(monthOf(2021, 12), { method: "run-rate" });
    const policies = [nothing, policy("changed", [{ ...stated, from: "2022-01-01", perYear: 1 }])];
    const scenario = valueOf(compare(data, options, policies, "nothing"));
    expect(sizeIn(scenario, "contacts", 2023, 6)).toBe(0);
  });
});

const rule = (from: string): Patch => ({
  kind: "allocation",
  from,
  source,
  shares: { healthCentre: 0.3, region: 0.7 },
  unlisted: "rule",
  retroactive: false,
});

/** Every kind, by the day it starts; with what it needs to show. */
const KINDS: Readonly<Record<Patch["kind"], (from: string) => readonly Patch[]>> = {
  tariff: (from) => [
    { kind: "tariff", from, source, amounts: [{ profession: "LK", amount: 417 }] },
  ],
  patientFee: (from) => [
    { kind: "patientFee", from, source, amount: 130, sharePaying: 0.7, elasticity: -0.3 },
    visitCost(from, 0.4),
  ],
  growth: (from) => [{ kind: "growth", from, source, perYear: 0.9 }],
  stop: (from) => [stop(from), visitCost(from, 0.3)],
  visitCost: (from) => [stop(from), visitCost(from, 1)],
  ownService: (from) => [ownService(from, { bearer: "healthCentre" }), visitCost(from, 0)],
  allocation: (from) => [rule(from)],
  contactCharge: (from) => [
    { kind: "contactCharge", from, source, amounts: [{ profession: "LK", amount: 333 }] },
    stop(from),
  ],
  payers: (from) => [
    {
      kind: "payers",
      from,
      source,
      ...{ state: 0.3, statePerContact: 20, careRegion: 0.1, provider: 0, patient: 0.05 },
    },
    stop(from),
  ],
  cap: (from) => [{ kind: "cap", from, source, perListed: 700 }, ownService(from)],
  financing: (from) => [
    rule(from),
    { kind: "financing", from, source, name: "A", means: "grant", frame: 1e8, validTo: null },
  ],
};

describe.each(Object.entries(KINDS))("%s", (kind, patchesFrom) => {
  // A cap is rounded by itself, and so is what is borne before it holds.
  const rounding = kind === "cap" ? 2 : 1;
  /** What the patches change in a month, measure by measure, and what is financed in its year. */
  const effects = (
    patches: readonly Patch[],
    validTo: string | null,
    month: number
  ): readonly number[] => {
    const scenario = run(patches, validTo);
    const [before, after] = scenario.alternatives;
    const m = scenario.months.indexOf(monthOf(2022, month));
    const span = { from: m, to: m + 1 };
    const measures = Object.keys(before!.measures) as Measure[];
    const need = after!.financing.find((one) => one.year === 2022)?.need ?? 0;
    return [
      ...measures.map(
        (measure) =>
          sumOf(after!, scenario.cells, measure, span) -
          sumOf(before!, scenario.cells, measure, span)
      ),
      cashOf(after!, scenario.cells, span) - cashOf(before!, scenario.cells, span),
      need,
    ];
  };

  test("from day d of n: (n − d + 1) / n of the whole month", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 31 }), (d) => {
        const whole = effects(patchesFrom("2022-12-01"), null, 12);
        const part = effects(patchesFrom(`2022-12-${String(d).padStart(2, "0")}`), null, 12);
        for (const [i, one] of whole.entries())
          expect(Math.abs(part[i]! - ((32 - d) / 31) * one)).toBeLessThanOrEqual(rounding);
      }),
      { numRuns: 12 }
    );
  });

  test("to day d of n: d / n of the whole month", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 31 }), (d) => {
        const whole = effects(patchesFrom("2022-01-01"), "2022-01-31", 1);
        const validTo = `2022-01-${String(d).padStart(2, "0")}`;
        const part = effects(patchesFrom("2022-01-01"), validTo, 1);
        for (const [i, one] of whole.entries())
          expect(Math.abs(part[i]! - (d / 31) * one)).toBeLessThanOrEqual(rounding);
      }),
      { numRuns: 12 }
    );
  });
});

test("a month that is cut by what changes nothing is the month it was, in every cell", () => {
  const idle: readonly Patch[] = [
    { kind: "cap", from: "2022-02-10", source, perListed: 90_000 },
    {
      kind: "visitCost",
      from: "2022-03-05",
      source,
      perVisit: 900,
      realisable: 1,
      substitution: 1,
      upliftPerYear: 0,
    },
    {
      kind: "financing",
      from: "2021-05-09",
      source,
      name: "A",
      means: "grant",
      frame: 1,
      validTo: "2022-04-17",
    },
    { kind: "tariff", from: "2022-05-11", source, amounts: [{ profession: "LK", amount: 500 }] },
  ];
  const scenario = run(idle, "2023-07-20");
  const [before, after] = scenario.alternatives;
  for (const measure of Object.keys(before!.measures) as Measure[])
    expect(after!.measures[measure]).toEqual(before!.measures[measure]);
});

test("an alternative whose sums no double holds exactly is refused, and ends", () => {
  const options = settings(monthOf(2021, 12), { lastMonth: monthOf(2060, 12), method: "flat" });
  const policies = [nothing, policy("changed", [{ ...stated, from: "2022-01-01", perYear: 10 }])];
  expect(compare(thousand, options, policies, "nothing")).toEqual({
    ok: false,
    fault: { code: "scenario.tooLarge" },
  });
});
