import * as fc from "fast-check";
import { toShares } from "../../src/core/rounding/shares";
import type { SharedTotal } from "../../src/core/rounding/runningAllocation";
import { exactShares } from "./rational";

/** Totals, one a row, and how they are shared; where there are fewer weights they start over. */
export interface SplitTable {
  readonly totals: readonly number[];
  readonly weights: readonly (readonly number[])[];
}

export function rowsOf({ totals, weights }: SplitTable): SharedTotal[] {
  return totals.map((total, i) => ({ total, shares: toShares(weights[i % weights.length]!)! }));
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

export function columnsOf(table: readonly (readonly number[])[]): number[] {
  return table[0]!.map((_, c) => sum(table.map((row) => row[c]!)));
}

/** The exact cells as doubles, for distances only. */
export function exactCells({ totals, weights }: SplitTable): number[][] {
  return totals.map((total, r) =>
    exactShares(total, weights[r % weights.length]!).map(
      ({ over, under }) => Number((over * 10n ** 12n) / under) / 1e12
    )
  );
}

const weight = fc.oneof(
  fc.integer({ min: 0, max: 100 }),
  fc.integer({ min: 0, max: 10_000 }).map((n) => n / 10_000),
  fc.integer({ min: 1, max: 1e9 })
);

/** At most as many rows and columns. */
export function splitTables(rows: number, columns: number): fc.Arbitrary<SplitTable> {
  return fc.integer({ min: 1, max: columns }).chain((width) =>
    fc.record({
      totals: fc.array(
        fc.oneof(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 1e9 })),
        { minLength: 1, maxLength: rows }
      ),
      weights: fc.array(
        fc
          .array(weight, { minLength: width, maxLength: width })
          .filter((row) => row.some((one) => one > 0)),
        { minLength: 1, maxLength: rows }
      ),
    })
  );
}
