import * as fc from "fast-check";
import {
  type ReportFigures,
  type ReportQuestion,
  toReport,
} from "../../../src/core/analysis/report";
import type { Borne } from "../../../src/core/analysis/reportYear";
import { monthOf } from "../../../src/core/calendar";
import type { Patch } from "../../../src/core/policy";
import { compare } from "../../../src/core/scenario/compare";
import {
  cashOf,
  healthCentresOf,
  realisedOf,
  regionOf,
  type Span,
  sumOf,
} from "../../../src/core/scenario/rollUp";
import type { Alternative, Scenario } from "../../../src/core/scenario/scenario";
import { presetPolicies } from "../../../src/data/policies";
import { arbitraryPatches, arbitraryRegion } from "../scenario/arbitraryRegion";
import { booked, policy, settings, split, unit, valueOf } from "../scenario/region";
import { sampleData, sampleFees } from "../scenario/sampleData";

const KRONOR = 100;
const THOUSANDS = 100_000;
const TENTHS_OF_MILLIONS = 10_000_000;

const mkr = { years: TENTHS_OF_MILLIONS, units: THOUSANDS };

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
  return toReport(scenario, { alternative: 1, year: 2020, steps: mkr, ...question });
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
  const { rows } = toReport(scenario, { alternative: 1, year: 2021, steps: mkr }).units;

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
    units: fc.constantFrom(KRONOR, THOUSANDS),
    years: fc.constantFrom(KRONOR, THOUSANDS, TENTHS_OF_MILLIONS),
    year: fc.integer({ min: 2019, max: 2023 }),
  });

  test("what is printed adds up both ways, and is at most one step from the exact", () => {
    fc.assert(
      fc.property(question, ({ region: { data, last }, patches, frames, units, years, year }) => {
        const proposed = [
          ...patches,
          ...frames.map((frame, i) =>
            financing(frame, { name: `${i}`, from: i === 0 ? "2019-07-01" : "2020-01-01" })
          ),
        ];
        const scenario = valueOf(
          compare(data, settings(last), [policy("a", []), policy("b", proposed)], "a")
        );
        const steps = { years, units };
        const report = toReport(scenario, { alternative: 1, year, steps });
        expectYears(report, scenario);
        expectUnits(report, scenario);
        expectFinancing(report, scenario);
        expectNet(report, scenario);
      }),
      { numRuns: 150 }
    );
  });
});

function borne(healthCentre: number, region: number): Borne {
  return { healthCentre, region, total: healthCentre + region };
}

function exactOf(one: Alternative, { cells }: Scenario, span: Pick<Span, "from" | "to">): Borne {
  return borne(healthCentresOf(one, cells, span), regionOf(one, cells, span));
}

const PARTS = ["healthCentre", "region", "total"] as const;

function expectNear(printed: number, exact: number, step: number, isBelow = false): void {
  expect(Math.abs(printed % step)).toBe(0);
  const error = Math.abs(printed - exact);
  if (isBelow) expect(error).toBeLessThanOrEqual(step);
  else expect(error).toBeLessThan(step);
}

function expectYears({ years, compared, sum, steps }: ReportFigures, scenario: Scenario): void {
  const [baseline, alternative] = scenario.alternatives as readonly [Alternative, Alternative];
  for (const { span, ...year } of years) {
    const exact = {
      baseline: exactOf(baseline, scenario, span),
      alternative: exactOf(alternative, scenario, span),
    };
    for (const part of PARTS) {
      expect(year.alternative[part]).toBe(year.baseline[part] + year.change[part]);
      expectNear(year.baseline[part], exact.baseline[part], steps.years);
      expectNear(year.alternative[part], exact.alternative[part], steps.years);
      const change = exact.alternative[part] - exact.baseline[part];
      expectNear(year.change[part], change, steps.years);
    }
    for (const one of [year.baseline, year.alternative, year.change])
      expect(one.total).toBe(one.healthCentre + one.region);
  }
  if (!sum) return;
  for (const which of ["baseline", "alternative", "change"] as const)
    for (const part of PARTS) {
      expect(sum[which][part]).toBe(compared.reduce((total, one) => total + one[which][part], 0));
      const exact = compared.reduce((total, { span }) => {
        const before = exactOf(baseline, scenario, span)[part];
        const after = exactOf(alternative, scenario, span)[part];
        return total + { baseline: before, alternative: after, change: after - before }[which];
      }, 0);
      expectNear(sum[which][part], exact, steps.years, true);
    }
}

function expectUnits({ units, chosen, steps }: ReportFigures, scenario: Scenario): void {
  const [baseline, alternative] = scenario.alternatives as readonly [Alternative, Alternative];
  for (const row of units.rows) {
    const bears = (one: Alternative): number =>
      sumOf(one, scenario.cells, "healthCentre", chosen.span, ({ unit: u }) =>
        row.units.includes(scenario.units[u]!)
      );
    expect(row.alternative).toBe(row.baseline + row.change);
    expectNear(row.baseline, bears(baseline), steps.units);
    expectNear(row.alternative, bears(alternative), steps.units);
    expectNear(row.change, bears(alternative) - bears(baseline), steps.units);
  }
  for (const which of ["baseline", "alternative", "change"] as const)
    expect(units.rows.reduce((sum, row) => sum + row[which], 0)).toBe(
      units.sums[which].healthCentre
    );
  if (steps.units === steps.years) expect(chosen).toMatchObject(units.sums);
}

function expectFinancing({ financing: all, compared, steps }: ReportFigures, scenario: Scenario) {
  const alternative = scenario.alternatives[1]!;
  for (const [y, { year, need, drawn, unfinanced }] of all.years.entries()) {
    const exact = alternative.financing.filter((one) => one.year === year);
    const means = all.means.filter((one) => one.year === year);
    expect(need).toBe(compared[y]!.alternative.region);
    expect(need).toBe(drawn + unfinanced);
    expect(means.map(({ name }) => name)).toEqual(exact.map(({ name }) => name));
    expect(means.reduce((sum, one) => sum + one.drawn, 0)).toBe(drawn);
    const exactDrawn = exact.reduce((sum, one) => sum + one.drawn, 0);
    expectNear(drawn, exactDrawn, steps.years);
    const exactNeed = regionOf(alternative, scenario.cells, compared[y]!.span);
    expectNear(unfinanced, exactNeed - exactDrawn, steps.years);
    for (const [i, one] of means.entries()) {
      expect(one.frame).toBe(one.drawn + one.left);
      for (const size of ["frame", "drawn", "left"] as const)
        expectNear(one[size], exact[i]![size], steps.years);
    }
  }
}

function expectNet({ capacity, chosen, steps }: ReportFigures, scenario: Scenario): void {
  const [before, after] = scenario.alternatives.map((one) => ({
    cash: cashOf(one, scenario.cells, chosen.span),
    realised: realisedOf(one, scenario.cells, chosen.span),
  }));
  if (before!.realised === null || after!.realised === null) return expect(capacity.net).toBeNull();
  const exact = after!.cash + after!.realised - before!.cash - before!.realised;
  expectNear(capacity.net!, exact, steps.years);
}
