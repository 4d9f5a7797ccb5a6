import { append } from "../../core/append";
import { sheetPrefix } from "../../formula/text/sheetName";
import { addressOf, type Area } from "../../formula/text/area";
import { areaInTable, type TablePlace } from "../../formula/text/tableReference";
import { readFormulas } from "../readFormulas";

/** A formula of the user's that names a table which is about to be made anew. */
export interface TableReference {
  /** Where it stands, for the user: an address, or a name of the workbook. */
  readonly at: string;
  /** Of the sheet with the cell; null: a name. */
  readonly sheetId: string | null;
  readonly formula: string;
  /** null: a name. */
  readonly range: (() => Excel.Range) | null;
  /** To be synced. */
  readonly enter: (formula: string) => void;
}

const CELLS_A_READ = 50_000;

/**
 * Formulas in cells and in names that name any of the tables: when a table goes, Excel turns them
 * into addresses.
 * @param but ids of sheets that are not looked through
 */
export async function findTableReferences(
  context: Excel.RequestContext,
  tables: readonly string[],
  but: ReadonlySet<string>
): Promise<readonly TableReference[]> {
  if (tables.length === 0) return [];
  const sheets = context.workbook.worksheets.load("items/id, items/name");
  const names = context.workbook.names.load("items/name, items/formula");
  await context.sync();
  const local = sheets.items.map((sheet) => sheet.names.load("items/name, items/formula"));
  await context.sync();
  const found: TableReference[] = [];
  const add = (
    { at, sheetId, range }: Pick<TableReference, "at" | "sheetId" | "range">,
    formula: unknown,
    enter: (formula: string) => void
  ): void => {
    if (typeof formula !== "string" || !formula.startsWith("=")) return;
    if (tables.some((table) => namesTable(formula, table)))
      found.push({ at, sheetId, formula, range, enter });
  };
  for (const item of [names, ...local].flatMap(({ items }) => items))
    add({ at: item.name, sheetId: null, range: null }, item.formula, (formula) => {
      item.formula = formula;
    });
  for (const sheet of sheets.items) {
    if (but.has(sheet.id)) continue;
    for await (const { area, formulas } of readAllFormulas(context, sheet))
      for (const [r, cells] of formulas.entries())
        for (const [c, formula] of cells.entries()) {
          const address = addressOf({
            row: area.row + r,
            column: area.column + c,
            rows: 1,
            columns: 1,
          });
          const at = `${sheetPrefix(sheet.name)}${address}`;
          const range = (): Excel.Range => sheet.getRange(address);
          add({ at, sheetId: sheet.id, range }, formula, (text) => {
            range().formulas = [[text]];
          });
        }
  }
  return withoutTexts(context, found);
}

const CELLS_A_LOOK = 500;

/** A text that looks like a formula is its own value. */
async function withoutTexts(
  context: Excel.RequestContext,
  found: readonly TableReference[]
): Promise<readonly TableReference[]> {
  const formulas: TableReference[] = [];
  for (let at = 0; at < found.length; at += CELLS_A_LOOK)
    append(formulas, await formulasAmong(context, found.slice(at, at + CELLS_A_LOOK)));
  return formulas;
}

async function formulasAmong(
  context: Excel.RequestContext,
  found: readonly TableReference[]
): Promise<readonly TableReference[]> {
  const cells = found.map(({ range }) => range?.().load("values"));
  await context.sync();
  return found.filter(({ formula }, i) => cells[i]?.values[0]![0] !== formula);
}

interface Stretch {
  readonly area: Area;
  readonly formulas: readonly (readonly unknown[])[];
}

async function* readAllFormulas(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet
): AsyncGenerator<Stretch> {
  const used = sheet
    .getUsedRangeOrNullObject(true)
    .load("rowIndex, columnIndex, rowCount, columnCount");
  await context.sync();
  if (used.isNullObject) return;
  const { rowIndex, columnIndex: column, rowCount, columnCount: columns } = used;
  const height = Math.max(1, Math.floor(CELLS_A_READ / columns));
  for (let row = rowIndex; row < rowIndex + rowCount; row += height) {
    const area = { row, column, rows: Math.min(height, rowIndex + rowCount - row), columns };
    yield { area, formulas: await readFormulas(context, sheet, area) };
  }
}

/**
 * Whether every part of the formula that names the table means the same in the new one.
 * @param isSame whether that has the columns of the old one
 */
export function canBeEntered(formula: string, table: TablePlace, isSame: boolean): boolean {
  const specifiers = specifiersOf(formula, table.name);
  if (!isSame && specifiers.length < findNames(formula, table.name).length) return false;
  return specifiers.every(
    // Of a row within: a formula beside the table reads its own.
    (specifier) => areaInTable(specifier, table, table.area.row + table.headerRows) !== null
  );
}

export function namesTable(formula: string, table: string): boolean {
  return findNames(formula, table).length > 0;
}

function specifiersOf(formula: string, table: string): readonly string[] {
  return bracketsAfter(formula, table).map(({ from, to }) => formula.slice(from + 1, to));
}

/** Where the brackets after the name of the table begin and end. */
function bracketsAfter(
  formula: string,
  table: string
): readonly { readonly from: number; readonly to: number }[] {
  return findNames(formula, table).flatMap((from) => {
    if (formula[from] !== "[") return [];
    let depth = 0;
    for (let to = from; to < formula.length; to += 1) {
      if (formula[to] === "'") to += 1;
      else if (formula[to] === "[") depth += 1;
      else if (formula[to] === "]" && --depth === 0) return [{ from, to }];
    }
    return [];
  });
}

/** The formula when the table's columns are called something else, by what they were called. */
export function withHeadings(
  formula: string,
  table: string,
  headings: ReadonlyMap<string, string>
): string {
  if (headings.size === 0) return formula;
  let result = "";
  let done = 0;
  for (const { from, to } of bracketsAfter(formula, table)) {
    const renamed = formula
      .slice(from, to + 1)
      .replace(/\[(@?)((?:'.|[^'[\]])+)\]/g, (all, row: string, column: string) => {
        const heading = headings.get(column.replace(/'(.)/g, "$1"));
        return heading === undefined ? all : `[${row}${heading.replace(/['#[\]]/g, "'$&")}]`;
      });
    result += formula.slice(done, from) + renamed;
    done = to + 1;
  }
  return result + formula.slice(done);
}

/** Where the names of the table end, texts and names of sheets aside. */
function findNames(formula: string, table: string): readonly number[] {
  const blind = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'(?=!)/g, (text) =>
    " ".repeat(text.length)
  );
  const name = table.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}_.\\\\\\[])${name}(?![\\p{L}\\p{N}_.\\\\(!])`,
    "giu"
  );
  return [...blind.matchAll(pattern)].map(({ index, 0: { length } }) => index + length);
}
