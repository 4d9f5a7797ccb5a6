import fs from "node:fs";
import { initSync, Model } from "@ironcalc/wasm";
import type { ShownSheets, ShownValue } from "./libreOffice";

/** Texts as they are typed: formulas begin with "=". */
export type TypedSheets = ReadonlyMap<string, ReadonlyMap<string, string | number>>;

/** IronCalc's own code for the type of a cell. */
const NUMBER = 1;

let isReady = false;

/**
 * What IronCalc, a spreadsheet engine of its own, makes of the cells.
 * @param defined names of the workbook and what they stand for, without "="
 */
export function calculateInIronCalc(
  sheets: TypedSheets,
  defined: ReadonlyMap<string, string> = new Map()
): ShownSheets {
  if (!isReady)
    initSync({ module: fs.readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")) });
  isReady = true;
  const model = new Model("book", "en", "UTC", "en");
  model.pauseEvaluation();
  const names = [...sheets.keys()];
  names.forEach((name, i) => {
    if (i > 0) model.newSheet();
    model.renameSheet(i, name);
  });
  for (const [name, text] of defined) model.newDefinedName(name, null, text);
  names.forEach((name, i) => {
    for (const [address, content] of sheets.get(name)!) {
      const { row, column } = placeOf(address);
      const isText = typeof content === "string" && !content.startsWith("=");
      model.setUserInput(i, row, column, isText ? `'${content}` : String(content));
    }
  });
  // The general format shows nine digits.
  names.forEach((name, sheet) => {
    const places = [...sheets.get(name)!.keys()].map(placeOf);
    const height = Math.max(1, ...places.map(({ row }) => row));
    const width = Math.max(1, ...places.map(({ column }) => column));
    model.updateRangeStyle({ sheet, row: 1, column: 1, width, height }, "num_fmt", "0.0000000000");
  });
  model.resumeEvaluation();
  model.evaluate();
  const shown = new Map(
    names.map((name, i) => {
      const cells = new Map<string, ShownValue>();
      for (const address of sheets.get(name)!.keys()) {
        const { row, column } = placeOf(address);
        const text = model.getFormattedCellValue(i, row, column);
        cells.set(address, model.getCellType(i, row, column) === NUMBER ? Number(text) : text);
      }
      return [name, cells] as const;
    })
  );
  model.free();
  return shown;
}

function placeOf(address: string): { readonly row: number; readonly column: number } {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(address)!;
  const column = [...letters!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}
