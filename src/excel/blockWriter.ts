import { isDateFormat } from "../sheet/numberFormat";
import { addressOf, type Area } from "../formula/text/area";
import { isoOf, serialOf } from "../core/calendar";
import { type DateSystem, toWorkbook } from "../core/dateSystem";
import { type CellStyle, cellStyles } from "../sheet/cellStyle";
import { pointsOf } from "../sheet/printSize";
import type { Block } from "../sheet/sheetBlock";
import {
  type Content,
  formulaText,
  isFormula,
  nameOf,
  type SheetPlan,
  type Writing,
} from "../sheet/sheetPlan";

/** What the sheets of a set are called, by the plans' keys. */
export type SheetNames = ReadonlyMap<string, string>;

export function setUpSheet(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const [column, characters] of plan.columnWidths.entries())
    rangeAt(sheet, { row: 0, column, rows: 1, columns: 1 }).format.columnWidth =
      pointsOf(characters);
  if (plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows);
  if (plan.tabColor) sheet.tabColor = plan.tabColor;
}

export async function writeBlock(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  block: Block,
  writing: Writing
): Promise<void> {
  putBlock(sheet, block, writing);
  await context.sync();
}

/** In the batch that is under way. */
export function putBlock(
  sheet: Excel.Worksheet,
  { top, columns, contents, styles, formats, even }: Block,
  writing: Writing
): void {
  const range = rangeAt(sheet, { row: top, column: 0, rows: contents.length, columns });
  const at = (area: Area): Excel.Range => rangeAt(sheet, { ...area, row: top + area.row });
  for (const { numberFormat, area } of formats) at(area).numberFormat = numberFormat as any;
  if (!even) range.format.verticalAlignment = "Top";
  for (const { style, area } of styles) applyStyle(at(area).format, cellStyles[style]);
  // After its format: Excel gives a formula a format of its own where a cell has none.
  const inputs = contents.map((row) => row.map((content) => cellInput(content, writing)));
  for (const { numberFormat, area } of formats)
    if (isDateFormat(numberFormat)) numberDays(inputs, area, writing.dates);
  range.formulas = inputs;
  if (!even) range.format.autofitRows();
}

/** Constants among the cells become the workbook's own numbers of their days. */
function numberDays(inputs: unknown[][], area: Area, dates: DateSystem): void {
  for (const row of inputs.slice(area.row, area.row + area.rows))
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const input = row[column];
      if (typeof input === "number") row[column] = toWorkbook(input, dates);
    }
}

export function rangeAt(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRange(addressOf(area));
}

function applyStyle(format: Excel.RangeFormat, style: CellStyle): void {
  const { bold, italic, fontSize, fontColor, fillColor, alignment, indent, wrap, border } = style;
  if (bold) format.font.bold = true;
  if (italic) format.font.italic = true;
  if (fontSize) format.font.size = fontSize;
  if (fontColor) format.font.color = fontColor;
  if (fillColor) format.fill.color = fillColor;
  if (alignment) format.horizontalAlignment = alignment;
  if (indent) format.indentLevel = indent;
  if (wrap) format.wrapText = true;
  if (border) format.borders.getItem(border).style = "Continuous";
}

/** As Excel takes it; null leaves a cell alone, also one that an answer beside it will fill. */
export function cellInput(content: Content, writing: Writing): any {
  if (content === null || typeof content === "number") return content;
  if (isFormula(content)) return formulaText(content, writing);
  if (typeof content === "string") return textInput(content);
  if ("nameOf" in content) return textInput(nameOf(content.nameOf, writing.names));
  const { argument } = content;
  return writing.dates === 1904 ? textInput(isoOf(argument)) : serialOf(argument);
}

/** Excel reads what it is given as if it were typed, and an apostrophe keeps text as it is. */
export function textInput(text: string): string {
  const cannotBeMore = /^\p{L}\D*$/u.test(text) && !/^(true|false)$/i.test(text);
  return cannotBeMore ? text : `'${text}`;
}
