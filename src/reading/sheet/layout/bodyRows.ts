import { foldText } from "../../../core/profession";
import type { LoadedCell } from "../sourceTable";
import { isSumText } from "../totalRow";
import type { Body, BodyRow, Group } from "./bodyTypes";
import type { CrossLayout, LabelColumn, LabelRole } from "./crossTypes";
import { type Grid, isBlank, loadedText } from "./grid";
import { NO_KEY } from "./headingKey";
import { isWorkedOut } from "./labels";
import { levelled } from "./levelled";
import { headsByNumber, numbersIn, sumsByNumber } from "./sumsByNumber";

/** What the rows below the headings are; rows that say nothing are none. */
export function bodyOf(grid: Grid, layout: CrossLayout): Body {
  const sums: number[] = [];
  const repeatedHeadings: number[] = [];
  const all: number[] = [];
  const noUnits: number[] = [];
  const above = new Map<number, LoadedCell>();
  for (let index = layout.last + 1; index < grid.cells.length; index += 1) {
    const row = grid.cells[index]!;
    if (row.every(isBlank)) continue;
    if (isHeadingAgain(grid, layout, row)) repeatedHeadings.push(index);
    else if (isSum(row, layout)) sums.push(index);
    else if (isNoUnit(row, layout)) noUnits.push(index);
    else all.push(index);
  }
  const byNumber = sumsByNumber(grid, layout, all);
  const rows = all.filter((index) => !byNumber.has(index));
  const levels = layout.labels.find(({ role }) => role === "levels");
  if (levels) {
    const { recognised, ...body } = levelled(grid, layout, levels, rows);
    return { ...body, sums, recognised: [...byNumber, ...recognised], noUnits, repeatedHeadings };
  }
  const grouped = groupedLabels(grid, layout, rows);
  const summed = summedHeads(grid, layout, rows, sums);
  const heads: number[] = [...summed];
  const groups: Group[] = [];
  const filledDown = new Map<string, number>();
  const read = rows.flatMap((index, i): BodyRow[] => {
    if (summed.has(index)) return [];
    const row = grid.cells[index]!;
    const next = grid.cells[rows[i + 1] ?? -1];
    for (const { column, heading } of grouped) {
      const cell = row[column]!;
      if (!isBlank(cell)) above.set(column, cell);
      else if (above.has(column)) filledDown.set(heading, (filledDown.get(heading) ?? 0) + 1);
    }
    if (isGroupHead(row, next, grouped, layout)) {
      heads.push(index);
      groups.push(groupBelow(grid, grouped, rows, i));
      return [];
    }
    const labels = layout.labels.map(({ column, role }): [LabelRole, LoadedCell] => {
      const cell = row[column]!;
      const from = grouped.some((one) => one.column === column) ? above.get(column) : undefined;
      return [role, isBlank(cell) && from ? from : cell];
    });
    return [{ index, labels: new Map(labels) }];
  });
  const recognised = [...byNumber, ...summed];
  return { rows: read, sums, heads, groups, recognised, noUnits, repeatedHeadings, filledDown };
}

/** Områden among their vårdcentraler in one column of labels. */
function summedHeads(
  grid: Grid,
  layout: CrossLayout,
  rows: readonly number[],
  sums: readonly number[]
): ReadonlySet<number> {
  if (layout.labels.length !== 1 || layout.labels[0]!.role !== "unit") return new Set();
  const last = sums[sums.length - 1];
  const isLast = last !== undefined && last > (rows[rows.length - 1] ?? last);
  const heads = headsByNumber(
    rows.map((index) => numbersIn(grid, layout, index)),
    isLast ? numbersIn(grid, layout, last) : null
  );
  return new Set([...heads].map((position) => rows[position]!));
}

/** A label says so, or whatever stands before the numbers. */
function isSum(row: readonly LoadedCell[], { labels, values }: CrossLayout): boolean {
  const first = values.reduce((least, { column }) => Math.min(least, column), row.length);
  const said = [...row.slice(0, first), ...labels.map(({ column }) => row[column]!)];
  return said.some((cell) => isSumText(foldText(loadedText(cell))));
}

