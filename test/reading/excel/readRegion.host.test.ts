import { monthOf } from "../../../src/core/calendar";
import type { DataSource } from "../../../src/core/scenario/workspace";
import { problemSentence } from "../../../src/words/reading";
import { readRegion } from "../../../src/reading/excel/readRegion";
import { findSources, inRole, sourceAtSelection } from "../../../src/reading/excel/sources";
import { unlessCancelled } from "../../../src/excel/cancellation";
import { insertSheets } from "../../../src/excel/sheetWriter";
import { type OpenExcel, openExcel } from "../../excel/openExcel";

// A shared machine may be slow.
let excel: OpenExcel;

beforeEach(() => {
  excel = openExcel();
});

afterEach(() => excel.close());

/** Types the rows into the sheet from A1, as a user does. */
function type(rows: readonly (readonly unknown[])[], sheetName = "Blad1"): Promise<void> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItemOrNullObject(sheetName);
    await context.sync();
    const target = sheet.isNullObject ? worksheets.add(sheetName) : sheet;
    const columns = Math.max(...rows.map((row) => row.length));
    target.getRangeByIndexes(0, 0, rows.length, columns).values = rows.map((row) =>
      Array.from({ length: columns }, (_, i) => row[i] ?? "")
    );
    await context.sync();
  });
}

function makeTable(address: string, name: string, sheetName = "Blad1"): Promise<void> {
  return Excel.run(async (context) => {
    const table = context.workbook.worksheets.getItem(sheetName).tables.add(address, true);
    table.name = name;
    await context.sync();
  });
}

function source(place: string, rest: Partial<DataSource> = {}): DataSource {
  return { role: "contacts", place, columns: {}, kronorPerUnit: null, ...rest };
}

describe("four yearly amounts in an empty sheet", () => {
  beforeEach(() =>
    type([
      ["År", "Kostnad (mkr)"],
      [2017, 2.4],
      [2018, 5.6],
      [2019, 10.5],
      ["2020 (prognos)", 12.5],
    ])
  );

  test("are found and read", async () => {
    const found = await findSources();
    expect(found).toEqual([
      {
        source: source("Blad1!A:B"),
        headings: ["År", "Kostnad (mkr)"],
        meanings: ["year", "cost"],
        rows: 4,
        score: 2,
      },
    ]);
    const { data, problems, synthetic } = await readRegion([found[0]!.source]);
    expect(data!.observations.map(({ period, cost }) => [period, cost])).toEqual([
      [{ unit: "year", year: 2017 }, 240_000_000],
      [{ unit: "year", year: 2018 }, 560_000_000],
      [{ unit: "year", year: 2019 }, 1_050_000_000],
      [{ unit: "year", year: 2020 }, 1_250_000_000],
    ]);
    expect(problems.map(({ code }) => code)).toEqual(["period.forecast"]);
    expect(synthetic).toBe(false);
  });

  test("grow by a row below, which is read next time", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Blad1").getRange("A6:B6").values = [[2021, 13]];
      await context.sync();
    });
    expect((await readRegion([source("Blad1!A:B")])).data!.observations).toHaveLength(5);
  });

  test("are found from any cell of theirs, and as far as they are selected", async () => {
    excel.grid.sheets()[0]!.select({ row: 2, column: 1, rows: 1, columns: 1 });
    expect((await sourceAtSelection())!.source).toEqual(source("Blad1!A:B"));
    excel.grid.sheets()[0]!.select({ row: 0, column: 0, rows: 4, columns: 2 });
    const selected = (await sourceAtSelection())!;
    expect(selected.source).toEqual(source("Blad1!A1:B4"));
    const { data, problems } = await readRegion([selected.source]);
    expect(data!.observations).toHaveLength(3);
    expect(problems.map(({ code }) => code)).toEqual(["source.moreBelow"]);
  });
});

