import { eachInSteps, filterInSteps, type Steps } from "../../../core/steps";
import type { LoadedCell, UnreadColumn } from "../sourceTable";
import { holdsMoney } from "../unreadMoney";
import type { CrossLayout } from "./crossTypes";
import { type Grid, isBlank, loadedText } from "./grid";
import { keyOf } from "./headingKey";
import { measureOf } from "./measureOf";

/** A row of numbers that is not read, called as what stands first in it. */
export function unreadRow(grid: Grid, layout: CrossLayout, row: number): UnreadColumn {
  const { labels, values } = layout;
  const label = labels.map(({ column }) => grid.cells[row]![column]!).find((one) => !isBlank(one));
  return {
    ...shared(layout),
    heading: label ? loadedText(label) : "",
    scale: (label && keyOf(label).scale) ?? null,
    position: grid.column + (labels[0]?.column ?? 0),
    cells: values.filter(({ total }) => !total).map(({ column }) => grid.cells[row]![column]!),
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
  const unread = yield* filterInSteps(rows, (row) => {
    const label = grid.cells[row]![column]!;
    return measureOf(keyOf(label)) === null && holdsMoney(loadedText(label));
  });
  return unread.map((row) => unreadRow(grid, layout, row));
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
    unread.push({ ...shared(layout), heading, scale: key.scale, position, counts, cells });
  }
  return unread;
}

function shared({
  values,
}: CrossLayout): Omit<UnreadColumn, "heading" | "scale" | "position" | "cells"> {
  const measures = new Set(values.map(({ measure }) => measure));
  const counts = measures.has("cost") || !measures.has("contacts") ? "cost" : "contacts";
  return { meaning: null, year: null, withTax: false, chosen: null, counts };
}
