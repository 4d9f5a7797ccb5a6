import { addressOf, type Area } from "../../formula/text/area";

/** What a sheet has, before it is written anew. */
export interface Standing {
  readonly used: Area | null;
  readonly tables: readonly StandingTable[];
  readonly charts: readonly StandingChart[];
}

export interface StandingChart {
  readonly name: string;
  readonly type: string;
  readonly series: number;
}

export interface StandingTable {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
  /** null: the user has hidden the headings, or shows a row of totals. */
  readonly headings: readonly string[] | null;
}

/** In the order of the sheets. */
export async function readStanding(
  context: Excel.RequestContext,
  ids: readonly string[]
): Promise<readonly Standing[]> {
  const found = ids.map((id) => {
    const sheet = context.workbook.worksheets.getItem(id);
    return {
      used: sheet.getUsedRangeOrNullObject().load("rowIndex, columnIndex, rowCount, columnCount"),
      tables: sheet.tables.load("items/id, items/name, items/showHeaders, items/showTotals"),
      charts: sheet.charts.load("items/name, items/chartType, items/series/count"),
    };
  });
  await context.sync();
  const tables = found.map((one) => one.tables.items.map(loadTable));
  await context.sync();
  return found.map(({ used, charts }, i) => ({
    used: used.isNullObject ? null : rangeArea(used),
    tables: tables[i]!.map(({ table, range, headings }) => ({
      id: table.id,
      name: table.name,
      area: rangeArea(range),
      headings: headings ? headings.values[0]!.map(String) : null,
    })),
    charts: charts.items.map(({ name, chartType, series }) => ({
      name,
      type: chartType,
      series: series.count,
    })),
  }));
}

function loadTable(table: Excel.Table): {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
  readonly headings: Excel.Range | null;
} {
  const isPlain = table.showHeaders && !table.showTotals;
  return {
    table,
    range: table.getRange().load("rowIndex, columnIndex, rowCount, columnCount"),
    headings: isPlain ? table.getHeaderRowRange().load("values") : null,
  };
}

export function rangeArea({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

/** The smallest rectangle from A1 that holds all of them. */
export function reachOf(areas: readonly Area[]): Area {
  let [rows, columns] = [1, 1];
  for (const area of areas) {
    rows = Math.max(rows, area.row + area.rows);
    columns = Math.max(columns, area.column + area.columns);
  }
  return { row: 0, column: 0, rows, columns };
}

/**
 * Contents and looks of an area, at the same place on another sheet. Tables are not made.
 * @param looks of how much: conditional formats are among them
 */
export function copyCells(
  from: Excel.Worksheet,
  to: Excel.Worksheet,
  area: Area,
  looks: Area = area
): void {
  copyPart(from, to, area, "Formulas");
  copyPart(from, to, looks, "Formats");
}

/** The looks have the conditional formats with them. */
export function copyPart(
  from: Excel.Worksheet,
  to: Excel.Worksheet,
  area: Area,
  what: "Formulas" | "Formats"
): void {
  const address = addressOf(area);
  to.getRange(address).copyFrom(from.getRange(address), what);
}