test("a messy sheet: everything is read or told of with its cell, nothing is run or lost", async () => {
  await type([
    ["Nätläkarkostnader 2019, arbetsmaterial"],
    [],
    ["Komentar", "PERIOD", "Vårdcental", "Yrke", "Antal kontakter", "Kostnad (kr)", "Handläggare"],
    ["", "'2019-01", "'=cmd|'/c calc'!A1", "läkare", 10, 4400, "AB"],
    ["", "'mars 2019", "<img src=x onerror=alert(1)>", "LK", 20, 8800, "AB"],
    [],
    ["", 201904, "Ås", "LK", 1_000_000, 440_000_000, ""],
    ["kredit", "'2019-05-31", "Ås", "LK", 0, -440, ""],
    ["", 201905, "Ås", "LK", 12, 5280, ""],
    ["", 201906, "", "LK", "'1 234", "'542 960,50", ""],
    ["", 201906, "Berg", "Häxa", 1, 440, ""],
    ["", 201907, "Berg", "LK", -3, 1320, ""],
    ["", 201908, "Berg", "LK", 5, "=1/0", ""],
    ["", "", "Berg", "LK", 5, 2200, ""],
    ["", "Summa", "", "", 1_001_279, 441_000_000, ""],
  ]);
  const [found] = await findSources();
  expect(found!.meanings).toEqual([null, "period", "unit", "profession", "contacts", "cost", null]);
  const { data, problems, sources } = await readRegion([found!.source]);
  expect(problems.map(({ code, address, row }) => `${code} ${address ?? row}`)).toEqual([
    "sum.differs null",
    "contacts.large E7",
    "row.duplicate 9",
    "amount.fromText E10",
    "amount.fromText F10",
    "unit.unlisted C10",
    "profession.unknown D11",
    "contacts.credited 12",
    "cell.error F13",
    "period.blank B14",
    "row.total B15",
  ]);
  expect(data!.units.map(({ name }) => name)).toEqual([
    "=cmd|'/c calc'!A1",
    "<img src=x onerror=alert(1)>",
    "Ås",
    "Berg",
    "Okänd eller olistad",
  ]);
  expect(data!.observations.map(({ period, contacts, cost }) => [period, contacts, cost])).toEqual([
    [{ unit: "month", month: monthOf(2019, 1) }, 10, 440_000],
    [{ unit: "month", month: monthOf(2019, 3) }, 20, 880_000],
    [{ unit: "month", month: monthOf(2019, 4) }, 1_000_000, 44_000_000_000],
    [{ unit: "month", month: monthOf(2019, 5) }, 12, 484_000],
    [{ unit: "month", month: monthOf(2019, 6) }, 1234, 54_296_050],
    [{ unit: "month", month: monthOf(2019, 7) }, -3, 132_000],
  ]);
  expect(sources[0]).toMatchObject({ rowsRead: 7, rowsSkipped: 4 });
  const error = problems.find(({ code }) => code === "cell.error")!;
  expect(problemSentence(error, "sv")).toMatch(/^Blad1!A:G, rad 13, Kostnad \(kr\): .*#DIV\/0!/);
});

test("a table that is meant for something else than it was taken for says what it means then", async () => {
  await type([
    ["Från", "Vårdcentral", "Regionen", "Ansvar"],
    ["2020-01-01", 0.2, 0.8, 4110],
  ]);
  const [found] = await findSources();
  expect(found).toMatchObject({
    source: { role: "units" },
    meanings: [null, "unit", null, "costCentre"],
  });
  expect(inRole(found!, "rules")).toMatchObject({
    source: { role: "rules", place: "Blad1!A:D" },
    meanings: ["from", "healthCentreShare", "regionShare", null],
    score: 3,
  });
  expect(inRole(found!, "tariffs").score).toBe(0);
});

describe("native tables", () => {
  test("stand first, without their total row, and leave the rest of their sheet to the user", async () => {
    await type([
      ["Period", "Kontakter", "", "Vårdcentral", "Listade"],
      [201901, 10, "", "Ås", 7000],
      [201902, 11, "", "Berg", 9000],
    ]);
    await type(
      [
        ["År", "Kostnad"],
        [2019, 1_000_000],
      ],
      "Årsvis"
    );
    await makeTable("D1:E3", "Enheter");
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("Enheter").showTotals = true;
      await context.sync();
    });
    const found = await findSources();
    expect(found.map(({ source: { place, role }, rows }) => [place, role, rows])).toEqual([
      ["Enheter", "units", 2],
      ["Blad1!A:B", "contacts", 3],
      ["Årsvis!A:B", "contacts", 1],
    ]);
    const { sources } = await readRegion([found[0]!.source]);
    expect(sources[0]).toMatchObject({ rowsRead: 2, rowsSkipped: 0 });
    excel.grid.sheets()[0]!.select({ row: 1, column: 4, rows: 1, columns: 1 });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Blad1").activate();
      await context.sync();
    });
    expect((await sourceAtSelection())!.source.place).toBe("Enheter");
  });
});

describe("what is no source", () => {
  test("an empty workbook", async () => {
    expect(await findSources()).toEqual([]);
    expect(await sourceAtSelection()).toBeNull();
  });

  test("a selected picture; another failure of Excel's is no answer", async () => {
    // A code of Excel's that the host does not know.
    excel.host.faults.failBatch(1, "InvalidSelection" as "InvalidReference");
    expect(await sourceAtSelection()).toBeNull();
    excel.host.faults.failBatch(1, "GeneralException");
    await expect(sourceAtSelection()).rejects.toMatchObject({ code: "GeneralException" });
  });

  test("hidden sheets, and what the add-in has written as its answer", async () => {
    const answer = ["År", "Kostnad"].map(
      (content) => ({ content, style: "plain", numberFormat: "General" }) as const
    );
    await insertSheets([
      {
        key: "answer",
        name: "Svar",
        work: "comparison",
        columnWidths: [],
        frozenRows: 0,
        rows: [answer],
      },
    ]);
    await type(
      [
        ["År", "Kostnad"],
        [2019, 1],
      ],
      "Gömt"
    );
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Gömt").visibility = Excel.SheetVisibility.hidden;
      await context.sync();
    });
    expect(await findSources()).toEqual([]);
  });
});

