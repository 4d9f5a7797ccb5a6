import { professionLabel } from "../../../../src/data/professions";
import { committeeCopyTexts } from "../../../../src/words/committeeCopy";
import { watchCells } from "../../../../src/ooxml/personal/openCells";
import { CountWatch } from "../../../../src/ooxml/smallCells/countWatch";
import { countedTables } from "../../../../src/reading/sheet/countedTables";
import { type FreezeOptions, freezeWorkbook } from "../../../../src/share/copy/excel/freeze";
import { type OpenExcel, openExcel } from "../../../excel/openExcel";

let excel: OpenExcel;

beforeEach(() => {
  excel = openExcel({ excelApi: "1.20", platform: "OfficeOnline" });
});

afterEach(() => excel.close());

type Work = (context: Excel.RequestContext) => unknown;

async function inExcel(work: Work): Promise<void> {
  await Excel.run(async (context) => {
    await work(context);
    await context.sync();
  });
}

async function write(address: string, formulas: unknown[][]): Promise<void> {
  await inExcel(({ workbook }) => {
    workbook.worksheets.getItem("Blad1").getRange(address).formulas = formulas;
  });
}

function freeze(options: Partial<FreezeOptions> = {}) {
  return freezeWorkbook({
    namespace: "NATLAKARE",
    texts: committeeCopyTexts("sv", professionLabel),
    about: {
      workbookName: "Underlag.xlsx",
      madeAt: "2026-11-22 13:00",
      version: "0.3.0",
      tariffsVerified: "2026-06-01",
      sources: ["SKR, Rekommendation"],
      rules: "0".repeat(64),
    },
    ownData: "urn:natlakarkalkyl:",
    withoutTables: false,
    numbers: watchCells("2026-11-22"),
    ...options,
  });
}

/** Formulas and values of Blad1 from A1. */
async function cells(): Promise<unknown> {
  return (await excel.read("Blad1")).map((row) =>
    row.map(({ formula, value }) => (formula ? [formula, value] : value))
  );
}

const BOOK = [
  ["2019-11-01", "=NATLAKARE.TARIFF(A1)", "=B1*2"],
  [
    "=NATLAKARE.ALLOCATE_SPLIT(100.01,{2;1})",
    "=SUM(NATLAKARE.ALLOCATE_SPLIT(B1,{1,3}))*1.1",
    "text",
  ],
  [null, '=NATLAKARE.TARIFF("2016-01-01")', "=NATLAKARE.TARIFF(N(A1))"],
];

test("our formulas become values, Excel's stay, and calls inside them refer to a sheet", async () => {
  await write("A1:C3", BOOK);
  const result = await freeze();
  expect(result).toMatchObject({ ok: true, sheets: ["Om arbetsboken", "Underlag kopia"] });
  expect(await cells()).toEqual([
    [43770, 500, ["=B1*2", 1000]],
    [66.67, ["=SUM('Underlag kopia'!$A$5:$B$5)*1.1", 550], "text"],
    [33.34, "#N/A", 500],
  ]);
  expect((await excel.read("Underlag kopia"))[4]!.map(({ value }) => value)).toEqual([125, 375]);
  const about = await excel.rows("Om arbetsboken");
  expect(about.get("Gjord ur arbetsboken")).toEqual(expect.arrayContaining(["Underlag.xlsx"]));
  expect(about.get("Blad1")).toBeDefined();
  const all = (await excel.read("Om arbetsboken")).flat().map(({ value }) => value);
  expect(all).toEqual(
    expect.arrayContaining([
      "=TARIFF(N(A1))",
      "Bara Excel kan räkna ut argumentet N(A1).",
      expect.stringContaining("Ingen taxa för läkare gäller 2016-01-01"),
      "Värden i alla celler som formeln fyllde",
    ])
  );
});

test("what refers to our spilled cells by their first goes on doing so", async () => {
  await write("A1", [["=NATLAKARE.ALLOCATE_SPLIT(100,{2;1;1})"]]);
  await write("C1:C2", [["=SUM(A1#)"], ["=SUM('Blad1'!$A$1#)*NATLAKARE.TARIFF(43800)"]]);
  await freeze();
  const [first, second] = await excel.read("Blad1");
  expect([first![2]!.formula, first![2]!.value]).toEqual(["=SUM(A1:A3)", 100]);
  expect([second![2]!.formula, second![2]!.value]).toEqual([
    "=SUM('Blad1'!$A$1:$A$3)*'Underlag kopia'!$A$5",
    50_000,
  ]);
});

test("a workbook without our formulas gets the sheet about it, and nothing else", async () => {
  await write("A1:B1", [[1, "=A1+1"]]);
  expect(await freeze()).toMatchObject({ ok: true, sheets: ["Om arbetsboken"] });
  expect(await cells()).toEqual([[1, ["=A1+1", 2]]]);
});

