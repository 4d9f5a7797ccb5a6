import * as fc from "fast-check";
import {
  type ReportFigures,
  type ReportQuestion,
  toReport,
} from "../../../../src/share/report/core/report";
import type { BorneCost } from "../../../../src/share/report/core/reportYear";
import { monthOf } from "../../../../src/core/calendar";
import type { Patch } from "../../../../src/core/policy/policy";
import { compare } from "../../../../src/core/scenario/compare";
import {
  cashOf,
  healthCentresOf,
  realisedOf,
  regionOf,
  type Span,
  sumOf,
} from "../../../../src/core/scenario/rollUp";
import type { Alternative, Scenario } from "../../../../src/core/scenario/scenario";
import { presetPolicies } from "../../../../src/data/policies";
import { arbitraryPatches, arbitraryRegion } from "../../../core/scenario/arbitraryRegion";
import {
  booked,
  policy,
  settings,
  split,
  unit,
  valueOf,
  year,
} from "../../../core/scenario/region";
import { sampleData, sampleFees } from "../../../core/scenario/sampleData";

function financing(frame: number, changed: Partial<Patch> = {}): Patch {
  return {
    kind: "financing",
    from: "2020-01-01",
    source: null,
    name: "Statsbidrag",
    means: "grant",
    frame,
    validTo: null,
    ...changed,
  } as Patch;
}

function visitCost(perVisit: number | null, changed: Partial<Patch> = {}): Patch {
  return {
    kind: "visitCost",
    from: "2020-01-01",
    source: null,
    perVisit,
    realisable: 0.5,
    substitution: 0,
    upliftPerYear: 0,
    ...changed,
  } as Patch;
}

function sampleReport(patches: readonly Patch[], question: Partial<ReportQuestion> = {}) {
  const scenario = valueOf(
    compare(
      sampleData,
      settings(monthOf(2020, 5), { method: "run-rate", meanFees: sampleFees }),
      [policy("nothing", []), policy("alternative", patches)],
      "nothing"
    )
  );
  return toReport(scenario, { alternative: 1, year: 2020, ...question });
}

describe("the sample region under 80/20", () => {
  const report = sampleReport([split("2020-01-01", 0.8), financing(10_000_000)]);

  test("is printed as 12.5 mkr, of which 10.0 move", () => {
    expect(report.chosen.baseline).toEqual(borne(1_250_000_000, 0));
    expect(report.chosen.alternative).toEqual(borne(250_000_000, 1_000_000_000));
    expect(report.chosen.change).toEqual(borne(-1_000_000_000, 1_000_000_000));
  });

  test("draws the whole frame", () => {
    expect(report.financing.means[0]).toEqual({
      year: 2020,
      name: "Statsbidrag",
      means: "grant",
      frame: 1_000_000_000,
      drawn: 1_000_000_000,
      left: 0,
    });
    expect(report.financing.years[0]).toEqual({
      year: 2020,
      need: 1_000_000_000,
      drawn: 1_000_000_000,
      unfinanced: 0,
    });
  });

  test("corrects the five booked months", () => {
    const { region } = report.alternative.measures;
    const months = report.years.find(({ span }) => span.year === 2020)!.span;
    const perMonth = region.length / report.baseline.oneOff.length;
    let corrected = 0;
    for (let i = months.from * perMonth; i < (months.from + 5) * perMonth; i += 1)
      corrected += region[i]! - report.baseline.measures.region[i]!;
    expect(report.corrected).toBe(corrected);
    expect(report.corrected).toBeGreaterThan(0);
  });

  test("compares the years from 2020 on, and shows those before", () => {
    expect(report.years.map(({ span }) => span.year)).toEqual([
      2017, 2018, 2019, 2020, 2021, 2022, 2023,
    ]);
    expect(report.compared.map(({ span }) => span.year)).toEqual([2020, 2021, 2022, 2023]);
    expect(report.years[2]!.baseline.total).toBe(1_050_000_000);
  });

  test("the unlisted stand last, as far as health centres bear them", () => {
    const last = report.units.rows[report.units.rows.length - 1]!;
    expect(last.unlisted).toBe(true);
    expect(report.units.rows.filter(({ unlisted }) => unlisted)).toHaveLength(1);
  });
});

