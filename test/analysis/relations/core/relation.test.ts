import {
  changePair,
  changesBetween,
  contactPair,
  contactsAgainst,
  visitSpans,
  visitYears,
} from "../../../../src/analysis/relations/core/relation";
import { lackOf, outcomeYears } from "../../../../src/analysis/relations/core/unitSample";
import { effectOfGroup, effectsByCni } from "../../../../src/analysis/relations/core/unitEffects";
import { monthOf } from "../../../../src/core/calendar";
import { compare } from "../../../../src/core/scenario/compare";
import type { RegionData, Unit } from "../../../../src/core/scenario/regionData";
import { spansOf } from "../../../../src/core/scenario/rollUp";
import { booked, policy, settings, split, unit, valueOf } from "../../../core/scenario/region";

const HALF = policy("50/50", [split("2020-01-01", 0.5)]);

/** Contacts every month of 2018 and 2019 and in January 2020, the unlisted last. */
function scenarioOf(contacts: readonly number[], facts: readonly Partial<Unit>[]) {
  const data: RegionData = {
    periodUnit: "month",
    units: [
      ...facts.map((known, i) => unit(`u${i}`, known)),
      unit("none", { unlisted: true, cni: 1, listed: 9 }),
    ],
    observations: Array.from({ length: 25 }, (_, m) => monthOf(2018, 1) + m).flatMap((month) =>
      [...contacts, 7].map((count, i) => booked(month, 100 * count, count, { unit: i }))
    ),
  };
  const options = settings(monthOf(2020, 1), { lastMonth: monthOf(2020, 12) });
  return valueOf(compare(data, options, [policy("nothing", []), HALF], "nothing"));
}

const visits = (before: number, after: number) => [
  { year: 2018, value: before },
  { year: 2019, value: after },
];

describe("contacts per 1 000 listed", () => {
  const scenario = scenarioOf(
    [10, 20, 30, 40],
    [
      { listed: 1000, cni: 0.5 },
      { listed: 2000, cni: 1.5, availability: 0.9 },
      { listed: 0, cni: 2 },
      { listed: 3000 },
    ]
  );
  const [, in2019, in2020] = outcomeYears(scenario);

  test("are those of the year, and the unlisted are no unit", () => {
    const { points, omitted } = contactsAgainst(scenario, "cni", in2019!);
    expect(points.map(contactPair)).toEqual([
      { x: 0.5, y: 120 },
      { x: 1.5, y: 120 },
    ]);
    expect(omitted).toEqual([
      { unit: 2, reason: "listed" },
      { unit: 3, reason: "cni" },
    ]);
  });

  test("of a year that has begun are those of its outcome", () => {
    expect([in2020!.whole, in2020!.to - in2020!.from]).toEqual([false, 1]);
    const { points } = contactsAgainst(scenario, "availability", in2020!);
    expect(points.map(contactPair)).toEqual([{ x: 0.9, y: 10 }]);
  });
});

describe("what is lacking", () => {
  test.each([
    ["units", [10], [{ listed: 1000, cni: 1 }], "availability"],
    ["availability", [10, 20], [{ listed: 1000 }, { listed: 1000 }], "availability"],
    ["listed", [10, 20], [{ cni: 1 }, { cni: 2 }], "cni"],
    [
      "few",
      [0.1, 0.2],
      [
        { cni: 1, listed: 9 },
        { cni: 2, listed: 9 },
      ],
      "cni",
    ],
    [null, [10, 20], [{ cni: 1, listed: 9 }, {}], "cni"],
  ] as const)("is %p", (lack, contacts, facts, trait) => {
    const scenario = scenarioOf(contacts, facts);
    const [in2018] = outcomeYears(scenario);
    expect(lackOf(scenario, contactsAgainst(scenario, trait, in2018!))).toBe(lack);
  });
});

describe("physical visits", () => {
  const scenario = scenarioOf(
    [10, 20, 30],
    [
      { listed: 1000, physicalVisits: visits(500, 450) },
      { listed: 2000, physicalVisits: visits(800, 900) },
      { listed: 3000, physicalVisits: [{ year: 2019, value: 5 }] },
    ]
  );
  const [first, last] = visitSpans(scenario);

  test("are held against contacts as changes within each unit", () => {
    const { points, omitted } = changesBetween(scenario, first!, last!);
    expect(points.map(changePair)).toEqual([
      { x: 0, y: -50 },
      { x: 0, y: 50 },
    ]);
    expect(omitted).toEqual([{ unit: 2, reason: "visits" }]);
  });

  test("of the region are those of the units that tell them every year", () => {
    expect(visitYears(scenario, [first!, last!])).toEqual([
      { year: 2018, contacts: 360, visits: 1300 },
      { year: 2019, contacts: 360, visits: 1350 },
    ]);
  });

  test("count only in whole years of outcome", () => {
    expect(visitSpans(scenario).map(({ year }) => year)).toEqual([2018, 2019]);
  });
});

describe("winners and losers", () => {
  const scenario = scenarioOf(
    [10, 20, 30, 40],
    [
      { listed: 1000, cni: 1.5, compensation: [{ year: 2018, value: 50_000 }] },
      { listed: 1000, cni: 0.5, compensation: [{ year: 2021, value: 1 }] },
      { listed: 2000, cni: 1.5, compensation: [{ year: 2018, value: 100_000 }] },
      { listed: 1000 },
    ]
  );
  const in2020 = spansOf(scenario, "year").find(({ year }) => year === 2020)!;
  const found = effectsByCni(scenario, scenario.alternatives[1]!, in2020);

  test("stand in order of CNI, with the latest compensation known by then", () => {
    expect(found.points.map(({ unit: u, compensation }) => [u, compensation])).toEqual([
      [1, null],
      [0, 50_000],
      [2, 100_000],
    ]);
    expect([found.compensationYear, found.groups]).toEqual([2018, 1]);
    expect(found.omitted).toEqual([{ unit: 3, reason: "cni" }]);
  });

  test("bear what the alternative leaves them", () => {
    for (const { before, after } of found.points) expect(after / before).toBeCloseTo(0.5, 3);
  });

  test("are summed by group; a share needs everybody's compensation", () => {
    const [, one, other] = found.points;
    const change = one!.after - one!.before + (other!.after - other!.before);
    expect(effectOfGroup([one!, other!])).toEqual({
      change,
      perListed: change / 3000,
      share: change / 15_000_000,
    });
    expect(effectOfGroup(found.points).share).toBeNull();
  });
});
