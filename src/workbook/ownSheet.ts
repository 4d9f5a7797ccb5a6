import type { Area } from "../formula/text/area";
import { ContentHash } from "./contentHash";
import { readFormulas } from "./inwardReferences";
import { isFormula, type SheetPlan } from "./sheetPlan";

/** A sheet that an earlier run has written. */
export interface OwnSheet {
  readonly id: string;
  readonly name: string;
  /** Somebody has changed what stands in it since; charts may have been moved. */
  readonly edited: boolean;
}

/** What the add-in remembers of a sheet it has written. */
interface Mark {
  readonly work: string;
  /** A sheet of another name is the user's: renamed, or a copy that took the mark along. */
  readonly name: string;
  readonly hash: string;
  /** Cells that may change: inputs, and answers that fill cells beside their formula. */
  readonly free: readonly Area[];
}

const MARK = "natlakarkalkyl";
const CELLS_A_READ = 20_000;

/** Remembers what stands in the sheet now. */
export async function markOwn(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  name: string
): Promise<void> {
  if (plan.work === undefined) return;
  const free = freeAreas(plan);
  const mark: Mark = { work: plan.work, name, hash: await hashOf(context, sheet, free), free };
  if (hasCustomProperties()) sheet.customProperties.add(MARK, JSON.stringify(mark));
  else context.workbook.settings.add(settingKey(sheet.id), JSON.stringify(mark));
  await context.sync();
}

/** Ids of the sheets that carry a mark of any work, whoever has renamed or edited them since. */
export async function readMarked(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[]
): Promise<ReadonlySet<string>> {
  const properties = sheets.map((sheet) => markOf(context, sheet));
  await context.sync();
  return new Set(sheets.filter((_, i) => !properties[i]!.isNullObject).map(({ id }) => id));
}

function markOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet
): Excel.WorksheetCustomProperty | Excel.Setting {
  return (
    hasCustomProperties()
      ? sheet.customProperties.getItemOrNullObject(MARK)
      : context.workbook.settings.getItemOrNullObject(settingKey(sheet.id))
  ).load("value");
}

/** The sheets of a work, as far as they are still called what they were written as. */
export async function readOwn(
  context: Excel.RequestContext,
  work: string
): Promise<readonly OwnSheet[]> {
  const sheets = context.workbook.worksheets.load("items/id, items/name");
  await context.sync();
  const properties = sheets.items.map((sheet) => markOf(context, sheet));
  await context.sync();
  const own: OwnSheet[] = [];
  for (const [i, sheet] of sheets.items.entries()) {
    const { id, name } = sheet;
    const property = properties[i]!;
    const mark = property.isNullObject ? null : readMark(String(property.value));
    if (mark?.work !== work || mark.name !== name) continue;
    own.push({ id, name, edited: (await hashOf(context, sheet, mark.free)) !== mark.hash });
  }
  return own;
}

function hasCustomProperties(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.12");
}

function settingKey(sheetId: string): string {
  return `${MARK}:${sheetId}`;
}

/** What somebody else may have written under our key is no mark. */
function readMark(text: string): Mark | null {
  try {
    return JSON.parse(text) as Mark;
  } catch {
    return null;
  }
}

function freeAreas({ rows }: SheetPlan): readonly Area[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap(({ content, style }, column) => {
      if (style === "input") return [{ row, column, rows: 1, columns: 1 }];
      if (content === null || !isFormula(content)) return [];
      const { rows: height, columns: width } = content.spill;
      return height * width > 1 ? [{ row, column, rows: height, columns: width }] : [];
    })
  );
}

/** Of formulas and constants; of an answer's cells only the formula itself counts. */
async function hashOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  free: readonly Area[]
): Promise<string> {
  const used = sheet.getUsedRange(true).load("rowIndex, columnIndex, rowCount, columnCount");
  await context.sync();
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = used;
  const hash = new ContentHash();
  hash.add(`${row} ${column} ${columns}`);
  const height = Math.max(1, Math.floor(CELLS_A_READ / columns));
  for (let top = row; top < row + rows; top += height) {
    const area = { row: top, column, rows: Math.min(height, row + rows - top), columns };
    const skipped = skippedCells(free, area);
    for (const [r, cells] of (await readFormulas(context, sheet, area)).entries())
      hash.add(
        JSON.stringify(
          cells.map((cell, c) => {
            const isSkipped = skipped.has(`${top + r} ${column + c}`);
            return isSkipped && !String(cell).startsWith("=") ? "" : cell;
          })
        )
      );
  }
  return hash.toText();
}

function skippedCells(free: readonly Area[], within: Area): ReadonlySet<string> {
  const cells = new Set<string>();
  for (const { row, column, rows, columns } of free)
    for (let r = Math.max(row, within.row); r < Math.min(row + rows, within.row + within.rows); r++)
      for (let c = column; c < column + columns; c += 1) cells.add(`${r} ${c}`);
  return cells;
}
