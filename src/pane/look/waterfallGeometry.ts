import type { Change, EffectName } from "../../core/scenario/costChange";
import { greatestOf, leastOf } from "../../core/extremes";

/** A row of the waterfall: the cost itself, or a step from one cost to the next; öre. */
export interface WaterfallStep<Name extends string = EffectName> {
  readonly name: "start" | "end" | Name;
  readonly from: number;
  readonly to: number;
}

export function waterfallOf({ before, after, effects }: Change): readonly WaterfallStep[] {
  let level = before;
  const steps = effects.map(({ name, amount }): WaterfallStep => {
    const from = level;
    level += amount;
    return { name, from, to: level };
  });
  return [{ name: "start", from: 0, to: before }, ...steps, { name: "end", from: 0, to: after }];
}

/** @returns where a cost lies between `left` and `right`; 0 is always among the costs shown */
export function costScale(
  steps: readonly WaterfallStep<string>[],
  left: number,
  right: number
): (cost: number) => number {
  const costs = steps.flatMap(({ from, to }) => [from, to]);
  const lowest = Math.min(0, leastOf(costs));
  const highest = Math.max(0, greatestOf(costs));
  const width = highest - lowest || 1;
  return (cost) => left + ((right - left) * (cost - lowest)) / width;
}
