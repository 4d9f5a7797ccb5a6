import type { Grid, GridFunction } from "./grid/grid";
import { Workbook } from "./model/workbook";
import { OfficeHost, defaultSettings } from "./office";
import type { OfficeSettings, OfficeWindow } from "./office";
import { createBridge } from "./wire/bridge";
import { Dispatcher } from "./wire/dispatcher";

/** What functions.json says of each function, as far as the host needs it. */
export interface FunctionsMetadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly parameters: readonly unknown[];
  }[];
}

/** One open workbook with one add-in beside it, on whichever grid. */
export class Host {
  readonly workbook: Workbook;
  readonly office: OfficeHost;

  constructor(
    readonly grid: Grid,
    settings: OfficeSettings = defaultSettings,
    /** Told when a batch has been carried out; values may still be those of before. */
    onBatch: () => void = () => {}
  ) {
    this.workbook = new Workbook(grid, settings.contentLanguage);
    const dispatcher = new Dispatcher({
      root: this.workbook,
      beforeRead: () => this.workbook.settle(),
      afterBatch: () => {
        this.workbook.endBatch();
        onBatch();
      },
    });
    this.office = new OfficeHost(createBridge(dispatcher), settings);
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
  }
}
