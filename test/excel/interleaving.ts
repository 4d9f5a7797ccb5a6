import type { Faults } from "../host/wire/faults";

type Works = readonly [() => Promise<unknown>, () => Promise<unknown>];

/**
 * Two pieces of work against one workbook, one sync at a time: `order` says whose turn it is. Each
 * stops before its next sync; when the order is at its end, the first ends and then the second.
 */
export async function interleave(
  faults: Faults,
  works: Works,
  order: readonly number[]
): Promise<void> {
  const held: ((() => void) | undefined)[] = [];
  const ends: Promise<void>[] = [];
  const isDone: boolean[] = [];
  let running = 0;
  let stopped = (): void => undefined;
  faults.beforeBatch = () =>
    new Promise((resolve) => {
      held[running] = resolve;
      stopped();
    });
  const step = async (pane: number): Promise<void> => {
    if (isDone[pane]) return;
    running = pane;
    const stop = new Promise<void>((resolve) => (stopped = resolve));
    if (held[pane]) held[pane]();
    else
      ends[pane] = works[pane]!().then(() => {
        isDone[pane] = true;
        stopped();
      });
    await Promise.race([stop, ends[pane]]);
  };
  for (const pane of [0, 1, ...order]) await step(pane);
  for (const pane of [0, 1]) while (!isDone[pane]) await step(pane);
  faults.beforeBatch = undefined;
}

/** Every order of so many turns of the one among so many of the other. */
export function allOrders(first: number, second: number): readonly (readonly number[])[] {
  if (first === 0 || second === 0)
    return [[...Array<number>(first).fill(0), ...Array<number>(second).fill(1)]];
  return [
    ...allOrders(first - 1, second).map((rest) => [0, ...rest]),
    ...allOrders(first, second - 1).map((rest) => [1, ...rest]),
  ];
}