/** Andel, index, medel, per invånare: beside units in a table whose headings say the rest. */
function isNoUnit(row: readonly LoadedCell[], { labels, values }: CrossLayout): boolean {
  const isCross = values.some(({ key }) => key !== NO_KEY);
  const unit = labels.find(({ role }) => role === "unit" || role === "levels");
  return isCross && unit !== undefined && isWorkedOut(loadedText(row[unit.column]!));
}

function isHeadingAgain(
  grid: Grid,
  { last, labels, values }: CrossLayout,
  row: readonly LoadedCell[]
): boolean {
  const heading = grid.cells[last]!;
  const columns = [...labels, ...values].map(({ column }) => column);
  const written = columns.filter((column) => !isBlank(heading[column]!));
  return (
    written.length > 1 &&
    written.every((column) => loadedText(heading[column]!) === loadedText(row[column]!))
  );
}

/** The label of a group on a row of its own, with the group's sum or without: its rows follow. */
function isGroupHead(
  row: readonly LoadedCell[],
  next: readonly LoadedCell[] | undefined,
  grouped: readonly LabelColumn[],
  { labels }: CrossLayout
): boolean {
  const outer = grouped.filter(({ column }) => !isBlank(row[column]!));
  const deepest = outer[outer.length - 1];
  if (deepest === undefined || next === undefined) return false;
  const deeper = labels.filter(({ column }) => column > deepest.column);
  return (
    deeper.length > 0 &&
    deeper.every(({ column }) => isBlank(row[column]!)) &&
    isBlank(next[deepest.column]!) &&
    deeper.some(({ column }) => !isBlank(next[column]!))
  );
}

/** The rows below the head of a group, until a label as far out. @param at position of the head */
function groupBelow(
  grid: Grid,
  grouped: readonly LabelColumn[],
  rows: readonly number[],
  at: number
): Group {
  const head = rows[at]!;
  const outer = grouped.filter(({ column }) => !isBlank(grid.cells[head]![column]!));
  const deepest = outer[outer.length - 1]!.column;
  const isOuter = (index: number): boolean =>
    grouped.some(({ column }) => column <= deepest && !isBlank(grid.cells[index]![column]!));
  let end = at + 1;
  while (end < rows.length && !isOuter(rows[end]!)) end += 1;
  return { head, rows: rows.slice(at + 1, end) };
}

/**
 * Label columns that are written once a group: what follows a label is blank until the next one,
 * and the labels to the right tell the rows of a group apart, and come again in the next group.
 */
function groupedLabels(
  grid: Grid,
  { labels }: CrossLayout,
  rows: readonly number[]
): readonly LabelColumn[] {
  const inOrder = [...labels].sort((one, other) => one.column - other.column);
  const isGrouped: boolean[] = [];
  // From the numbers outwards: a label that is filled in tells the rows of the next one apart.
  let below: readonly string[] = rows.map(() => "");
  for (const { column } of [...inOrder].reverse()) {
    const own = rows.map((index) => loadedText(grid.cells[index]![column]!));
    const grouped = isGrouped.length > 0 && areGroups(own, below, isGrouped.length > 1);
    isGrouped.unshift(grouped);
    let last = "";
    below = own.map((text, i) => {
      last = text === "" && grouped ? last : text;
      return below[i] === "" && last === "" ? "" : JSON.stringify([last, below[i]]);
    });
  }
  // What is a part of another group has that group on its left.
  const end = isGrouped.indexOf(false);
  return inOrder.slice(0, end);
}

/** @param below the labels to the right, as one text a row; "" where there are none */
function areGroups(
  own: readonly string[],
  below: readonly string[],
  hasSeveralBelow: boolean
): boolean {
  const groups: { readonly label: string; readonly below: string[] }[] = [];
  let blanks = 0;
  for (const [i, label] of own.entries()) {
    if (label === "" && (groups.length === 0 || below[i] === "")) return false;
    if (label === "") blanks += 1;
    else if (label === groups[groups.length - 1]?.label) return false;
    else groups.push({ label, below: [] });
    if (below[i] !== "") groups[groups.length - 1]!.below.push(below[i]!);
  }
  const all = groups.flatMap((group) => group.below);
  const isToldApart = groups.every((group) => new Set(group.below).size === group.below.length);
  const comesAgain = new Set(all).size < all.length || hasSeveralBelow;
  return groups.length > 1 && blanks >= groups.length && isToldApart && comesAgain;
}
