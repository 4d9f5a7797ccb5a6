import { serialOf, dayOfIso } from "../../../../src/core/calendar";
import { nothingOld } from "../../../../src/core/scenario/oldValues";
import { professionLabel } from "../../../../src/data/professions";
import { nationalSchedule } from "../../../../src/data/tariffs";
import { evaluate } from "../../../../src/formula/evaluate";
import { pricingProblemSentence, pricingTexts } from "../../../../src/share/pricing/words/pricing";
import { recognise } from "../../../../src/reading/sheet/recognition";
import type { PricingOptions } from "../../../../src/share/pricing/sheet/pricingPlan";
import { previewPricing, priceTable } from "../../../../src/share/pricing/excel/priceTable";
import { type OpenExcel, openExcel } from "../../../excel/openExcel";

// Every cell of the new columns is calculated, which takes the grid its time.
let excel: OpenExcel;

beforeEach(() => {
  excel = openExcel({ excelApi: "1.20" });
});

afterEach(() => excel.close());

const OPTIONS: PricingOptions = {
  language: "sv",
  schedule: nationalSchedule,
  old: nothingOld,
  rules: [
    { from: "2017-01-01", shares: { healthCentre: 1, region: 0 }, unlisted: "region" },
    { from: "2020-01-01", shares: { healthCentre: 0.2, region: 0.8 }, unlisted: "region" },
  ],
  meanFee: null,
};

/** A native table from B3 of the first sheet. */
async function addTable(rows: readonly (readonly unknown[])[]): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    const range = sheet.getRange("B3").getResizedRange(rows.length - 1, rows[0]!.length - 1);
    range.values = rows.map((row) => [...row]);
    sheet.tables.add(range, true).name = "Min";
    await context.sync();
  });
}

/** The table's rows by heading. */
async function readTable(): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const cells = (await excel.read("Blad1")).slice(2).map((row) => row.slice(1));
  const [headings, ...rows] = cells.map((row) => row.map(({ value }) => value ?? ""));
  return rows.map((row) => Object.fromEntries(headings!.map((each, i) => [each, row[i]])));
}

const DAYS = [
  "2017-01-01",
  "2017-06-30",
  "2017-07-01",
  "2019-09-30",
  "2019-10-01",
  "2020-01-01",
  "2024-02-29",
];
const PROFESSIONS = ["LK", "läkare", "PS", "psykoterapeut", "Sjuksköterska", "övriga legitimerade"];

const FORMS = [
  (iso: string) => serialOf(dayOfIso(iso)),
  (iso: string) => `'${iso}`,
  (iso: string) => Number(iso.replace(/-/g, "")),
];

test.each([
  ["plain dates", DAYS.slice(3, 5), FORMS.slice(0, 1)],
  ["dates in every form", DAYS, FORMS],
])("native prices are those of the function, for %s", async (_, days, forms) => {
  const rows = days.flatMap((day) => PROFESSIONS.map((profession) => [day, profession] as const));
  await addTable([
    ["Datum", "Yrke"],
    ...rows.map(([day, profession], i) => [forms[i % forms.length]!(day), profession]),
  ]);
  await priceTable("Min", OPTIONS);
  const priced = await readTable();
  const expected = rows.map(([day, profession]) => {
    const answer = evaluate("TARIFF", [[[day]], [[profession]]]);
    const cell = answer.ok ? answer.value[0]![0] : null;
    return [day, profession, typeof cell === "number" ? cell : "#N/A"];
  });
  const prices = (key: string) => rows.map((row, i) => [...row, priced[i]![key]]);
  expect(prices("Pris (kr)")).toEqual(expected);
  expect(prices("Beräknad bruttokostnad (kr)")).toEqual(expected);
});

test("ÅÅÅÅMM is its first day, as for the function; months that do not exist are errors", async () => {
  await addTable([
    ["Period", "Yrke"],
    [201909, "LK"],
    ["2019-10", "LK"],
    [201913, "LK"],
    ["", ""],
  ]);
  await priceTable("Min", OPTIONS);
  expect((await readTable()).map((row) => row["Pris (kr)"])).toEqual([650, 500, "#N/A", ""]);
});

