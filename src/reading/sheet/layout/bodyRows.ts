import { foldText } from "../../../core/profession";
import { recalled } from "../../../core/recalled";
import {
  eachInSteps,
  everyInSteps,
  filterInSteps,
  mapInSteps,
  type Steps,
} from "../../../core/steps";
import type { LoadedCell } from "../sourceTable";
import { isSumText } from "../totalRow";
import type { Body, BodyRow, Group } from "./bodyTypes";
import type { CrossLayout, LabelColumn } from "./crossTypes";
import { type Grid, isBlank, loadedText } from "./grid";
import { NO_KEY } from "./headingKey";
import { isWorkedOut } from "./labels";
import { levelled } from "./levelled";
import { LabelledRow } from "./rowLabels";
import { sumsByBlank } from "./sumsByBlank";
import { headsByNumber, numbersIn, sumsByNumber } from "./sumsByNumber";

/** What the rows below the headings are; rows that say nothing are none. */
export function* bodyOf(grid: Grid, layout: CrossLayout): Steps<Body> {
  const sums: number[] = [];
  const repeatedHeadings: number[] = [];
  const all: number[] = [];
  const noUnits: number[] = [];
  const above = new Map<number, LoadedCell>();
  const isSum = sumTeller(layout);
  const isHeadingAgain = headingTeller(grid, layout);
  yield* eachInSteps(grid.cells, (row, index) => {
    if (index <= layout.last || row.every(isBlank)) return;
    if (isHeadingAgain(row)) repeatedHeadings.push(index);
    else if (isSum(row)) sums.push(index);
    else if (isNoUnit(row, layout)) noUnits.push(index);
    else all.push(index);
  });
  const byNumber = new Set([
    ...(yield* sumsByNumber(grid, layout, all)),
    ...(yield* sumsByBlank(grid, layout, all)),
  ]);
  const rows = byNumber.size === 0 ? all : yield* filterInSteps(all, (one) => !byNumber.has(one));
  const levels = layout.labels.find(({ role }) => role === "levels");
  if (levels) {
    const { recognised, ...body } = yield* levelled(grid, layout, levels, rows);
    return { ...body, sums, recognised: [...byNumber, ...recognised], noUnits, repeatedHeadings };
  }
  const grouped = yield* groupedLabels(grid, layout, rows);
  const summed = yield* summedHeads(grid, layout, rows, sums);
  const heads: number[] = [...summed];
  const groups: Group[] = [];
  const filledDown = new Map<string, number>();
  const read: BodyRow[] = [];
  yield* eachInSteps(rows, (index, i) => {
    if (summed.has(index)) return;
    const row = grid.cells[index]!;
    const next = grid.cells[rows[i + 1] ?? -1];
    if (grouped.length === 0) {
      read.push(new LabelledRow(index, row, layout.labels, null));
      return;
    }
    const filled = new Map<number, LoadedCell>();
    for (const { column, heading } of grouped) {
      const cell = row[column]!;
      const from = above.get(column);
      if (!isBlank(cell)) above.set(column, cell);
      else if (from) {
        filled.set(column, from);
        filledDown.set(heading, (filledDown.get(heading) ?? 0) + 1);
      }
    }
    if (isGroupHead(row, next, grouped, layout)) {
      heads.push(index);
      groups.push(groupBelow(grid, grouped, rows, i));
      return;
    }
    read.push(new LabelledRow(index, row, layout.labels, filled.size > 0 ? filled : null));
  });
  const recognised = [...byNumber, ...summed];
  return { rows: read, sums, heads, groups, recognised, noUnits, repeatedHeadings, filledDown };
}

/** Områden among their vårdcentraler in one column of labels. */
function* summedHeads(
  grid: Grid,
  layout: CrossLayout,
  rows: readonly number[],
  sums: readonly number[]
): Steps<ReadonlySet<number>> {
  if (layout.labels.length !== 1 || layout.labels[0]!.role !== "unit") return new Set();
  const last = sums[sums.length - 1];
  const isLast = last !== undefined && last > (rows[rows.length - 1] ?? last);
  const total = isLast ? numbersIn(grid, layout, last) : null;
  // Whether the sum stands above its parts or below them.
  for (const order of [rows, [...rows].reverse()]) {
    const numbers = yield* mapInSteps(order, (index) => numbersIn(grid, layout, index));
    const heads = yield* headsByNumber(numbers, total);
    if (heads.size > 0) return new Set([...heads].map((position) => order[position]!));
  }
  return new Set();
}

