import { monthOf, yearAndMonth } from "../../../src/core/calendar";
import type { Patch } from "../../../src/core/policy/policy";
import { compare } from "../../../src/core/scenario/compare";
import {
  cashOf,
  healthCentresOf,
  realisedOf,
  regionOf,
  spansOf,
  sumOf,
} from "../../../src/core/scenario/rollUp";
import type { Measure, Scenario } from "../../../src/core/scenario/scenario";
import { booked, fourYears, policy, settings, split, unit, valueOf } from "./region";

const nothing = policy("nothing", []);
const eightyTwenty = policy("80/20", [split("2020-01-01", 0.8)]);

function inYear(scenario: Scenario, year: number) {
  return spansOf(scenario, "year").find((span) => span.year === year)!;
}

function kronor(ore: number): number {
  return ore / 100;
}

describe("the document's four amounts, and nothing else", () => {
  const scenario = valueOf(
    compare(fourYears, settings(monthOf(2020, 12)), [nothing, eightyTwenty], "nothing")
  );
  const [before, after] = scenario.alternatives;

  test.each([
    { year: 2017, region: 0, healthCentres: 2_400_000 },
    { year: 2018, region: 0, healthCentres: 5_600_000 },
    { year: 2019, region: 0, healthCentres: 10_500_000 },
    { year: 2020, region: 10_000_000, healthCentres: 2_500_000 },
    { year: 2021, region: 10_000_000, healthCentres: 2_500_000 },
  ])("80/20 in $year: $region and $healthCentres", ({ year, region, healthCentres }) => {
    const span = inYear(scenario, year);
    expect(kronor(regionOf(after!, scenario.cells, span))).toBe(region);
    expect(kronor(healthCentresOf(after!, scenario.cells, span))).toBe(healthCentres);
    expect(kronor(cashOf(before!, scenario.cells, span))).toBe(region + healthCentres);
  });

  test("its contacts are the cost over the mean tariff of the year", () => {
    const contacts = (year: number) =>
      sumOf(before!, scenario.cells, "contacts", inYear(scenario, year));
    expect(contacts(2017)).toBeCloseTo(2_400_000 / 925, 9);
    expect(contacts(2019)).toBeCloseTo(10_500_000 / 612.5, 9);
    expect(contacts(2021)).toBeCloseTo(25_000, 9);
    expect(scenario.warnings).toContainEqual({
      code: "data.contactsFromCost",
      years: [2017, 2018, 2019, 2020],
      deviating: false,
    });
  });

  test("the correction of the booked year sums to zero", () => {
    const { corrections } = after!;
    expect(corrections).toHaveLength(24);
    expect(corrections.reduce((sum, { amount }) => sum + amount, 0)).toBe(0);
    const region = corrections.filter(({ party }) => party === "region");
    expect(kronor(region.reduce((sum, { amount }) => sum + amount, 0))).toBe(10_000_000);
    expect(region.every(({ month }) => yearAndMonth(month).year === 2020)).toBe(true);
  });
});

