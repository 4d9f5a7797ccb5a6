import {
  toForecastRows,
  toPlainSchedule,
  type SavedForecast,
} from "../../../../src/core/scenario/savedForecast";
import type { Scenario } from "../../../../src/core/scenario/scenario";
import { forecastIdOf } from "../../../../src/analysis/since/sheet/forecastId";
import {
  PART_NAMESPACE,
  readPart,
  writePart,
} from "../../../../src/analysis/since/sheet/forecastPart";
import {
  deleteForecast,
  type ForecastNotSaved,
  loadForecasts,
  saveForecast,
} from "../../../../src/analysis/since/excel/savedForecasts";
import { nothing, scenarioOf } from "../../../comparison/sheet/fixture";
import { type OpenExcel, openExcel } from "../../../excel/openExcel";

let excel: OpenExcel;

beforeEach(() => {
  excel = openExcel({ excelApi: "1.12", contentLanguage: "sv-SE" });
});
afterEach(() => excel.close());

const SHEET = "Sparade prognoser";
const scenario = scenarioOf();
const [forecastRow] = toForecastRows(scenario, scenario.alternatives[0]!);

function forecast(about: Partial<SavedForecast> = {}, from: Scenario = scenario): SavedForecast {
  const { settings, months, firstForecast } = from;
  return {
    id: "P-2020-06-05",
    name: "=cmd|'/c calc'!A1",
    saved: "2020-06-05",
    policyName: nothing.name,
    lastOutcome: months[firstForecast - 1]!,
    lastMonth: months.at(-1)!,
    notes: {
      method: "ingångsläge",
      rule: "från 2017",
      tariff: "",
      fees: "60 kr",
      calibration: "LK +0,3 %",
      data: "Kontakter",
    },
    rows: toForecastRows(from, from.alternatives[2]!),
    assumptions: {
      policy: nothing,
      method: settings.method,
      rulesInForce: settings.rulesInForce,
      meanFees: settings.meanFees,
      schedule: toPlainSchedule(settings.schedule),
    },
    ...about,
  };
}

/** Changes a cell of the sheet: row and column count from 1. */
async function write(row: number, column: number, value: string | number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getCell(row - 1, column - 1).values = [[value]];
    await context.sync();
  });
}

test("a workbook without forecasts has none, and says nothing of it", async () => {
  expect(await loadForecasts()).toEqual({ forecasts: [], problems: [], headings: null });
});

test("what is saved is read again to the öre, text as text, assumptions as data", async () => {
  const saved = forecast();
  const expected = { forecasts: [{ ...saved, editedByHand: false }], problems: [] };
  expect(await saveForecast(saved, "sv")).toMatchObject(expected);
  expect(await loadForecasts()).toMatchObject(expected);
  const sheet = await excel.read(SHEET);
  const [first] = saved.rows;
  expect(sheet[7]!.map(({ value }) => value).slice(0, 2)).toEqual(["P-2020-06-05", saved.name]);
  expect(sheet[7]!.map(({ value }) => value).slice(17, 19)).toEqual(["utfall", first!.contacts]);
});

test("another session finds the forecasts in the saved workbook", async () => {
  const { forecasts } = await saveForecast(forecast(), "sv");
  await excel.host.workbook.settle();
  const saved = excel.host.save();
  excel.close();
  excel = openExcel({ excelApi: "1.12", contentLanguage: "en-US" }, saved);
  expect(await loadForecasts()).toMatchObject({ forecasts, problems: [] });
});

test("the next one comes after it and touches nothing; a taken id gets a number", async () => {
  await saveForecast(forecast(), "sv");
  await write(8, 2, "Majprognosen");
  const { forecasts, problems } = await saveForecast(forecast({ name: "Junprognosen" }), "en");
  expect(problems).toEqual([]);
  expect(forecasts.map(({ id, name, editedByHand }) => [id, name, editedByHand])).toEqual([
    ["P-2020-06-05", "Majprognosen", false],
    ["P-2020-06-05-2", "Junprognosen", false],
  ]);
  expect(forecasts[1]!.rows).toEqual(forecast().rows);
});

