/** @jest-environment ./test/build/pageEnvironment.cjs */
import { webcrypto } from "node:crypto";
import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { strFromU8, unzipSync } from "fflate";
import { readFile } from "../../../src/excel/workbookFile";
import type { InvoiceWork } from "../../../src/invoices/pane/invoiceWork";
import { completeBrowser } from "../../app/browser";
import { writeCells } from "../../app/cells";
import {
  button,
  choose,
  goTo,
  openFolds,
  type OpenedPane,
  openPaneIn,
  settle,
  untilQuiet,
  violations,
  waitUntil,
} from "../../app/openedPane";
import { wholeWorkbook } from "../../excel/wholeWorkbook";
import { bytesOf, catchDownloads, type Download } from "../../share/report/pane/memorandum";
import { testNumber } from "../generator";

let pane: OpenedPane;
let downloads: readonly Download[];

beforeAll(() => {
  completeBrowser();
  Object.assign(globalThis.crypto, { getRandomValues: webcrypto.getRandomValues.bind(webcrypto) });
});
beforeEach(async () => {
  downloads = catchDownloads();
  localStorage.clear();
  pane = await openPaneIn("sv", { platform: "PC" });
  await openFolds();
  await screen.findByText("Välj filer");
});
afterEach(async () => {
  await pane.close();
  jest.restoreAllMocks();
});

const HEADINGS =
  "Fakturanummer;Fakturadatum;Radnummer;Personnummer;Patientens namn;Länskod;Besöksdatum;Vårdgivare;Yrkeskod;Pris;Patientavgift erlagd;Bruttobelopp;Nettobelopp;Listad vårdcentral";

interface Row {
  readonly post: number;
  readonly patient: number;
  readonly day: string;
  readonly provider?: string;
  readonly profession?: string;
  readonly price?: number;
  readonly county?: number;
  readonly unit?: string;
  readonly invoice?: string;
}

function rowOf(row: Row): string {
  const { post, patient, day, provider = "Nätdoktorn AB", profession = "LK", price = 500 } = row;
  const { county = 19, unit = "Sala vårdcentral", invoice = "F1" } = row;
  return [
    ...[invoice, "2025-04-01", post, testNumber(patient), "Anna Påhittad", county, day],
    ...[provider, profession, `${price},00`, "0,00", `${price},00`, `${price},00`, unit],
  ].join(";");
}

/** Six contacts a month in Sala and Köping, one of which is dearer than the tariff and one of another county. */
function file(): string {
  const rows: Row[] = ["01", "02", "03"].flatMap((month, m) =>
    Array.from({ length: 12 }, (_, i) => ({
      post: m * 12 + i + 1,
      patient: 100 + m * 12 + i,
      day: `2025-${month}-${String(i + 2).padStart(2, "0")}`,
      unit: i % 2 === 0 ? "Sala vårdcentral" : "Köpings vårdcentral",
    }))
  );
  rows[3] = { ...rows[3]!, price: 650 };
  rows[5] = { ...rows[5]!, county: 1 };
  return [HEADINGS, ...rows.map(rowOf)].join("\r\n");
}

function upload(name: string, content: string): Promise<void> {
  const input = screen.getByLabelText("Välj filer", { selector: "input" });
  return userEvent.upload(input, new File([content], name));
}

async function readIn(name: string, content: string): Promise<void> {
  await upload(name, content);
  await userEvent.click(button("Läs in"));
  await waitUntil(() => screen.queryByText("Avbryt") === null);
}

async function written(name: string): Promise<void> {
  await userEvent.click(button(name));
  await waitUntil(() => screen.queryAllByText(/^Klart\. Skrivna blad/).length > 0);
  await untilQuiet(pane);
}

/** What stands to the right of the first cell that says so. */
async function beside(sheet: string, label: string): Promise<unknown> {
  const cells = await pane.excel.read(sheet);
  return cells.find(([first]) => first?.value === label)?.[1]?.value;
}

