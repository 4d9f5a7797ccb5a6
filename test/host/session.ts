import type { AddIn } from "./addIn";
import type { Grid } from "./grid/grid";
import { createNodeGrid } from "./grid/nodeGrid";
import type { GridOptions } from "./grid/univerGrid";
import { Host, type SavedWorkbook } from "./host";
import type { ChartDrawing } from "./model/chartDrawing";
import { defaultSettings, type OfficeSettings } from "./office";
import { Realm, microsoftScript } from "./realm";
import type { Faults } from "./wire/faults";

export interface SessionOptions extends Omit<GridOptions, "saved"> {
  readonly settings?: Partial<OfficeSettings>;
  /** What another session saved; a new workbook without it. */
  readonly workbook?: SavedWorkbook;
  /** A file, of which sheets, cells, formulas, tables and names are read. */
  readonly xlsx?: Uint8Array;
  /** A file that is only looked at: see `Host.look`. */
  readonly look?: { readonly name: string; readonly bytes: Uint8Array };
  readonly readOnly?: boolean;
}

/** A workbook without a screen, with the add-in's scripts loaded as its page loads them. */
export interface Session {
  readonly grid: Grid;
  readonly host: Host;
  /** What goes wrong on purpose. */
  readonly faults: Faults;
  /** The page's `Office`. */
  readonly office: typeof Office;
  /** The page's `Excel`, Microsoft's client. */
  readonly excel: typeof Excel;
  /** A click on a button of the ribbon, by the name of its function in the manifest. */
  click(action: string): Promise<void>;
  /** Excel.run on Microsoft's client. */
  run<T>(
    work: (context: Excel.RequestContext) => Promise<T>,
    options?: Excel.RunOptions
  ): Promise<T>;
  /** The user selects cells: "Blad1!B2". */
  select(address: string): void;
  /** The charts of a sheet as plain data, with the values that their cells have now. */
  charts(sheet?: string): ChartDrawing[];
  /** For `openSession(addIn, { workbook })`; calculated first, as a saved file is. */
  saveWorkbook(): Promise<SavedWorkbook>;
  /** The workbook as Excel would write it to a file; calculated first. */
  saveXlsx(): Promise<Uint8Array>;
  /** The files of the workbooks that the add-in has made with Excel.createWorkbook. */
  created(): readonly Uint8Array[];
  close(): void;
}

export function openSession(addIn: AddIn, options: SessionOptions = {}): Session {
  const { workbook, readOnly = false } = options;
  const grid = createNodeGrid(workbook ? { ...options, saved: workbook.cells } : options);
  const host = new Host(
    grid,
    { ...defaultSettings, ...options.settings },
    { isReadOnly: readOnly, ...(workbook ? { contents: workbook.contents } : {}) }
  );
  const realm = new Realm();
  host.office.prepare(realm.window);
  realm.run(microsoftScript("excel-web-16.00.js"), "office.js");
  realm.run(microsoftScript("en-us/office_strings.js"), "office_strings.js");
  host.office.complete(realm.window);
  for (const { name, source } of addIn.scripts) realm.run(source, name);
  host.register(realm.window, addIn.namespace, addIn.metadata, addIn.identity);
  if (options.xlsx) host.read(options.xlsx);
  if (options.look) host.look(options.look.bytes, options.look.name);
  return {
    grid,
    host,
    faults: host.faults,
    office: realm.window.Office as unknown as typeof Office,
    excel: realm.window.Excel,
    click: async (action) => {
      await host.office.call(action);
      await host.workbook.settle();
    },
    run: (work, runOptions) =>
      runOptions ? realm.window.Excel.run(runOptions, work) : realm.window.Excel.run(work),
    select: (address) => host.select(address),
    charts: (sheet) => host.charts(sheet),
    saveWorkbook: async () => {
      await host.workbook.settle();
      return host.save();
    },
    saveXlsx: () => host.saveXlsx(),
    created: () => host.created,
    close: () => {
      realm.close();
      grid.dispose();
    },
  };
}
