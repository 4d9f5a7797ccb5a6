import { greatestOf } from "../core/extremes";
import type { PlannedCell, SheetPlan } from "./sheetPlan";
import { ROW_HEIGHT, rowHeight } from "./printSize";

/** Rows of a sheet that are not to be cut, from the first up to but not including the last. */
export interface PrintPart {
  readonly from: number;
  readonly to: number;
  /** In points. */
  readonly height: number;
  /** The first part of a text, a table or a chart. */
  readonly begins: boolean;
  /** The heading row of the table that the part goes on with; null: it begins one, or is none. */
  readonly under: number | null;
}

const MOST_IN_A_GROUP = 20;

interface Rows {
  readonly from: number;
  readonly to: number;
}

/**
 * The sheet from the top in parts: a chart with what stands right above it, a text, a table's
 * heading with its first group, each further group, and the last with its sums and notes. Rows
 * that begin alike are a group, as those of a year are.
 */
export function printParts(plan: SheetPlan): readonly PrintPart[] {
  return blocksIn(plan).flatMap((block) => partsOf(plan, block));
}

/** Rows without an empty one between; each ends where the next begins. */
function blocksIn(plan: SheetPlan): readonly Rows[] {
  const { rows } = plan;
  const drawn = chartRows(plan);
  const end = Math.max(rows.length, greatestOf(drawn.map(({ to }) => to)));
  const starts: number[] = [];
  for (let row = 0; row < end; row += 1) {
    const chart = drawn.find(({ from, to }) => row >= from && row < to);
    if (chart) {
      // Its title may stand in the row above, and its table too where that is short.
      const isTitled = row > 0 && !isEmpty(rows[row - 1]) && isAlone(plan, row - 1);
      if (isTitled && starts[starts.length - 1] !== row - 1) starts.push(row - 1);
      else if (!isTitled) starts.push(row);
      row = chart.to - 1;
      continue;
    }
    const isFirst = row === 0 || isEmpty(rows[row - 1]) || drawn.some(({ to }) => to === row);
    if (isFirst && !isEmpty(rows[row])) starts.push(row);
  }
  // A title alone stays with what it is the title of.
  const kept = starts.filter((start, i) => i === 0 || !isAlone(plan, starts[i - 1]!, start));
  return (kept[0] === 0 ? kept : [0, ...kept]).map((from, i, all) => ({
    from,
    to: all[i + 1] ?? end,
  }));
}

/** Charts beside each other, or on each other's rows, are one. */
function chartRows({ charts }: SheetPlan): readonly Rows[] {
  const sorted = (charts ?? [])
    .map(({ at }) => ({ from: at.row, to: at.row + at.rows }))
    .sort((a, b) => a.from - b.from);
  const merged: { from: number; to: number }[] = [];
  for (const one of sorted) {
    const last = merged[merged.length - 1];
    if (last && one.from < last.to) last.to = Math.max(last.to, one.to);
    else merged.push({ ...one });
  }
  return merged;
}

/** A section's title and nothing else until the row. */
function isAlone({ rows }: SheetPlan, row: number, next = row + 1): boolean {
  const [first] = rows[row] ?? [];
  const isTitle = first !== undefined && ["section", "result"].includes(first.style);
  return isTitle && rows.slice(row + 1, next).every(isEmpty) && !isEmpty(rows[row]);
}

function partsOf(plan: SheetPlan, { from, to }: Rows): readonly PrintPart[] {
  const { rows } = plan;
  const whole = (): PrintPart[] => [part(plan, from, to, true, null)];
  if ((plan.charts ?? []).some(({ at }) => at.row < to && at.row + at.rows > from)) return whole();
  const heading = headingIn(plan, from, to);
  if (heading === null)
    return Array.from({ length: to - from }, (_, i) =>
      part(plan, from + i, from + i + 1, i === 0, null)
    );
  const last = rows.slice(0, to).map(isEmpty).lastIndexOf(false);
  const starts = groupStarts(plan, heading + 1, last + 1);
  if (starts.length < 2 && last - heading <= MOST_IN_A_GROUP) return whole();
  return starts.map((start, i) =>
    part(plan, i === 0 ? from : start, starts[i + 1] ?? to, i === 0, i === 0 ? null : heading)
  );
}

function headingIn({ rows }: SheetPlan, from: number, to: number): number | null {
  const found = rows
    .slice(from, to)
    .findIndex((cells) =>
      cells.some(({ style }) => style === "heading" || style === "numberHeading")
    );
  return found < 0 ? null : from + found;
}

/**
 * Where the groups of a table begin: sums and what is said of them go with the last one. What would
 * take most of a page is no group.
 */
function groupStarts({ rows }: SheetPlan, from: number, to: number): readonly number[] {
  const starts: number[] = [];
  let before: unknown = null;
  for (let row = from; row < to; row += 1) {
    const [first] = rows[row]!;
    const isFoot =
      first !== undefined && ["total", "textTotal", "note", "warning"].includes(first.style);
    const key = first?.content ?? null;
    const isSame = key !== null && typeof key !== "object" && key === before;
    const isFull = row - (starts[starts.length - 1] ?? row) >= MOST_IN_A_GROUP;
    if (row === from || !(isFoot || (isSame && !isFull))) starts.push(row);
    before = key;
  }
  return starts;
}

function part(
  plan: SheetPlan,
  from: number,
  to: number,
  begins: boolean,
  under: number | null
): PrintPart {
  let height = 0;
  for (let row = from; row < to; row += 1)
    height += row < plan.rows.length ? rowHeight(plan, row) : ROW_HEIGHT;
  return { from, to, height, begins, under };
}

export function isEmpty(cells: readonly PlannedCell[] | undefined): boolean {
  return cells === undefined || cells.every(({ content }) => content === null);
}
