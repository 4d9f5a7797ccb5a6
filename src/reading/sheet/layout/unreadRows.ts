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
export function unreadMeasures(
  grid: Grid,
  layout: CrossLayout,
  rows: readonly number[]
): readonly UnreadColumn[] {
  const column = layout.labels.find(({ role }) => role === "measure")?.column;
  if (column === undefined) return [];
  return rows
    .filter((row) => {
      const label = grid.cells[row]![column]!;
      return measureOf(keyOf(label)) === null && holdsMoney(loadedText(label));
    })
    .map((row) => unreadRow(grid, layout, row));
}

/** Totals of rows that have nothing but them. */
export function totalsAlone(
  grid: Grid,
  layout: CrossLayout,
  rows: readonly number[]
): readonly UnreadColumn[] {
  const counted = layout.values.filter(({ total }) => !total);
  return layout.values
    .filter(({ total }) => total)
    .flatMap(({ column, heading, measure, key }): readonly UnreadColumn[] => {
      const parts = counted.filter((one) => measure === null || one.measure === measure);
      const cells = rows
        .map((row) => grid.cells[row]!)
        .filter((row) => parts.every((one) => isBlank(row[one.column]!)))
        .map((row): LoadedCell => row[column]!)
        .filter((cell) => !isBlank(cell));
      if (cells.length === 0) return [];
      const counts = measure === "contacts" ? "contacts" : "cost";
      const position = grid.column + column;
      return [{ ...shared(layout), heading, scale: key.scale, position, counts, cells }];
    });
}

function shared({
  values,
}: CrossLayout): Omit<UnreadColumn, "heading" | "scale" | "position" | "cells"> {
  const measures = new Set(values.map(({ measure }) => measure));
  const counts = measures.has("cost") || !measures.has("contacts") ? "cost" : "contacts";
  return { meaning: null, year: null, withTax: false, chosen: null, counts };
}
