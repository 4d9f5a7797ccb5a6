import type { Grid, GridFunction } from "./grid/grid";
import type { Contents } from "./model/contents";
import { chartDrawings } from "./model/chartDrawing";
import type { ChartDrawing } from "./model/chartDrawing";
import { Workbook } from "./model/workbook";
import { OfficeHost, defaultSettings } from "./office";
import type { OfficeSettings, OfficeWindow } from "./office";
import { createBridge, sendEvents } from "./wire/bridge";
import type { NativeBridge } from "./wire/bridge";
import { Dispatcher } from "./wire/dispatcher";
import { Faults } from "./wire/faults";

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
}

/** One open workbook with one add-in beside it, on whichever grid. */
export class Host {
  readonly workbook: Workbook;
  readonly office: OfficeHost;
  readonly faults = new Faults();
  private readonly bridge: NativeBridge;
  private isBusy = false;

  constructor(
    readonly grid: Grid,
    settings: OfficeSettings = defaultSettings,
    { onBatch = () => {}, contents, isReadOnly = false }: HostOptions = {}
  ) {
    this.workbook = new Workbook(grid, {
      language: settings.contentLanguage,
      onEvent: () => this.tellSoon(),
      ...(contents ? { contents: structuredClone(contents) } : {}),
    });
    this.workbook.isReadOnly = isReadOnly;
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
    this.office = new OfficeHost(this.bridge, settings, {
      read: () => this.workbook.contents.settings,
      write: (values) => {
        this.workbook.editableStructure();
        for (const each of this.workbook.Settings.items()) each.Delete();
        Object.assign(this.workbook.contents.settings, values);
      },
    });
  }

  /** Makes the functions that the page has associated callable from cells. */
  register(window: OfficeWindow, namespace: string, metadata: FunctionsMetadata): void {
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
    this.grid.define(functions, window.CustomFunctions.Error);
    // A workbook that was saved shows what its formulas give now.
    this.workbook.markChanged();
  }

  /** What the user selects, as "Blad1!B2:C3"; without a sheet's name on the active sheet. */
  select(address: string): void {
    const { Worksheets: worksheets } = this.workbook;
    const [sheet] = /^.+(?=!)/.exec(address) ?? [];
    const name = sheet?.replace(/^'|'$/g, "").replace(/''/g, "'");
    const worksheet = name ? worksheets.GetItem(name) : worksheets.GetActiveWorksheet();
    worksheet.GetRange(address).Select();
  }

  save(): SavedWorkbook {
    return { cells: this.grid.save(), contents: structuredClone(this.workbook.contents) };
  }

  /** The charts of a sheet, by name or id, with the values that their cells have now. */
  charts(sheet?: string): ChartDrawing[] {
    const id = sheet === undefined ? undefined : this.workbook.Worksheets.GetItem(sheet).Id;
    return chartDrawings(this.workbook, id);
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
