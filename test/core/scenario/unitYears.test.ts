import { toReport } from "../../../src/share/report/core/report";
import {
  contactsAgainst,
  contactPair,
  changesBetween,
  changePair,
  visitSpans,
} from "../../../src/analysis/relations/core/relation";
import { outcomeYears } from "../../../src/analysis/relations/core/unitSample";
import { effectsByCni } from "../../../src/analysis/relations/core/unitEffects";
import { monthOf } from "../../../src/core/calendar";
import type { Patch } from "../../../src/core/policy/policy";
import { compare } from "../../../src/core/scenario/compare";
import type { RegionData, Unit } from "../../../src/core/scenario/regionData";
import { spansOf, sumOf } from "../../../src/core/scenario/rollUp";
import { traitIn } from "../../../src/core/scenario/unitYears";
import { booked, policy, settings, unit, valueOf } from "./region";

const series = (...values: readonly (readonly [number, number])[]) =>
  values.map(([year, value]) => ({ year, value }));

test.each([
  ["the year itself", 2019, 20],
  ["the nearest year before", 2020, 20],
  ["the last of all", 2030, 40],
  ["the first where none is before", 2010, 10],
])("a year takes the value of %s", (_, year, value) => {
  const one = unit("a", {
    listed: 40,
    byYear: { listed: series([2018, 10], [2019, 20], [2021, 40]) },
  });
  expect(traitIn(one, "listed", year)).toBe(value);
  expect(traitIn(one, "cni", year)).toBeNull();
  expect(traitIn(unit("b", { cni: 0.5 }), "cni", year)).toBe(0.5);
});

/** Three units with 10, 20 and 30 contacts of 100 kr a month, 2018–2020, that change by the year. */
const UNITS: readonly Partial<Unit>[] = [
  {
    listed: 3000,
    cni: 1,
    availability: 0.5,
    byYear: {
      listed: series([2018, 1000], [2019, 2000], [2020, 3000]),
      cni: series([2018, 0.5], [2020, 1]),
      availability: series([2018, 0.9], [2020, 0.5]),
    },
    physicalVisits: series([2018, 100], [2019, 300]),
  },
  { listed: 1000, cni: 1, availability: 0.7, physicalVisits: series([2018, 200], [2019, 100]) },
  {
    listed: 0,
    cni: 2,
    byYear: { listed: series([2018, 2000], [2019, 0]) },
    physicalVisits: series([2018, 1], [2019, 1]),
  },
];

function scenarioOf(patches: readonly Patch[], lastOutcome = monthOf(2020, 12)) {
  const data: RegionData = {
    periodUnit: "month",
    units: UNITS.map((known, i) => unit(`u${i}`, known)),
    observations: Array.from({ length: 36 }, (_, m) => monthOf(2018, 1) + m).flatMap((month) =>
      [10, 20, 30].map((count, i) => booked(month, 100 * count, count, { unit: i }))
    ),
  };
  const options = settings(lastOutcome, { lastMonth: monthOf(2021, 12) });
  return valueOf(
    compare(data, options, [policy("nothing", []), policy("other", patches)], "nothing")
  );
}

const yearOf = (scenario: ReturnType<typeof scenarioOf>, year: number) =>
  spansOf(scenario, "year").find((span) => span.year === year)!;

test("a cap is of those who are listed in the year that it holds", () => {
  const cap: Patch = { kind: "cap", from: "2018-01-01", source: null, perListed: 2 };
  const scenario = scenarioOf([cap], monthOf(2018, 12));
  const borne = (year: number) =>
    UNITS.map(
      (_, u) =>
        sumOf(
          scenario.alternatives[1]!,
          scenario.cells,
          "healthCentre",
          yearOf(scenario, year),
          (cell) => cell.unit === u
        ) / 100
    );
  expect(borne(2018)).toEqual([12_000, 24_000, 36_000]);
  expect(borne(2019)).toEqual([4000, 2000, 0]);
  expect(borne(2020)).toEqual([6000, 2000, 0]);
  expect(borne(2021)).toEqual([6000, 2000, 0]);
});

test("lowered capitation is spread by the listed and the CNI of its year", () => {
  const scenario = scenarioOf([
    {
      kind: "allocation",
      from: "2018-01-01",
      source: null,
      shares: { region: 1, healthCentre: 0 },
      unlisted: "rule",
      retroactive: true,
    },
    {
      kind: "financing",
      from: "2018-01-01",
      source: null,
      name: "Kapitation",
      means: "capitation",
      frame: 5500,
      validTo: null,
    },
  ]);
  expect(
    scenario.alternatives[1]!.financing.map(({ year, byUnit }) => [
      year,
      byUnit!.map((one) => Math.round(one / 100)),
    ])
  ).toEqual([
    // 1000 × 0.5, 1000 × 1 and 2000 × 2
    [2018, [500, 1000, 4000]],
    // 2000 × 0.5 and 1000 × 1
    [2019, [2750, 2750, 0]],
    // 3000 × 1 and 1000 × 1
    [2020, [4125, 1375, 0]],
    [2021, [4125, 1375, 0]],
  ]);
});

describe("relations over years", () => {
  const scenario = scenarioOf([]);
  const [in2018, in2019, in2020] = outcomeYears(scenario);

  test.each([
    [
      "2018",
      in2018!,
      [
        { x: 0.9, y: 120 },
        { x: 0.7, y: 240 },
      ],
    ],
    [
      "2019, by the nearest availability before",
      in2019!,
      [
        { x: 0.9, y: 60 },
        { x: 0.7, y: 240 },
      ],
    ],
    [
      "2020",
      in2020!,
      [
        { x: 0.5, y: 40 },
        { x: 0.7, y: 240 },
      ],
    ],
  ])("contacts are held against what was so in %s", (_, span, pairs) => {
    expect(contactsAgainst(scenario, "availability", span).points.map(contactPair)).toEqual(pairs);
  });

  test("changes of visits are of those who are listed in the later year", () => {
    const [first, last] = visitSpans(scenario);
    const { points, omitted } = changesBetween(scenario, first!, last!);
    expect(points.map(changePair)).toEqual([
      { x: 0, y: 100 },
      { x: 0, y: -100 },
    ]);
    expect(omitted).toEqual([{ unit: 2, reason: "listed" }]);
  });

  test("who wins and loses is by the CNI and the listed of the year", () => {
    const of = (year: number) =>
      effectsByCni(scenario, scenario.alternatives[1]!, yearOf(scenario, year)).points.map(
        ({ unit: at, listed, cni }) => [at, listed, cni]
      );
    expect(of(2018)).toEqual([
      [0, 1000, 0.5],
      [1, 1000, 1],
      [2, 2000, 2],
    ]);
    expect(of(2021)).toEqual([
      [0, 3000, 1],
      [1, 1000, 1],
    ]);
  });

  test.each([
    [2018, 4000],
    [2019, 3000],
    [2020, 4000],
    [2021, 4000],
  ])("a memorandum of %i counts those listed then", (year, listed) => {
    expect(toReport(scenario, { alternative: 1, year }).listed).toBe(listed);
  });
});
