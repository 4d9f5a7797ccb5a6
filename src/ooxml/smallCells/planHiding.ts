import { append } from "../../core/append";
import type { CellValue } from "../../core/cellValue";
import type { CountedTable } from "../../core/countedTable";
import { type Hiding, hidingAlong, isSmall } from "../../core/smallCells";
import type { Area } from "../../formula/text/area";
import type { FormulaPlace } from "../../formula/text/cellPlace";
import { CellSet } from "./cellSet";
import { isSum, type Reach, cellsReached, type ReferenceBook } from "./reach";

/** follows: it is reckoned from a cell that is hidden, and would give it back. */
export type HiddenWhy = Hiding | "follows";

/** A formula where it stands, with what it shows. */
export interface ShownFormula extends FormulaPlace {
  /** With or without "=". */
  readonly formula: string;
  readonly value: CellValue;
  /** The cells that it fills. */
  readonly area: Area;
}

export interface SheetCounts {
  readonly sheet: string;
  readonly tables: readonly CountedTable[];
}

/** Cells that are not to be shown, and formulas that have to be values for it. */
export interface HidingPlan {
  /** How many cells are hidden for their own sake. */
  readonly small: number;
  readonly hidden: CellSet<HiddenWhy>;
  /**
   * Formulas that become the values that they show: sums of hidden cells, which have cover, and those
   * that fill hidden cells among others.
   */
  readonly frozen: readonly ShownFormula[];
}

/**
 * Which cells of contacts are too small to be shown, which stand in front of them, and what else would
 * give them back.
 */
export function planHiding(
  counts: readonly SheetCounts[],
  formulas: readonly ShownFormula[],
  book: ReferenceBook
): HidingPlan {
  const cells = counts.flatMap(({ sheet, tables }) =>
    tables.flatMap((table) => table.cells.map((cell) => ({ sheet, cell })))
  );
  const hidden = new CellSet<HiddenWhy>();
  if (!cells.some(({ cell }) => isSmall(cell.count))) return { small: 0, hidden, frozen: [] };
  const numbers = new CellSet<number>();
  for (const [i, { sheet, cell }] of cells.entries())
    for (const { row, column } of [cell, ...cell.amounts])
      if (numbers.get(sheet, row, column) === undefined) numbers.set(sheet, row, column, i);
  const lines: (readonly number[])[] = [];
  let first = 0;
  for (const table of counts.flatMap(({ tables }) => tables)) {
    append(
      lines,
      table.lines.map((line) => line.map((cell) => first + cell))
    );
    first += table.cells.length;
  }
  const reached = formulas.map((each): Reached => ({
    formula: each,
    reach: cellsReached(each.formula, each, book),
    isSum: isSum(each.formula),
  }));
  const totals: ShownFormula[] = [];
  for (const { formula, reach, isSum: adds } of reached) {
    if (!adds || reach === null) continue;
    const members = new Set<number>();
    for (const { sheet, area } of reach)
      for (const [, , i] of numbers.within(sheet, area)) members.add(i);
    if (members.size === 0) continue;
    lines.push([...members]);
    if (isTotalOfCounts(formula, reach, cells, numbers)) totals.push(formula);
  }
  const all = [
    ...cells.map(({ cell }) => cell.count),
    ...totals.map(({ value }) => value as number),
  ];
  const hiding = hidingAlong(all, lines);
  for (const [i, { sheet, cell }] of cells.entries()) {
    const why = hiding[i];
    if (why)
      for (const { row, column } of [cell, ...cell.amounts]) hidden.set(sheet, row, column, why);
  }
  for (const { sheet, row, column } of totals) hidden.set(sheet, row, column, "few");
  const sums = follow(reached, hidden, numbers);
  const small = hiding.filter((why) => why === "few").length;
  return {
    small,
    hidden,
    frozen: [...sums, ...formulas.filter((each) => fillsHidden(each, hidden))],
  };
}

/** Some of the cells that a formula fills are hidden, and some not. */
function fillsHidden({ sheet, area }: ShownFormula, hidden: CellSet<HiddenWhy>): boolean {
  const all = area.rows * area.columns;
  if (all === 1) return false;
  const count = Array.from(hidden.within(sheet, area)).length;
  return count > 0 && count < all;
}

interface Reached {
  readonly formula: ShownFormula;
  readonly reach: Reach;
  readonly isSum: boolean;
}

/** A sum of contacts alone that is itself too small, in a cell that no table counts. */
function isTotalOfCounts(
  { value, sheet, row, column }: ShownFormula,
  reach: NonNullable<Reach>,
  cells: readonly { readonly sheet: string; readonly cell: CountedTable["cells"][number] }[],
  numbers: CellSet<number>
): boolean {
  if (typeof value !== "number" || !isSmall(value)) return false;
  if (numbers.get(sheet, row, column) !== undefined) return false;
  return reach.every(({ sheet: from, area }) => {
    for (const [r, c, i] of numbers.within(from, area)) {
      const { cell } = cells[i]!;
      if (cell.row !== r || cell.column !== c) return false;
    }
    return true;
  });
}

/**
 * Hides what is reckoned from hidden cells, until nothing more is.
 * @returns the sums that may be shown
 */
function follow(
  reached: readonly Reached[],
  hidden: CellSet<HiddenWhy>,
  numbers: CellSet<number>
): readonly ShownFormula[] {
  const sums = new Set<ShownFormula>();
  for (let isMore = true; isMore;) {
    isMore = false;
    for (const { formula, reach, isSum: adds } of reached) {
      const { sheet, row, column, area } = formula;
      if (hidden.get(sheet, row, column) !== undefined) continue;
      const hit = hitOf(reach, hidden, numbers);
      if (hit === null) continue;
      if (hit === "counted" && adds) {
        sums.add(formula);
        continue;
      }
      sums.delete(formula);
      for (let r = 0; r < area.rows; r += 1)
        for (let c = 0; c < area.columns; c += 1)
          hidden.set(sheet, area.row + r, area.column + c, "follows");
      isMore = true;
    }
  }
  return [...sums];
}

/**
 * Whether a formula reaches hidden cells, and whether they are several whose sum has cover: a sum of one
 * alone is that one.
 */
function hitOf(
  reach: Reach,
  hidden: CellSet<HiddenWhy>,
  numbers: CellSet<number>
): "counted" | "other" | null {
  if (reach === null) return "other";
  const counted = new Set<number>();
  for (const { sheet, area } of reach)
    for (const [row, column, why] of hidden.within(sheet, area)) {
      const number = numbers.get(sheet, row, column);
      if (why === "follows" || number === undefined) return "other";
      counted.add(number);
    }
  return counted.size === 0 ? null : counted.size > 1 ? "counted" : "other";
}
