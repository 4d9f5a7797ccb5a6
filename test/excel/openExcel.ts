import { readFileSync } from "node:fs";
import path from "node:path";
import type { Cell, Grid } from "../host/grid/grid";
import { createNodeGrid } from "../host/grid/nodeGrid";
import { Host, type SavedWorkbook } from "../host/host";
import { defaultSettings, type OfficeSettings } from "../host/office";
import { microsoftScript, Realm } from "../host/realm";

const dist = path.join(__dirname, "../../dist");

/** A workbook behind the globals that src/excel and src/pane name. */
export interface OpenExcel {
  readonly grid: Grid;
  readonly host: Host;
  /** The cells of a sheet from A1, as they are once everything is calculated. */
  read(sheet: string): Promise<readonly (readonly Cell[])[]>;
  /** Their values, by what stands first in the row. */
  rows(sheet: string): Promise<ReadonlyMap<Cell["value"], readonly Cell["value"][]>>;
  sheetNames(): readonly string[];
  close(): void;
}

/** Unlike a session of the host, which runs the built pages, this is for sources under test. */
export function openExcel(
  settings: Partial<OfficeSettings> = {},
  /** What another one saved; a new workbook without it. */
  saved?: SavedWorkbook
): OpenExcel {
  const grid = createNodeGrid(saved ? { saved: saved.cells } : {});
  const host = new Host(
    grid,
    { ...defaultSettings, ...settings },
    saved ? { contents: saved.contents } : {}
  );
  // What it calculates by itself when it is opened may come after somebody has looked.
  if (saved) host.workbook.markChanged();
  const realm = new Realm();
  host.office.prepare(realm.window);
  realm.run(microsoftScript("excel-web-16.00.js"), "office.js");
  realm.run(microsoftScript("en-us/office_strings.js"), "office_strings.js");
  host.office.complete(realm.window);
  realm.run(readFileSync(path.join(dist, "functions.js"), "utf8"), "functions.js");
  host.register(
    realm.window,
    "NATLAKARE",
    JSON.parse(readFileSync(path.join(dist, "functions.json"), "utf8"))
  );
  Object.assign(globalThis, { Excel: realm.window.Excel, Office: realm.window.Office });
  const read: OpenExcel["read"] = async (name) => {
    await host.workbook.settle();
    const sheet = grid.sheets().find((each) => each.name === name);
    const area = sheet?.usedArea();
    if (!sheet || !area) throw new RangeError(`No sheet with cells is called ${name}`);
    return sheet.read({
      row: 0,
      column: 0,
      rows: area.row + area.rows,
      columns: area.column + area.columns,
    });
  };
  return {
    grid,
    host,
    read,
    rows: async (name) => {
      const values = (await read(name)).map((row) => row.map(({ value }) => value));
      return new Map(values.map((row) => [row[0] ?? null, row]));
    },
    sheetNames: () => grid.sheets().map(({ name }) => name),
    close: () => {
      realm.close();
      grid.dispose();
    },
  };
}
