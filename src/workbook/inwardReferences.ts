import { append } from "../core/append";
import { type Area, addressOf } from "../formula/text/area";
import { quoteSheetName } from "../formula/text/sheetName";

/** A cell of the user's whose formula names a sheet that is about to be replaced. */
export interface InwardReference {
  readonly sheetId: string;
  readonly address: string;
  readonly formula: string;
}

const CELLS_A_READ = 50_000;

/**
 * Formulas elsewhere in the workbook that name any of the sheets: Excel would turn them into #REF!
 * when those go.
 * @param but ids of sheets that are not looked through
 */
export async function findInwardReferences(
  context: Excel.RequestContext,
  names: readonly string[],
  but: readonly string[]
): Promise<readonly InwardReference[]> {
  const sheets = context.workbook.worksheets.load("items/id");
  await context.sync();
  const found: InwardReference[] = [];
  for (const sheet of sheets.items)
    if (!but.includes(sheet.id)) append(found, await readReferences(context, sheet, names));
  return found;
}

/** Written anew, they mean the sheets that have the names now. */
export async function restoreReferences(
  context: Excel.RequestContext,
  references: readonly InwardReference[]
): Promise<void> {
  for (const { sheetId, address, formula } of references)
    context.workbook.worksheets.getItem(sheetId).getRange(address).formulas = [[formula]];
  await context.sync();
}

async function readReferences(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  names: readonly string[]
): Promise<readonly InwardReference[]> {
  const used = sheet
    .getUsedRangeOrNullObject(true)
    .load("rowIndex, columnIndex, rowCount, columnCount");
  await context.sync();
  if (used.isNullObject) return [];
  const { rowIndex, columnIndex: column, rowCount, columnCount: columns } = used;
  const found: InwardReference[] = [];
  const height = Math.max(1, Math.floor(CELLS_A_READ / columns));
  for (let row = rowIndex; row < rowIndex + rowCount; row += height) {
    const rows = Math.min(height, rowIndex + rowCount - row);
    const formulas = await readFormulas(context, sheet, { row, column, rows, columns });
    for (const [r, cells] of formulas.entries())
      for (const [c, formula] of cells.entries())
        if (namesAny(formula, names)) {
          const address = addressOf({ row: row + r, column: column + c, rows: 1, columns: 1 });
          found.push({ sheetId: sheet.id, address, formula });
        }
  }
  return found;
}

export async function readFormulas(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area
): Promise<readonly (readonly unknown[])[]> {
  const range = sheet.getRange(addressOf(area)).load("formulas");
  await context.sync();
  return range.formulas;
}

function namesAny(formula: unknown, names: readonly string[]): formula is string {
  if (typeof formula !== "string" || !formula.startsWith("=")) return false;
  return names.some((name) => {
    const quoted = quoteSheetName(name);
    return formula.includes(`${quoted}!`) || formula.includes(`${quoted.slice(1, -1)}!`);
  });
}
