import { checkItems } from "../../../../src/share/check/sheet/checkList";
import { nothingOld } from "../../../../src/core/scenario/oldValues";
import { professionLabel } from "../../../../src/data/professions";
import { watchCells } from "../../../../src/ooxml/personal/openCells";
import { CountWatch } from "../../../../src/ooxml/smallCells/countWatch";
import { countedTables } from "../../../../src/reading/sheet/countedTables";
import {
  checkWorkbook,
  type CheckOptions,
  recalculate,
} from "../../../../src/share/check/excel/check";
import { type OpenExcel, openExcel } from "../../../excel/openExcel";

let excel: OpenExcel;

beforeEach(() => {
  excel = openExcel({ excelApi: "1.20" });
});

afterEach(() => excel.close());

async function write(address: string, formulas: unknown[][], sheet = "Blad1"): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const found = worksheets.getItemOrNullObject(sheet);
    await context.sync();
    const target = found.isNullObject ? worksheets.add(sheet) : found;
    target.getRange(address).formulas = formulas;
    await context.sync();
  });
}

async function check(options: Partial<CheckOptions> = {}) {
  const findings = await checkWorkbook({
    namespace: "NATLAKARE",
    numbers: watchCells("2026-11-22"),
    counts: new CountWatch(countedTables),
    ...options,
  });
  return findings!;
}

const NOTHING = {
  isCalculated: true,
  busy: [],
  errors: [],
  stale: [],
  compared: 0,
  dayNumbers: [],
  usesNationalTariffs: false,
  notCompared: [],
  links: [],
  personalNumbers: [],
  smallCells: [],
  hiddenSheets: [],
  runs: null,
};

test("cells of few contacts are found, in whatever table is read as contacts", async () => {
  await write("A1:C4", [
    ["Period", "Enhet", "Kontakter"],
    [202501, "Alby vårdcentral", 3],
    [202501, "Björka vårdcentral", 12],
    [202502, "Alby vårdcentral", 0],
  ]);
  await write(
    "A1:B2",
    [
      ["Läge", "Antal rader"],
      ["öst", 3],
    ],
    "Annat"
  );
  expect((await check()).smallCells).toEqual([{ sheet: "Blad1", at: "C2", count: 1 }]);
});

test("an empty workbook has an author and nothing else", async () => {
  expect(await check()).toEqual({
    ...NOTHING,
    properties: [
      { kind: "creator", name: "", value: "Provanvändare" },
      { kind: "lastModifiedBy", name: "", value: "Provanvändare" },
    ],
  });
});

test("formulas that show what they give are current, over one cell or several", async () => {
  await write("A1:B3", [
    ["2019-11-01", "=NATLAKARE.TARIFF(A1)"],
    ["=NATLAKARE.ALLOCATE_SPLIT(1000,{80,20})", ""],
    ["=NATLAKARE.ALLOCATE_SPLIT(NATLAKARE.TARIFF(A1),{1;1})", ""],
  ]);
  expect(await check()).toMatchObject({
    ...NOTHING,
    compared: 3,
    usesNationalTariffs: true,
  });
});

test("a value of before is found, in a spill too, and is gone when all is calculated", async () => {
  await write("A1:A3", [
    ["=NATLAKARE.TARIFF(43800)"],
    ["=NATLAKARE.ALLOCATE_SPLIT(1000,{80;20})"],
    [null as never],
  ]);
  excel.host.showInstead("Blad1!A1", 650);
  excel.host.showInstead("Blad1!A3", 199);
  expect((await check()).stale).toEqual([
    { address: "Blad1!A1", shown: 650, now: 500 },
    { address: "Blad1!A3", shown: 199, now: 200 },
  ]);
  await recalculate();
  expect((await check()).stale).toEqual([]);
});

test("one of an answer, picked with INDEX as in a table, is compared too", async () => {
  await write("A1:A4", [
    ["=INDEX(NATLAKARE.ALLOCATE_SPLIT(1000,{80,20}),2)"],
    ["=INDEX(NATLAKARE.ALLOCATE_SPLIT(1000,{80;20}),2,1)"],
    ["=INDEX(NATLAKARE.ALLOCATE_SPLIT(1000,{80;20}),2)"],
    ["=INDEX(NATLAKARE.ALLOCATE_SPLIT(1000,{80;20}),2)+1"],
  ]);
  excel.host.showInstead("Blad1!A2", 199);
  expect(await check()).toMatchObject({
    compared: 3,
    notCompared: ["Blad1!A4"],
    stale: [{ address: "Blad1!A2", shown: 199, now: 200 }],
  });
});

test("what cannot be compared is listed", async () => {
  await write("A1:A2", [["=SUM(NATLAKARE.TARIFF(43800),1)"], ["=NATLAKARE.TARIFF(N(43800))"]]);
  expect(await check()).toMatchObject({ compared: 0, notCompared: ["Blad1!A1", "Blad1!A2"] });
});