test.each<readonly [string, Work, object]>([
  [
    "a value of before",
    () => excel.host.showInstead("Blad1!B1", 650),
    { code: "copy.stale", cells: ["Blad1!B1"] },
  ],
  [
    "a cell that waits",
    () => excel.host.showInstead("Blad1!B1", "#BUSY!"),
    { code: "copy.notCalculated", cells: ["Blad1!B1"] },
  ],
  [
    "a calculation that is not done",
    () => {
      excel.host.workbook.calculationState = "Calculating";
    },
    { code: "copy.notCalculated", cells: [] },
  ],
  [
    "a formula that is stuck",
    () => excel.host.showInstead("Blad1!B1", "#NAME?"),
    { code: "copy.broken", cells: ["Blad1!B1"] },
  ],
  [
    "a protected sheet",
    ({ workbook }) => workbook.worksheets.getItem("Blad1").protection.protect(),
    { code: "copy.protectedSheets", sheets: ["Blad1"] },
  ],
  [
    "a personal identity number",
    ({ workbook }) => {
      workbook.worksheets.getItem("Blad1").getRange("E9").values = [["19121212-1212"]];
    },
    { code: "copy.personalNumbers", places: [{ kind: "cell", sheet: "Blad1", at: "E9" }] },
  ],
  [
    "a name that calls us",
    ({ workbook }) => {
      workbook.names.add("Pris", "=NATLAKARE.TARIFF(43800)");
    },
    { code: "copy.names", names: ["Pris"] },
  ],
])("%s stops it, and nothing is changed", async (_, spoil, problem) => {
  await write("A1:C3", BOOK);
  await inExcel(spoil);
  const before = await cells();
  expect(await freeze()).toEqual({ ok: false, problem });
  expect([excel.sheetNames(), await cells()]).toEqual([["Blad1"], before]);
});

describe("the workbook is as it was", () => {
  // With a row between them, each is written by itself.
  const many = Array.from({ length: 70 }, (_, i) => [
    i % 2 === 0 ? `=NATLAKARE.ALLOCATE_SPLIT(${i},{2,1})` : null,
    null,
  ]);

  test("when it is cancelled before anything is replaced", async () => {
    await write("A1:B70", many);
    const before = await cells();
    const controller = new AbortController();
    const result = await freeze({
      signal: controller.signal,
      onProgress: (share) => share >= 0.7 && controller.abort(),
    });
    expect([result, excel.sheetNames()]).toEqual([null, ["Blad1"]]);
    expect(await cells()).toEqual(before);
  });

  test("when Excel refuses a cell", async () => {
    await write("A1:B70", many);
    const before = await cells();
    let copies = 0;
    excel.host.faults.failBatch(
      (batch) => JSON.stringify(batch).includes("CopyFrom") && (copies += 1) === 1,
      "GeneralException",
      { afterWrites: 30 }
    );
    await expect(freeze()).rejects.toThrow();
    expect(excel.sheetNames()).toEqual(["Blad1"]);
    expect(await cells()).toEqual(before);
  });

  test("or somebody is told that it is not, when Excel refuses that too", async () => {
    await write("A1:C3", BOOK);
    for (const action of ["CopyFrom", "Clear"])
      excel.host.faults.failBatch(
        (batch) => JSON.stringify(batch).includes(`"${action}"`),
        "AccessDenied",
        { afterWrites: 1 }
      );
    expect(await freeze()).toMatchObject({ ok: false, problem: { code: "copy.halfDone" } });
  });

  test("when it is cancelled at once", async () => {
    await write("A1:C3", BOOK);
    expect(await freeze({ signal: { aborted: true } })).toBeNull();
    expect(excel.sheetNames()).toEqual(["Blad1"]);
  });
});

test("a formula of another version's stays as its value and is listed", async () => {
  await write("A1:B1", [[1, "=NATLAKARE.FROM_TOMORROW(A1)+1"]]);
  excel.host.showInstead("Blad1!B1", 77);
  expect(await freeze()).toMatchObject({
    ok: true,
    outcome: {
      notRecomputed: [{ sheet: "Blad1", at: "B1", why: { code: "unknownFunction" } }],
    },
  });
  const [first] = await excel.read("Blad1");
  expect(first![1]!.formula).toBeFalsy();
});

test("a formula that is a value because only Excel can follow its # is listed", async () => {
  await write("A1", [["=NATLAKARE.ALLOCATE_SPLIT(100,{2;1;1})"]]);
  await write("C1", [["=SUM(INDEX(A1:A9,1)#)"]]);
  excel.host.showInstead("Blad1!C1", 100);
  expect(await freeze()).toMatchObject({
    ok: true,
    outcome: {
      replaced: expect.arrayContaining([
        { sheet: "Blad1", at: "C1", formula: "=SUM(INDEX(A1:A9,1)#)", how: "cached" },
      ]),
      notRecomputed: [{ sheet: "Blad1", at: "C1", why: { code: "spill" } }],
    },
  });
});