describe("a stop of 25 000 contacts at 500 kr", () => {
  const stop: Patch = {
    kind: "stop",
    from: "2022-01-01",
    source: null,
    returning: 0.45,
    ownDigital: 0,
    otherChannel: 0,
    forgone: 0.55,
    otherChannelPrice: null,
  };
  const visits = (perVisit: number | null, realisable: number): Patch => ({
    kind: "visitCost",
    from: "2022-01-01",
    source: null,
    perVisit,
    realisable,
    substitution: 0,
    upliftPerYear: 0,
  });
  const run = (perVisit: number | null, realisable: number): Scenario =>
    valueOf(
      compare(
        fourYears,
        settings(monthOf(2020, 12)),
        [nothing, policy("stop", [stop, visits(perVisit, realisable)])],
        "nothing"
      )
    );

  test.each([
    { realisable: 0, net: -12_500_000 },
    { realisable: 0.5, net: -4_062_500 },
    { realisable: 1, net: 4_375_000 },
  ])("realisable $realisable gives a net of $net", ({ realisable, net }) => {
    const scenario = run(1500, realisable);
    const [before, after] = scenario.alternatives;
    const span = inYear(scenario, 2022);
    const { cells } = scenario;
    const cash = cashOf(after!, cells, span) - cashOf(before!, cells, span);
    expect(kronor(cash)).toBe(-12_500_000);
    expect(sumOf(after!, cells, "visits", span)).toBeCloseTo(11_250, 9);
    expect(kronor(sumOf(after!, cells, "visitCost", span))).toBe(16_875_000);
    expect(kronor(cash + realisedOf(after!, cells, span)!)).toBe(net);
  });

  test("no net without a cost per visit, and it says so", () => {
    const scenario = run(null, 1);
    const after = scenario.alternatives[1]!;
    expect(realisedOf(after, scenario.cells, inYear(scenario, 2022))).toBeNull();
    expect(after.warnings.map(({ code }) => code)).toEqual(["stop.law", "visits.costMissing"]);
  });

  test("nothing before 2022 changes", () => {
    const scenario = run(1500, 1);
    const [before, after] = scenario.alternatives;
    const end = inYear(scenario, 2022).from * scenario.cells.length;
    for (const measure of Object.keys(before!.measures) as Measure[])
      expect(after!.measures[measure].subarray(0, end)).toEqual(
        before!.measures[measure].subarray(0, end)
      );
  });
});

