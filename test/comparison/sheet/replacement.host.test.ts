import { findOwnSheets, insertComparison } from "../../../src/comparison/excel/comparison";
import { SheetsLeftBehind } from "../../../src/excel/rewrite/addedSheets";
import { HostError } from "../../host/wire/hostError";
import { type OpenExcel, openExcel } from "../../excel/openExcel";
import {
  contextOf,
  eightyTwenty,
  lowerTariff,
  nothing,
  scenarioOf,
  smallScenario,
} from "./fixture";

const scenario = smallScenario();
/** One alternative more, and two more years: every table is longer. */
const larger = scenarioOf([nothing, eightyTwenty, lowerTariff]);

let excel: OpenExcel;

afterEach(() => excel.close());

type Options = Omit<Parameters<typeof insertComparison>[2], "replace">;

function insert(
  replace: "unedited" | "all" | "none",
  options: Options = {},
  run = scenario
): Promise<readonly string[] | null> {
  return insertComparison(run, contextOf(), { ...options, replace });
}

async function write(sheet: string, address: string, value: unknown): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
}

/** Values, and formulas without the quotation marks that a name of a sheet may do without. */
async function everything(): Promise<unknown> {
  const sheets: unknown[] = [];
  for (const name of excel.sheetNames()) {
    const cells = await excel.read(name);
    sheets.push([
      name,
      cells.map((row) => row.map(({ value, formula }) => [value, formula?.replace(/'/g, "")])),
    ]);
  }
  return sheets;
}

async function tableNames(): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const tables = context.workbook.tables.load("items/name");
    await context.sync();
    return tables.items.map(({ name }) => name).sort();
  });
}

describe.each(["1.9", "1.14"])("an Excel of ExcelApi %s", (excelApi) => {
  beforeEach(async () => {
    excel = openExcel({ excelApi });
    await write("Blad1", "A1", "eget");
  });

  test("knows its own sheets, and that nobody has changed them", async () => {
    const names = await insert("none");
    expect(await findOwnSheets()).toEqual(names!.map((name) => ({ name, edited: false })));
  });

  test("puts the new sheets in the place of the old", async () => {
    const names = await insert("none");
    const [before, tables] = [await everything(), await tableNames()];
    expect(await insert("unedited")).toEqual(names);
    expect(await everything()).toEqual(before);
    expect(await tableNames()).toEqual(tables);
    expect((await findOwnSheets()).every(({ edited }) => !edited)).toBe(true);
  });

  test("keeps a sheet that somebody has changed, from then on as the user's own", async () => {
    const names = await insert("none");
    await write("Källor", "A20", "min anteckning");
    expect((await findOwnSheets()).filter(({ edited }) => edited)).toEqual([
      { name: "Källor", edited: true },
    ]);
    const again = await insert("unedited");
    expect(again).toEqual(names!.map((name) => (name === "Källor" ? "Källor (2)" : name)));
    expect((await excel.read("Källor"))[19]![0]!.value).toBe("min anteckning");
    await insert("all");
    expect([...excel.sheetNames()].sort()).toEqual(["Blad1", ...again!, "Källor"].sort());
    expect((await excel.read("Källor"))[19]![0]!.value).toBe("min anteckning");
  });

  test("replaces a sheet that somebody has changed when told to", async () => {
    const names = await insert("none");
    await write("Källor", "A20", "min anteckning");
    await insert("all");
    expect(excel.sheetNames()).toEqual(["Blad1", ...names!]);
  });

  test("lets the user's own formulas go on pointing at the sheets that take over", async () => {
    await insert("none");
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.getRange("B1:B3").formulas = [
        ["=Avstämning!A1"],
        ["='Prognos mot budget'!A1&A1"],
        ["=A1"],
      ];
      await context.sync();
    });
    const before = await excel.read("Blad1");
    await insert("all");
    expect(await excel.read("Blad1")).toEqual(before);
    expect(before.map((row) => row[1]!.value)).toEqual([
      "Avstämning",
      "Prognos mot budgeteget",
      "eget",
    ]);
  });

  test("does not take a chosen year for a change", async () => {
    await insert("none");
    const name = "Omfördelning per vårdcentral";
    const row = (await excel.read(name)).findIndex(([label]) => label?.value === "År") + 1;
    await write(name, `B${row}`, 2022);
    expect((await findOwnSheets()).filter(({ edited }) => edited)).toEqual([]);
  });

  test("leaves a sheet alone that the user has given a name of their own", async () => {
    await insert("none");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Källor").name = "Mina källor";
      await context.sync();
    });
    expect((await findOwnSheets()).map(({ name }) => name)).not.toContain("Mina källor");
    await insert("all");
    expect(excel.sheetNames()).toContain("Mina källor");
  });
});

