import { greatestOf, leastOf } from "../../core/extremes";
/** A column of the chart: two parts on top of each other, and a mark to hold them against. */
export interface ChartColumn {
  readonly first: number;
  readonly second: number;
  readonly mark: number;
}

export interface ChartBar {
  /** From the top of the plot, in its own units. */
  readonly y: number;
  readonly height: number;
}

export interface ChartScale {
  /** Where a value lies, from the top. */
  readonly y: (value: number) => number;
  /** Values with a line across the plot. */
  readonly ticks: readonly number[];
}

/** Some three or four round steps from the lowest to the highest; 0 is always among them. */
export function scaleOf(columns: readonly ChartColumn[], height: number): ChartScale {
  const tops = columns.flatMap(({ first, second, mark }) => [
    Math.max(0, first) + Math.max(0, second),
    mark,
  ]);
  const bottoms = columns.flatMap(({ first, second, mark }) => [
    Math.min(0, first) + Math.min(0, second),
    mark,
  ]);
  const highest = Math.max(0, greatestOf(tops));
  const lowest = Math.min(0, leastOf(bottoms));
  const step = roundStep((highest - lowest) / 4);
  const from = Math.floor(lowest / step);
  const to = Math.max(Math.ceil(highest / step), from + 1);
  const ticks = Array.from({ length: to - from + 1 }, (_, i) => (from + i) * step);
  const y = (value: number): number => (height * (to * step - value)) / ((to - from) * step);
  return { y, ticks };
}

/** The two parts of a column; a negative part hangs below the line of zero. */
export function barsOf({ first, second }: ChartColumn, { y }: ChartScale): readonly ChartBar[] {
  const over = Math.max(0, first);
  const under = Math.min(0, first);
  const start = second >= 0 ? over : under;
  return [bar(0, first, y), bar(start, start + second, y)];
}

function bar(from: number, to: number, y: ChartScale["y"]): ChartBar {
  return { y: Math.min(y(from), y(to)), height: Math.abs(y(from) - y(to)) };
}

/** The nearest 1, 2 or 5 with zeros that is not smaller. */
export function roundStep(least: number): number {
  if (least <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5, 10].map((one) => one * power).find((one) => one >= least)!;
}
