import type { AddIn } from "./addIn";
import type { Grid } from "./grid/grid";
import { createNodeGrid } from "./grid/nodeGrid";
import type { GridOptions } from "./grid/univerGrid";
import { Host } from "./host";
import { defaultSettings } from "./office";
import type { OfficeSettings } from "./office";
import { Realm, microsoftScript } from "./realm";

export interface SessionOptions extends GridOptions {
  readonly settings?: OfficeSettings;
}

/** A workbook without a screen, with the add-in's scripts loaded as its page loads them. */
export interface Session {
  readonly grid: Grid;
  /** A click on a button of the ribbon, by the name of its function in the manifest. */
  click(action: string): Promise<void>;
  /** Excel.run on Microsoft's client. */
  run<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  close(): void;
}

export function openSession(addIn: AddIn, options: SessionOptions = {}): Session {
  const grid = createNodeGrid(options);
  const host = new Host(grid, options.settings ?? defaultSettings);
  const realm = new Realm();
  host.office.prepare(realm.window);
  realm.run(microsoftScript("excel-web-16.00.js"), "office.js");
  host.office.complete(realm.window);
  for (const { name, source } of addIn.scripts) realm.run(source, name);
  host.register(realm.window, addIn.namespace, addIn.metadata);
  return {
    grid,
    click: async (action) => {
      await host.office.call(action);
      await host.workbook.settle();
    },
    run: (work) => realm.window.Excel.run(work),
    close: () => {
      realm.close();
      grid.dispose();
    },
  };
}
