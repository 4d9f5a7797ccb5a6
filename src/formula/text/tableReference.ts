import type { Area } from "./area";

/** A native table, as far as references into it need to know it. */
export interface TablePlace {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
  readonly columns: readonly string[];
  readonly headerRows: number;
  readonly totalRows: number;
}

interface Specifier {
  readonly items: ReadonlySet<string>;
  /** First and last; null: all. */
  readonly columns: readonly [string, string] | null;
}

/**
 * The cells that Table1[specifier] means in a formula on the row.
 * @returns null where the table has no such cells
 */
export function areaInTable(specifier: string, table: TablePlace, row: number): Area | null {
  const { items, columns } = readSpecifier(specifier);
  const rows = rowsOf(items, table, row);
  const [first, last] = columns ?? [table.columns[0]!, table.columns.at(-1)!];
  const from = indexOf(table, first);
  const to = indexOf(table, last);
  if (rows === null || from < 0 || to < from) return null;
  return { ...rows, column: table.area.column + from, columns: to - from + 1 };
}

function readSpecifier(text: string): Specifier {
  const isRow = text.startsWith("@");
  const rest = (isRow ? text.slice(1) : text).trim();
  const groups = [...rest.matchAll(/\[((?:'.|[^[\]'])*)\]/g)].map(([, inner]) => inner!);
  const words = groups.length > 0 ? groups : rest === "" ? [] : [rest];
  const items = new Set(
    words.filter((word) => word.startsWith("#")).map((word) => word.toLowerCase())
  );
  if (isRow) items.add("#this row");
  const names = words
    .filter((word) => !word.startsWith("#"))
    .map((name) => name.replace(/'(.)/g, "$1"));
  return { items, columns: names.length > 0 ? [names[0]!, names.at(-1)!] : null };
}

function rowsOf(
  items: ReadonlySet<string>,
  { area, headerRows, totalRows }: TablePlace,
  row: number
): Pick<Area, "row" | "rows"> | null {
  const body = { row: area.row + headerRows, rows: area.rows - headerRows - totalRows };
  if (items.has("#this row"))
    return row >= body.row && row < body.row + body.rows ? { row, rows: 1 } : null;
  if (items.has("#all")) return { row: area.row, rows: area.rows };
  const withHeaders = items.has("#headers");
  const withTotals = items.has("#totals");
  const withBody = items.has("#data") || !(withHeaders || withTotals);
  const from = withHeaders ? area.row : withBody ? body.row : body.row + body.rows;
  const to = withTotals
    ? area.row + area.rows
    : withBody
      ? body.row + body.rows
      : area.row + headerRows;
  return to > from ? { row: from, rows: to - from } : null;
}

/** Excel holds headings that differ in case to be the same. */
function indexOf({ columns }: TablePlace, name: string): number {
  return columns.findIndex((each) => each.toLowerCase() === name.toLowerCase());
}
