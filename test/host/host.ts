import type { SettingsStore } from "./documentSettings";
import type { Grid, GridFunction } from "./grid/grid";
import type { Contents } from "./model/contents";
import { chartDrawings, type ChartDrawing } from "./model/chartDrawing";
import type { Range } from "./model/range";
import { Workbook } from "./model/workbook";
import { OfficeHost, defaultSettings, type OfficeSettings, type OfficeWindow } from "./office";
import { createBridge, sendEvents, type NativeBridge } from "./wire/bridge";
import { Dispatcher } from "./wire/dispatcher";
import { Faults } from "./wire/faults";
import { readCsv } from "./xlsx/readCsv";
import { type FormulaValues, readXlsx } from "./xlsx/readXlsx";
import { xlsxOf, type SavedAddIn } from "./xlsx/xlsx";
import type { AddInIdentity } from "./xlsx/webExtension";

/** What functions.json says of each function, as far as the host needs it. */
export interface FunctionsMetadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly parameters: readonly unknown[];
  }[];
}

/** A workbook as a file would hold it: plain data, which another session can be opened with. */
export interface SavedWorkbook {
  /** In the grid's own form. */
  readonly cells: unknown;
  readonly contents: Contents;
}

export interface HostOptions {
  /** Told when a batch has been carried out; values may still be those of before. */
  readonly onBatch?: () => void;
  /** What the workbook holds beside the cells, which the grid was opened with. */
  readonly contents?: Contents;
  readonly isReadOnly?: boolean;
  /** Told of a workbook that the add-in has made and opened. */
  readonly onCreated?: (bytes: Uint8Array) => void;
}

/** One open workbook with one add-in beside it, on whichever grid. */
export class Host {
  readonly workbook: Workbook;
  readonly office: OfficeHost;
  readonly faults = new Faults();
  /** The files of the workbooks that the add-in has made and opened. */
  readonly created: Uint8Array[] = [];
  private readonly bridge: NativeBridge;
  private isBusy = false;
  /** The file that is only looked at. */
  private looked: Uint8Array | undefined;
  private addIn: SavedAddIn = {
    identity: { id: "00000000-0000-4000-8000-000000000000", version: "1.0.0.0" },
    functions: { namespace: "", names: [] },
  };

  constructor(
    readonly grid: Grid,
    settings: OfficeSettings = defaultSettings,
    { onBatch = () => {}, contents, isReadOnly = false, onCreated = () => {} }: HostOptions = {}
  ) {
    // Excel on Windows takes and gives any amount at once.
    if (settings.platform === "PC") this.faults.payloadLimit = Infinity;
    this.workbook = new Workbook(grid, {
      language: settings.contentLanguage,
      onEvent: () => this.tellSoon(),
      ...(contents ? { contents: structuredClone(contents) } : {}),
    });
    this.workbook.isReadOnly = isReadOnly;
    this.workbook.onCreated = (bytes) => {
      this.created.push(bytes);
      onCreated(bytes);
    };
    const dispatcher = new Dispatcher({
      root: this.workbook,
      beforeRead: () => this.workbook.settle(),
      beforeBatch: () => (this.isBusy = true),
      afterBatch: () => {
        this.isBusy = false;
        this.workbook.endBatch();
        onBatch();
      },
    });
    this.bridge = createBridge(dispatcher, {
      faults: this.faults,
      takeEvents: () => this.workbook.events.take(),
    });
    const store: SettingsStore = {
      read: () => this.workbook.contents.settings,
      write: (values) => {
        this.workbook.editableStructure();
        for (const each of this.workbook.Settings.items()) each.Delete();
        Object.assign(this.workbook.contents.settings, values);
      },
    };
    this.office = new OfficeHost(this.bridge, settings, store, {
      name: () => this.workbook.Name,
      read: () => this.saveXlsx(),
      fault: () => this.faults.fileError,
    });
  }

