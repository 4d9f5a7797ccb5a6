import type { Policy } from "../../../src/core/policy/policy";
import { emptyWorkspace, type Workspace } from "../../../src/core/scenario/workspace";
import type * as WorkspaceModule from "../../../src/policies/excel/workspace";
import type { Faults } from "../../host/wire/faults";
import { everyFault } from "../../excel/everyFault";
import { type OpenExcel, openExcel } from "../../excel/openExcel";
import { clearWorkbook, wholeWorkbook } from "../../excel/wholeWorkbook";

jest.setTimeout(120_000);

const SHEET = "Alternativ (Nätläkarkalkyl)";
const POLICIES = "Natlakarkalkyl_Alternativ";
const OURS = [
  POLICIES,
  "Natlakarkalkyl_Andringar",
  "Natlakarkalkyl_Kallor",
  "Natlakarkalkyl_Installningar",
];

let excel: OpenExcel;
beforeAll(() => {
  excel = openExcel({ excelApi: "1.14" });
});
afterAll(() => excel.close());
beforeEach(() => clearWorkbook(excel));

async function openPane(): Promise<typeof WorkspaceModule> {
  let pane: typeof WorkspaceModule | undefined;
  await jest.isolateModulesAsync(async () => {
    pane = await import("../../../src/policies/excel/workspace");
  });
  return pane!;
}

function policy(id: string, changes = 1): Policy {
  return {
    id,
    name: `Namn ${id}`,
    text: `Text ${id}`,
    legalNote: null,
    status: "proposed",
    sources: [],
    validFrom: null,
    validTo: null,
    patches: Array.from({ length: changes }, (_, i) => ({
      kind: "growth",
      from: "2020-01-01",
      source: null,
      perYear: i / 10,
    })),
    written: ["name", "text"],
  };
}

function workspaceOf(policies: readonly Policy[], about: Partial<Workspace> = {}): Workspace {
  const chosen = policies.map(({ id }) => id);
  return { ...emptyWorkspace, policies, chosen, baseline: chosen[0] ?? "", ...about };
}

const base = workspaceOf([policy("x"), policy("y", 2)], { inhabitants: 1000 });
const fees = [2018, 2019].map((year) => ({ profession: null, year, amount: 100 }));
/** Every table has more rows, or fewer. */
const grown = workspaceOf([policy("w"), policy("x"), policy("y", 3), policy("z")], {
  inhabitants: 1000,
  meanFees: fees,
});
const shrunk = workspaceOf([policy("y")]);

function inExcel<T>(work: (context: Excel.RequestContext) => T | Promise<T>): Promise<T> {
  return Excel.run(async (context) => {
    const result = await work(context);
    await context.sync();
    return result;
  });
}

/** The first row below everything on our sheet. */
function end(): number {
  const used = excel.grid
    .sheets()
    .find(({ name }) => name === SHEET)!
    .usedArea()!;
  return used.row + used.rows;
}

interface Own {
  readonly texts: readonly string[];
  readonly tables: readonly string[];
}

/** A table of the user's that is called MinEgen. */
async function addTable(row: number, column: number, columns: number): Promise<Own> {
  await inExcel((context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    const range = sheet.getRangeByIndexes(row, column, 3, columns);
    const line = (of: (i: number) => unknown): unknown[] =>
      Array.from({ length: columns }, (_, i) => of(i));
    range.values = [line((i) => `Rubrik ${i}`), line((i) => `egen ${i}`), line((i) => i)];
    sheet.tables.add(range, true).name = "MinEgen";
  });
  const texts = Array.from({ length: columns }, (_, i) => [`Rubrik ${i}`, `egen ${i}`]).flat();
  return { texts, tables: ["MinEgen"] };
}

async function note(row: number, column: number): Promise<Own> {
  await inExcel((context) => {
    context.workbook.worksheets.getItem(SHEET).getCell(row, column).values = [["min anteckning"]];
  });
  return { texts: ["min anteckning"], tables: [] };
}

