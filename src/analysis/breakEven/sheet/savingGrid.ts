import type { BreakEvenSheetTexts } from "../words/breakEvenAnalysis.sv";
import type { BreakEvenCells } from "./breakEvenCells";
import type { BreakEvenGrid } from "../core/breakEvenGrid";
import type { Bearer } from "../core/breakEvenStop";
import { chartColor } from "../../../sheet/chartPalette";
import { numberFormats } from "../../../sheet/numberFormat";
import type { SheetLayout } from "../../../sheet/sheetLayout";
import { formula, quoted, type Reference } from "../../../sheet/sheetPlan";

/** Where the grid's figures are, for a chart to draw. */
export interface LaidGrid {
  readonly shares: Reference;
  readonly columns: readonly { readonly values: Reference; readonly color: string }[];
}

/**
 * The two-way grid as native formulas over its own row of costs and column of shares. What is saved
 * carries its sign; the last column and the last row say where the break-even runs.
 */
export function layOutSavingGrid(
  layout: SheetLayout,
  bearer: Bearer,
  { shares, costs }: BreakEvenGrid,
  { inputs, saved }: BreakEvenCells,
  texts: BreakEvenSheetTexts
): LaidGrid {
  const { contacts, oneOff, visitCost } = inputs;
  const { change, kronor, share, shareWithDecimal } = numberFormats;
  const top = layout.height;
  const at = (row: number, column: number, rows = 1): Reference => ({
    sheet: "breakEven",
    area: { row: top + row, column, rows, columns: 1 },
    pinned: false,
  });
  const once = bearer === "whole" ? formula`-${oneOff}` : formula``;
  const perContact =
    bearer === "whole"
      ? formula`(${saved.whole}-${oneOff}/${contacts})`
      : formula`${saved.healthCentre}`;
  layout.row([
    { content: texts.gridColumns, style: "heading" },
    ...costs.map((cost) => ({ content: cost, style: "input" as const, numberFormat: kronor })),
    { content: texts.borderColumn, style: "numberHeading" },
    { content: texts.atStatedCost, style: "heading" },
  ]);
  for (const [i, returning] of shares.entries()) {
    const own = at(i + 1, 0);
    layout.row([
      { content: returning, style: "input", numberFormat: share },
      ...costs.map((_, column) => ({
        content: formula`=${contacts}*(${saved[bearer]}-${own}*${at(0, column + 1)})${once}`,
        numberFormat: change,
      })),
      {
        content: formula`=IF(${own}=0,"",${perContact}/${own})`,
        style: "result",
        numberFormat: kronor,
      },
      {
        content: formula`=IF(${visitCost}="","",IF(${perContact}<${own}*${visitCost},${quoted(texts.costs)},${quoted(texts.saves)}))`,
        style: "text",
      },
    ]);
  }
  layout.row([
    { content: texts.answers, style: "textTotal" },
    ...costs.map((_, column) => ({
      content: formula`=MAX(0,${perContact}/${at(0, column + 1)})`,
      style: "total" as const,
      numberFormat: shareWithDecimal,
    })),
  ]);
  return {
    shares: at(1, 0, shares.length),
    columns: costs.map((_, column) => ({
      values: at(1, column + 1, shares.length),
      color: chartColor(column),
    })),
  };
}