describe("the cost of a visit", () => {
  const patches = [
    visitCost(1_500, { upliftPerYear: 0.02 }),
    visitCost(1_600, { from: "2022-07-01" }),
  ];

  test.each([
    { year: 2019, perVisit: null },
    { year: 2020, perVisit: 1_500 },
    { year: 2021, perVisit: 1_530 },
    { year: 2022, perVisit: 1_600 },
  ])("in $year is $perVisit kr", ({ year, perVisit }) => {
    expect(sampleReport(patches, { year }).perVisit).toBe(perVisit);
  });

  test("is the baseline's where the alternative states none", () => {
    expect(sampleReport([visitCost(null)]).perVisit).toBeNull();
  });
});

test("a stop without a cost of a visit has visits and no net", () => {
  const stop = presetPolicies("sv").find(({ id }) => id === "stopped-payment")!.patches;
  const { capacity } = sampleReport(stop, { year: 2022 });
  expect(capacity.visits).toBeGreaterThan(1_000);
  expect([capacity.cost, capacity.net]).toEqual([null, null]);
});

describe("units of few contacts", () => {
  /** The health centres' rows of a paper, by their names, and what they bear together. */
  function rowsOf(counts: readonly number[], unlisted?: number) {
    const scenario = valueOf(
      compare(
        {
          periodUnit: "year",
          units: counts.map((_, u) =>
            unit(`VC${u}`, u === unlisted ? { unlisted: true } : { listed: 1_000 })
          ),
          observations: counts.map((count, u) => ({ ...year(2019, count * 500, count), unit: u })),
        },
        settings(monthOf(2019, 12)),
        [policy("nothing", []), policy("split", [split("2020-01-01", 0.8)])],
        "nothing"
      )
    );
    const { rows, sums } = toReport(scenario, { alternative: 1, year: 2020 }).units;
    expect(rows.reduce((sum, { baseline }) => sum + baseline, 0)).toBe(sums.baseline.healthCentre);
    return rows.map(({ units }) => units.map(({ id }) => id).join("+"));
  }

  test.each([
    ["none of them", [40, 5, 300], ["VC0", "VC1", "VC2"]],
    ["one stands with the next smallest", [40, 3, 300], ["VC2", "VC0+VC1"]],
    ["two that are five together stand alone", [2, 40, 3], ["VC1", "VC0+VC2"]],
    ["two that are fewer stand with a third", [2, 40, 300, 1], ["VC2", "VC0+VC1+VC3"]],
    ["one without contacts does not hide another", [3, 0, 40, 300], ["VC3", "VC0+VC1+VC2"]],
  ] as const)("%s", (_, counts, expected) => {
    expect(rowsOf(counts)).toEqual(expected);
  });

  test.each([
    ["many stand last by themselves", [50, 40, 300], ["VC1", "VC2", "VC0"]],
    ["few stand with the next smallest", [3, 40, 300], ["VC2", "VC1+VC0"]],
    ["few stand with a health centre of few", [3, 4, 300], ["VC2", "VC1+VC0"]],
  ] as const)("of the unlisted, %s", (_, counts, expected) => {
    const rows = rowsOf(counts, 0).map((row) => row.split("+").sort().reverse().join("+"));
    expect(rows).toEqual(expected);
  });
});

describe("many units", () => {
  const units = Array.from({ length: 45 }, (_, u) => unit(`VC${u}`, { listed: 1_000 }));
  const scenario = valueOf(
    compare(
      {
        periodUnit: "month",
        units,
        observations: units.flatMap((_, u) =>
          [1, 2, 3].map((month) =>
            booked(monthOf(2020, month), 1_000 * (u + 1), 2 * (u + 1), { unit: u })
          )
        ),
      },
      settings(monthOf(2020, 3)),
      [policy("nothing", []), policy("split", [split("2020-04-01", 0.8)])],
      "nothing"
    )
  );
  const { rows } = toReport(scenario, { alternative: 1, year: 2021 }).units;

  test("those that change least are printed as one row", () => {
    expect(rows).toHaveLength(30);
    expect(rows[29]!.units.map(({ id }) => id)).toEqual(
      Array.from({ length: 16 }, (_, u) => `VC${u}`)
    );
    expect(rows[0]!.units[0]!.id).toBe("VC16");
  });

  test("the change per listed is exact", () => {
    // 80 % of 12 × 17 000 kr for 1 000 listed: 163.20 kr less.
    expect(rows[0]!.changePerListed).toBe(-16_320);
  });
});

