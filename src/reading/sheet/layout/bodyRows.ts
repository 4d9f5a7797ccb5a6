import { foldText } from "../../../core/profession";
import type { LoadedCell } from "../sourceTable";
import { isSumText } from "../totalRow";
import type { CrossLayout, LabelColumn, LabelRole } from "./crossTypes";
import { kindOfLabel } from "./labels";
import { amountIn, type Grid, isBlank, loadedText } from "./grid";

/** A row of numbers with what its labels say, those that stand above it included. */
export interface BodyRow {
  /** In the grid. */
  readonly index: number;
  readonly labels: ReadonlyMap<LabelRole, LoadedCell>;
}

export interface Body {
  readonly rows: readonly BodyRow[];
  /** Add up others, as their labels say. */
  readonly sums: readonly number[];
  /** Labels of groups on rows of their own, with the group's sum or without numbers. */
  readonly heads: readonly number[];
  readonly repeatedHeadings: readonly number[];
  /** By heading, how many cells took what stands above them. */
  readonly filledDown: ReadonlyMap<string, number>;
}

/** What the rows below the headings are; rows that say nothing are none. */
export function bodyOf(grid: Grid, layout: CrossLayout): Body {
  const sums: number[] = [];
  const repeatedHeadings: number[] = [];
  const rows: number[] = [];
  const above = new Map<number, LoadedCell>();
  for (let index = layout.last + 1; index < grid.cells.length; index += 1) {
    const row = grid.cells[index]!;
    if (row.every(isBlank)) continue;
    if (isHeadingAgain(grid, layout, row)) repeatedHeadings.push(index);
    else if (isSum(row, layout)) sums.push(index);
    else rows.push(index);
  }
  const levels = layout.labels.find(({ role }) => role === "levels");
  if (levels) return { ...levelled(grid, layout, levels, rows), sums, repeatedHeadings };
  const grouped = groupedLabels(grid, layout, rows);
  const summed = summedHeads(grid, layout, rows);
  const heads: number[] = [...summed];
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
      return [];
    }
    const labels = layout.labels.map(({ column, role }): [LabelRole, LoadedCell] => {
      const cell = row[column]!;
      const from = grouped.some((one) => one.column === column) ? above.get(column) : undefined;
      return [role, isBlank(cell) && from ? from : cell];
    });
    return [{ index, labels: new Map(labels) }];
  });
  return { rows: read, sums, heads, repeatedHeadings, filledDown };
}

/** Fewest groups, and rows of the largest: less may be chance. */
const FEWEST_GROUPS = 2;

/**
 * Områden among their vårdcentraler in one column of labels: rows that are the sums of those that
 * follow, where all rows fall into such groups.
 */
function summedHeads(
  grid: Grid,
  { labels, values }: CrossLayout,
  rows: readonly number[]
): ReadonlySet<number> {
  const counted = values.filter(({ total }) => !total);
  const none = new Set<number>();
  if (labels.length !== 1 || labels[0]!.role !== "unit" || counted.length === 0) return none;
  const numbers = rows.map((index) =>
    counted.map(({ column }) => amountIn(grid.cells[index]![column]!) ?? 0)
  );
  const heads = new Set<number>();
  let largest = 0;
  for (let first = 0; first < rows.length;) {
    const head = numbers[first]!;
    const sums = head.map(() => 0);
    let next = first + 1;
    while (next < rows.length && !areAlike(sums, head)) {
      numbers[next]!.forEach((value, i) => (sums[i]! += value));
      next += 1;
    }
    if (!areAlike(sums, head) || next === first + 1) return none;
    heads.add(rows[first]!);
    largest = Math.max(largest, next - first - 1);
    first = next;
  }
  return heads.size >= FEWEST_GROUPS && largest > 1 ? heads : none;
}

function areAlike(one: readonly number[], other: readonly number[]): boolean {
  return one.every((value, i) => Math.abs(value - other[i]!) < 0.005);
}

/** A label says so, or whatever stands before the numbers. */
function isSum(row: readonly LoadedCell[], { labels, values }: CrossLayout): boolean {
  const first = values.reduce((least, { column }) => Math.min(least, column), row.length);
  const said = [...row.slice(0, first), ...labels.map(({ column }) => row[column]!)];
  return said.some((cell) => isSumText(foldText(loadedText(cell))));
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

/** One column for all labels: what is nearer to the numbers follows what it is a part of. */
function levelled(
  grid: Grid,
  layout: CrossLayout,
  { column }: LabelColumn,
  rows: readonly number[]
): Omit<Body, "repeatedHeadings" | "sums"> {
  const labelOf = (index: number): LoadedCell => grid.cells[index]![column]!;
  const kinds = rows.map((index) => kindOfLabel(labelOf(index)));
  const ranks = new Map<LabelRole, number>();
  for (const kind of kinds) if (!ranks.has(kind)) ranks.set(kind, ranks.size);
  const above = new Map<LabelRole, LoadedCell>();
  const others = layout.labels.filter(({ role }) => role !== "levels");
  const heads: number[] = [];
  const read: BodyRow[] = [];
  rows.forEach((index, i) => {
    const kind = kinds[i]!;
    const rank = ranks.get(kind)!;
    above.set(kind, labelOf(index));
    for (const [other, own] of ranks) if (own > rank) above.delete(other);
    const next = kinds[i + 1];
    if (next !== undefined && ranks.get(next)! > rank) {
      heads.push(index);
      return;
    }
    const labels = new Map(above);
    for (const one of others) labels.set(one.role, grid.cells[index]![one.column]!);
    read.push({ index, labels });
  });
  return { rows: read, heads, filledDown: new Map() };
}
