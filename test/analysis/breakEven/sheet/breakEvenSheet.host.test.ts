import { toBreakEvenGrid } from "../../../../src/analysis/breakEven/core/breakEvenGrid";
import {
  breakEvenOf,
  highestVisitCost,
  type StopCase,
  stopEffect,
} from "../../../../src/analysis/breakEven/core/breakEvenStop";
import { nothingOld } from "../../../../src/core/scenario/oldValues";
import { insertAnalysis } from "../../../../src/analysis/excel/insertAnalysis";
import {
  breakEvenSheet,
  type StatedVisits,
} from "../../../../src/analysis/breakEven/sheet/breakEvenSheet";
import type { Cell } from "../../../host/grid/grid";
import { contextOf } from "../../../comparison/sheet/fixture";
import { type OpenExcel, openExcel } from "../../../excel/openExcel";

const stop: StopCase = {
  contacts: 25_000,
  price: 443.04,
  borneShare: 0.2,
  ownShare: 0.15,
  ownCost: 200,
  ownBorneShare: 0.5,
  otherShare: 0.1,
  otherPrice: 300,
  oneOff: 400_000,
};
const visits: StatedVisits = { visitCost: 1500, realisable: 0.25 };

let excel: OpenExcel;
let rows: readonly (readonly Cell["value"][])[];

async function insert(one: StopCase, stated: StatedVisits, language: "sv" | "en" = "sv") {
  const plan = breakEvenSheet(one, stated, null, nothingOld, contextOf(language));
  expect(await insertAnalysis("breakEven", plan)).toEqual(["Brytpunkt"]);
  await read("Brytpunkt");
}

async function read(sheet: string): Promise<void> {
  rows = (await excel.read(sheet)).map((row) => row.map(({ value }) => value));
}

function rowOf(label: string, from = 0): number {
  return rows.findIndex((row, i) => i >= from && row[0] === label);
}

function valueOf(label: string): Cell["value"] {
  return rows[rowOf(label)]![1]!;
}

beforeEach(() => {
  excel = openExcel({ excelApi: "1.14" });
});
afterEach(() => excel.close());

test("the sheet's break-evens, effects and grids are the engine's", async () => {
  await insert(stop, visits);
  expect(valueOf("Brytpunkt, regionen som helhet")).toBeCloseTo(
    breakEvenOf("whole", stop, 1500),
    12
  );
  expect(valueOf("Brytpunkt, vårdcentralen själv")).toBeCloseTo(
    breakEvenOf("healthCentre", stop, 1500),
    12
  );
  const evidence = rowOf("Belägg");
  for (const [i, share] of [0, 0.45, 0.75].entries()) {
    const [, returning, cash, count, capacity, realised, net, highest, own] =
      rows[evidence + 1 + i]!;
    const effect = stopEffect("whole", stop, 1500, share, 0.25);
    expect(returning).toBe(share);
    expect([cash, count, capacity, realised, net]).toEqual(
      [effect.cash, effect.visits, -effect.capacity, effect.realised, effect.net].map((one) =>
        expect.closeTo(one, 4)
      )
    );
    if (share > 0)
      expect([highest, own]).toEqual([
        expect.closeTo(highestVisitCost("whole", stop, share), 6),
        expect.closeTo(highestVisitCost("healthCentre", stop, share), 6),
      ]);
  }
  let top = 0;
  for (const bearer of ["whole", "healthCentre"] as const) {
    const grid = toBreakEvenGrid(bearer, stop, 1500);
    top = rowOf("Kommer tillbaka ↓ · kr per besök →", top + 1);
    expect(rows[top]!.slice(1, 6)).toEqual(grid.costs);
    for (const [i, saved] of grid.saved.entries())
      expect(rows[top + 1 + i]!.slice(0, 6)).toEqual([
        grid.shares[i],
        ...saved.map((one) => expect.closeTo(one, 4)),
      ]);
    expect(rows[top + 1 + grid.saved.length]!.slice(1, 6)).toEqual(
      grid.costs.map((cost) => expect.closeTo(breakEvenOf(bearer, stop, cost), 12))
    );
  }
});

test("a stated cost and share recalculate all of it", async () => {
  await insert({ ...stop, ownShare: 0, otherShare: 0, oneOff: 0, price: 500 }, visits);
  expect(valueOf("Brytpunkt, regionen som helhet")).toBeCloseTo(1 / 3, 12);
  expect(valueOf("Brytpunkt, vårdcentralen själv")).toBeCloseTo(0.2 / 3, 12);
  const row = rowOf("Undvikbar kostnad för ett fysiskt besök") + 1;
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Brytpunkt").getRange(`B${row}`).values = [[1000]];
    await context.sync();
  });
  await read("Brytpunkt");
  expect(valueOf("Brytpunkt, regionen som helhet")).toBeCloseTo(0.5, 12);
});

test.each([
  {
    name: "no cost",
    changed: {},
    stated: { ...visits, visitCost: null },
    answer: "ange vad ett besök kostar",
    verdict: "",
  },
  {
    name: "a share",
    changed: {},
    stated: visits,
    answer: expect.any(Number),
    verdict: "sparar tills så många kommer tillbaka",
  },
  {
    name: "own service above the invoice",
    changed: { ownShare: 1, ownCost: 600, otherShare: 0 },
    stated: visits,
    answer: 0,
    verdict: "sparar inte ens om ingen kommer tillbaka",
  },
  {
    name: "cheap visits",
    changed: {},
    stated: { ...visits, visitCost: 100 },
    answer: expect.any(Number),
    verdict: "sparar hur många som än kommer tillbaka",
  },
])("$name is read as it should be", async ({ changed, stated, answer, verdict }) => {
  await insert({ ...stop, ...changed }, stated);
  const row = rows[rowOf("Brytpunkt, regionen som helhet")]!;
  expect([row[1], row[2] ?? ""]).toEqual([answer, verdict]);
  const errors = rows.flat().filter((value) => typeof value === "string" && value.startsWith("#"));
  expect(errors).toEqual([]);
});

test("English has the same figures", async () => {
  await insert(stop, visits);
  const swedish = rows.map((row) => row.filter((value) => typeof value === "number"));
  // Written anew in its place, under the name that formulas know it by.
  await insert(stop, visits, "en");
  expect(rows.map((row) => row.filter((value) => typeof value === "number"))).toEqual(swedish);
});
