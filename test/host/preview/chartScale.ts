import type { AxisDrawing, ChartDrawing, SeriesDrawing } from "../model/chartDrawing";

/** From values to places along an axis, with the values that get a line and a label. */
export interface Scale {
  readonly minimum: number;
  readonly maximum: number;
  readonly ticks: readonly number[];
}

const units: Readonly<Record<string, number>> = {
  Hundreds: 1e2,
  Thousands: 1e3,
  TenThousands: 1e4,
  HundredThousands: 1e5,
  Millions: 1e6,
  TenMillions: 1e7,
  HundredMillions: 1e8,
  Billions: 1e9,
  Trillions: 1e12,
};

export function unitOf({ displayUnit }: AxisDrawing): number {
  return units[displayUnit] ?? 1;
}

export function numberAt(values: SeriesDrawing["values"], index: number): number {
  const value = values[index];
  return typeof value === "number" ? value : 0;
}

export function isStacked(type: string): boolean {
  return /Stacked/.test(type) || type === "Waterfall";
}

export function isPoints(type: string): boolean {
  return /^(XY|Bubble)/.test(type);
}

/** The bottom and the top of a series at every category, on those that lie below it. */
export function stacks(
  chart: ChartDrawing,
  isSecondary: boolean
): Map<SeriesDrawing, [number, number][]> {
  const count = categoryCount(chart);
  const positive = new Array<number>(count).fill(0);
  const negative = new Array<number>(count).fill(0);
  const result = new Map<SeriesDrawing, [number, number][]>();
  const own = chart.series.filter((each) => each.isSecondary === isSecondary);
  const totals = positive.map((_, index) =>
    own.reduce((sum, { values }) => sum + Math.abs(numberAt(values, index)), 0)
  );
  for (const series of own) {
    const spans = positive.map((_, index): [number, number] => {
      const value = numberAt(series.values, index);
      if (!isStacked(series.type)) return [0, value];
      const share = /100$/.test(series.type) ? value / (totals[index] || 1) : value;
      const stack = share < 0 ? negative : positive;
      const from = stack[index] ?? 0;
      stack[index] = from + share;
      return [from, from + share];
    });
    result.set(series, spans);
  }
  return result;
}

export function categoryCount({ series }: ChartDrawing): number {
  return Math.max(0, ...series.map(({ values }) => values.length));
}

export function scaleOf(values: readonly number[], axis: AxisDrawing, fromZero = true): Scale {
  const known = values.filter(Number.isFinite);
  const lowest = axis.minimum ?? Math.min(...(fromZero ? [0] : []), ...known);
  const highest = axis.maximum ?? Math.max(...(fromZero ? [0] : []), ...known);
  const span = highest > lowest ? highest - lowest : Math.abs(highest) || 1;
  const step = niceStep(span / 5);
  const minimum = axis.minimum ?? Math.floor(lowest / step) * step;
  const maximum = axis.maximum ?? Math.max(Math.ceil(highest / step), lowest / step + 1) * step;
  const ticks: number[] = [];
  for (let tick = Math.ceil(minimum / step) * step; tick <= maximum + step / 1e6; tick += step) {
    ticks.push(Number(tick.toPrecision(12)));
  }
  return { minimum, maximum, ticks };
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 2.5, 5].find((each) => each * power >= rough) ?? 10) * power;
}
