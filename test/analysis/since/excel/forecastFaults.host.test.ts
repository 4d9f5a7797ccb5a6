import type { ForecastRow, SavedForecast } from "../../../../src/core/scenario/savedForecast";
import {
  deleteForecast,
  loadForecasts,
  saveForecast,
} from "../../../../src/analysis/since/excel/savedForecasts";
import { nothing } from "../../../comparison/sheet/fixture";
import { everyFault } from "../../../excel/everyFault";
import { allOrders, interleave } from "../../../excel/interleaving";
import { type OpenExcel, openExcel } from "../../../excel/openExcel";
import { clearWorkbook, wholeWorkbook } from "../../../excel/wholeWorkbook";

let excel: OpenExcel;
beforeAll(() => {
  excel = openExcel({ excelApi: "1.12", contentLanguage: "sv-SE" });
});
afterAll(() => excel.close());
beforeEach(() => clearWorkbook(excel));

const month = 2020 * 12;
const row: ForecastRow = {
  month,
  item: "LK",
  outcome: false,
  contacts: 100 / 3,
  gross: 1_666_667,
  fee: 0,
  net: 1_666_667,
  healthCentre: 1_666_667,
  region: 0,
};

function forecast(name: string): SavedForecast {
  return {
    id: `P-${name}`,
    name,
    saved: "2020-06-05",
    policyName: nothing.name,
    lastOutcome: month - 1,
    lastMonth: month + 1,
    notes: { method: "", rule: "", tariff: "", fees: "", calibration: "", data: "" },
    rows: [row, { ...row, month: month + 1, contacts: name.length }],
    assumptions: {
      policy: { ...nothing, name },
      method: 0,
      rulesInForce: [],
      meanFees: null,
      schedule: { kind: "own", periods: [], constant: 500 },
    },
  };
}

/** What is read, and all of it unharmed: nobody has edited anything. */
async function names(): Promise<readonly string[]> {
  const { forecasts, problems } = await loadForecasts();
  expect(problems).toEqual([]);
  for (const { name, editedByHand, assumptions, rows } of forecasts) {
    expect([editedByHand, assumptions]).toEqual([false, forecast(name).assumptions]);
    expect(rows).toEqual(forecast(name).rows);
  }
  return forecasts.map(({ name }) => name).sort();
}

interface Case {
  readonly what: string;
  readonly before: readonly string[];
  /** Deleted after that. */
  readonly without?: readonly string[];
  readonly work: () => Promise<unknown>;
  readonly after: readonly string[];
  readonly batches: number;
}

const cases: readonly Case[] = [
  { what: "the first", before: [], work: () => saveForecast(forecast("A"), "sv"), after: ["A"] },
  {
    what: "another",
    before: ["A"],
    work: () => saveForecast(forecast("B"), "sv"),
    after: ["A", "B"],
  },
  {
    what: "one after all were deleted",
    before: ["A"],
    without: ["A"],
    work: () => saveForecast(forecast("B"), "sv"),
    after: ["B"],
    batches: 8,
  },
  { what: "a deletion", before: ["A", "B"], work: () => deleteForecast("P-A"), after: ["B"] },
  { what: "the last deletion", before: ["A"], work: () => deleteForecast("P-A"), after: [] },
].map((one) => ({ batches: 5, ...one }));

async function prepare({ before, without = [] }: Pick<Case, "before" | "without">): Promise<void> {
  for (const name of before) await saveForecast(forecast(name), "sv");
  for (const name of without) await deleteForecast(`P-${name}`);
}

describe.each(cases)("$what", (one) => {
  test("takes the syncs that faults are tried in", async () => {
    await prepare(one);
    const start = excel.host.faults.batchCount;
    await one.work();
    expect(excel.host.faults.batchCount - start).toBe(one.batches);
  });

  test.each(everyFault(one.batches))("%s: as before or complete, once", async (_, plan) => {
    await prepare(one);
    const before = await wholeWorkbook(excel);
    const namesBefore = await names();
    plan(excel.host.faults);
    const failure: unknown = await one.work().then(
      () => null,
      (error: unknown) => error
    );
    excel.host.faults.recover();
    const left = await names();
    if (failure === null || left.join() !== namesBefore.join()) expect(left).toEqual(one.after);
    else expect(await wholeWorkbook(excel)).toEqual(before);
    await one.work();
    const whole = await wholeWorkbook(excel);
    expect(await names()).toEqual(one.after);
    await one.work();
    expect(await wholeWorkbook(excel)).toEqual(whole);
  });
});

describe("two panes at once, sync by sync", () => {
  const save = (name: string) => () => saveForecast(forecast(name), "sv");
  const take = (name: string) => () => deleteForecast(`P-${name}`);
  // Two looks and a write. Where both do the same, it is enough that the first begins.
  const orders = allOrders(3, 3);
  const halfOfThem = orders.filter(([first]) => first === 0);
  const bothHaveSaved = [0, 0, 0, 1, 1, 1];
  test.each([
    {
      what: "two first ones",
      before: [],
      works: [save("A"), save("B")] as const,
      after: ["A", "B"],
      orders: halfOfThem,
    },
    {
      what: "two more",
      before: ["A"],
      works: [save("B"), save("C")] as const,
      after: ["A", "B", "C"],
      orders: halfOfThem,
    },
    {
      what: "two after all were deleted, whose blank row goes",
      before: ["A"],
      without: ["A"],
      works: [save("B"), save("C")] as const,
      after: ["B", "C"],
      orders: [...halfOfThem, ...orders.map((order) => [...bothHaveSaved, ...order])],
    },
    {
      what: "one more and one less",
      before: ["A", "B"],
      works: [take("A"), save("C")] as const,
      after: ["B", "C"],
      orders,
    },
    {
      what: "two less",
      before: ["A", "B", "C"],
      works: [take("A"), take("B")] as const,
      after: ["C"],
      orders: halfOfThem,
    },
    {
      what: "the same less",
      before: ["A", "B"],
      works: [take("A"), take("A")] as const,
      after: ["B"],
      orders: halfOfThem,
    },
  ])("$what: nothing is lost", async ({ before, without = [], works, after, orders: all }) => {
    for (const order of all) {
      await clearWorkbook(excel);
      await prepare({ before, without });
      await interleave(excel.host.faults, works, order);
      expect([order, await names()]).toEqual([order, after]);
    }
  });
});