/** The user moves all of ours to a sheet of theirs, which begins with words of theirs. */
async function moveTables(): Promise<Own> {
  await inExcel(async (context) => {
    const own = context.workbook.worksheets.add("Mina beslut");
    own.getRange("A1:B2").values = [
      ["Beslutslogg", ""],
      ["2026-11", "nämnden"],
    ];
    const found = OURS.map((name) => {
      const table = context.workbook.tables.getItem(name);
      const range = table.getRange().load("values, numberFormat, rowCount, columnCount");
      return { name, table, range };
    });
    await context.sync();
    let row = 9;
    for (const { name, table, range } of found) {
      const { values, numberFormat, rowCount, columnCount } = range;
      table.delete();
      const to = own.getRangeByIndexes(row, 0, rowCount, columnCount);
      to.numberFormat = numberFormat;
      to.values = values;
      own.tables.add(to, true).name = name;
      row += rowCount + 2;
    }
    own.getCell(row, 0).values = [["slut på loggen"]];
  });
  return { texts: ["Beslutslogg", "nämnden", "slut på loggen"], tables: [] };
}

const surroundings: readonly (readonly [string, () => Promise<Own>])[] = [
  ["a note right below", () => note(end(), 0)],
  ["a note two rows below", () => note(end() + 1, 2)],
  ["a note four rows below", () => note(end() + 3, 0)],
  ["a note between two tables", () => note(end() - 3, 6)],
  ["a narrow table below", () => addTable(end() + 2, 0, 2)],
  ["a table below that is wider than all of ours", () => addTable(end() + 2, 0, 12)],
  ["a table below that reaches out of ours", () => addTable(end() + 1, 3, 8)],
  ["a table beside", () => addTable(3, 12, 3)],
  ["tables of ours on the user's own sheet", moveTables],
];

/** What anybody's cells say. */
function allTexts(): readonly string[] {
  return excel.grid.sheets().flatMap((sheet) => {
    const used = sheet.usedArea();
    return used ? sheet.read(used).flatMap((row) => row.map(({ value }) => String(value))) : [];
  });
}

function expectKept({ texts, tables }: Own): void {
  const said = allTexts();
  for (const text of texts)
    expect([text, said.filter((each) => each === text)]).toEqual([text, [text]]);
  const names = excel.host.workbook.contents.tables.map(({ name }) => name);
  expect([...names].sort()).toEqual([...OURS, ...tables].sort());
}

async function readElsewhere(): Promise<Workspace | null> {
  const { workspace, problems, editedByHand } = await (await openPane()).loadWorkspace("sv");
  expect([problems, editedByHand]).toEqual([[], false]);
  return workspace;
}

/** What a formula of the user's gives. */
async function answer(address: string): Promise<unknown> {
  await excel.host.workbook.settle();
  return inExcel(async (context) => {
    const range = context.workbook.worksheets.getItem("Blad1").getRange(address).load("values");
    await context.sync();
    return range.values[0]![0];
  });
}

describe.each(surroundings)("%s", (_, arrange) => {
  test.each([
    ["grow", base, grown],
    ["shrink", grown, shrunk],
  ] as const)(
    "is what it was when our tables %s, and what is about them goes on",
    async (_what, before, after) => {
      const pane = await openPane();
      await pane.saveWorkspace(before, "sv");
      const ids = new Map(excel.host.workbook.contents.tables.map(({ id, name }) => [name, id]));
      const isMoved = arrange === moveTables;
      const own = await arrange();
      await inExcel((context) => {
        context.workbook.worksheets.getItem("Blad1").getRange("A1:A2").formulas = [
          [`=COUNTA(${POLICIES}[Id])`],
          [own.tables.length > 0 ? "=SUM(MinEgen[Rubrik 1])" : "=1"],
        ];
      });
      await pane.loadWorkspace("sv");
      await pane.saveWorkspace(after, "sv");
      expectKept(own);
      expect(await answer("A1")).toBe(after.policies.length);
      expect(await answer("A2")).toBe(1);
      if (!isMoved)
        for (const { id, name } of excel.host.workbook.contents.tables)
          if (OURS.includes(name)) expect(id).toBe(ids.get(name));
      expect(await readElsewhere()).toEqual(after);
      const whole = await wholeWorkbook(excel);
      await pane.saveWorkspace(after, "sv");
      expect(await wholeWorkbook(excel)).toEqual(whole);
    }
  );
});

const halves = [1, 2, 3, 5, 8, 13, 21].map(
  (writes): readonly [string, (faults: Faults) => void] => [
    `batch 3 stops after ${writes} writes, and nothing follows`,
    (faults) => {
      faults.failBatch(3, "GeneralException", { afterWrites: writes });
      faults.failFrom(4);
    },
  ]
);

