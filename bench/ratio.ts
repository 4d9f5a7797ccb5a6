import { measure } from "mitata";

/** With --quick the figures mean nothing; it only shows that the bench runs. */
const { rounds, ...effort } = process.argv.includes("--quick")
  ? { rounds: 1, min_cpu_time: 0, min_samples: 1 }
  : { rounds: 5, min_cpu_time: 100e6 };

/** Nanoseconds a call, the median of interleaved rounds: noise strikes both sides alike. */
export async function medians<Name extends string>(
  tasks: Readonly<Record<Name, () => unknown>>
): Promise<Record<Name, number>> {
  const names = Object.keys(tasks) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
    Name,
    number[]
  >;
  for (let round = 0; round < rounds; round += 1)
    for (const name of names) times[name].push((await measure(tasks[name], { ...effort })).p50);
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<
    Name,
    number
  >;
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}