async function confirm(): Promise<void> {
  await choose(/^Nätdoktorn AB/, "digital");
  await userEvent.click(button("Bekräfta listan"));
  await screen.findByText("Listan är bekräftad och sparad i arbetsboken.");
  await waitUntil(() => screen.queryByText("Avbryt") === null);
}

test("a file becomes checks, a table, a follow-up, and data of the product's own", async () => {
  await userEvent.type(screen.getByRole("textbox", { name: /^Egen länskod/ }), "19{Tab}");
  await readIn("januari.csv", file());
  expect(screen.getByText(/^januari\.csv: 36 fakturarader är lästa av 36 rader/)).toBeTruthy();
  await confirm();
  expect(screen.getByText(/^2 fynd\. På spel: 650,00/)).toBeTruthy();
  await written("Skriv tabell och uppföljning");
  expect(pane.excel.sheetNames()).toEqual(
    expect.arrayContaining(["Fakturatabell", "Uppföljning region", "Uppföljning vårdcentral"])
  );
  const table = await pane.excel.rows("Fakturatabell");
  expect(table.get("Summa kontakter")![1]).toBe(36);
  expect(table.get("Summa nettokostnad (kr)")![1]).toBe(36 * 500 + 150);
  const region = await pane.excel.read("Uppföljning region");
  const texts = region.map((row) => row.map(({ value }) => value));
  expect(texts.flat().filter((value) => String(value).startsWith("#"))).toEqual([]);
  expect(await beside("Uppföljning vårdcentral", "Vårdcentral")).toBe("Köpings vårdcentral");
  expect(await beside("Uppföljning vårdcentral", "Nettokostnad (kr)")).toBe(18 * 500 + 150);
  await userEvent.click(button("Använd Fakturatabell som underlag"));
  await untilQuiet(pane);
  expect(pane.work.region.state.get().reading?.data?.observations.length).toBeGreaterThan(0);
  const sums = pane.work.region.state.get().reading!.data!.observations;
  expect(sums.reduce((sum, { cost }) => sum + (cost ?? 0), 0)).toBe((36 * 500 + 150) * 100);
  expect(await violations()).toEqual([]);
});

/** The table of findings, by heading. */
async function findings(): Promise<readonly ReadonlyMap<unknown, unknown>[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.tables.getItem("Natlakarkalkyl_Fakturakontroll").getRange();
    range.load("values");
    await context.sync();
    const [headings, ...rows] = range.values as unknown[][];
    return rows.map((row) => new Map(row.map((value, i) => [headings![i], value])));
  });
}

async function answer(row: number, status: string, note: string): Promise<void> {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Natlakarkalkyl_Fakturakontroll");
    const cells = table.getDataBodyRange().getRow(row);
    cells.getColumn(0).values = [[status]];
    cells.getColumn(13).values = [[note]];
    await context.sync();
  });
}

/** Every part of the workbook as it would be saved. */
async function partsOfWorkbook(): Promise<readonly (readonly [string, string])[]> {
  const bytes = await readFile("workbook", {});
  return Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]);
}

