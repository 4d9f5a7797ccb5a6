import { toShares } from "../src/core/rounding/shares";
import type { SharedTotal } from "../src/core/rounding/runningAllocation";
import { allocateTable } from "../src/core/rounding/tableAllocation";
import { GROWTH, medians } from "./ratio";
import { type Row, slower, within } from "./report";

/** Rows, columns, and the milliseconds we aim for. */
const SIZES = [
  [1000, 48, 200],
  [300, 300, 1000],
  [20_000, 12, 2000],
] as const;
const ROWS = 1000;
const COLUMNS = 12;
const SLOWEST = 1.5;

/** Mode tabell over many small amounts, the same few over and over, and over amounts of every size. */
export function tableRows(): Row[] {
  const alike = SIZES.map(([count, columns, aim]) => {
    const rows = amounts(count, columns, 50);
    const { ours } = medians({ ours: () => allocateTable(rows) });
    return within(`mode table, ${count} × ${columns}, alike rows`, ours, aim);
  });
  const grown = [
    ["alike small amounts", 50],
    ["amounts of every size", 1e9],
  ] as const;
  return [
    ...alike,
    ...grown.map(([what, largest]) => {
      const short = amounts(ROWS, COLUMNS, largest);
      const long = amounts(ROWS * GROWTH, COLUMNS, largest);
      const times = medians({
        long: () => allocateTable(long),
        short: () => allocateTable(short),
      });
      return slower(
        {
          what: `mode table, ${ROWS * GROWTH} × ${COLUMNS}, ${what}`,
          peer: `${GROWTH} times ${ROWS} × ${COLUMNS}`,
          ours: times.long,
          theirs: GROWTH * times.short,
        },
        SLOWEST
      );
    }),
  ];
}

function amounts(count: number, columns: number, largest: number): SharedTotal[] {
  const shares = toShares(Array.from({ length: columns }, (_, i) => 1000 + ((i * 7919) % 9000)))!;
  return Array.from({ length: count }, (_, i) => ({
    total: 1 + (((i * 48_271) % 2_147_483_647) % largest),
    shares,
  }));
}