describe("of any comparison", () => {
  const question = fc.record({
    region: arbitraryRegion,
    patches: arbitraryPatches,
    frames: fc.array(fc.integer({ min: 0, max: 90_000_000 }), { maxLength: 3 }),
    year: fc.integer({ min: 2019, max: 2023 }),
  });

  test("every figure is the exact one, and adds up both ways", () => {
    fc.assert(
      fc.property(question, ({ region: { data, last }, patches, frames, year }) => {
        const proposed = [
          ...patches,
          ...frames.map((frame, i) =>
            financing(frame, { name: `${i}`, from: i === 0 ? "2019-07-01" : "2020-01-01" })
          ),
        ];
        const scenario = valueOf(
          compare(data, settings(last), [policy("a", []), policy("b", proposed)], "a")
        );
        const report = toReport(scenario, { alternative: 1, year });
        expectYears(report, scenario);
        expectUnits(report, scenario);
        expectFinancing(report, scenario);
        expectNet(report, scenario);
      }),
      { numRuns: 150 }
    );
  });
});

function borne(healthCentre: number, region: number): BorneCost {
  return { healthCentre, region, total: healthCentre + region };
}

function exactOf(
  one: Alternative,
  { cells }: Scenario,
  span: Pick<Span, "from" | "to">
): BorneCost {
  return borne(healthCentresOf(one, cells, span), regionOf(one, cells, span));
}

const PARTS = ["healthCentre", "region", "total"] as const;

function expectYears({ years, compared, sum }: ReportFigures, scenario: Scenario): void {
  const [baseline, alternative] = scenario.alternatives as readonly [Alternative, Alternative];
  for (const { span, ...year } of years) {
    const exact = {
      baseline: exactOf(baseline, scenario, span),
      alternative: exactOf(alternative, scenario, span),
    };
    for (const part of PARTS) {
      expect(year.baseline[part]).toBe(exact.baseline[part]);
      expect(year.alternative[part]).toBe(exact.alternative[part]);
      expect(year.change[part]).toBe(exact.alternative[part] - exact.baseline[part]);
    }
  }
  if (!sum) return;
  for (const which of ["baseline", "alternative", "change"] as const)
    for (const part of PARTS)
      expect(sum[which][part]).toBe(compared.reduce((total, one) => total + one[which][part], 0));
}

function expectUnits({ units, chosen }: ReportFigures, scenario: Scenario): void {
  const [baseline, alternative] = scenario.alternatives as readonly [Alternative, Alternative];
  for (const row of units.rows) {
    const bears = (one: Alternative): number =>
      sumOf(one, scenario.cells, "healthCentre", chosen.span, ({ unit: u }) =>
        row.units.includes(scenario.units[u]!)
      );
    expect(row.baseline).toBe(bears(baseline));
    expect(row.alternative).toBe(bears(alternative));
    expect(row.change).toBe(row.alternative - row.baseline);
  }
  for (const which of ["baseline", "alternative", "change"] as const)
    expect(units.rows.reduce((sum, row) => sum + row[which], 0)).toBe(
      units.sums[which].healthCentre
    );
  expect(chosen).toMatchObject(units.sums);
}

function expectFinancing({ financing: all, compared }: ReportFigures, scenario: Scenario) {
  const alternative = scenario.alternatives[1]!;
  for (const [y, { year, need, drawn, unfinanced }] of all.years.entries()) {
    const exact = alternative.financing.filter((one) => one.year === year);
    const means = all.means.filter((one) => one.year === year);
    expect(need).toBe(regionOf(alternative, scenario.cells, compared[y]!.span));
    expect(unfinanced).toBe(need - drawn);
    expect(drawn).toBe(exact.reduce((sum, one) => sum + one.drawn, 0));
    expect(means.map(({ name }) => name)).toEqual(exact.map(({ name }) => name));
    for (const [i, one] of means.entries()) {
      expect(one.frame).toBe(one.drawn + one.left);
      expect(one).toMatchObject({ frame: exact[i]!.frame, drawn: exact[i]!.drawn });
    }
  }
}

function expectNet({ capacity, chosen }: ReportFigures, scenario: Scenario): void {
  const [before, after] = scenario.alternatives.map((one) => ({
    cash: cashOf(one, scenario.cells, chosen.span),
    realised: realisedOf(one, scenario.cells, chosen.span),
  }));
  if (before!.realised === null || after!.realised === null) return expect(capacity.net).toBeNull();
  expect(capacity.net).toBe(after!.cash + after!.realised - before!.cash - before!.realised);
}
