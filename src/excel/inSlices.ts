import { ITEMS_A_STEP, type Steps } from "../core/steps";
import { stopIfCancelled, type WorkOptions } from "./cancellation";

/** Milliseconds of work between two pauses in which the pane answers. */
const SLICE = 25;

export interface SliceOptions extends WorkOptions {
  /** About how many items the work goes through, each time counted: how far it has come is told by them. */
  readonly items?: number;
  /** Milliseconds. */
  readonly now?: () => number;
}

/** Does the work with pauses in which the pane answers, and which cancel it. */
export async function inSlices<T>(
  steps: Steps<T>,
  { items = 0, now = () => performance.now(), ...options }: SliceOptions = {}
): Promise<T> {
  let until = now() + SLICE;
  for (let done = 1; ; done += 1) {
    const step = steps.next();
    if (step.done) return step.value;
    if (now() < until) continue;
    // It may be more work than it looked like, and is not done before it is.
    options.onProgress?.(Math.min(0.99, (done * ITEMS_A_STEP) / Math.max(1, items)));
    await new Promise((resolve) => setTimeout(resolve));
    stopIfCancelled(options);
    until = now() + SLICE;
  }
}