describe("a run that is not finished", () => {
  let before: unknown;

  beforeEach(async () => {
    excel = openExcel({ excelApi: "1.14" });
    await write("Blad1", "A1", "eget");
    await insert("none");
    before = await everything();
  });

  test("because it is cancelled leaves the workbook as it was", async () => {
    const controller = new AbortController();
    const onProgress = (share: number): void => {
      if (share >= 0.45) controller.abort();
    };
    expect(await insert("unedited", { onProgress, signal: controller.signal })).toBeNull();
    expect(await everything()).toEqual(before);
  });

  test("because it is cancelled at the very end leaves the workbook as it was", async () => {
    const shares: number[] = [];
    const signal = {
      get aborted(): boolean {
        return shares[shares.length - 1]! > 0.89;
      },
    };
    const onProgress = (share: number): void => void shares.push(share);
    expect(await insert("unedited", { onProgress, signal })).toBeNull();
    expect(await everything()).toEqual(before);
  });

  test("because Excel refuses leaves the workbook as it was", async () => {
    let writes = 0;
    const { grid } = excel;
    const sheetOf = grid.sheet.bind(grid);
    grid.sheet = (id) => {
      const sheet = sheetOf(id);
      if (sheet?.name === "(ny) Finansiering")
        sheet.write = () => {
          writes += 1;
          throw new HostError("InvalidOperation");
        };
      return sheet;
    };
    await expect(insert("unedited")).rejects.toThrow("invalid");
    expect(writes).toBe(1);
    grid.sheet = sheetOf;
    expect(await everything()).toEqual(before);
  });

  /** As a workbook behaves that somebody changes while the run is brought in. */
  function refuse(name: string, member: "write" | "remove", times: number): void {
    const { grid } = excel;
    const sheetOf = grid.sheet.bind(grid);
    let left = times;
    grid.sheet = (id) => {
      const sheet = sheetOf(id);
      if (sheet?.name !== name) return sheet;
      const work = sheet[member].bind(sheet) as (...args: unknown[]) => void;
      sheet[member] = (...args: unknown[]) => {
        if (left-- > 0) throw new HostError("InvalidOperation");
        work(...args);
      };
      return sheet;
    };
  }

  test("because one of the old sheets refuses puts the others back", async () => {
    refuse("Finansiering", "write", 1);
    await expect(insert("unedited", {}, larger)).rejects.toThrow("invalid");
    expect(await everything()).toEqual(before);
    expect((await findOwnSheets()).every(({ edited }) => !edited)).toBe(true);
  });

  test("because one goes on refusing tells where what stood in the sheets is", async () => {
    refuse("Finansiering", "write", Infinity);
    const failure = await insert("unedited", {}, larger).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(SheetsLeftBehind);
    const { sheets, copies } = failure as SheetsLeftBehind;
    expect(sheets).toContain("(ny) Resultat");
    expect(copies).toContain("(förra) Resultat");
    const seen = (await everything()) as [string, unknown][];
    const contents = new Map(seen);
    const old = new Map(before as [string, unknown][]);
    expect(contents.get("(förra) Resultat")).toEqual(old.get("Resultat"));
  });

  test("but in the last step is complete, and names what could not be taken away", async () => {
    refuse("(förra) Finansiering", "remove", Infinity);
    const remarks: unknown[] = [];
    await insert("unedited", { onRemark: (remark) => void remarks.push(remark) });
    expect(remarks).toEqual([{ code: "left", sheets: ["(förra) Finansiering"] }]);
    expect(excel.sheetNames()).toContain("(förra) Finansiering");
    expect(excel.sheetNames()).not.toContain("(förra) Resultat");
  });
});

test("progress only rises, and ends at the whole", async () => {
  excel = openExcel({ excelApi: "1.14" });
  const shares: number[] = [];
  await insert("none", { onProgress: (share) => void shares.push(share) });
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares[0]).toBeGreaterThan(0);
  expect(shares.at(-1)).toBe(1);
});