/** A label says so, or whatever stands before the numbers. */
function sumTeller({ labels, values }: CrossLayout): (row: readonly LoadedCell[]) => boolean {
  const first = values.reduce((least, { column }) => Math.min(least, column), Infinity);
  const isSaid = recalled((cell: LoadedCell) => isSumText(foldText(loadedText(cell))));
  return (row) =>
    row.some((cell, column) => column < first && isSaid(cell)) ||
    labels.some(({ column }) => column >= first && isSaid(row[column]!));
}

/** Andel, index, medel, per invånare: beside units in a table whose headings say the rest. */
function isNoUnit(row: readonly LoadedCell[], { labels, values }: CrossLayout): boolean {
  const isCross = values.some(({ key }) => key !== NO_KEY);
  const unit = labels.find(({ role }) => role === "unit" || role === "levels");
  return isCross && unit !== undefined && isWorkedOut(loadedText(row[unit.column]!));
}

function headingTeller(
  { cells }: Grid,
  { last, labels, values }: CrossLayout
): (row: readonly LoadedCell[]) => boolean {
  const written = [...labels, ...values].flatMap(({ column }) => {
    const cell = cells[last]![column]!;
    return isBlank(cell) ? [] : [{ column, text: loadedText(cell) }];
  });
  return (row) =>
    written.length > 1 && written.every(({ column, text }) => text === loadedText(row[column]!));
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
function* groupedLabels(
  grid: Grid,
  { labels }: CrossLayout,
  rows: readonly number[]
): Steps<readonly LabelColumn[]> {
  const inOrder = [...labels].sort((one, other) => one.column - other.column);
  const [outermost] = inOrder;
  if (outermost === undefined) return [];
  // Where it is written on every row there are no groups, and so it is in most tables.
  const isWritten = (index: number): boolean => !isBlank(grid.cells[index]![outermost.column]!);
  if (yield* everyInSteps(rows, isWritten)) return [];
  const isGrouped: boolean[] = [];
  // From the numbers outwards: a label that is filled in tells the rows of the next one apart.
  let below: readonly string[] = yield* mapInSteps(rows, () => "");
  for (const { column } of [...inOrder].reverse()) {
    const own = yield* mapInSteps(rows, (index) => loadedText(grid.cells[index]![column]!));
    const grouped = isGrouped.length > 0 && (yield* areGroups(own, below, isGrouped.length > 1));
    isGrouped.unshift(grouped);
    let last = "";
    const inner = below;
    below = yield* mapInSteps(own, (text, i) => {
      last = text === "" && grouped ? last : text;
      return inner[i] === "" && last === "" ? "" : JSON.stringify([last, inner[i]]);
    });
  }
  // What is a part of another group has that group on its left.
  const end = isGrouped.indexOf(false);
  return inOrder.slice(0, end);
}

/** @param below the labels to the right, as one text a row; "" where there are none */
function* areGroups(
  own: readonly string[],
  below: readonly string[],
  hasSeveralBelow: boolean
): Steps<boolean> {
  const groups: { readonly label: string; readonly below: Set<string> }[] = [];
  const all = new Set<string>();
  let blanks = 0;
  let comesAgain = hasSeveralBelow;
  const isTold = yield* everyInSteps(own, (label, i) => {
    if (label === "" && (groups.length === 0 || below[i] === "")) return false;
    if (label === "") blanks += 1;
    else if (label === groups[groups.length - 1]?.label) return false;
    else groups.push({ label, below: new Set() });
    if (below[i] === "") return true;
    const group = groups[groups.length - 1]!.below;
    if (group.has(below[i]!)) return false;
    group.add(below[i]!);
    if (!comesAgain && all.has(below[i]!)) comesAgain = true;
    if (!comesAgain) all.add(below[i]!);
    return true;
  });
  return isTold && groups.length > 1 && blanks >= groups.length && comesAgain;
}
