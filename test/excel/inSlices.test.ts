import { unlessCancelled } from "../../src/excel/cancellation";
import { inSlices } from "../../src/excel/inSlices";
import { ITEMS_A_STEP, type Steps } from "../../src/core/steps";

const STEPS = 100;

/** @returns the work, and how many of its steps are done */
function work() {
  const seen = { done: 0 };
  const steps = (function* (): Steps<string> {
    for (; seen.done < STEPS; yield) seen.done += 1;
    return "whole";
  })();
  return { steps, seen };
}

/** A clock by which every look at it takes so many milliseconds. */
function clock(milliseconds: number): () => number {
  let time = 0;
  return () => (time += milliseconds);
}

test.each([1, 7, 30])(
  "the work is the same with %i ms a step, and tells how far it has come",
  async (ms) => {
    const shares: number[] = [];
    const items = STEPS * ITEMS_A_STEP;
    const options = { items, now: clock(ms), onProgress: (share: number) => shares.push(share) };
    await expect(inSlices(work().steps, options)).resolves.toBe("whole");
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.length).toBeGreaterThan(2);
    expect(shares[shares.length - 1]).toBeLessThan(1);
  }
);

test("work that was more than it looked like is not said to be done before it is", async () => {
  const shares: number[] = [];
  const onProgress = (share: number): unknown => shares.push(share);
  await inSlices(work().steps, { items: 1, now: clock(30), onProgress });
  expect(Math.max(...shares)).toBeLessThan(1);
});

test("short work does not wait", async () => {
  let isDone = false;
  const working = inSlices(work().steps, { now: () => 0 }).then(() => (isDone = true));
  // One turn of the promises, and none of the page.
  await Promise.resolve();
  await Promise.resolve();
  expect(isDone).toBe(true);
  await working;
});

test("the page answers between two slices, and may cancel: no more is done", async () => {
  const { steps, seen } = work();
  const signal = { aborted: false };
  setTimeout(() => (signal.aborted = true));
  await expect(unlessCancelled(inSlices(steps, { signal, now: clock(30) }))).resolves.toBeNull();
  const done = seen.done;
  expect(done).toBeGreaterThan(0);
  expect(done).toBeLessThan(STEPS);
});