test.each([
  ["Tabell9", "source.missing"],
  ["Borta!A:C", "source.missing"],
  ["Blad1!A:B:C", "source.missing"],
  ["Blad1!H:J", "source.missing"],
  ["Blad1!A2:B2", "heading.notFound"],
  ["Blad1!E1:F1", "source.empty"],
])("the place %s: %s", async (place, code) => {
  await type([
    ["År", "Kostnad", "", "", "År", "Kostnad"],
    [2019, 10_500_000],
  ]);
  const { data, problems } = await readRegion([source(place)]);
  expect(data).toBeNull();
  const [first, ...others] = problems;
  expect(first).toMatchObject({ code, severity: "error", place });
  // What stands there is told of with its sum.
  const told = code === "heading.notFound" ? [{ code: "column.unread", cost: 1_050_000_000 }] : [];
  expect(others).toMatchObject(told);
});

test("the same place twice is read once, and said so", async () => {
  await type([
    ["År", "Kostnad"],
    [2019, 10_500_000],
  ]);
  const { data, problems } = await readRegion([source("Blad1!A:B"), source("Blad1!A:B")]);
  expect(data!.observations).toHaveLength(1);
  expect(problems.map(({ code }) => code)).toEqual(["source.twice"]);
});

test("more rows than are read at once are all read", async () => {
  const months = Array.from({ length: 15_000 }, (_, i) => [
    200_001 + 100 * (i % 20) + (Math.floor(i / 20) % 12),
    `Enhet ${Math.floor(i / 240)}`,
    1 + (i % 7),
  ]);
  await type([["Period", "Enhet", "Kontakter"], ...months]);
  const { data, problems } = await readRegion([source("Blad1!A:C")]);
  expect(problems.map(({ code }) => code)).toEqual(["period.beforeTariff"]);
  expect(data!.observations).toHaveLength(15_000);
  const total = months.reduce((sum, [, , contacts]) => sum + Number(contacts), 0);
  expect(data!.observations.reduce((sum, { contacts }) => sum + contacts!, 0)).toBe(total);
});

test("lines without headings are found as all of them", async () => {
  await type([["År 2017 2,4 mkr"], ["År 2018 5,6 mkr"], ["År 2019 10,5 mkr"]]);
  excel.grid.sheets()[0]!.select({ row: 0, column: 0, rows: 3, columns: 1 });
  const found = (await sourceAtSelection())!;
  const { sources, problems } = await readRegion([found.source]);
  expect([found.rows, sources[0]!.rowsRead]).toEqual([3, 3]);
  expect(problemSentence(problems[0]!, "sv")).toMatch(
    /”2,4 mkr” är text och lästes som 2\s400\s000\./
  );
});

test("a column that tells rows apart does so below the first rows too, where it is sorted by", async () => {
  const rows = ["Utfall A", "Version 2"].flatMap((scenario) =>
    Array.from({ length: 300 }, (_, i) => [
      200_001 + 100 * Math.floor(i / 12) + (i % 12),
      "Ås",
      10,
      5_000,
      scenario,
      `Handläggare ${i}`,
    ])
  );
  await type([["Period", "Enhet", "Kontakter", "Kostnad", "Urval", "Ansvarig"], ...rows]);
  const { data, asked, sources } = await readRegion([source("Blad1!A:F")]);
  expect(data).toBeNull();
  expect(asked[0]!.apart).toMatchObject([
    {
      heading: "Urval",
      values: [
        { value: "Utfall A", rows: 300, contacts: 3_000, cost: 150_000_000 },
        { value: "Version 2", rows: 300, contacts: 3_000, cost: 150_000_000 },
      ],
      kept: null,
    },
  ]);
  expect(sources[0]!.account).toMatchObject({ left: { contacts: 6_000, cost: 300_000_000 } });
});

describe("a table of many rows", () => {
  const rows = Array.from({ length: 9_000 }, (_, i) => [2017 + (i % 4), i % 50, (i % 50) * 500]);

  beforeEach(() => type([["År", "Kontakter", "Kostnad"], ...rows]));

  test("tells how far its loading has come, and is read whole", async () => {
    const shares: number[] = [];
    const onProgress = (share: number): void => void shares.push(share);
    const { sources } = await readRegion([source("Blad1!A:C")], "sv", null, { onProgress });
    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect(shares[shares.length - 1]).toBe(1);
    expect(sources[0]).toMatchObject({ rowsRead: 9_000 });
  });

  test("can be stopped, and then nothing more is asked of Excel", async () => {
    const signal = { aborted: false };
    const onProgress = (): void => void (signal.aborted = true);
    const before = excel.host.faults.batchCount;
    const reading = readRegion([source("Blad1!A:C")], "sv", null, { signal, onProgress });
    expect(await unlessCancelled(reading)).toBeNull();
    const stopped = excel.host.faults.batchCount - before;
    await readRegion([source("Blad1!A:C")]);
    expect(stopped).toBeLessThan(excel.host.faults.batchCount - before - stopped);
  });
});
