import { greatestOf, leastOf } from "../../core/extremes";
import type { Area } from "../../formula/text/area";
import type { FoundTable } from "./keptData";

/** Columns on either side that move along with those of a table, so that no table is torn. */
interface Span {
  readonly left: number;
  readonly right: number;
}

type Place = Pick<FoundTable, "area" | "others">;

/**
 * Rows that are put into a table of ours, or taken out of it, move what stands below, and that is
 * the user's: a table that reaches out to the sides there takes its columns along.
 * @returns null: beside ours stands one that would have to be cut through
 */
function spanOf({ area, others }: Place): Span | null {
  const end = area.row + area.rows;
  let [from, to] = [area.column, area.column + area.columns];
  const isTouched = (other: Area): boolean =>
    other.column < to && other.column + other.columns > from;
  const below = others.filter(({ row }) => row >= end);
  for (;;) {
    const touched = below.filter(isTouched);
    const wider = {
      from: leastOf([from, ...touched.map(({ column }) => column)]),
      to: greatestOf([to, ...touched.map(({ column, columns }) => column + columns)]),
    };
    if (wider.from === from && wider.to === to) break;
    [from, to] = [wider.from, wider.to];
  }
  const beside = others.filter(({ row, rows }) => row < end && row + rows > area.row);
  if (beside.some(isTouched)) return null;
  return { left: area.column - from, right: to - area.column - area.columns };
}

function isNarrow(span: Span | null): boolean {
  return span?.left === 0 && span.right === 0;
}

/** Whether rows can be put in there: below the last row of all, Excel must be able to resize. */
export function hasRoom(place: Place, isLast: boolean): boolean {
  const span = spanOf(place);
  if (span === null || isNarrow(span)) return span !== null;
  return !isLast || Office.context.requirements.isSetSupported("ExcelApi", "1.13");
}

/** Whether rows can be taken out; where not, they can be emptied. */
export function canDelete(place: Place): boolean {
  return isNarrow(spanOf(place));
}

/**
 * The table stays the one that it is, and what stands below moves down.
 * @param at of how many rows below the heading, before anything was put in
 * @param rows null leaves a cell as Excel fills it
 */
export function insertRows(
  found: FoundTable,
  { at, of }: { readonly at: number; readonly of: number },
  rows: readonly (readonly (string | number | null)[])[]
): void {
  const { table } = found;
  const span = spanOf(found);
  // Typed so that it takes no null, which leaves cells alone there too.
  const values = rows.map((row) => [...row]) as (string | number)[][];
  if (isNarrow(span)) {
    table.rows.add(at === of ? undefined : at, values);
    return;
  }
  if (span === null) throw new RangeError("no room");
  const widen = (range: Excel.Range): Excel.Range =>
    range.getOffsetRange(0, -span.left).getResizedRange(0, span.left + span.right);
  const body = (first: number): Excel.Range =>
    table
      .getDataBodyRange()
      .getRow(first)
      .getResizedRange(rows.length - 1, 0);
  if (at === of) {
    widen(table.getRange().getRowsBelow(rows.length)).insert("Down");
    table.resize(table.getRange().getResizedRange(rows.length, 0));
  } else widen(body(at)).insert("Down");
  const model = table.getDataBodyRange().getRow(at === of ? of - 1 : at + rows.length);
  body(at).copyFrom(model, "Formats");
  body(at).values = values;
}

/**
 * From the bottom up, so that those above stay where they are. Where a table below would be torn
 * they are emptied.
 * @param own whether each row below the heading is to go
 */
export function deleteRows(found: FoundTable, own: readonly boolean[]): void {
  const { table } = found;
  const body = table.getDataBodyRange();
  const isPossible = canDelete(found);
  for (let end = own.length; end > 0; end -= 1) {
    if (!own[end - 1]) continue;
    let from = end - 1;
    while (from > 0 && own[from - 1]) from -= 1;
    const isAll = end - from === own.length;
    // Cells alone cannot take a table's last row away.
    const first = isAll && isPossible ? from + 1 : from;
    if (first < end) {
      const rows = body.getRow(first).getResizedRange(end - first - 1, 0);
      if (isPossible) rows.delete("Up");
      else rows.clear("Contents");
    }
    if (isAll && isPossible) table.rows.getItemAt(0).delete();
    end = from + 1;
  }
}
