import { eachInSteps, filterInSteps, type Steps } from "../../../core/steps";
import type { LoadedCell, UnreadColumn } from "../sourceTable";
import { parseHeading } from "../heading";
import { holdsMoney } from "../unreadMoney";
import type { CountedMeaning, CrossLayout } from "./crossTypes";
import { type Grid, isBlank, loadedText } from "./grid";
import { keyOf } from "./headingKey";
import { measureOf } from "./measureOf";

/** A row of numbers that is not read, called as what stands first in it: a sum a measure. */
export function unreadRow(grid: Grid, layout: CrossLayout, row: number): readonly UnreadColumn[] {
  const labels = layout.labels.flatMap(({ column, role }) => {
    const cell = grid.cells[row]![column]!;
    return isBlank(cell) ? [] : [{ cell, role }];
  });
  const [first] = labels;
  // Of a unit's measure both are said.
  const said = labels.filter((one) => one === first || one.role === "measure");
  const label = said[said.length - 1]?.cell;
  const counted = layout.values.filter(({ total }) => !total);
  return COUNTS.flatMap((counts) => {
    const own = counted.filter(({ measure }) => countsOf(measure, layout) === counts);
    return own.length === 0
      ? []
      : [
          {
            ...NOTHING_MORE,
            counts,
            heading: said.map(({ cell }) => loadedText(cell)).join(", "),
            scale: (label && keyOf(label).scale) ?? null,
            position: grid.column + (layout.labels[0]?.column ?? 0),
            cells: own.map(({ column }) => grid.cells[row]![column]!),
          },
        ];
  });
}

const COUNTS = ["cost", "contacts"] as const;

/** What numbers would count: as their own headings say, or else as the others of the table do. */
export function countsOf(
  measure: CountedMeaning | null,
  { values }: CrossLayout
): UnreadColumn["counts"] {
  if (measure !== null) return measure === "contacts" ? "contacts" : "cost";
  const measures = new Set(values.map((one) => one.measure));
  return measures.has("cost") || !measures.has("contacts") ? "cost" : "contacts";
}

const NOTHING_MORE = { meaning: null, year: null, withTax: false, chosen: null } as const;

/** Whether a label means what an earlier one of other words does: Kostnad, and Nettokostnad below it. */
export function namedAgain(): (label: LoadedCell) => boolean {
  const names = new Map<CountedMeaning, string>();
  return (label) => {
    const { profession, time, mark, rest, ...key } = keyOf(label);
    const measure = measureOf(key);
    if (measure === null || (profession ?? time ?? mark ?? rest) !== null) return false;
    // Whatever unit each of them is in.
    const text = parseHeading(loadedText(label)).phrases[0]?.text ?? "";
    const first = names.get(measure) ?? text;
    names.set(measure, first);
    return first !== text;
  };
}

/** Rows of money that are called as something that is not read. */
export function* unreadMeasures(
  grid: Grid,
  layout: CrossLayout,
  rows: readonly number[]
): Steps<readonly UnreadColumn[]> {
  const column = layout.labels.find(({ role }) => role === "measure")?.column;
  if (column === undefined) return [];
  const isNamedAgain = namedAgain();
  const unread = yield* filterInSteps(rows, (row) => {
    const label = grid.cells[row]![column]!;
    return (
      isNamedAgain(label) || (measureOf(keyOf(label)) === null && holdsMoney(loadedText(label)))
    );
  });
  return unread.flatMap((row) => unreadRow(grid, layout, row));
}

/** Totals of rows that have nothing but them. */
export function* totalsAlone(
  grid: Grid,
  layout: CrossLayout,
  rows: readonly number[]
): Steps<readonly UnreadColumn[]> {
  const counted = layout.values.filter(({ total }) => !total);
  const unread: UnreadColumn[] = [];
  for (const { column, heading, measure, key } of layout.values.filter(({ total }) => total)) {
    const parts = counted.filter((one) => measure === null || one.measure === measure);
    const cells: LoadedCell[] = [];
    yield* eachInSteps(rows, (index) => {
      const row = grid.cells[index]!;
      if (!isBlank(row[column]!) && parts.every((one) => isBlank(row[one.column]!)))
        cells.push(row[column]!);
    });
    if (cells.length === 0) continue;
    const counts = measure === "contacts" ? "contacts" : "cost";
    const position = grid.column + column;
    unread.push({ ...NOTHING_MORE, heading, scale: key.scale, position, counts, cells });
  }
  return unread;
}