test("what is saved already is not saved twice, in one language", async () => {
  const once = await saveForecast(forecast(), "sv");
  expect(await saveForecast(forecast(), "sv")).toEqual(once);
});

test("a forecast's id is of what it says", () => {
  const id = forecastIdOf(forecast());
  expect(id).toMatch(/^P-2020-06-05-[a-z0-9]{5}$/);
  expect(forecastIdOf(forecast())).toBe(id);
  expect(forecastIdOf(forecast({ name: "Junprognosen" }))).not.toBe(id);
});

test("a part of an earlier version that knows several forecasts is read, and loses only the deleted", async () => {
  await saveForecast(forecast(), "sv");
  await saveForecast(forecast({ name: "Två" }), "sv");
  const { customXmlParts } = excel.host.workbook.contents;
  const entries = customXmlParts.flatMap(({ xml }) => readPart(xml)!.entries!);
  customXmlParts.splice(1);
  customXmlParts[0]!.xml = writePart(entries);
  expect((await loadForecasts()).forecasts.map((one) => one.editedByHand)).toEqual([false, false]);
  const { forecasts } = await deleteForecast("P-2020-06-05");
  expect(forecasts.map((one) => [one.name, one.editedByHand])).toEqual([["Två", false]]);
});

test("one is deleted, the other stands; the last one leaves a table that takes new ones", async () => {
  await saveForecast(forecast(), "sv");
  await saveForecast(forecast({ name: "Två" }), "sv");
  expect((await deleteForecast("P-2020-06-05")).forecasts.map(({ name }) => name)).toEqual(["Två"]);
  expect(await deleteForecast("P-2020-06-05-2")).toMatchObject({ forecasts: [], problems: [] });
  const { forecasts, problems } = await saveForecast(forecast({ name: "Tre" }), "sv");
  expect([forecasts.map(({ name, rows }) => [name, rows.length]), problems]).toEqual([
    [["Tre", forecast().rows.length]],
    [],
  ]);
});

describe("what somebody has changed by hand", () => {
  const rows = 8;
  test.each<[string, [number, number, string | number], object[], boolean]>([
    ["a name", [8, 2, "Ny"], [], false],
    ["a figure", [rows, 19, 1], [], true],
    [
      "a figure that is none",
      [rows, 22, "många"],
      [{ code: "cell.unreadable", row: rows, column: "Netto kr", value: "många" }],
      true,
    ],
    [
      "a profession",
      [rows + 1, 17, "tomte"],
      [{ code: "cell.unreadable", row: rows + 1, column: "Yrke", value: "tomte" }],
      true,
    ],
    ["a month twice", [rows + 2, 16, "2019-01"], [{ code: "row.repeated", row: rows + 2 }], true],
    ["a share of the cost", [rows, 24, 7], [{ code: "cash.differs", row: rows }], true],
    [
      "a stranger's row",
      [rows, 14, "P7"],
      [{ code: "forecast.unknown", row: rows, value: "P7" }],
      true,
    ],
  ])("%s", async (_, [row, column, value], problems, editedByHand) => {
    await saveForecast(forecast(), "sv");
    await write(row, column, value);
    const read = await loadForecasts();
    expect(read.problems).toEqual(problems);
    expect(read.forecasts.map((one) => one.editedByHand)).toEqual([editedByHand]);
  });

  test("a date of saving that is none leaves the forecast out, and its rows are strangers'", async () => {
    await saveForecast(forecast(), "sv");
    await write(8, 3, "i våras");
    const { forecasts, problems } = await loadForecasts();
    expect(forecasts).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(["cell.unreadable", "forecast.unknown"]);
  });

  test("a heading: nothing is read, and nothing is saved over it", async () => {
    await saveForecast(forecast(), "sv");
    await write(7, 19, "Antal");
    expect(await loadForecasts()).toEqual({
      headings: null,
      forecasts: [],
      problems: [{ code: "column.missing", table: "rows", column: "Kontakter" }],
    });
    await expect(saveForecast(forecast(), "sv")).rejects.toThrow(/saknar en kolumn/);
  });
});