  /** Tells which add-in files are read and written for, before its page is there. */
  introduce(namespace: string, metadata: FunctionsMetadata, identity: AddInIdentity): void {
    const names = metadata.functions.map(({ name }) => name);
    this.addIn = { identity, functions: { namespace, names } };
  }

  /** Makes the functions that the page has associated callable from cells. */
  register(
    window: OfficeWindow,
    namespace: string,
    metadata: FunctionsMetadata,
    identity: AddInIdentity = this.addIn.identity
  ): void {
    const functions = metadata.functions.map(({ id, name, parameters }): GridFunction => {
      const implementation = this.office.functions.get(id);
      if (!implementation)
        throw new Error(`functions.json describes ${id}; nothing associates it.`);
      return {
        id,
        name: `${namespace}.${name}`,
        parameterCount: parameters.length,
        implementation,
      };
    });
    this.introduce(namespace, metadata, identity);
    this.grid.define(functions, window.CustomFunctions.Error);
    // A workbook that was saved shows what its formulas give now.
    this.workbook.markChanged();
  }

  /** Lets a cell ("Blad1!B2") show something else than its formula gives: 17, "#BUSY!", "#NAME?". */
  showInstead(address: string, value: string | number | boolean): void {
    const { sheetId, area } = this.range(address);
    this.workbook.shownInstead.put({ sheetId, row: area.row, column: area.column, value });
  }

  /** What the user selects, as "Blad1!B2:C3"; without a sheet's name on the active sheet. */
  select(address: string): void {
    this.range(address).Select();
  }

  save(): SavedWorkbook {
    return { cells: this.grid.save(), contents: structuredClone(this.workbook.contents) };
  }

  /** Fills this workbook, which is new, with a file. @param name with .xlsx or .csv */
  read(file: Uint8Array, name = this.workbook.fileName): void {
    this.fill(file, name, "calculated");
  }

  /**
   * Opens a file to look at: formulas show what it has saved, nothing in it can be changed, and what
   * the add-in gets as the workbook's file is the file itself.
   */
  look(file: Uint8Array, name: string): void {
    this.fill(file, name, "saved");
    this.workbook.isReadOnly = true;
    this.looked = file;
  }

  private fill(file: Uint8Array, name: string, values: FormulaValues): void {
    const { isReadOnly } = this.workbook;
    this.workbook.isReadOnly = false;
    if (/\.csv$/i.test(name)) readCsv(file, name, this.workbook);
    else readXlsx(file, this.workbook, this.addIn.functions, values);
    this.workbook.fileName = name;
    this.workbook.isReadOnly = isReadOnly;
  }

  /** The workbook as a file, calculated first. */
  async saveXlsx(): Promise<Uint8Array> {
    if (this.looked) return this.looked;
    await this.workbook.settle();
    return xlsxOf(this.workbook, this.addIn);
  }

  /** The charts of a sheet, by name or id, with the values that their cells have now. */
  charts(sheet?: string): ChartDrawing[] {
    const id = sheet === undefined ? undefined : this.workbook.Worksheets.GetItem(sheet).Id;
    return chartDrawings(this.workbook, id);
  }

  private range(address: string): Range {
    const { Worksheets: worksheets } = this.workbook;
    const [sheet] = /^.+(?=!)/.exec(address) ?? [];
    const name = sheet?.replace(/^'|'$/g, "").replace(/''/g, "'");
    const worksheet = name ? worksheets.GetItem(name) : worksheets.GetActiveWorksheet();
    return worksheet.GetRange(address);
  }

  /** What the user does is told at once, what a batch does after its answer. */
  private tellSoon(): void {
    if (this.isBusy) return;
    queueMicrotask(() => {
      if (this.isBusy) return;
      const entries = this.workbook.events.take();
      if (entries.length === 0) return;
      sendEvents(this.bridge, entries);
      if (entries.some(({ messageType }) => messageType === 2)) this.office.selectionChanged();
    });
  }
}
