import type { Change, EffectName } from "../../../../src/core/scenario/costChange";
import * as fc from "fast-check";
import { monthOf } from "../../../../src/core/calendar";
import { analyseChange } from "../../../../src/analysis/change/core/change";
import { notesOn } from "../../../../src/analysis/change/core/changeNote";
import {
  changeGrainsOf,
  changePeriodsOf,
} from "../../../../src/analysis/change/core/changeQuestion";
import type { DecompositionMethod } from "../../../../src/core/decomposition";
import type { ProfessionKey } from "../../../../src/core/profession";
import { compare } from "../../../../src/core/scenario/compare";
import type { Observation, RegionData } from "../../../../src/core/scenario/regionData";
import {
  booked,
  fourRows,
  fourYears,
  policy,
  settings,
  unit,
  valueOf,
} from "../../../core/scenario/region";
import { sampleData } from "../../../core/scenario/sampleData";
import { scenarioOf, yearsApart } from "./changeFixture";

const METHODS: readonly DecompositionMethod[] = [
  "shapley",
  "bennet",
  "lmdi",
  "laspeyres",
  "paasche",
];
const undividedSample: RegionData = {
  ...sampleData,
  observations: sampleData.observations.map((one) => ({ ...one, profession: null })),
};

function amounts({ effects }: Change): Partial<Record<EffectName, number>> {
  return Object.fromEntries(effects.map(({ name, amount }) => [name, amount]));
}

function sumOf({ effects }: Change): number {
  return effects.reduce((sum, { amount }) => sum + amount, 0);
}

describe("the document's 2017 and 2019: 2 900 contacts for 2.4 mkr, 23 700 for 10.5 mkr", () => {
  const scenario = scenarioOf(undividedSample);

  test.each<{ method: DecompositionMethod; volume: number; price: number }>([
    { method: "shapley", volume: 1_321_449_149, price: -511_449_149 },
    { method: "bennet", volume: 1_321_449_149, price: -511_449_149 },
    { method: "laspeyres", volume: 921_518_987, price: -111_518_987 },
    { method: "paasche", volume: 1_721_379_310, price: -911_379_310 },
    { method: "lmdi", volume: 1_152_931_483, price: -342_931_483 },
  ])("$method: $volume and $price öre", ({ method, volume, price }) => {
    const change = analyseChange(scenario, yearsApart(scenario, 2017, 2019, { method }));
    expect(change.groups.map(({ before, after }) => [before.contacts, after.contacts])).toEqual([
      [2900, 23_700],
    ]);
    expect([change.before, change.after]).toEqual([240_000_000, 1_050_000_000]);
    expect(amounts(change)).toEqual({ volume, price });
  });
});

describe("the sample region by profession, 2017 to 2019", () => {
  const scenario = scenarioOf(sampleData);

  test("has volume, mix, tariff and fee, whose sum is the change", () => {
    const change = analyseChange(scenario, yearsApart(scenario, 2017, 2019));
    expect(change.effects.map(({ name }) => name)).toEqual(["volume", "mix", "tariff", "fee"]);
    expect(sumOf(change)).toBe(810_000_000);
    expect(amounts(change).volume).toBeGreaterThan(0);
    expect(amounts(change).mix).toBeLessThan(0);
    expect(amounts(change).tariff).toBeLessThan(0);
  });

  test("lmdi leaves the price whole", () => {
    const change = analyseChange(scenario, yearsApart(scenario, 2017, 2019, { method: "lmdi" }));
    expect(change.effects.map(({ name }) => name)).toEqual(["volume", "mix", "price"]);
    expect(sumOf(change)).toBe(810_000_000);
  });

  test.each(METHODS)("%s: between a year and itself there is nothing", (method) => {
    const change = analyseChange(scenario, yearsApart(scenario, 2019, 2019, { method }));
    expect(new Set(change.effects.map(({ amount }) => amount))).toEqual(new Set([0]));
  });

  test("says which professions are new and that a part is forecast", () => {
    const question = yearsApart(scenario, 2017, 2020);
    expect(notesOn(scenario, question, analyseChange(scenario, question))).toEqual([
      { code: "forecast" },
      { code: "new", professions: ["SJ", "FT", "PS"] },
    ]);
  });
});

