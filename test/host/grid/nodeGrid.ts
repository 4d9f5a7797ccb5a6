import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import type { CellStyle } from "./grid";
import { UniverGrid, type GridOptions } from "./univerGrid";

/** The grid without a screen. */
export function createNodeGrid(options: GridOptions = {}): UniverGrid {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.ERROR,
  });
  for (const plugin of UniverSheetsNodeCorePreset().plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(...plugin);
    else univer.registerPlugin(plugin);
  }
  return new UniverGrid(univer, estimateTextWidth, options);
}

/** Without fonts, by the number of characters. */
function estimateTextWidth(text: string, { fontSize, bold }: CellStyle): number {
  return (text.length * 7 * fontSize * (bold ? 1.07 : 1)) / 11;
}
