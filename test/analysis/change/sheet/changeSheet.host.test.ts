import { analyseChange } from "../../../../src/analysis/change/core/change";
import { analyseUnits, totalOf } from "../../../../src/analysis/change/core/unitChange";
import type { ChangeQuestion } from "../../../../src/analysis/change/core/changeQuestion";
import type { DecompositionMethod } from "../../../../src/core/decomposition";
import type { Scenario } from "../../../../src/core/scenario/scenario";
import { insertAnalysis } from "../../../../src/analysis/excel/insertAnalysis";
import { planChange } from "../../../../src/analysis/change/sheet/changeSheet";
import { scenarioOf as scenarioOfSample, yearsApart } from "../core/changeFixture";
import { sampleData } from "../../../core/scenario/sampleData";
import type { Cell } from "../../../host/grid/grid";
import { contextOf, scenarioOf as scenarioOfFixture } from "../../../comparison/sheet/fixture";
import { type OpenExcel, openExcel } from "../../../excel/openExcel";

const SHEET = "Förändringsanalys";
const METHODS: readonly DecompositionMethod[] = [
  "shapley",
  "bennet",
  "lmdi",
  "laspeyres",
  "paasche",
];

let excel: OpenExcel;
beforeEach(() => {
  excel = openExcel({ excelApi: "1.14" });
});
afterEach(() => excel.close());

type Row = readonly Cell["value"][];

async function insert(scenario: Scenario, question: ChangeQuestion): Promise<readonly Row[]> {
  await insertAnalysis("change", planChange(scenario, question, contextOf()));
  return valuesOf();
}

async function valuesOf(): Promise<readonly Row[]> {
  return (await excel.read(SHEET)).map((row) => row.map(({ value }) => value));
}

/** Of the rows from the heading on, by what stands first. */
function after(rows: readonly Row[], heading: string): ReadonlyMap<Cell["value"], Row> {
  const top = rows.findIndex(([first]) => first === heading);
  const below = rows.slice(top + 1);
  const end = below.findIndex(([first]) => (first ?? "") === "");
  return new Map(below.slice(0, end).map((row) => [row[0]!, row]));
}

function ore(kronor: Cell["value"]): number {
  return Number(kronor) * 100;
}

function lastOf(row: Row): Cell["value"] {
  return row.filter((value) => (value ?? "") !== "").at(-1)!;
}

function verdicts(rows: readonly Row[]): readonly Cell["value"][] {
  return rows.filter(([first]) => String(first).startsWith("Kontroll:")).map((row) => row[1]!);
}

const sample = scenarioOfSample(sampleData);

describe("the sample region from 2017 to 2019", () => {
  test.each(METHODS)(
    "%s: the live steps are the engine's, and the checks say so",
    async (method) => {
      const question = yearsApart(sample, 2017, 2019, { method });
      const rows = await insert(sample, question);
      const steps = after(rows, "Steg");
      expect(ore(steps.get("Kostnad 2017")![1]!)).toBeCloseTo(240_000_000, 4);
      expect(ore(steps.get("Kostnad 2019")![1]!)).toBeCloseTo(1_050_000_000, 4);
      const names = { volume: "Volym", mix: "Yrkesmix", price: "Pris", tariff: "Taxa" } as const;
      for (const { name, amount } of analyseChange(sample, question).effects) {
        const label = name === "fee" ? "Avgift och avvikelse" : names[name as keyof typeof names];
        expect(Math.abs(ore(steps.get(label)![1]!) - amount)).toBeLessThan(1);
      }
      expect(verdicts(rows)).toEqual(method === "lmdi" ? ["Rätt"] : ["Rätt", "Rätt"]);
    }
  );

  test("the units' table sums to the region", async () => {
    const question = yearsApart(sample, 2017, 2019);
    const rows = await insert(sample, question);
    const units = after(rows, "Enhet");
    const sum = (label: string): number => Math.round(ore(lastOf(units.get(label)!)));
    const changes = analyseUnits(sample, question);
    expect(units.size).toBe(changes.units.length + 3);
    for (const { unit, effects } of changes.units)
      expect(sum(sample.units[unit]!.name)).toBe(totalOf(effects));
    expect([sum("Summa"), sum("Mellan enheter"), sum("Regionen")]).toEqual([
      810_000_000, 0, 810_000_000,
    ]);
  });

  test("another number in the data is another answer, and the parts still give the whole", async () => {
    await insert(sample, yearsApart(sample, 2018, 2019));
    const before = after(await valuesOf(), "Steg");
    const top = (await valuesOf()).findIndex(([first]) => first === "Yrke");
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      sheet.getRange(`I${top + 2}`).values = [[1]];
      await context.sync();
    });
    const rows = await valuesOf();
    const steps = after(rows, "Steg");
    expect(steps.get("Kostnad 2019")![1]).not.toBe(before.get("Kostnad 2019")![1]);
    expect(verdicts(rows)).toEqual(["Rätt", "Rätt"]);
  });

  test("says that the region is invented, what the method is and where it is from", async () => {
    const plan = planChange(sample, yearsApart(sample, 2017, 2019), contextOf());
    expect(plan.charts![0]!.title).toMatch(/påhittat/);
    const first = (await insert(sample, yearsApart(sample, 2017, 2019))).map((row) => row[0]);
    expect(first[1]).toMatch(/^Påhittat exempel/);
    expect(first.some((text) => /Shorrocks.* · B$/.test(String(text)))).toBe(true);
    expect(first.some((text) => /Sveriges Kommuner och Landsting/.test(String(text)))).toBe(true);
    expect(first).toContain("Eget underlag: Kontakter");
  });
});

