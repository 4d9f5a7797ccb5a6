import { greatestOf, leastOf } from "../../../core/extremes";
import { roundStep } from "../../../pane/look/chartGeometry";

/** An axis from a round value below the lowest to one above the highest. */
export interface Axis {
  readonly ticks: readonly number[];
  /** Decimals that tell the ticks apart. */
  readonly decimals: number;
  /** Where a value lies on the axis, 0–1. */
  readonly at: (value: number) => number;
}

/** Some four or five round steps; 0 is not among them unless values lie there. */
export function axisOf(values: readonly number[]): Axis {
  const lowest = leastOf(values);
  const highest = greatestOf(values);
  const step = roundStep((highest - lowest) / 4 || Math.abs(highest) / 4);
  const from = Math.floor(lowest / step);
  const to = Math.max(Math.ceil(highest / step), from + 1);
  return {
    ticks: Array.from({ length: to - from + 1 }, (_, i) => (from + i) * step),
    decimals: Math.max(0, -Math.floor(Math.log10(step))),
    at: (value) => (value / step - from) / (to - from),
  };
}
