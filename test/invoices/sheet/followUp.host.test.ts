import { strFromU8, unzipSync } from "fflate";
import { monthOf } from "../../../src/core/calendar";
import { fullYearOf } from "../../../src/invoices/core/accruals";
import type { InvoiceOutcome } from "../../../src/invoices/core/invoiceOutcome";
import { emptySettings } from "../../../src/invoices/core/invoiceSettings";
import type { MonthlyRow } from "../../../src/invoices/core/monthlyTable";
import { insertInvoiceSheets } from "../../../src/invoices/excel/invoiceSheets";
import { invoicePlans } from "../../../src/invoices/pane/invoicePlans";
import { INVOICE_WORKS } from "../../../src/invoices/sheet/invoiceSheet";
import { readCopySheets, unreadSheets } from "../../../src/share/copy/excel/copySheets";
import { addressOf } from "../../../src/formula/text/area";
import { readFile } from "../../../src/excel/workbookFile";
import { openExcel, type OpenExcel } from "../../excel/openExcel";
import { describeWithLibreOffice, LibreOffice } from "../../support/libreOffice";
import { text } from "../lines";

const CONTEXT = {
  language: "sv",
  version: "1.2.3",
  written: "2025-05-02 08:00",
  files: ["a.csv"],
} as const;

function row(
  month: number,
  unit: string,
  profession: "LK" | "PS",
  contacts: number,
  ore: number,
  provider = "Nätdoktorn AB"
): MonthlyRow {
  return {
    ...{ month, unit: text(unit), unlisted: null, profession, provider: text(provider) },
    ...{ diagnosisGroup: null, contacts, gross: ore, fee: 0, other: 0, net: ore },
  };
}

const [JAN, BEFORE] = [monthOf(2025, 1), monthOf(2024, 1)];
/** Four months of each year: contacts 10 a month and unit the first year, then 12, at another price. */
const ROWS: readonly MonthlyRow[] = [0, 1, 2, 3].flatMap((m) => [
  row(BEFORE + m, "Sala", "LK", 10, 10 * 50_000),
  row(BEFORE + m, "Köping", "PS", 10, 10 * 42_500),
  row(JAN + m, "Sala", "LK", m === 1 ? 3 : 12, (m === 1 ? 3 : 12) * 60_000),
  row(JAN + m, "Köping", "PS", 14, 14 * 42_500),
]);
const ACCRUALS = {
  months: [0, 1, 2, 3].map((m) => {
    const booked = ROWS.filter(({ month }) => month === JAN + m).reduce(
      (sum, { net }) => sum + net,
      0
    );
    const accrued = m === 3 ? 100_000 : 0;
    return { month: JAN + m, booked, expected: booked + accrued, accrued };
  }),
  factors: [1],
  accrued: 100_000,
  undatedOre: 0,
};
const NONE = { lines: 0, net: 0 };
const OUTCOME: InvoiceOutcome = {
  channels: { digital: NONE, other: NONE, undecided: NONE },
  providers: [],
  actions: [],
  tables: { digital: ROWS, undecided: [] },
  findings: [],
  notJudged: [],
  atStake: 0,
  credits: { matched: 0, unmatched: [] },
  accruals: ACCRUALS,
};

let excel: OpenExcel;
let unread: readonly string[];
beforeAll(async () => {
  excel = openExcel({ excelApi: "1.14", platform: "PC" });
  const plans = await invoicePlans(
    {
      outcome: OUTCOME,
      settings: { ...emptySettings, budget: 240_000 },
      listed: new Map([
        ["Sala", 5_000],
        ["Köping", 10_000],
      ]),
      allUnits: true,
    },
    CONTEXT
  );
  await insertInvoiceSheets(INVOICE_WORKS.tables, plans);
  unread = unreadSheets(await readCopySheets([]));
});
afterAll(() => excel.close());

test("the table of contacts is not what a committee reads, the follow-ups are", () => {
  expect(unread).toEqual(["Fakturatabell"]);
});

type Cells = readonly (readonly unknown[])[];

async function cellsOf(sheet: string): Promise<Cells> {
  return (await excel.read(sheet)).map((cells) => cells.map(({ value }) => value));
}

/** The rows of a table from the row under its headings on. */
function below(cells: Cells, first: string, count: number): Cells {
  const top = cells.findIndex(([one]) => one === first);
  return cells.slice(top + 1, top + 1 + count);
}

function beside(cells: Cells, label: string): unknown {
  return cells.find(([first]) => first === label)?.[1];
}

