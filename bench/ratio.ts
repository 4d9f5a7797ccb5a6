import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

const isQuick = process.argv.includes("--quick");
/** With --quick the figures mean nothing; it only shows that the bench runs. */
const ROUNDS = isQuick ? 1 : 7;
/** Times as much work, which a fair answer takes that much longer for. */
export const GROWTH = isQuick ? 2 : 16;
/** Nanoseconds of processor in a batch of calls: what is shorter is lost in the clock. */
const SHORTEST_BATCH = isQuick ? 0 : 30e6;

/**
 * Nanoseconds of this process's processor time a call, the median of interleaved rounds: noise
 * strikes all alike, and what other processes do counts for nothing.
 */
export function medians<Name extends string>(
  tasks: Readonly<Record<Name, () => unknown>>
): Record<Name, number> {
  const names = Object.keys(tasks) as Name[];
  const calls = names.map((name) => callsInBatch(tasks[name]));
  const times = names.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [i, name] of names.entries()) times[i]!.push(batch(tasks[name], calls[i]!));
  const found = names.map((name, i) => [name, median(times[i]!)] as const);
  return Object.fromEntries(found) as Record<Name, number>;
}

/** Found by doubling, which warms up too. */
function callsInBatch(task: () => unknown): number {
  let calls = 1;
  while (batch(task, calls) * calls < SHORTEST_BATCH) calls *= 2;
  return calls;
}

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as (how: { readonly type: "minor" }) => void;

/**
 * What others have just left behind is cleared away first, so that each pays for its own. Not all of
 * it: that throws away what the engine has learnt and compiled too.
 */
function batch(task: () => unknown, calls: number): number {
  collectGarbage({ type: "minor" });
  const before = process.cpuUsage();
  for (let call = 0; call < calls; call += 1) task();
  const { user, system } = process.cpuUsage(before);
  return ((user + system) * 1e3) / calls;
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}

/** Nanoseconds of a task that has something new to work on each time. */
export function medianOf<Work>(prepare: () => Work, task: (work: Work) => unknown): number {
  const times = Array.from({ length: 3 * ROUNDS }, () => {
    const work = prepare();
    return batch(() => task(work), 1);
  });
  return median(times);
}

/** Two answers that must be the same before their times mean anything. */
export function demandEqual(what: string, ours: unknown, theirs: unknown): void {
  const [one, other] = [ours, theirs].map((answer) => JSON.stringify(answer, plainly));
  if (one !== other) throw new Error(`${what}: the answers differ`);
}

function plainly(_: string, value: unknown): unknown {
  return ArrayBuffer.isView(value) ? Array.from(value as Float64Array) : value;
}