const TABLE = [
  ["Datum", "Listad enhet", "Yrke", "Antal kontakter", "Patientavgift per kontakt"],
  [serialOf(dayOfIso("2019-03-01")), "Björken", "LK", 3, 100],
  [serialOf(dayOfIso("2020-03-01")), "Björken", "LK", 3, 100.25],
  [serialOf(dayOfIso("2020-03-01")), "Okänd", "SJ", 2, ""],
  [serialOf(dayOfIso("2020-03-01")), "Björken", "zebra", 3, 100],
  [serialOf(dayOfIso("2016-03-01")), "Björken", "LK", 3, 100],
  [serialOf(dayOfIso("2020-03-01")), "Björken", "LK", -1, 100],
  [serialOf(dayOfIso("2020-03-01")), "Björken", "LK", 1, 501],
  ["", "", "", "", ""],
];

/** Of the table as it was before. */
async function ownCells(): Promise<unknown> {
  const rows = await excel.read("Blad1");
  return rows.slice(0, 2 + TABLE.length - 1).map((row) => row.slice(0, 6));
}

describe("a table of contacts with fees", () => {
  beforeEach(() => addTable(TABLE));

  test("gets price, fee, cost and shares that sum to the cost, and a reason instead of 0", async () => {
    const before = await ownCells();
    const { columns, sheet } = await priceTable("Min", OPTIONS);
    expect(columns).toEqual([
      "Taxegrupp",
      "Pris (kr)",
      "Beräknad avgift (kr)",
      "Beräknad kostnad (kr)",
      "Vårdcentralens andel",
      "Andel vårdcentral (kr)",
      "Andel regionen (kr)",
      "Anmärkning",
    ]);
    const rows = (await readTable()).map((row) => columns.slice(1).map((key) => row[key]));
    expect(rows).toEqual([
      [650, 300, 1650, 1, 1650, 0, ""],
      [500, 300.75, 1199.25, 0.2, 239.85, 959.4, ""],
      [275, 0, 550, 0, 0, 550, ""],
      ["#N/A", 300, "#N/A", 0.2, "#N/A", "#N/A", "Yrket saknas eller är okänt."],
      ["#N/A", 300, "#N/A", 1, "#N/A", "#N/A", "Ingen taxa gäller för yrket den dagen."],
      [500, -100, "#N/A", 0.2, "#N/A", "#N/A", expect.stringMatching(/^Antal eller avgift/)],
      [500, 501, "#N/A", 0.2, "#N/A", "#N/A", "Avgiften är högre än taxan."],
      ["", "", "", "", "", "", ""],
    ]);
    expect(await ownCells()).toEqual(before);
    expect(sheet).toBe("Taxor för prissättning");
    expect(excel.grid.selection().sheet.name).toBe("Blad1");
  });

  test("lets the unlisted follow the rule where the rule says so, in preview and formulas", async () => {
    const rules = OPTIONS.rules.map((rule) => ({ ...rule, unlisted: "rule" as const }));
    await Excel.run(async (context) => {
      // The unlisted row first, so that it is the example.
      context.workbook.worksheets.getItem("Blad1").getRange("C4").values = [["Okänd"]];
      await context.sync();
    });
    const { example } = await previewPricing("Min", { ...OPTIONS, rules });
    expect(example!.values).toMatchObject({ healthCentre: 1650, region: 0 });
    await priceTable("Min", { ...OPTIONS, rules });
    const shares = (await readTable()).map((row) => [
      row["Andel vårdcentral (kr)"],
      row["Andel regionen (kr)"],
    ]);
    expect(shares[0]).toEqual([1650, 0]);
    expect(shares[2]).toEqual([110, 440]);
  });

  test("has a preview that says the same as the formulas then do", async () => {
    const { columns, example, problems } = await previewPricing("Min", OPTIONS);
    expect(excel.sheetNames()).toEqual(["Blad1"]);
    await priceTable("Min", OPTIONS);
    const [row] = await readTable();
    expect(columns.map(({ heading, key }) => [heading, example!.values[key]])).toEqual(
      columns.map(({ heading }) => [heading, row![heading]])
    );
    expect(problems.map((each) => pricingProblemSentence(each, "sv", professionLabel))).toEqual([
      expect.stringMatching(/^Rad 7, Yrke: yrket ”zebra” är okänt/),
      expect.stringMatching(/^Rad 8: ingen taxa gäller för läkare 2016-03-01/),
      expect.stringMatching(/^Rad 9, Antal kontakter: ”-1” är inget tal/),
      expect.stringMatching(/^Rad 10: patientavgiften är högre/),
    ]);
  });

  test("follows the sheet: a changed tariff or rule shows at once", async () => {
    await priceTable("Min", OPTIONS);
    const sheet = await excel.read("Taxor för prissättning");
    const row = sheet.findIndex((cells) => cells[0]!.value === "läkare" && cells[3]!.value === 500);
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Taxor för prissättning").getCell(row, 3);
      cell.values = [[400]];
      await context.sync();
    });
    expect((await readTable())[1]!["Pris (kr)"]).toBe(400);
  });

  test("is priced twice in columns of their own", async () => {
    await priceTable("Min", OPTIONS);
    const { columns, sheet } = await priceTable("Min", OPTIONS);
    expect(columns).toContain("Pris (kr) (2)");
    expect(sheet).toBe("Taxor för prissättning (2)");
    const [, row] = await readTable();
    expect([row!["Beräknad kostnad (kr)"], row!["Beräknad kostnad (kr) (2)"]]).toEqual([
      1199.25, 1199.25,
    ]);
  });

  test("without rules gets no columns of shares, and is told so", async () => {
    const { columns, problems } = await priceTable("Min", { ...OPTIONS, rules: [] });
    expect(columns.slice(1)).toEqual([
      "Pris (kr)",
      "Beräknad avgift (kr)",
      "Beräknad kostnad (kr)",
      "Anmärkning",
    ]);
    expect(problems).toContainEqual({ code: "rules.missing" });
  });

  test("is as before when Excel refuses half-way", async () => {
    const before = await ownCells();
    const { grid } = excel;
    const sheetOf = grid.sheet.bind(grid);
    let writes = 0;
    grid.sheet = (id) => {
      const sheet = sheetOf(id);
      if (sheet?.name === "Blad1") {
        const write = sheet.write.bind(sheet);
        sheet.write = (...args) => {
          writes += 1;
          if (writes === 8) throw new Error("Refused");
          write(...args);
        };
      }
      return sheet;
    };
    await expect(priceTable("Min", OPTIONS)).rejects.toThrow();
    expect(writes).toBeGreaterThanOrEqual(8);
    expect(excel.sheetNames()).toEqual(["Blad1"]);
    expect(await ownCells()).toEqual(before);
  });
});

