import { failure, type Result, success } from "../core/result";
import { type CopyFault, type PackageFault, Refusal } from "./fault";

export interface RunOptions {
  /** @param share of the work that is done, 0–1 */
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Runs work that stops at every step, so that a pane stays alive and can cancel it.
 * @returns the fault where the work was refused
 */
export async function runPatiently<T>(
  steps: Generator<number, T>,
  options: RunOptions
): Promise<Result<T, PackageFault | CopyFault>> {
  try {
    return success(await runToEnd(steps, options));
  } catch (error) {
    if (error instanceof Refusal) return failure(error.fault);
    throw error;
  }
}

async function runToEnd<T>(
  steps: Generator<number, T>,
  { onProgress, signal }: RunOptions
): Promise<T> {
  for (;;) {
    if (signal?.aborted) throw new Refusal({ code: "copy.cancelled" });
    const step = steps.next();
    if (step.done) return step.value;
    onProgress?.(step.value);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** Steps that do not know how much is done, as a stretch of longer work. @param count of its steps, at most */
export function* spread<T>(
  steps: Generator<void, T>,
  from: number,
  to: number,
  count: number
): Generator<number, T> {
  for (let done = 0; ; done += 1) {
    const step = steps.next();
    if (step.done) return step.value;
    yield from + (to - from) * Math.min(1, done / Math.max(1, count));
  }
}
