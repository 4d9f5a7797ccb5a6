import { addressOf, type Area } from "./area";
import { type CellStyle, cellStyles } from "./cellStyle";
import { freeSheetNames } from "./sheetName";
import { type Content, formulaText, isFormula, nameOf, type SheetPlan } from "./sheetPlan";
import { reasonOf } from "./reason";
import { type Block, blocksOf, styledAreas } from "./sheetBlock";

export interface InsertionOptions {
  /** Told the share that is done, 0–1. */
  readonly onProgress?: (share: number) => void;
  /** An AbortSignal will do. Looked at between blocks. */
  readonly signal?: { readonly aborted: boolean };
}

/** The insertion was not finished, and sheets that it had added could not be taken away again. */
export class SheetsLeftBehind extends Error {
  constructor(
    readonly sheets: readonly string[],
    readonly cause: unknown
  ) {
    super(reasonOf(cause));
    this.name = "SheetsLeftBehind";
  }
}

const cancellation = new Error("Cancelled");

/**
 * Adds the sheets at the end of the open workbook and shows the first; what is there already is
 * left as it is. When it fails, or is cancelled, the sheets it had added are gone again.
 * @returns the names the sheets got; null when cancelled
 */
export function insertSheets(
  plans: readonly SheetPlan[],
  options: InsertionOptions = {}
): Promise<readonly string[] | null> {
  return Excel.run(runOptions(), async (context) => {
    const names = await chooseNames(context, plans);
    const added = new Map<string, Excel.Worksheet>();
    try {
      for (const [key, name] of names) added.set(key, await addSheet(context, name));
      await writeSheets(context, plans, names, added, options);
      return [...names.values()];
    } catch (error) {
      const left: string[] = [];
      for (const [key, { id }] of added)
        await removeSheet(context, id).catch(() => left.push(nameOf(key, names)));
      if (left.length > 0) throw new SheetsLeftBehind(left, error);
      if (error === cancellation) return null;
      throw error;
    }
  });
}

async function writeSheets(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  names: ReadonlyMap<string, string>,
  sheets: ReadonlyMap<string, Excel.Worksheet>,
  { onProgress, signal }: InsertionOptions
): Promise<void> {
  const steps = plans.flatMap((plan) => blocksOf(plan).map((block) => ({ plan, block })));
  for (const [done, { plan, block }] of steps.entries()) {
    if (signal?.aborted) throw cancellation;
    const sheet = sheets.get(plan.key)!;
    if (block.top === 0) setUpSheet(sheet, plan);
    await writeBlock(context, sheet, block, (content) => cellInput(content, plan.key, names));
    onProgress?.((done + 1) / steps.length);
  }
  sheets.get(plans[0]!.key)!.activate();
  await context.sync();
}

/** One undo for all of it, where Excel can. */
function runOptions(): Excel.RunOptions {
  // A cell being edited would otherwise refuse the whole insertion.
  const delayForCellEdit = true;
  return Office.context.requirements.isSetSupported("ExcelApi", "1.20")
    ? { delayForCellEdit, mergeUndoGroup: true }
    : { delayForCellEdit };
}

/** Final names by the plans' keys. */
async function chooseNames(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[]
): Promise<ReadonlyMap<string, string>> {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const free = freeSheetNames(
    plans.map(({ name }) => name),
    sheets.items.map(({ name }) => name)
  );
  return new Map(plans.map(({ key }, i) => [key, free[i]!]));
}

/** In a batch of its own: what has an id here is ours, whatever others do in the workbook. */
async function addSheet(context: Excel.RequestContext, name: string): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.add(name).load("id");
  await context.sync();
  return sheet;
}

async function removeSheet(context: Excel.RequestContext, id: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  await context.sync();
  if (sheet.isNullObject) return;
  sheet.delete();
  await context.sync();
}

function setUpSheet(sheet: Excel.Worksheet, { columnWidths, frozenRows }: SheetPlan): void {
  for (const [column, characters] of columnWidths.entries())
    rangeAt(sheet, { row: 0, column, rows: 1, columns: 1 }).format.columnWidth =
      pointsOf(characters);
  if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
}

/** As Excel measures a column of Calibri 11: 7 pixels a character and 5 beside, 0.75 points each. */
function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

async function writeBlock(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { top, columns, rows }: Block,
  input: (content: Content) => any
): Promise<void> {
  const range = rangeAt(sheet, { row: top, column: 0, rows: rows.length, columns });
  range.numberFormat = rows.map((row) => row.map(({ numberFormat }) => numberFormat));
  range.format.verticalAlignment = "Top";
  for (const { style, area } of styledAreas(rows))
    applyStyle(rangeAt(sheet, { ...area, row: top + area.row }).format, cellStyles[style]);
  // After its format: Excel gives a formula a format of its own where a cell has none.
  range.formulas = rows.map((row) => row.map(({ content }) => input(content)));
  range.format.autofitRows();
  await context.sync();
}

function rangeAt(sheet: Excel.Worksheet, area: Area): Excel.Range {
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
function cellInput(content: Content, sheet: string, names: ReadonlyMap<string, string>): any {
  if (content === null || typeof content === "number") return content;
  if (isFormula(content)) return formulaText(content, sheet, names);
  return textInput(typeof content === "string" ? content : nameOf(content.nameOf, names));
}

/** Excel reads what it is given as if it were typed, and an apostrophe keeps text as it is. */
function textInput(text: string): string {
  const cannotBeMore = /^\p{L}\D*$/u.test(text) && !/^(true|false)$/i.test(text);
  return cannotBeMore ? text : `'${text}`;
}
