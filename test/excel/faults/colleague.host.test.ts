import type { InsertionRemark } from "../../../src/excel/rewrite/remark";
import { SheetsLeftBehind } from "../../../src/excel/rewrite/addedSheets";
import { WorkbookUnchanged } from "../../../src/excel/unchanged";
import type { GridSheet } from "../../host/grid/grid";
import { type OpenExcel, openExcel } from "../openExcel";
import { isWhole, tellTotals } from "./whole";
import { replacing } from "./workflows";

let excel: OpenExcel | null = null;

afterEach(close);

function close(): void {
  excel?.close();
  excel = null;
}

/** What a colleague does in the middle of a run: to the grid itself, between two of our requests. */
interface Interference {
  readonly name: string;
  readonly work: (excel: OpenExcel) => void;
  /** Whether what they did is still in the workbook. */
  readonly isKept: (excel: OpenExcel) => boolean;
}

function sheetCalled({ grid }: OpenExcel, name: string): GridSheet | undefined {
  return grid.sheets().find((sheet) => sheet.name === name);
}

function writing(name: string, sheet: string, row: number, column: number): Interference {
  const text = "kollegans ord";
  return {
    name,
    work: (book) => sheetCalled(book, sheet)!.write({ row, column, rows: 1, columns: 1 }, [[text]]),
    isKept: ({ grid }) =>
      grid.sheets().some((each) => {
        const used = each.usedArea();
        return used
          ? each.read(used).some((cells) => cells.some(({ value }) => value === text))
          : false;
      }),
  };
}

const interferences: readonly Interference[] = [
  writing("writes a note beside what is written anew", "Summor", 1, 4),
  writing("writes a note far below it", "Underlag", 40, 0),
  writing("corrects a cell of a table of ours", "Underlag", 4, 1),
  writing("writes in a sheet of their own", "Blad1", 8, 0),
  {
    name: "renames a sheet of ours",
    work: (book) => {
      sheetCalled(book, "Summor")!.name = "Kollegans namn";
    },
    isKept: (book) => sheetCalled(book, "Kollegans namn") !== undefined,
  },
  {
    name: "renames a table of ours",
    work: ({ host }) => {
      host.workbook.contents.tables.find(({ name }) => name === "Belopp")!.name = "Kollegans";
    },
    isKept: ({ host }) => host.workbook.contents.tables.some(({ name }) => name === "Kollegans"),
  },
  {
    name: "protects a sheet of ours",
    work: (book) => {
      const { id } = sheetCalled(book, "Underlag")!;
      book.host.workbook.record(id).protection.isProtected = true;
    },
    isKept: (book) =>
      book.host.workbook.record(sheetCalled(book, "Underlag")!.id).protection.isProtected,
  },
  {
    name: "deletes a sheet of ours",
    work: (book) => sheetCalled(book, "Summor")!.remove(),
    isKept: () => true,
  },
  {
    name: "adds a sheet",
    work: (book) =>
      book.grid.addSheet("Kollegans blad").write({ row: 0, column: 0, rows: 1, columns: 1 }, [[7]]),
    isKept: (book) => sheetCalled(book, "Kollegans blad") !== undefined,
  },
];

/** Before the batch of that number; what a test of the host needs is not there for a colleague. */
function before(batch: number, work: () => void): void {
  const { faults } = excel!.host;
  let arrived = 0;
  faults.failBatch(() => {
    arrived += 1;
    if (arrived === batch) work();
    return false;
  });
}

/** The ordinary run tries every sixth batch, with EVERY_SYNC=1 all of them and in both Excels. */
const STRIDE = isWhole ? 1 : 6;
const versions = isWhole ? ["1.9", "1.14"] : ["1.14"];
const numbered = interferences.map((one, number) => ({ ...one, number }));

describe.each(versions)("in an Excel of ExcelApi %s a colleague who", (excelApi) => {
  test.each(numbered)(
    "$name loses nothing, whenever it is",
    async ({ name, work, isKept, number }) => {
      excel = openExcel({ excelApi });
      await replacing.setUp();
      await excel.host.workbook.settle();
      const saved = structuredClone(excel.host.save());
      const start = excel.host.faults.batchCount;
      await replacing.run({});
      const batches = excel.host.faults.batchCount - start;
      const lost: string[] = [];
      let tried = 0;
      for (let batch = 1 + (number % STRIDE); batch <= batches; batch += STRIDE) {
        tried += 1;
        close();
        excel = openExcel({ excelApi }, structuredClone(saved));
        await excel.host.workbook.settle();
        const remarks: InsertionRemark[] = [];
        before(batch, () => work(excel!));
        const failure: unknown = await replacing
          .run({ onRemark: (remark) => void remarks.push(remark) })
          .then(
            () => undefined,
            (error: unknown) => error
          );
        await excel.host.workbook.settle();
        const aside = excel.sheetNames().filter((name) => /^\((ny|förra)\)/.test(name));
        const told = JSON.stringify(remarks);
        const isTold = aside.every((name) => told.includes(name));
        // Before anything is written an error says nothing of the workbook, and need not.
        const isHonest =
          failure === undefined ||
          failure instanceof WorkbookUnchanged ||
          !(failure instanceof SheetsLeftBehind || aside.length > 0);
        if (!isKept(excel) || !isTold || !isHonest)
          lost.push(
            `before ${batch} of ${batches}: kept ${isKept(excel)}, ${String(failure)}, ${told}, ${excel.sheetNames().join(", ")}`
          );
      }
      tellTotals({ excelApi, colleague: name, batches, tried, lost: lost.length });
      expect(lost).toEqual([]);
    }
  );
});

test("what a colleague wrote in a sheet stays as the values that it showed, and is told", async () => {
  excel = openExcel({ excelApi: "1.14" });
  await replacing.setUp();
  const remarks: InsertionRemark[] = [];
  const note = interferences[0]!;
  before(20, () => note.work(excel!));
  await replacing.run({ onRemark: (remark) => void remarks.push(remark) });
  expect(remarks).toEqual([
    { code: "editedSince", sheet: "Summor", copy: "Summor (2)", frozen: true },
  ]);
  const cells = (await excel.read("Summor (2)")).map((row) => row.map(({ value }) => value));
  expect(cells[1]!.slice(0, 5)).toEqual(["Alla", 300, null, null, "kollegans ord"]);
  expect((await excel.read("Summor (2)")).flat().some(({ formula }) => formula)).toBe(false);
});
