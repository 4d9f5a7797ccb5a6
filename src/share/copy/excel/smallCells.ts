import type { OwnFormula } from "../../../calls/excel/ownFormulas";
import type { WorkOptions } from "../../../excel/cancellation";
import { inSlices } from "../../../excel/inSlices";
import type { SheetFacts } from "../../../excel/cells";
import { readReferenceBook } from "../../../excel/referenceBook";
import { addressOf, type Area } from "../../../formula/text/area";
import type { CopyNote } from "../../../ooxml/copyNote";
import type { SmallCells } from "../../../ooxml/report";
import type { CountWatch } from "../../../ooxml/smallCells/countWatch";
import type { HiddenWhy } from "../../../ooxml/smallCells/hiding";
import type { FreezeStep } from "./freezeStep";

/** What is written so that no cell of few contacts is seen in the open workbook. */
export interface SmallCellSteps {
  readonly steps: readonly FreezeStep[];
  readonly smallCells: SmallCells;
  readonly notes: readonly CopyNote[];
}

export const nothingSmall: SmallCellSteps = {
  steps: [],
  smallCells: { hidden: [], frozen: [] },
  notes: [],
};

/**
 * @param own formulas of ours, which are values by then
 * @param shown what a hidden cell shows
 */
export async function planSmallCells(
  context: Excel.RequestContext,
  counts: CountWatch,
  own: readonly OwnFormula[],
  sheets: readonly SheetFacts[],
  shown: Readonly<Record<HiddenWhy, string>>,
  options: WorkOptions
): Promise<SmallCellSteps> {
  const areas = own.map(({ cell, area }) => ({ ...cell, sheet: cell.sheet.name, area }));
  const book = await readReferenceBook(context);
  const plan = await inSlices(counts.plan(book, areas), { ...options, onProgress: () => {} });
  if (plan === null) return nothingSmall;
  const { hidden, frozen, runs } = plan;
  const idOf = new Map(sheets.map(({ name, id }) => [name, id]));
  const isOwn = new Set(
    own.map(({ cell: { sheet, row, column } }) => keyOf(sheet.name, row, column))
  );
  const sums = frozen.filter(({ sheet, row, column }) => !isOwn.has(keyOf(sheet, row, column)));
  const marks = sheets.flatMap(({ name, id }) =>
    [...hidden.of(name)].map(([row, column, why]) => {
      const area = { row, column, rows: 1, columns: 1 };
      const cell = context.workbook.worksheets.getItem(id).getRange(addressOf(area));
      return { sheetId: id, area, entered: shown[why], cell: cell.load("formulas") };
    })
  );
  await context.sync();
  return {
    steps: [
      ...sums.map(({ sheet, area, formula }): FreezeStep =>
        stepOf(idOf.get(sheet)!, area, null, formula)
      ),
      ...marks.map(({ sheetId, area, entered, cell }): FreezeStep =>
        stepOf(sheetId, area, entered, String(cell.formulas[0]![0]))
      ),
    ],
    smallCells: runs,
    notes: [{ code: "smallCellsInPlace" }],
  };
}

function stepOf(sheetId: string, area: Area, entered: string | null, formula: string): FreezeStep {
  return { sheetId, area, entered, replaced: [{ area, formula }] };
}

function keyOf(sheet: string, row: number, column: number): string {
  return JSON.stringify([sheet, row, column]);
}