describe.each([
  ["grow", base, grown],
  ["shrink", grown, shrunk],
] as const)("tables that %s above a table of the user's", (_, before, after) => {
  test.each([...everyFault(3), ...halves])("%s: as before or complete", async (fault, plan) => {
    const pane = await openPane();
    await pane.saveWorkspace(before, "sv");
    const own = await addTable(end() + 2, 0, 12);
    const whole = await wholeWorkbook(excel);
    plan(excel.host.faults);
    const failure: unknown = await pane.saveWorkspace(after, "sv").then(
      () => null,
      (error: unknown) => error
    );
    excel.host.faults.recover();
    expectKept(own);
    const left = await readElsewhere();
    if (failure === null) expect(left).toEqual(after);
    else expect([before, after]).toContainEqual(left);
    if (JSON.stringify(left) === JSON.stringify(before) && !fault.includes("stops"))
      expect(await wholeWorkbook(excel)).toEqual(whole);
    await pane.saveWorkspace(after, "sv");
    expectKept(own);
    expect(await readElsewhere()).toEqual(after);
  });
});

test("columns of the user's own follow their rows, in whatever order the columns are", async () => {
  const pane = await openPane();
  await pane.saveWorkspace(base, "sv");
  await inExcel((context) => {
    const table = context.workbook.tables.getItem(POLICIES);
    table.columns.add(1, [["Ansvarig"], ["Anna"], ["Bo"]]);
  });
  expect(await readElsewhere()).toEqual(base);
  await pane.saveWorkspace(grown, "en");
  const read = async (): Promise<unknown> =>
    inExcel(async (context) => {
      const range = context.workbook.tables.getItem(POLICIES).getRange().load("values");
      await context.sync();
      return range.values.map((row) => row.slice(0, 3));
    });
  expect(await read()).toEqual([
    [expect.any(String), "Ansvarig", expect.any(String)],
    ["w", "", "Namn w"],
    ["x", "Anna", "Namn x"],
    ["y", "Bo", "Namn y"],
    ["z", "", "Namn z"],
  ]);
  await pane.saveWorkspace(workspaceOf([policy("y")]), "sv");
  expect(await read()).toEqual([
    [expect.any(String), "Ansvarig", expect.any(String)],
    ["y", "Bo", "Namn y"],
  ]);
});

test("a column that is gone comes back at the end, and nobody has edited the table then", async () => {
  const pane = await openPane();
  await pane.saveWorkspace(base, "sv");
  const own = await note(2, 14);
  await inExcel((context) => {
    context.workbook.tables.getItem(POLICIES).columns.getItemAt(1).delete();
  });
  await pane.saveWorkspace(grown, "sv", { overwrite: true });
  expectKept(own);
  expect(await readElsewhere()).toEqual(grown);
});

test("rows that could not go are no rows to us, and go when there is room", async () => {
  const pane = await openPane();
  await pane.saveWorkspace(grown, "sv");
  await addTable(end() + 2, 0, 12);
  await pane.saveWorkspace(shrunk, "sv");
  await inExcel((context) => {
    context.workbook.tables.getItem("MinEgen").delete();
  });
  const rows = (): number =>
    excel.host.workbook.contents.tables.find(({ name }) => name === POLICIES)!.area.rows - 1;
  expect([rows(), await readElsewhere()]).toEqual([4, shrunk]);
  await pane.saveWorkspace(base, "sv");
  expect([rows(), await readElsewhere()]).toEqual([2, base]);
});

test("a table that is gone gets a new sheet, and the others stay where they are", async () => {
  const pane = await openPane();
  await pane.saveWorkspace(base, "sv");
  const own = await note(end() + 1, 0);
  await inExcel((context) => {
    context.workbook.tables.getItem("Natlakarkalkyl_Kallor").delete();
  });
  await (await openPane()).saveWorkspace(grown, "sv", { overwrite: true });
  expectKept(own);
  expect(excel.sheetNames()).toEqual(["Blad1", SHEET, `${SHEET} (2)`]);
  expect((await readElsewhere())?.policies.map(({ id }) => id)).toEqual(["w", "x", "y", "z"]);
});

test("where Excel cannot resize tables, one that stands in the way is said, and nothing is written", async () => {
  const older = openExcel({ excelApi: "1.12" });
  const newer = excel;
  excel = older;
  const pane = await openPane();
  await pane.saveWorkspace(base, "sv");
  await addTable(end() + 2, 0, 12);
  const whole = await wholeWorkbook(excel);
  await expect(pane.saveWorkspace(grown, "sv")).rejects.toMatchObject({ reason: "noRoom" });
  expect(await wholeWorkbook(excel)).toEqual(whole);
  older.close();
  excel = newer;
});