describe("small cells", () => {
  const COUNTS = [
    ["Period", "Enhet", "Kontakter", "Kostnad"],
    [202501, "Alby vårdcentral", 3, "=C2*700"],
    [202501, "Björka vårdcentral", 12, "=C3*700"],
    [202501, "Cedern vårdcentral", 20, "=C4*700"],
    ["Totalt", null, "=SUM(C2:C4)", "=SUM(D2:D4)"],
    [null, null, null, null],
    ["=NATLAKARE.TARIFF(43800)", "=C2*2", "=C4*2", "=NATLAKARE.ALLOCATE_SPLIT(D2,{1;1})"],
  ];
  const counts = () => new CountWatch(countedTables, new Set(), true);
  const shown = async () =>
    (await excel.read("Blad1")).map((row) => row.map(({ value }) => value).slice(0, 4));

  beforeEach(() => write("A1:D7", COUNTS));

  test("are hidden with cover, with what follows from them; sums stay as values", async () => {
    const result = await freeze({ counts: counts() });
    expect(await shown()).toEqual([
      COUNTS[0],
      [202501, "Alby vårdcentral", "<5", "<5"],
      [202501, "Björka vårdcentral", "dolt", "dolt"],
      [202501, "Cedern vårdcentral", 20, 14_000],
      ["Totalt", null, 35, 24_500],
      [null, null, null, null],
      [500, "dolt", 40, "dolt"],
      [null, null, null, "dolt"],
    ]);
    expect(result).toMatchObject({
      ok: true,
      outcome: {
        smallCells: {
          hidden: expect.arrayContaining([{ sheet: "Blad1", at: "C2:C3", count: 2 }]),
          frozen: [
            { sheet: "Blad1", at: "C5", count: 1 },
            { sheet: "Blad1", at: "D5", count: 1 },
          ],
        },
        notes: [{ code: "smallCellsInPlace" }],
      },
    });
    const about = (await excel.read("Om arbetsboken")).flat().map(({ value }) => value);
    expect(about).toEqual(expect.arrayContaining(["Små tal som är dolda", "C2:C3"]));
  });

  test("stay where they are to be shown", async () => {
    await freeze();
    expect((await shown())[1]).toEqual([202501, "Alby vårdcentral", 3, 2100]);
  });

  test("on a protected sheet stop the copy, and nothing is changed", async () => {
    await write("A7:D7", [[null, null, null, null]]);
    await inExcel(({ workbook }) => workbook.worksheets.getItem("Blad1").protection.protect());
    expect(await freeze({ counts: counts() })).toEqual({
      ok: false,
      problem: { code: "copy.protectedSheets", sheets: ["Blad1"] },
    });
    expect((await shown())[1]).toEqual([202501, "Alby vårdcentral", 3, 2100]);
  });
});

describe("what the add-in keeps in the workbook", () => {
  const addSheet = async (name: string, table: string): Promise<void> => {
    await inExcel(({ workbook }) => {
      const sheet = workbook.worksheets.add(name);
      sheet.getRange("A1:A2").values = [["Namn"], [1]];
      sheet.tables.add("A1:A2", true).name = table;
    });
  };
  const left = async () => {
    let found = { parts: [] as string[], sheets: [] as string[] };
    await Excel.run(async ({ workbook }) => {
      const parts = workbook.customXmlParts.load("items/namespaceUri");
      const sheets = workbook.worksheets.load("items/name");
      await workbook.context.sync();
      found = {
        parts: parts.items.map(({ namespaceUri }) => namespaceUri),
        sheets: sheets.items.map(({ name }) => name),
      };
    });
    return found;
  };

  beforeEach(async () => {
    await write("A1:C3", BOOK);
    await inExcel(({ workbook }) => {
      workbook.customXmlParts.add('<a xmlns="urn:natlakarkalkyl:workspace">{}</a>');
      workbook.customXmlParts.add('<b xmlns="urn:region">Kvar</b>');
    });
    await addSheet("Alternativ", "Natlakarkalkyl_Alternativ");
    await addSheet("Egna", "Priser");
    await inExcel((context) => context.workbook.application.calculate("Full"));
  });

  test("is out of sight: it goes, and it is said; tables stay unless they are to go", async () => {
    const frozen = await freeze();
    expect(frozen).toMatchObject({ ok: true, outcome: { notes: [{ code: "ownData" }] } });
    expect(await left()).toMatchObject({
      parts: ["urn:region"],
      sheets: expect.arrayContaining(["Alternativ", "Egna"]),
    });
  });

  test("sheets with its tables go where that is wished for", async () => {
    const frozen = await freeze({ withoutTables: true });
    expect(frozen).toMatchObject({
      ok: true,
      outcome: { notes: [{ code: "ownData" }, { code: "ownTables", sheets: ["Alternativ"] }] },
    });
    const { sheets } = await left();
    expect(sheets).toContain("Egna");
    expect(sheets).not.toContain("Alternativ");
  });

  test("a sheet that a formula elsewhere refers to stays", async () => {
    await write("E1", [["=Alternativ!A2*2"]]);
    expect(await freeze({ withoutTables: true })).toMatchObject({ ok: true });
    expect((await left()).sheets).toContain("Alternativ");
  });
});