test("errors are listed, ours with their sentence, hidden sheets included", async () => {
  await write("A1:A2", [["=1/0"], ['=NATLAKARE.TARIFF("2016-05-01")']]);
  await write("B2", [['=1+NATLAKARE.TARIFF("zebra")']], "Dolt");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Dolt").visibility = "VeryHidden";
    await context.sync();
  });
  const findings = await check();
  expect(findings.errors).toEqual([
    { address: "Blad1!A1", error: "#DIV/0!", fault: null, isOwn: false },
    {
      address: "Blad1!A2",
      error: "#N/A",
      fault: expect.objectContaining({ code: "tariff.beforeFirst" }),
      isOwn: true,
    },
    {
      address: "Dolt!B2",
      error: "#VALUE!",
      fault: expect.objectContaining({ code: "date.unreadable" }),
      isOwn: true,
    },
  ]);
  expect(findings.hiddenSheets).toEqual([{ name: "Dolt", isVeryHidden: true }]);
  const [, errors] = checkItems(findings, null, nothingOld, "sv", professionLabel);
  expect([errors!.status, errors!.lines[1]!.text]).toEqual([
    "look",
    expect.stringMatching(/^#N\/A: Ingen taxa för läkare gäller 2016-05-01/),
  ]);
});

test.each([
  ["=NATLAKARE.TARIFF(43800)", true],
  ["=NATLAKARE.TARIFF_SOURCE(43800)", true],
  ['=NATLAKARE.TARIFF(43800,"LK",,475)', false],
  ['=NATLAKARE.TARIFF_SOURCE(43800,"LK",475)', false],
  ["=NATLAKARE.PROJECT_COST(2019,100,1,0)", true],
  ["=NATLAKARE.PROJECT_COST(2019,100,1,0,,,500)", false],
  ["=NATLAKARE.ALLOCATE_SPLIT(NATLAKARE.TARIFF(43800),{1;1})", true],
  ["=NATLAKARE.BREAK_EVEN(500,1500)", false],
])("%s prices by the national tariffs: %p", async (formula, uses) => {
  await write("A1", [[formula]]);
  expect((await check()).usesNationalTariffs).toBe(uses);
});

test("a cell that waits, and a calculation that is not done, stop the sharing", async () => {
  await write("A1", [["=NATLAKARE.TARIFF(43800)"]]);
  excel.host.showInstead("Blad1!A1", "#BUSY!");
  excel.host.workbook.calculationState = "Calculating";
  const findings = await check();
  expect(findings).toMatchObject({
    ...NOTHING,
    usesNationalTariffs: true,
    isCalculated: false,
    busy: ["Blad1!A1"],
  });
  expect(checkItems(findings, null, nothingOld, "sv", professionLabel)[0]!.status).toBe("stop");
  await recalculate();
  expect(await check()).toMatchObject({
    ...NOTHING,
    compared: 1,
    usesNationalTariffs: true,
  });
});

test("personal numbers and links to other files are found where they stand", async () => {
  await write("A1:A3", [["Anna 19121212-1212"], [1912121212], ["='[Bok 2.xlsx]Blad1'!A1"]]);
  expect(await check()).toMatchObject({
    personalNumbers: [{ kind: "cell", sheet: "Blad1", at: "A1" }],
    links: ["Blad1!A3"],
  });
});

test("document properties are listed by kind", async () => {
  await Excel.run(async ({ workbook }) => {
    workbook.properties.company = "Region Exempel";
    workbook.properties.custom.add("Diarienummer", "RS 2026/1");
    await workbook.context.sync();
  });
  expect((await check()).properties.slice(2)).toEqual([
    { kind: "company", name: "", value: "Region Exempel" },
    { kind: "custom", name: "Diarienummer", value: "RS 2026/1" },
  ]);
});

test("a large workbook is read in parts, tells how far it is, and can be cancelled", async () => {
  const formulas = Array.from({ length: 500 }, () => ["=NATLAKARE.TARIFF(43800)"]);
  await write("A1:A500", formulas);
  await write("A40000", [["slut"]], "Blad2");
  const shares: number[] = [];
  const findings = await check({ onProgress: (share) => shares.push(share) });
  expect(findings.compared).toBe(500);
  expect(shares.at(-1)).toBe(1);
  expect([...shares].sort((a, b) => a - b)).toEqual(shares);
  const controller = new AbortController();
  const cancelled = await checkWorkbook({
    namespace: "NATLAKARE",
    numbers: watchCells("2026-11-22"),
    counts: new CountWatch(countedTables),
    signal: controller.signal,
    onProgress: (share) => share > 0.5 && controller.abort(),
  });
  expect(cancelled).toBeNull();
});

test("in an Excel without spills each cell is compared by itself", async () => {
  excel.close();
  excel = openExcel({ excelApi: "1.9" });
  await write("A1:A2", [["=NATLAKARE.TARIFF(43800)"], ["=NATLAKARE.ALLOCATE_SPLIT(10,{1,1})"]]);
  excel.host.showInstead("Blad1!A1", 1);
  expect((await check()).stale).toEqual([{ address: "Blad1!A1", shown: 1, now: 500 }]);
});