test("a stated mean fee stands on the sheet and counts for every contact", async () => {
  await addTable([
    ["Månad", "Kontakter"],
    [202003, 10],
  ]);
  const { columns } = await priceTable("Min", { ...OPTIONS, meanFee: 99.5 });
  const [row] = await readTable();
  expect(columns.slice(0, 4)).toEqual([
    "Taxedatum",
    "Pris (kr)",
    "Beräknad avgift (kr)",
    "Beräknad kostnad (kr)",
  ]);
  expect([row!["Pris (kr)"], row!["Beräknad avgift (kr)"], row!["Beräknad kostnad (kr)"]]).toEqual([
    500, 995, 4005,
  ]);
});

test("headings with signs of structured references are named right", async () => {
  await addTable([
    ["Datum", "Antal [kontakter] #'s"],
    [serialOf(dayOfIso("2020-03-01")), 2],
  ]);
  const options = { ...OPTIONS, corrections: { "Antal [kontakter] #'s": "contacts" } };
  await priceTable("Min", options);
  expect((await readTable())[0]!["Beräknad bruttokostnad (kr)"]).toBe(1000);
});

test.each([
  [
    "without dates",
    [
      ["Yrke", "Antal"],
      ["LK", 1],
    ],
    /ingen kolumn med datum/,
  ],
  [
    "of whole years",
    [
      ["År", "Antal"],
      [2019, 1],
    ],
    /År är hela år/,
  ],
])("a table %s is not priced, and it is said why", async (_, rows, sentence) => {
  await addTable(rows);
  const { sheet, columns, problems } = await priceTable("Min", OPTIONS);
  expect([sheet, columns, excel.sheetNames()]).toEqual([null, [], ["Blad1"]]);
  expect(pricingProblemSentence(problems[0]!, "sv", professionLabel)).toMatch(sentence);
});

test.each(["sv", "en"] as const)(
  "no new column passes for the user's own data, in %s",
  (language) => {
    const { columns, grossCost } = pricingTexts(language);
    const headings = [...Object.values(columns), grossCost];
    const found = recognise([["Datum", ...headings]], "contacts")!.columns;
    expect(found.flatMap(({ meaning }) => meaning ?? [])).toEqual(["period"]);
  }
);

test("a table that is not there is said to be missing", async () => {
  const { problems } = await priceTable("Ingen", OPTIONS);
  expect(problems).toEqual([{ code: "table.missing", table: "Ingen" }]);
});