/** Drawn by the stacked columns: carrier and bars of every step, from the line of zero. */
function drawn(steps: ReadonlyMap<Cell["value"], Row>): readonly (readonly number[])[] {
  return [...steps.values()]
    .filter(([first]) => !String(first).startsWith("Kontroll"))
    .map((row) => {
      const parts = row.slice(3).map(Number);
      const [carrier, ...bars] = parts as [number, ...number[]];
      const sum = (sign: 1 | -1): number =>
        bars.reduce((total, bar) => total + Math.max(0, sign * bar), 0) * sign;
      const up = sum(1);
      const down = sum(-1);
      return [carrier + (up > 0 || down === 0 ? up : down), up !== 0 && down !== 0 ? down : carrier]
        .map((one) => Math.round(one) + 0)
        .sort((a, b) => a - b);
    });
}

test("steps that cross the line of zero are drawn on both sides of it", async () => {
  // The contacts that go, at the old prices, cost more than all did at the start.
  const scenario = sample;
  const question = yearsApart(scenario, 2019, 2017, { method: "paasche" });
  const rows = await insert(scenario, question);
  const steps = after(rows, "Steg");
  const levels = [...steps.values()].slice(0, -1).map((row) => Math.round(Number(row[2])));
  expect(Math.min(...levels)).toBeLessThan(0);
  expect(drawn(steps)).toEqual(
    levels.map((level, i) =>
      (i === 0 || i === levels.length - 1 ? [0, level] : [levels[i - 1]!, level]).sort(
        (a, b) => a - b
      )
    )
  );
});

test("an alternative's own service is a step of its own", async () => {
  const scenario = scenarioOfFixture();
  const question = yearsApart(scenario, 2021, 2022, { alternative: 2 });
  const rows = await insert(scenario, question);
  const steps = after(rows, "Steg");
  const other = analyseChange(scenario, question).effects.find(({ name }) => name === "other")!;
  expect(ore(steps.get("Övrigt")![1]!)).toBeCloseTo(other.amount, 4);
  expect(verdicts(rows)).toEqual(["Rätt", "Rätt"]);
  expect(ore(lastOf(after(rows, "Enhet").get("Mellan enheter")!))).toBeCloseTo(25_000_000, 4);
});

test("a unit without contacts in one period, and undivided data, are written too", async () => {
  const undivided = scenarioOfSample({
    ...sampleData,
    observations: sampleData.observations.map((one) => ({ ...one, profession: null })),
  });
  const rows = await insert(undivided, yearsApart(undivided, 2017, 2019));
  const steps = after(rows, "Steg");
  expect([steps.get("Volym")![1], steps.get("Pris och yrkesmix")![1]].map(Number)).toEqual([
    expect.closeTo(13_214_491.49, 2),
    expect.closeTo(-5_114_491.49, 2),
  ]);
  expect(verdicts(rows)).toEqual(["Rätt"]);
});
