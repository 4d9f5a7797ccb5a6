import { insertExample, planExample } from "../../src/workbook/example/example";
import { insertSheets, SheetsLeftBehind } from "../../src/workbook/sheetWriter";
import type { GridSheet } from "../host/grid/grid";
import { HostError } from "../host/wire/hostError";
import { type OpenExcel, openExcel } from "./openExcel";

let excel: OpenExcel;

beforeEach(() => {
  excel = openExcel();
});

afterEach(() => excel.close());

const LOCKED = "The operation attempted is invalid on the object.";
const swedishNames = planExample("sv", "NATLAKARE").map(({ name }) => name);

describe("a workbook that has sheets of those names", () => {
  test("keeps them as they are; the new ones refer to each other by their new names", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("VÄSTMANLAND");
      sheet.getRange("A1:D9").values = Array.from({ length: 9 }, () => ["min", 1, 2, 3]);
      await context.sync();
    });
    const before = await excel.read("VÄSTMANLAND");
    const names = await insertExample("sv", "NATLAKARE");
    expect(names).toContain("Västmanland (2)");
    expect(await excel.read("VÄSTMANLAND")).toEqual(before);
    const rows = await excel.rows("Fördelning 80-20");
    expect(rows.get(2020)!.slice(5, 7)).toEqual([10_000_000, 2_500_000]);
    expect((await excel.rows("Om exemplet")).has("Västmanland (2)")).toBe(true);
  });

  test("takes the example twice", async () => {
    await insertExample("sv", "NATLAKARE");
    const first = await readAll(swedishNames);
    const again = await insertExample("sv", "NATLAKARE");
    expect(again).toEqual(swedishNames.map((name) => `${name} (2)`));
    expect(await readAll(swedishNames)).toEqual(first);
    const rows = await excel.rows("Prognos 2020 (2)");
    expect(rows.get(0)![3]).toBe(11_850_000);
    const formulas = (await excel.read("Prognos 2020 (2)")).flat().map(({ formula }) => formula);
    expect(formulas).toContain("='Västmanland (2)'!C7");
  });
});

describe("an insertion that is not finished", () => {
  function sheetCalled(name: string): GridSheet {
    return excel.grid.sheets().find((sheet) => sheet.name === name)!;
  }

  /** As a workbook behaves that somebody locks while the sheets are written. */
  function lock(name: string, member: "write" | "remove"): void {
    const { grid } = excel;
    const sheetOf = grid.sheet.bind(grid);
    grid.sheet = (id) => {
      const sheet = sheetOf(id);
      if (sheet?.name === name)
        sheet[member] = () => {
          throw new HostError("InvalidOperation");
        };
      return sheet;
    };
  }

  async function contentBefore(): Promise<unknown> {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Blad1").getRange("A1:B1").values = [["eget", 1]];
      await context.sync();
    });
    return excel.read("Blad1");
  }

  test("because Excel refuses leaves the workbook as it was", async () => {
    const before = await contentBefore();
    lock("Prognos 2020", "write");
    await expect(insertExample("sv", "NATLAKARE")).rejects.toThrow(LOCKED);
    expect(excel.sheetNames()).toEqual(["Blad1"]);
    expect(await excel.read("Blad1")).toEqual(before);
  });

  test("because a name is impossible leaves the workbook as it was", async () => {
    const [first, second] = planExample("sv", "NATLAKARE");
    await expect(insertSheets([first!, { ...second!, name: "a/b" }])).rejects.toThrow("invalid");
    expect(excel.sheetNames()).toEqual(["Blad1"]);
    expect(await insertExample("sv", "NATLAKARE")).toEqual(swedishNames);
  });

  test("because the user cancels leaves the workbook as it was", async () => {
    const before = await contentBefore();
    const controller = new AbortController();
    const shares: number[] = [];
    const onProgress = (share: number): void => {
      shares.push(share);
      if (shares.length === 3) controller.abort();
    };
    const { signal } = controller;
    expect(await insertExample("sv", "NATLAKARE", { onProgress, signal })).toBeNull();
    expect(shares).toEqual([1 / 6, 2 / 6, 3 / 6]);
    expect(excel.sheetNames()).toEqual(["Blad1"]);
    expect(await excel.read("Blad1")).toEqual(before);
  });

  test("because a sheet was deleted meanwhile takes the others away", async () => {
    const onProgress = (share: number): void => {
      if (share > 0.4 && share < 0.6) sheetCalled("Prognos 2020").remove();
    };
    await expect(insertExample("sv", "NATLAKARE", { onProgress })).rejects.toThrow("doesn't exist");
    expect(excel.sheetNames()).toEqual(["Blad1"]);
  });

  test("names the sheets that Excel does not let go", async () => {
    lock("Taxor", "remove");
    lock("Prognos 2020", "write");
    const failure = await insertExample("sv", "NATLAKARE").catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(SheetsLeftBehind);
    expect(failure).toMatchObject({ sheets: ["Taxor"], message: LOCKED });
    expect(excel.sheetNames()).toEqual(["Blad1", "Taxor"]);
  });
});

test("text is written as text, whatever Excel could take it for", async () => {
  const texts = [
    "2019-06-14",
    "=A1",
    "1 200",
    "80 %",
    "-",
    "maj 2019",
    "TRUE",
    "#N/A",
    "'",
    "läkare",
  ];
  const rows = texts.map((content) => [
    { content, style: "plain", numberFormat: "General" } as const,
  ]);
  const plan = { key: "a", name: "Text", columnWidths: [], frozenRows: 0, rows };
  await insertSheets([plan]);
  const cells = await excel.read("Text");
  expect(cells.map(([cell]) => [cell!.value, cell!.formula])).toEqual(
    texts.map((text) => [text, undefined])
  );
});

test.each([
  ["1.9", { delayForCellEdit: true }],
  ["1.20", { delayForCellEdit: true, mergeUndoGroup: true }],
])("an Excel of ExcelApi %s is asked for what it can: %j", async (excelApi, options) => {
  excel.close();
  excel = openExcel({ excelApi });
  const run = jest.spyOn(Excel, "run");
  expect(await insertExample("sv", "NATLAKARE")).toEqual(swedishNames);
  expect(run).toHaveBeenCalledWith(options, expect.any(Function));
});

async function readAll(names: readonly string[]): Promise<unknown[]> {
  const sheets: unknown[] = [];
  for (const name of names) sheets.push(await excel.read(name));
  return sheets;
}