test.each<{ name: string; cost: number; contacts: number; tariff: number; fee: number }>([
  // 100 contacts at 650 before; 500 after.
  { name: "a lower tariff alone", cost: 50_000, contacts: 100, tariff: -1_500_000, fee: 0 },
  {
    name: "as much below the tariff",
    cost: 65_000,
    contacts: 100,
    tariff: -1_500_000,
    fee: 1_500_000,
  },
])("$name", ({ cost, contacts, tariff, fee }) => {
  const data: RegionData = {
    periodUnit: "month",
    units: [unit("A")],
    observations: [
      booked(monthOf(2019, 9), 65_000, 100),
      booked(monthOf(2019, 10), cost, contacts),
    ],
  };
  const scenario = valueOf(
    compare(data, settings(monthOf(2019, 10)), [policy("a", []), policy("b", [])], "a")
  );
  const [before, after] = changePeriodsOf(scenario, "month");
  const question = { ...yearsApart(scenario, 2019, 2019), before: before!, after: after! };
  expect(amounts(analyseChange(scenario, question))).toEqual({ volume: 0, mix: 0, tariff, fee });
});

test("a cost without contacts is part of no price", () => {
  const data: RegionData = {
    periodUnit: "month",
    units: [unit("A")],
    observations: [
      booked(monthOf(2019, 10), 50_000, 100),
      booked(monthOf(2019, 11), 100_000, 200),
      booked(monthOf(2019, 11), 700, 0, { profession: "SJ" }),
    ],
  };
  const scenario = valueOf(
    compare(data, settings(monthOf(2019, 11)), [policy("a", []), policy("b", [])], "a")
  );
  const [before, after] = changePeriodsOf(scenario, "month");
  const question = { ...yearsApart(scenario, 2019, 2019), before: before!, after: after! };
  const change = analyseChange(scenario, question);
  expect(amounts(change)).toEqual({
    volume: 5_000_000,
    mix: 0,
    tariff: 0,
    fee: 0,
    other: 70_000,
  });
  expect(notesOn(scenario, question, change)).toEqual([{ code: "other" }]);
});

test("contacts worked out from the cost are said to be", () => {
  const scenario = valueOf(
    compare(fourYears, settings(monthOf(2020, 12)), [policy("a", []), policy("b", [])], "a")
  );
  const question = yearsApart(scenario, 2017, 2019);
  expect(notesOn(scenario, question, analyseChange(scenario, question))).toEqual([
    { code: "undivided" },
    { code: "contactsFromCost", side: "both" },
  ]);
  expect(changeGrainsOf(scenario)).toEqual(["year"]);
});

describe("the document's four rows", () => {
  const scenario = valueOf(
    compare(fourRows, settings(monthOf(2019, 12)), [policy("a", []), policy("b", [])], "a")
  );
  const ask = (from: number, to: number) => {
    const question = yearsApart(scenario, from, to);
    const change = analyseChange(scenario, question);
    return { notes: notesOn(scenario, question, change), amounts: amounts(change) };
  };

  test.each([
    [2017, 2019, null],
    [2017, 2018, "after"],
    [2018, 2019, "before"],
    [2018, 2020, "both"],
    [2019, 2020, "after"],
    [2019, 2021, "after"],
  ])(
    "from %i to %i the note on calculated contacts is of those two years: %s",
    (from, to, side) => {
      const note = ask(from, to).notes.find(({ code }) => code === "contactsFromCost");
      expect(note).toEqual(side === null ? undefined : { code: "contactsFromCost", side });
    }
  );

  test("to 2020 the price falls with the tariff, and the volume is all else", () => {
    const { volume, price } = ask(2019, 2020).amounts;
    expect(price).toBeLessThan(0);
    expect(volume! + price!).toBe(200_000_000);
    // Both at the deviation of 2019: the price falls by what the tariff does.
    const [before, after] = [443.0379746835443, 443.0379746835443 * (500 / 612.5)];
    const contacts = 12_500_000 / after;
    expect(price! / 100).toBeCloseTo(((23_700 + contacts) / 2) * (after - before), 0);
  });
});

