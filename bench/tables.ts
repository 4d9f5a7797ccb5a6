import { toShares } from "../src/core/rounding/shares";
import { allocateTable } from "../src/core/rounding/tableAllocation";
import type { SharedTotal } from "../src/core/rounding/runningAllocation";
import { medians } from "./ratio";
import type { Row } from "./report";

const ROWS = 1000;
const COLUMNS = 12;
const GROWTH = 16;
const SLOWEST = 1.5;

/** Mode tabell over many small amounts, the same few over and over, and over amounts of every size. */
export async function tableRows(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [what, largest] of [
    ["alike small amounts", 50],
    ["amounts of every size", 1e9],
  ] as const) {
    const short = amounts(ROWS, largest);
    const long = amounts(ROWS * GROWTH, largest);
    const times = await medians({
      long: () => allocateTable(long),
      short: () => allocateTable(short),
    });
    rows.push({
      what: `mode table, ${ROWS * GROWTH} × ${COLUMNS}, ${what}`,
      peer: `${GROWTH} times ${ROWS} × ${COLUMNS}`,
      ours: times.long,
      theirs: GROWTH * times.short,
      aim: `≤ ${SLOWEST}× its time`,
      met: times.long <= SLOWEST * GROWTH * times.short,
    });
  }
  return rows;
}

function amounts(count: number, largest: number): SharedTotal[] {
  const shares = toShares(Array.from({ length: COLUMNS }, (_, i) => 1000 + ((i * 7919) % 9000)))!;
  return Array.from({ length: count }, (_, i) => ({
    total: 1 + (((i * 48_271) % 2_147_483_647) % largest),
    shares,
  }));
}
