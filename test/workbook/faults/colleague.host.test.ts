import type { InsertionRemark } from "../../../src/locales/run";
import { type OpenExcel, openExcel } from "../openExcel";
import { twoSheets, ownThings, replacing } from "./workflows";
import { insertSheets } from "../../../src/workbook/sheetWriter";

jest.setTimeout(300_000);

/** What a colleague does to the workbook in the middle of a run, through the grid itself. */
interface Interference {
  readonly name: string;
  readonly work: (excel: OpenExcel) => void;
  /** Whether what they did is somewhere in the workbook. */
  readonly isKept: (excel: OpenExcel) => Promise<boolean>;
}

function sheetCalled({ grid }: OpenExcel, name: string) {
  return grid.sheets().find((sheet) => sheet.name === name);
}

function put(excel: OpenExcel, sheet: string, row: number, column: number, text: string): void {
  sheetCalled(excel, sheet)?.write({ row, column, rows: 1, columns: 1 }, [[text]]);
}

async function holds(excel: OpenExcel, text: string): Promise<boolean> {
  await excel.host.workbook.settle();
  return excel.grid.sheets().some((sheet) => {
    const used = sheet.usedArea();
    return used ? sheet.read(used).some((row) => row.some(({ value }) => value === text)) : false;
  });
}

const interferences: readonly Interference[] = [
  {
    name: "writes a note in a sheet that is written anew",
    work: (excel) => put(excel, "Summor", 1, 4, "kollegans anteckning"),
    isKept: (excel) => holds(excel, "kollegans anteckning"),
  },
  {
    name: "writes over a cell of a table that is written anew",
    work: (excel) => put(excel, "Underlag", 4, 1, "kollegans rättelse"),
    isKept: (excel) => holds(excel, "kollegans rättelse"),
  },
  {
    name: "writes in a sheet of their own",
    work: (excel) => put(excel, "Blad1", 8, 0, "kollegans eget"),
    isKept: (excel) => holds(excel, "kollegans eget"),
  },
  {
    name: "renames a sheet that is written anew",
    work: (excel) => {
      const sheet = sheetCalled(excel, "Summor");
      if (sheet) sheet.name = "Kollegans namn";
    },
    isKept: async (excel) => excel.sheetNames().includes("Kollegans namn"),
  },
  {
    name: "deletes a sheet that is written anew",
    work: (excel) => sheetCalled(excel, "Summor")?.remove(),
    isKept: async () => true,
  },
  {
    name: "protects a sheet that is written anew",
    work: ({ host, grid }) => {
      const sheet = grid.sheets().find(({ name }) => name === "Underlag");
      if (sheet) host.workbook.record(sheet.id).protection.isProtected = true;
    },
    isKept: async ({ host, grid }) => {
      const sheet = grid.sheets().find(({ name }) => name === "Underlag")!;
      return host.workbook.record(sheet.id).protection.isProtected;
    },
  },
  {
    name: "renames a table that is written anew",
    work: ({ host }) => {
      const table =
        host.save() && host.workbook.contents.tables.find(({ name }) => name === "Belopp");
      if (table) table.name = "Kollegans_tabell";
    },
    isKept: async ({ host }) =>
      host.workbook.contents.tables.some(({ name }) => name === "Kollegans_tabell"),
  },
  {
    name: "adds a sheet of a name that the run wants",
    work: (excel) => {
      if (!sheetCalled(excel, "(ny) Summor")) excel.grid.addSheet?.("(ny) Summor");
    },
    isKept: async () => true,
  },
];
void [ownThings, twoSheets, insertSheets, interferences, replacing, openExcel];
export type { InsertionRemark };
