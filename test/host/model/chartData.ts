import type { Cell } from "../grid/grid";
import type { CellSource, SeriesRecord } from "./contents";
import type { Range } from "./range";

/**
 * The series that Excel would find in a range: text in the first row names them, text in the first
 * column (or, for points, the first column in any case) is what they run along.
 */
export function findSeries(range: Range, type: string, seriesBy: string): SeriesRecord[] {
  const { rows, columns } = range.area;
  const byColumns = seriesBy === "Columns" || (seriesBy === "Auto" && rows >= columns);
  const cells = range.read((cell) => cell);
  const at = (line: number, place: number): Cell =>
    byColumns ? cells[place]![line]! : cells[line]![place]!;
  const [lines, places] = byColumns ? [columns, rows] : [rows, columns];
  const source = (line: number, from: number, to: number): CellSource => {
    const { row, column } = range.area;
    const area = byColumns
      ? { row: row + from, column: column + line, rows: to - from, columns: 1 }
      : { row: row + line, column: column + from, rows: 1, columns: to - from };
    return { sheetId: range.sheetId, area };
  };
  const isLabel = ({ kind }: Cell) => kind === "String" || kind === "Empty";
  const others = (count: number) => Array.from({ length: Math.max(0, count - 1) }, (_, i) => i + 1);
  const isPoints = /^(XY|Bubble)/.test(type);
  const hasNames =
    places > 1 && others(lines).every((line) => isLabel(at(line, 0))) && isLabel(at(0, 0));
  const hasCategories =
    lines > 1 &&
    (isPoints ||
      others(places).every((place) => isLabel(at(0, place))) ||
      at(0, 0).kind === "Empty");
  const from = hasNames ? 1 : 0;
  const result: SeriesRecord[] = [];
  for (let line = hasCategories ? 1 : 0; line < lines; line++) {
    result.push({
      id: 0,
      name: hasNames ? source(line, 0, 1) : "",
      values: source(line, from, places),
      categories: hasCategories ? source(0, from, places) : null,
      properties: {},
      parts: {},
    });
  }
  return result;
}