test("nobody of the file is in the workbook, the letter, a log or the browser; answers are kept", async () => {
  const logged: unknown[] = [];
  for (const way of ["log", "info", "warn", "error", "debug"] as const)
    jest.spyOn(console, way).mockImplementation((...told) => void logged.push(told));
  await userEvent.type(screen.getByRole("textbox", { name: /^Egen länskod/ }), "19{Tab}");
  await readIn("Anna Påhittads rader.csv", file());
  await confirm();
  await written("Skriv tabell och uppföljning");
  await written("Skriv Fakturakontroll");
  await waitUntil(() => pane.excel.sheetNames().includes("Fakturakontroll"));
  await untilQuiet(pane);

  const before = await findings();
  expect(before.map((row) => [row.get("Rad"), row.get("På spel (kr)")])).toEqual([
    ["5", 150],
    ["7", 500],
  ]);
  await answer(0, "Begärd", "ringt dem");
  await answer(1, "Avslagen", "har intyg");
  const sheets = pane.excel.sheetNames();
  await userEvent.click(button("Läs in"));
  await waitUntil(() => screen.queryByText("Avbryt") === null);
  act(() => pane.work.insertion("invoices:control").forget());
  await userEvent.click(button("Skriv Fakturakontroll"));
  await waitUntil(() => pane.work.insertion("invoices:control").state.get().status === "done");
  expect(pane.excel.sheetNames()).toEqual(sheets);
  const after = await findings();
  expect(after.map((row) => [row.get("Status"), row.get("Anteckning")])).toEqual([
    ["Begärd", "ringt dem"],
    ["Avslagen", "har intyg"],
  ]);
  expect(await beside("Fakturakontroll", "Begärt, inget svar")).toBe(150);
  expect(await beside("Fakturakontroll", "Avslaget")).toBe(500);
  expect(await beside("Fakturakontroll", "Begärt i allt")).toBe(650);

  await userEvent.click(button("Gör begäran som Word"));
  await userEvent.click(await screen.findByRole("button", { name: /^Spara .*docx/ }));
  await waitUntil(() => downloads.length === 1);
  const letter = unzipSync(await bytesOf(downloads[0]!.file));
  expect(strFromU8(letter["word/document.xml"]!)).toContain("Nätdoktorn AB");

  const patients = Array.from({ length: 36 }, (_, i) => testNumber(100 + i));
  const written_ = [
    ...(await partsOfWorkbook()),
    ...Object.entries(letter).map(([name, part]) => [name, strFromU8(part)] as const),
    ["storage", JSON.stringify({ ...localStorage })] as const,
    ["log", JSON.stringify(logged)] as const,
    ["pane", document.body.textContent!] as const,
  ];
  expect(written_.length).toBeGreaterThan(20);
  const found = written_.flatMap(([name, text]) =>
    [...patients, ...patients.map((one) => one.replace("-", "")), "Påhittad"]
      .filter((one) => text.includes(one) || text.includes(one.slice(2)))
      .map((one) => `${name}: ${one}`)
  );
  // The pane's own list of the files that the user has chosen says what they are called.
  expect(found).toEqual(["pane: Påhittad"]);
});