test("the region's months, budget, forecast and the year before are those of the table", async () => {
  const cells = await cellsOf("Uppföljning region");
  expect(cells.flat().filter((value) => String(value).startsWith("#"))).toEqual([]);
  const months = below(cells, "Månad", 13);
  const kronor = (m: number): number => ACCRUALS.months[m]!.booked / 100;
  expect(months.slice(0, 4).map(([, contacts]) => contacts)).toEqual([26, 17, 26, 26]);
  expect(months.slice(0, 4).map((one) => one[2])).toEqual([0, 1, 2, 3].map(kronor));
  expect(months[4]!.slice(1, 4)).toEqual(["", "", ""]);
  const accumulated = kronor(0) + kronor(1);
  // Two months of twelve of 240 000, less what has been spent: − is worse.
  expect(months[1]![5]).toBeCloseTo(40_000 - accumulated, 6);
  expect(months[3]![6]).toBe(kronor(3) + 1_000);
  expect(months[12]![6]).toBeCloseTo(fullYearOf(ACCRUALS)!.total / 100, 6);
  expect(months[12]![7]).toBe(4 * 10 * 500 + 4 * 10 * 425);
});

test("volume, price and mix make up the change, hand-reckoned", async () => {
  const cells = await cellsOf("Uppföljning region");
  // Before: 80 contacts, 37 000 kr. Now: 39 LK at 600 and 56 PS at 425.
  const volume = (95 - 80) * (37_000 / 80);
  const price = (600 - 500) * 39;
  expect(beside(cells, "Volym")).toBeCloseTo(volume, 6);
  expect(beside(cells, "Pris")).toBeCloseTo(price, 6);
  const total = 39 * 600 + 56 * 425 - 37_000;
  expect(beside(cells, "I allt")).toBeCloseTo(total, 6);
  expect(beside(cells, "Sammansättning")).toBeCloseTo(total - volume - price, 6);
});

test("a unit is followed against the region's median, and its few contacts are kept back", async () => {
  const cells = await cellsOf("Uppföljning vårdcentral");
  expect(cells.flat().filter((value) => String(value).startsWith("#"))).toEqual([]);
  expect(beside(cells, "Vårdcentral")).toBe("Köping");
  expect(beside(cells, "Kontakter per 1 000 listade")).toBeCloseTo(5.6, 9);
  expect(beside(cells, "Regionens median, per 1 000 listade")).toBeCloseTo((5.6 + 7.8) / 2, 9);
  const own = below(await cellsOf("Sala"), "Månad", 12);
  // February's three, and the least month that stands in front of them.
  expect(own.slice(0, 4).map(([, contacts]) => contacts)).toEqual(["dolt", "dolt", 12, 12]);
  expect(own.slice(0, 4).map((one) => one[2])).toEqual(["dolt", "dolt", 7_200, 7_200]);
  expect(beside(await cellsOf("Sala"), "Nettokostnad (kr)")).toBe(39 * 600);
});

describeWithLibreOffice("on paper", () => {
  const office = new LibreOffice();
  afterAll(() => office.close());

  test("LibreOffice reckons the same, and a follow-up is a page of A4", async () => {
    const bytes = await readFile("workbook", {});
    const [sheets] = await office.recalculate(bytes);
    for (const name of ["Uppföljning region", "Uppföljning vårdcentral", "Sala", "Köping"]) {
      const cells = await cellsOf(name);
      const shown = sheets!.get(name)!;
      // The first column is of months and names; months are shown as texts.
      const isMonth = (value: unknown): boolean => /^\d{4}-\d\d$/.test(String(value));
      const different = cells.flatMap((row, r) =>
        row.flatMap((value, c) => {
          const address = addressOf({ row: r, column: c, rows: 1, columns: 1 });
          const other = shown.get(address);
          const isSame =
            typeof value === "number" && typeof other === "number"
              ? Math.abs(value - other) < 1e-6
              : value === other;
          return c === 0 || isMonth(other) || value === null || value === "" || isSame
            ? []
            : [[address, value, other]];
        })
      );
      expect([name, different]).toEqual([name, []]);
    }
    const setups = [...unzipPrint(bytes)].filter((xml) => xml.includes('fitToHeight="1"'));
    expect(setups.length).toBeGreaterThanOrEqual(4);
  });
});

/** How the workbook's sheets are printed, as its parts say. */
function unzipPrint(bytes: Uint8Array): readonly string[] {
  return Object.entries(unzipSync(bytes))
    .filter(([name]) => name.startsWith("xl/worksheets/sheet"))
    .map(([, part]) => strFromU8(part));
}
