import { healthCentresOf, regionOf, type Span } from "../scenario/rollUp";
import type { Alternative, Cell } from "../scenario/scenario";
import { type PrintedRow, roundPrinted } from "./reportRounding";

/** What each party bears; öre. */
export interface Borne {
  readonly healthCentre: number;
  readonly region: number;
  readonly total: number;
}

/** alternative = baseline + change, party by party. */
export interface Compared {
  readonly baseline: Borne;
  readonly alternative: Borne;
  /** + is more than under the baseline. */
  readonly change: Borne;
}

/** What is printed of a year beside its parts, which are the baseline's and the change's. */
const SUMS = [
  [0, 1],
  [2, 3],
  [0, 2],
  [1, 3],
  [0, 1, 2, 3],
];

/** The baseline's health centres and region, and how much more they bear under the alternative. */
export function compareYear(
  baseline: Alternative,
  alternative: Alternative,
  cells: readonly Cell[],
  span: Span
): PrintedRow {
  const before = [healthCentresOf(baseline, cells, span), regionOf(baseline, cells, span)];
  const after = [healthCentresOf(alternative, cells, span), regionOf(alternative, cells, span)];
  return [...before, ...before.map((one, party) => after[party]! - one)];
}

/** Rounded to whole steps of öre, as a table with the sum of the years below. */
export function printYears(
  rows: readonly PrintedRow[],
  step: number
): { readonly years: readonly Compared[]; readonly sum: Compared } {
  const rounded = roundPrinted(rows, SUMS, step);
  const sum = [0, 1, 2, 3].map((part) => rounded.reduce((all, row) => all + row[part]!, 0));
  return { years: rounded.map(toCompared), sum: toCompared(sum) };
}

/** A year that no sum stands below. */
export function printYear(row: PrintedRow, step: number): Compared {
  return printYears([row], step).sum;
}

function toCompared(parts: PrintedRow): Compared {
  const [healthCentre, region, healthCentreChange, regionChange] = parts as [
    number,
    number,
    number,
    number,
  ];
  const borne = (h: number, r: number): Borne => ({ healthCentre: h, region: r, total: h + r });
  return {
    baseline: borne(healthCentre, region),
    alternative: borne(healthCentre + healthCentreChange, region + regionChange),
    change: borne(healthCentreChange, regionChange),
  };
}