test("a month is booked at the unit's share and sums to zero; what changes later is a correction", async () => {
  await readIn("kvartal.csv", file());
  await confirm();
  expect(screen.getByText(/Svara först på vem som bär kostnaden/)).toBeTruthy();
  act(() =>
    pane.work.edit((workspace) => ({
      ...workspace,
      rulesInForce: [
        { from: "2020-01-01", shares: { healthCentre: 0.2, region: 0.8 }, unlisted: "region" },
      ],
    }))
  );
  await settle();
  for (const [unit, code] of [
    ["Sala vårdcentral", "0030"],
    ["Köpings vårdcentral", "0040"],
  ])
    await userEvent.type(screen.getByRole("textbox", { name: `Kod, ${unit}` }), `${code}{Tab}`);
  await userEvent.selectOptions(
    screen.getByRole("combobox", { name: "Bokföringsperiod" }),
    "2025-02"
  );
  await written("Skriv Bokföringsunderlag");
  // January's 6 150 kr and February's 6 000 kr, of which the two units bear a fifth.
  expect(await beside("Bokföringsunderlag", "Kontroll: summan av alla rader (kr)")).toBe(0);
  const rows = await pane.excel.rows("Bokföringsunderlag");
  expect(rows.get("Köpings vårdcentral")!.slice(1, 3)).toEqual([600, 630]);
  expect(rows.get("Sala vårdcentral")!.slice(1, 3)).toEqual([600, 600]);
  expect(screen.getByText(/^8 rader i perioden, summa 0,00/)).toBeTruthy();
  await userEvent.click(button("Markera 2025-02 som bokförd"));
  await waitUntil(() => screen.queryByText("Markera 2025-02 som bokförd") === null);
  await untilQuiet(pane);
  await userEvent.selectOptions(
    screen.getByRole("combobox", { name: "Bokföringsperiod" }),
    "2025-01"
  );
  expect(screen.getByText(/^2025-01 är bokförd och ändras inte\. Bokför i 2025-02/)).toBeTruthy();

  // The share is another from the beginning: what was booked stays, and March corrects it.
  act(() =>
    pane.work.edit((workspace) => ({
      ...workspace,
      rulesInForce: [
        { from: "2020-01-01", shares: { healthCentre: 0.3, region: 0.7 }, unlisted: "region" },
      ],
    }))
  );
  await settle();
  await userEvent.selectOptions(
    screen.getByRole("combobox", { name: "Bokföringsperiod" }),
    "2025-03"
  );
  await userEvent.selectOptions(
    screen.getByRole("combobox", { name: "Rättelser beror på" }),
    "rule"
  );
  await written("Skriv Bokföringsunderlag");
  await waitUntil(() => pane.work.insertion("invoices:voucher").state.get().status === "done");
  const later = await pane.excel.rows("Bokföringsunderlag");
  expect(later.get("Köpings vårdcentral")!.slice(1, 3)).toEqual([600 + 900, 630 + 300 + 315]);
  expect(await beside("Bokföringsunderlag", "Kontroll: summan av alla rader (kr)")).toBe(0);

  // It is the workbook that remembers, and not the pane.
  const parts = pane.excel.host.workbook.contents.customXmlParts.map(({ xml }) => xml).join("");
  expect(parts).toContain("0030");
  expect(later.size).toBeGreaterThan(10);
  await goTo("help");
});

test("lines and the listing may stand in the workbook; a reading that is cancelled leaves nothing", async () => {
  const [headings, ...rows] = file()
    .split("\r\n")
    .map((line) => line.split(";").slice(0, 13));
  await writeCells([headings!, ...rows]);
  await userEvent.click(button("Markeringen är fakturarader"));
  await untilQuiet(pane);
  await screen.findByRole("list", { name: "Valda filer" });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Listning");
    const range = sheet.getRange("A1:D4");
    // One of them moves in February, and one is not listed before it.
    range.values = [
      ["Personnummer", "Vårdcentral", "Från och med", "Till och med"],
      [`'${testNumber(100)}`, "Sala vårdcentral", "'2024-01-01", ""],
      [`'${testNumber(101)}`, "Köpings vårdcentral", "'2025-02-01", ""],
      [`'${testNumber(112)}`, "Köpings vårdcentral", "'2024-01-01", ""],
    ];
    sheet.activate();
    range.select();
    await context.sync();
  });
  await userEvent.click(button("Markeringen är listningstabellen"));
  await screen.findByText(/^Listningstabell: /);
  const before = await wholeWorkbook(pane.excel);

  // So few rows leave nobody the time to click Avbryt.
  const { job } = pane.work.kept.get("invoices") as InvoiceWork;
  const stop = job.state.subscribe(() => {
    if (job.state.get().status === "running") job.cancel();
  });
  await userEvent.click(button("Läs in"));
  stop();
  await screen.findByText("Läsningen avbröts. Inget är läst och inget är skrivet.");
  expect(await wholeWorkbook(pane.excel)).toEqual(before);

  await userEvent.click(button("Läs in"));
  await screen.findByText(/36 fakturarader är lästa av 36 rader/);
  // The one that is dearer than the tariff is nobody's digital contact yet.
  expect(screen.getByText(/^32 kontakter utan vårdcentral: patienten finns inte i/)).toBeTruthy();
  expect(screen.getByText(/^1 kontakt utan vårdcentral: ingen listning den dagen/)).toBeTruthy();
  expect(await wholeWorkbook(pane.excel)).toEqual(before);
});