describe("periods", () => {
  const scenario = scenarioOf(sampleData);

  test("of the same months reach as far as the outcome", () => {
    expect(changeGrainsOf(scenario)).toContain("toDate");
    const periods = changePeriodsOf(scenario, "toDate");
    expect(periods.slice(0, 4).map(({ year, from, to, kind }) => [year, from, to, kind])).toEqual([
      [2017, 0, 5, "outcome"],
      [2018, 12, 17, "outcome"],
      [2019, 24, 29, "outcome"],
      [2020, 36, 41, "outcome"],
    ]);
    expect(periods[4]!.kind).toBe("forecast");
  });

  test("of different lengths are told of", () => {
    const question = yearsApart(scenario, 2018, 2019);
    const part = { ...question, after: changePeriodsOf(scenario, "toDate")[2]! };
    expect(notesOn(scenario, part, analyseChange(scenario, part))).toContainEqual({
      code: "lengths",
      before: 12,
      after: 5,
    });
  });
});

const PROFESSIONS: readonly (ProfessionKey | null)[] = ["LK", "SJ", "PS", "FT"];
const month = fc.record({
  profession: fc.constantFrom(...PROFESSIONS),
  unit: fc.constantFrom(0, 1),
  contacts: fc.integer({ min: 0, max: 500 }),
  kronor: fc.integer({ min: 0, max: 30_000_000 }).map((ore) => ore / 100),
});
const months = fc.tuple(
  fc.array(month, { minLength: 1, maxLength: 6 }),
  fc.array(month, { minLength: 1, maxLength: 6 })
);
type Months = readonly (readonly {
  readonly profession: ProfessionKey | null;
  readonly unit: number;
  readonly contacts: number;
  readonly kronor: number;
}[])[];

/** October and November 2019, and their change. */
function changeOver(method: DecompositionMethod, [first, second]: Months, unitOf: number | null) {
  const observations = [first, second].flatMap((rows, i): readonly Observation[] =>
    rows!.map((row) => booked(monthOf(2019, 10 + i), row.kronor, row.contacts, row))
  );
  const data: RegionData = { periodUnit: "month", units: [unit("A"), unit("B")], observations };
  const scenario = valueOf(
    compare(
      data,
      settings(monthOf(2019, 11), { method: 0 }),
      [policy("a", []), policy("b", [])],
      "a"
    )
  );
  const [before, after] = changePeriodsOf(scenario, "month");
  const question = yearsApart(scenario, 2019, 2019, { method, unit: unitOf });
  return {
    scenario,
    question: { ...question, before: before!, after: after! },
    back: { ...question, before: after!, after: before! },
  };
}

describe("any two months", () => {
  const anyMethod = fc.constantFrom(...METHODS);
  const anyUnit = fc.constantFrom(null, 0);

  test("the effects are whole öre that sum to the change", () =>
    fc.assert(
      fc.property(anyMethod, months, anyUnit, (method, rows, unitOf) => {
        const { scenario, question } = changeOver(method, rows, unitOf);
        const change = analyseChange(scenario, question);
        for (const { amount } of change.effects) expect(Number.isSafeInteger(amount)).toBe(true);
        expect(sumOf(change)).toBe(change.after - change.before);
      })
    ));

  test("in the opposite order every effect has the opposite sign", () =>
    fc.assert(
      fc.property(
        fc.constantFrom<DecompositionMethod>("shapley", "bennet", "lmdi"),
        months,
        (method, rows) => {
          const { scenario, question, back } = changeOver(method, rows, null);
          const there = analyseChange(scenario, question).effects;
          const again = analyseChange(scenario, back).effects;
          expect(again).toEqual(there.map(({ name, amount }) => ({ name, amount: 0 - amount })));
        }
      )
    ));

  test("the order of the rows changes no öre", () =>
    fc.assert(
      fc.property(anyMethod, months, (method, rows) => {
        const one = changeOver(method, rows, null);
        const other = changeOver(
          method,
          rows.map((some) => [...some].reverse()),
          null
        );
        expect(analyseChange(other.scenario, other.question).effects).toEqual(
          analyseChange(one.scenario, one.question).effects
        );
      })
    ));
});
