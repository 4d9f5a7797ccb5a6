import { monthOf } from "../../../src/core/calendar";
import { applyPolicy } from "../../../src/core/scenario/alternative";
import { toBasis } from "../../../src/core/scenario/basis";
import { cashOf, spansOf } from "../../../src/core/scenario/rollUp";
import type { Patch, Policy } from "../../../src/core/policy/policy";
import { presetPolicies } from "../../../src/data/policies";
import { policy, split, valueOf } from "../../core/scenario/region";
import { CommitteePage } from "./committeePage";
import { contextOf, eightyTwenty, lowerTariff, nothing, region, scenarioOf, stop } from "./fixture";
import { runUnder } from "./underCells";

function textsOf(page: CommitteePage): readonly string[] {
  return page.plan.rows.flatMap((row) =>
    row.flatMap(({ content }) => (typeof content === "string" ? [content] : []))
  );
}

const capped = policy("Tak", [
  split("2020-01-01", 0.8),
  { kind: "cap", from: "2020-01-01", source: null, perListed: 10 },
]);

test("a cap bends its alternative: it stands still, and the page says so", () => {
  const page = new CommitteePage(scenarioOf([nothing, eightyTwenty, capped]));
  expect(page.model.costs.map((cost) => cost !== null)).toEqual([true, true, false]);
  expect(textsOf(page).join(" ")).toMatch(/Följer inte de gula cellerna \(.*\): Tak\./);
  expect(
    page.model.cells.flatMap((cell) => (cell.kind === "share" ? [cell.shown.name] : []))
  ).toEqual(["80/20"]);
});

test("under a capped baseline nothing follows", () => {
  const page = new CommitteePage(scenarioOf([capped, eightyTwenty]));
  expect(page.model.costs).toEqual([null, null]);
  expect(page.model.cells.map(({ kind }) => kind)).toEqual(["frame"]);
});

test("a fee that is all of the price is no straight line of the tariff", () => {
  const fee: Patch = {
    ...{ kind: "patientFee", from: "2021-01-01", source: null },
    ...{ amount: 900, sharePaying: 1, elasticity: 0 },
  };
  const page = new CommitteePage(scenarioOf([nothing, policy("Avgift", [fee]), eightyTwenty]));
  expect(page.model.costs.map((cost) => cost !== null)).toEqual([true, false, true]);
});

test.each<readonly [string, readonly Policy[], readonly string[]]>([
  ["a lower tariff", [nothing, lowerTariff], ["level", "growth"]],
  ["a split with frames", [nothing, eightyTwenty], ["share", "level", "growth", "frame"]],
  ["a stop", [nothing, stop], ["level", "growth", "realisable"]],
  [
    "six splits: the most that a page has",
    [nothing, ...[1, 2, 3, 4, 5, 6].map((n) => policy(`${n}`, [split("2021-01-01", n / 10)]))],
    ["share", "share", "share", "share", "level", "growth"],
  ],
])("only the cells that apply: %s", (_, policies, kinds) => {
  const page = new CommitteePage(scenarioOf(policies));
  expect(page.model.cells.map(({ kind }) => kind)).toEqual(kinds);
  expect(page.inputs).toHaveLength(kinds.length);
});

/** A4 upright between the margins that the page is given: centimetres. */
const PAGE = { width: 21 - 2 * 1.3, height: 29.7 - 2 * 1.5 };
const CHARACTER = 0.1852;
const ROW = 0.529;
const LETTERS = 11;

test.each([2, 4, 8])("%i alternatives are one page, with letters of 8 points", (count) => {
  const presets = presetPolicies("sv").slice(0, count - 2);
  const page = new CommitteePage(scenarioOf([nothing, eightyTwenty, ...presets]));
  const { onePage, titleRows } = page.plan.print!;
  const width = page.plan.columnWidths
    .slice(0, onePage!.columns)
    .reduce((sum, one) => sum + one * CHARACTER, 0);
  // Labels and names that wrap: where the columns are narrow.
  const rows = onePage!.rows + (count > 5 ? page.inputs.length + 2 : 1);
  const scale = Math.min(1, PAGE.width / width, PAGE.height / (rows * ROW));
  expect(LETTERS * scale).toBeGreaterThanOrEqual(8);
  expect(titleRows).toBe(0);
});

test("what a cell stands for is the same as a change of every alternative", () => {
  const scenario = scenarioOf([nothing, lowerTariff], region, { meanFees: null });
  const page = new CommitteePage(scenario);
  const basis = valueOf(toBasis(scenario.data, scenario.settings));
  const [level, growth] = [0.9, 0.03];
  const written = [
    { cell: page.cellOf("level"), value: level },
    { cell: page.cellOf("growth"), value: growth },
  ];
  const [span] = spansOf(scenario, "year").filter(({ year }) => year === 2022);
  const tariffs = (doctor: number): readonly Patch[] => [
    { kind: "growth", from: "2020-06-01", source: null, perYear: growth },
    {
      ...{ kind: "tariff", from: "2020-06-01", source: null },
      amounts: [
        { profession: "LK", amount: level * doctor },
        { profession: "SJ", amount: level * 275 },
      ],
    },
  ];
  for (const [i, doctor] of [500, 450].entries()) {
    const changed = applyPolicy(basis, policy("x", tariffs(doctor)));
    expect(cashOf(runUnder(scenario, page.setting.shown[i]!, written), basis.cells, span!)).toBe(
      cashOf(changed, basis.cells, span!)
    );
  }
  expect(monthOf(2020, 6) - basis.months[0]!).toBe(basis.firstForecast);
});

test("the table is called the same in every language", () => {
  const names = (["sv", "en"] as const).map((language) =>
    new CommitteePage(scenarioOf(), contextOf(language)).plan.tables!.map(({ name }) => name)
  );
  expect(names[1]).toEqual(names[0]);
});