describe("what only some alternatives do", () => {
  const months = Array.from({ length: 12 }, (_, i) => monthOf(2020, 1) + i);
  const data = {
    periodUnit: "month" as const,
    units: [
      unit("A", { listed: 1000, cni: 1 }),
      unit("B", { listed: 3000, cni: 1, operator: "private" }),
      unit("?", { unlisted: true }),
    ],
    observations: months.flatMap((month) => [
      booked(month, 50_000, 100, { unit: 0 }),
      booked(month, 100_000, 200, { unit: 1 }),
      booked(month, 5_000, 10, { unit: 2 }),
    ]),
  };
  const from = "2021-01-01";
  const run = (patches: readonly Patch[], validTo: string | null = null): Scenario =>
    valueOf(
      compare(
        data,
        settings(monthOf(2020, 12), { lastMonth: monthOf(2022, 12), method: "run-rate" }),
        [nothing, policy("changed", patches, { validTo })],
        "nothing"
      )
    );
  const figures = (scenario: Scenario, year: number) => {
    const after = scenario.alternatives[1]!;
    const span = inYear(scenario, year);
    const { cells } = scenario;
    return {
      contacts: Number(sumOf(after, cells, "contacts", span).toFixed(6)),
      healthCentres: kronor(healthCentresOf(after, cells, span)),
      region: kronor(regionOf(after, cells, span)),
    };
  };
  const source = null;

  test.each<{ name: string; patches: Patch[]; expected: object }>([
    {
      name: "nothing",
      patches: [],
      expected: { contacts: 3720, healthCentres: 1_860_000, region: 0 },
    },
    {
      name: "unlisted on the region",
      patches: [split(from, 0, { unlisted: "region" })],
      expected: { contacts: 3720, healthCentres: 1_800_000, region: 60_000 },
    },
    {
      name: "80/20 from July",
      patches: [split("2021-07-01", 0.8)],
      expected: { contacts: 3720, healthCentres: 1_116_000, region: 744_000 },
    },
    {
      name: "a lower tariff",
      patches: [{ kind: "tariff", from, source, amounts: [{ profession: "LK", amount: 450 }] }],
      expected: { contacts: 3720, healthCentres: 1_674_000, region: 0 },
    },
    {
      name: "a fee that half of them pay",
      patches: [{ kind: "patientFee", from, source, amount: 100, sharePaying: 0.5, elasticity: 0 }],
      expected: { contacts: 3720, healthCentres: 1_674_000, region: 0 },
    },
    {
      name: "a fee that turns people away, from nothing",
      patches: [
        { kind: "patientFee", from, source, amount: 100, sharePaying: 1, elasticity: -0.2 },
      ],
      expected: { contacts: 2480, healthCentres: 992_000, region: 0 },
    },
    {
      name: "a fixed price of 350 per contact",
      patches: [
        { kind: "contactCharge", from, source, amounts: [{ profession: "LK", amount: 350 }] },
      ],
      expected: { contacts: 3720, healthCentres: 1_260_000, region: 600_000 },
    },
    {
      name: "a cap of 300 kr per listed patient",
      patches: [{ kind: "cap", from, source, perListed: 300 }],
      expected: { contacts: 3720, healthCentres: 1_260_000, region: 600_000 },
    },
    {
      name: "an own service that takes a tenth",
      patches: [
        {
          kind: "ownService",
          from,
          source,
          share: 0.1,
          perContact: 200,
          bearer: "region",
          oneOff: 5000,
          upliftPerYear: 0,
        },
      ],
      expected: { contacts: 3348, healthCentres: 1_674_000, region: 79_400 },
    },
    {
      name: "a stop that leaks to another channel",
      patches: [
        {
          kind: "stop",
          from,
          source,
          returning: 0,
          ownDigital: 0,
          otherChannel: 0.5,
          forgone: 0.5,
          otherChannelPrice: 100,
        },
      ],
      expected: { contacts: 0, healthCentres: 186_000, region: 0 },
    },
  ])("$name", ({ patches, expected }) => {
    expect(figures(run(patches), 2021)).toEqual(expected);
  });

  test("a growth is by the year, from the month before", () => {
    const scenario = run([{ kind: "growth", from, source, perYear: 0.21 }]);
    const after = scenario.alternatives[1]!;
    const december = spansOf(scenario, "month").find(
      (span) => span.year === 2022 && span.part === 12
    )!;
    expect(sumOf(after, scenario.cells, "contacts", december)).toBeCloseTo(310 * 1.21 ** 2, 6);
  });

  test("after its last day everything is as before", () => {
    const scenario = run([split(from, 0.8)], "2021-12-31");
    expect(figures(scenario, 2021).region).toBe(1_488_000);
    expect(figures(scenario, 2022).region).toBe(0);
    expect(scenario.alternatives[1]!.warnings).toContainEqual({
      code: "policy.ends",
      validTo: "2021-12-31",
    });
  });

  test("an uplift makes own service and visits dearer by the year", () => {
    const scenario = run([
      {
        kind: "ownService",
        from,
        source,
        share: 0.5,
        perContact: 100,
        bearer: "healthCentre",
        oneOff: 0,
        upliftPerYear: 0.1,
      },
    ]);
    const own = (year: number) =>
      kronor(sumOf(scenario.alternatives[1]!, scenario.cells, "ownCost", inYear(scenario, year)));
    expect([own(2021), own(2022)]).toEqual([186_000, 204_600]);
  });

  test("financing pays in order and says what is left", () => {
    const scenario = run([
      split(from, 1),
      {
        kind: "financing",
        from,
        source,
        name: "Statsbidrag",
        means: "grant",
        frame: 1_000_000,
        validTo: "2021-12-31",
      },
      {
        kind: "financing",
        from,
        source,
        name: "Kapitation",
        means: "capitation",
        frame: 1_000_000,
        validTo: null,
      },
    ]);
    const rows = scenario.alternatives[1]!.financing.map(
      ({ year, name, need, drawn, left, byUnit }) => ({
        year,
        name,
        need: kronor(need),
        drawn: kronor(drawn),
        left: kronor(left),
        byUnit: byUnit?.map(kronor) ?? null,
      })
    );
    expect(rows).toEqual([
      { year: 2021, name: "Statsbidrag", need: 1_860_000, drawn: 1_000_000, left: 0, byUnit: null },
      {
        year: 2021,
        name: "Kapitation",
        need: 860_000,
        drawn: 860_000,
        left: 140_000,
        byUnit: [215_000, 645_000, 0],
      },
      {
        year: 2022,
        name: "Kapitation",
        need: 1_860_000,
        drawn: 1_000_000,
        left: 0,
        byUnit: [250_000, 750_000, 0],
      },
    ]);
    const codes = scenario.alternatives[1]!.warnings.map(({ code }) => code);
    expect(codes).toEqual(["financing.exceeded", "financing.ends"]);
  });
});