test("a part of a newer version: figures are read, nothing is saved", async () => {
  await saveForecast(forecast(), "sv");
  await Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(PART_NAMESPACE);
    parts
      .getOnlyItem()
      .setXml(`<forecasts xmlns="${PART_NAMESPACE}" schema="99" hash="">[]</forecasts>`);
    await context.sync();
  });
  const { forecasts, problems } = await loadForecasts();
  expect([forecasts[0]!.assumptions, problems]).toEqual([null, [{ code: "schema.newer" }]]);
  await expect(saveForecast(forecast(), "sv")).rejects.toThrow(/nyare version/);
});

test("a forecast too many is refused with a sentence, and nothing is written", async () => {
  const rows = Array.from({ length: 100_001 }, () => forecastRow!);
  await expect(saveForecast(forecast({ rows }), "sv")).rejects.toThrow(/får inte plats/);
  expect(excel.sheetNames()).not.toContain(SHEET);
});

describe("a table of the user's below those of the forecasts", () => {
  async function addTable(column: number, columns: number): Promise<void> {
    const used = excel.grid
      .sheets()
      .find(({ name }) => name === SHEET)!
      .usedArea()!;
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      const range = sheet.getRangeByIndexes(used.row + used.rows + 1, column, 2, columns);
      const line = Array.from({ length: columns }, (_, i) => `Egen ${i}`);
      range.values = [line, line.map((_, i) => i)];
      sheet.tables.add(range, true).name = "MinEgen";
      context.workbook.worksheets.getItem("Blad1").getRange("A1:A2").formulas = [
        ["=SUM(MinEgen[Egen 3])"],
        ["=ROWS(Natlakarkalkyl_Prognoser)"],
      ];
      await context.sync();
    });
  }

  async function answers(): Promise<unknown> {
    return (await excel.read("Blad1")).map(([cell]) => cell!.value);
  }

  test.each([
    ["1.12", 2, 4, "saved"],
    ["1.12", 0, 13, "noRoom"],
    ["1.14", 0, 13, "saved"],
    ["1.14", 0, 20, "noRoom"],
  ] as const)(
    "ExcelApi %s, from column %d, %d columns: %s, and it is whole",
    async (excelApi, column, columns, outcome) => {
      excel.close();
      excel = openExcel({ excelApi, contentLanguage: "sv-SE" });
      const first = await saveForecast(forecast(), "sv");
      await addTable(column, columns);
      const second = await saveForecast(forecast({ name: "Två" }), "sv").then(
        ({ forecasts }) => forecasts.length,
        ({ reason }: ForecastNotSaved) => reason
      );
      expect(second).toBe(outcome === "saved" ? 2 : "noRoom");
      expect(await answers()).toEqual([3, outcome === "saved" ? 2 : 1]);
      if (outcome === "saved") {
        const { forecasts, problems } = await deleteForecast("P-2020-06-05-2");
        expect([forecasts, problems]).toEqual([first.forecasts, []]);
      }
      expect(await loadForecasts()).toEqual(first);
      expect(((await answers()) as unknown[])[0]).toBe(3);
    }
  );

  test("a column of the user's own that is calculated goes on", async () => {
    await saveForecast(forecast(), "sv");
    const fill = (rows: number): string[][] => Array.from({ length: rows }, () => ["=1+1"]);
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Natlakarkalkyl_Prognosrader");
      table.columns.add(2, [["Egen"], ...fill(forecast().rows.length)]);
      await context.sync();
    });
    const { forecasts, problems } = await saveForecast(forecast({ name: "Två" }), "sv");
    expect([forecasts.length, problems]).toEqual([2, []]);
    expect(forecasts[1]!.rows).toEqual(forecast().rows);
  });
});
