import type { ReadCells } from "../sheet/explanation";
import type { Area } from "../../formula/text/area";
import { parseArea } from "../../formula/text/parseArea";
import { type Part, type RangePart, readArgumentPart } from "../../formula/text/formulaReference";
import { readCells } from "./readCells";
import type { CellPlace, FormulaPlace } from "../../formula/text/cellPlace";
import { areaInTable, type TablePlace } from "../../formula/text/tableReference";

/** A part of a formula that may refer to cells. */
export interface ReferenceRequest {
  readonly place: FormulaPlace;
  readonly text: string;
}

interface Surroundings {
  /** Used cells by sheet; the sheets that are there. */
  readonly used: ReadonlyMap<string, Area | null>;
  readonly names: ReadonlyMap<string, CellPlace>;
  readonly tables: readonly TablePlace[];
}

/**
 * Reads what the parts refer to, all of them in few answers.
 * @returns null for what is no reference, or refers to nothing that can be found
 */
export async function readReferences(
  context: Excel.RequestContext,
  requests: readonly ReferenceRequest[]
): Promise<readonly (ReadCells | null)[]> {
  const parts = requests.map(({ text, place }) => ({ place, part: readArgumentPart(text) }));
  const around = await readSurroundings(context, parts);
  const places: (CellPlace | null)[] = [];
  for (const { part, place } of parts)
    places.push(
      part.kind === "range" && part.spill
        ? await findSpill(context, part, place, around)
        : locate(part, place, around)
    );
  const found = places.filter((place) => place !== null);
  const cells = await readCells(context, found);
  return places.map((place) => (place === null ? null : cells[found.indexOf(place)]!));
}

async function readSurroundings(
  context: Excel.RequestContext,
  parts: readonly { readonly part: Part; readonly place: FormulaPlace }[]
): Promise<Surroundings> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load("items/name");
  const names = new Map<string, Excel.NamedItem>();
  for (const { part } of parts)
    if (part.kind === "name" && !names.has(part.name))
      names.set(part.name, workbook.names.getItemOrNullObject(part.name).load("name"));
  // A name may be a table's, too.
  const needsTables = parts.some(({ part }) => part.kind === "table" || part.kind === "name");
  const tables = needsTables ? workbook.tables.load("items/name") : null;
  await context.sync();
  const used = sheets.items.map(({ name }, i) => ({
    name,
    range: sheets.items[i]!.getUsedRangeOrNullObject(true).load(
      "rowIndex, columnIndex, rowCount, columnCount"
    ),
  }));
  const named = [...names].flatMap(([name, item]) =>
    item.isNullObject ? [] : [{ name, range: loadPlace(item.getRangeOrNullObject()) }]
  );
  const found = (tables?.items ?? []).map((table) => ({
    table: table.load("name, showHeaders, showTotals"),
    columns: table.columns.load("items/name"),
    range: loadPlace(table.getRange()),
  }));
  await context.sync();
  return {
    used: new Map(used.map(({ name, range }) => [name, range.isNullObject ? null : toArea(range)])),
    names: new Map(
      named.flatMap(({ name, range }) =>
        range.isNullObject ? [] : [[name, { sheet: range.worksheet.name, area: toArea(range) }]]
      )
    ),
    tables: found.map(({ table, columns, range }) => ({
      name: table.name,
      sheet: range.worksheet.name,
      area: toArea(range),
      columns: columns.items.map(({ name }) => name),
      headerRows: table.showHeaders ? 1 : 0,
      totalRows: table.showTotals ? 1 : 0,
    })),
  };
}

function loadPlace(range: Excel.Range): Excel.Range {
  return range.load("rowIndex, columnIndex, rowCount, columnCount, worksheet/name");
}

function toArea({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

function locate(part: Part, place: FormulaPlace, around: Surroundings): CellPlace | null {
  if (part.kind === "range") {
    const sheet = sheetOf(part, place, around);
    const area = sheet === null ? null : clip(parseArea(part.address), around.used.get(sheet)!);
    return sheet === null || area === null ? null : { sheet, area };
  }
  if (part.kind === "name") {
    const named = around.names.get(part.name);
    return named ?? locateInTable(part.name, "", place, around);
  }
  return part.kind === "table" ? locateInTable(part.table, part.specifier, place, around) : null;
}

function sheetOf(part: RangePart, place: FormulaPlace, { used }: Surroundings): string | null {
  const wanted = (part.sheet ?? place.sheet).toLowerCase();
  return [...used.keys()].find((name) => name.toLowerCase() === wanted) ?? null;
}

function locateInTable(
  name: string | null,
  specifier: string,
  { sheet, row, column }: FormulaPlace,
  { tables }: Surroundings
): CellPlace | null {
  const table = tables.find((each) =>
    name === null
      ? each.sheet === sheet && contains(each.area, row, column)
      : each.name.toLowerCase() === name.toLowerCase()
  );
  const area = table && areaInTable(specifier, table, row);
  return area ? { sheet: table.sheet, area } : null;
}

function contains({ row, column, rows, columns }: Area, r: number, c: number): boolean {
  return r >= row && r < row + rows && c >= column && c < column + columns;
}

/** Whole columns and rows end where the sheet's used cells do. */
function clip(area: Area | null, used: Area | null): Area | null {
  if (area === null) return null;
  const rows = used ? used.row + used.rows - area.row : 1;
  const columns = used ? used.column + used.columns - area.column : 1;
  return {
    ...area,
    rows: area.rows === Infinity ? Math.max(1, rows) : area.rows,
    columns: area.columns === Infinity ? Math.max(1, columns) : area.columns,
  };
}

/** A1#: from ExcelApi 1.12 on. */
async function findSpill(
  context: Excel.RequestContext,
  part: RangePart,
  place: FormulaPlace,
  around: Surroundings
): Promise<CellPlace | null> {
  const sheet = sheetOf(part, place, around);
  if (sheet === null || !Office.context.requirements.isSetSupported("ExcelApi", "1.12"))
    return null;
  const range = context.workbook.worksheets
    .getItem(sheet)
    .getRange(part.address)
    .getSpillingToRangeOrNullObject()
    .load("rowIndex, columnIndex, rowCount, columnCount");
  await context.sync();
  return range.isNullObject
    ? locate({ ...part, spill: false }, place, around)
    : { sheet, area: toArea(range) };
}
