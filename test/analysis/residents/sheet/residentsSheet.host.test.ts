import { insertAnalysis } from "../../../../src/analysis/excel/insertAnalysis";
import { toResidents } from "../../../../src/analysis/residents/core/residents";
import { residentsSheet } from "../../../../src/analysis/residents/sheet/residentsSheet";
import { monthOf } from "../../../../src/core/calendar";
import { spansOf } from "../../../../src/core/scenario/rollUp";
import {
  contextOf,
  eightyTwenty,
  nothing,
  region,
  scenarioOf,
} from "../../../comparison/sheet/fixture";
import { policy } from "../../../core/scenario/region";
import { type OpenExcel, openExcel } from "../../../excel/openExcel";

const dearer = policy("dearer", [
  {
    kind: "patientFee",
    from: "2020-01-01",
    source: null,
    amount: 200,
    sharePaying: 0.5,
    elasticity: 0,
  },
]);
const scenario = scenarioOf([nothing, eightyTwenty, dearer], region, {
  lastOutcome: monthOf(2020, 5),
});
const span = spansOf(scenario, "year").find(({ year }) => year === 2020)!;

let excel: OpenExcel;
beforeEach(() => {
  excel = openExcel({ excelApi: "1.14" });
});
afterEach(() => excel.close());

async function write(inhabitants: number | null, users: number | null) {
  const context = { ...contextOf("sv"), inhabitants };
  await insertAnalysis("residents", residentsSheet(scenario, span, users, ["En mening."], context));
  const rows = (await excel.read("Invånare")).map((row) => row.map(({ value }) => value));
  const top = rows.findIndex(([first]) => first === "Alternativ");
  return { rows, table: rows.slice(top + 1, top + 4) };
}

test("every formula is the engine's figure", async () => {
  const { table, rows } = await write(150_000, 9_000);
  const wanted = toResidents(scenario, span, 150_000);
  for (const [i, row] of wanted.entries()) {
    expect(table[i]![0]).toBe(row.alternative.policy.name);
    expect(table[i]![4]).toBeCloseTo(row.feePerContact! / 100, 6);
    expect(table[i]![5]).toBeCloseTo(row.costPerInhabitant! / 100, 6);
    if (i > 0)
      expect(table[i]![6]).toBeCloseTo(
        (row.costPerInhabitant! - wanted[0]!.costPerInhabitant!) / 100,
        6
      );
    expect(table[i]![7]).toBeCloseTo(row.contactsPerThousand!, 6);
  }
  expect(rows.find(([first]) => first === "Per 1\u00a0000 invånare")![1]).toBe(60);
  expect(rows.flat().filter((value) => String(value).startsWith("#"))).toEqual([]);
});

test("without inhabitants nothing is said per inhabitant", async () => {
  const { table, rows } = await write(null, 9_000);
  expect(table.map((row) => [row[5] ?? null, row[6] ?? null, row[7] ?? null])).toEqual(
    table.map(() => [null, null, null])
  );
  expect(rows.some(([first]) => first === "Per 1\u00a0000 invånare")).toBe(false);
  expect(rows.flat().filter((value) => String(value).startsWith("#"))).toEqual([]);
});
