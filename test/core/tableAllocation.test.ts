import * as fc from "fast-check";
import { toShares } from "../../src/core/allocation";
import { roundUpCells } from "../../src/core/controlledRounding";
import { allocateRunning } from "../../src/core/runningAllocation";
import { allocateTable } from "../../src/core/tableAllocation";
import { exactShares, slowAllocate } from "../support/rational";

function rowsOf(totals: readonly number[], weights: readonly (readonly number[])[]) {
  return totals.map((total, i) => ({ total, shares: toShares(weights[i % weights.length]!)! }));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function columnsOf(table: readonly (readonly number[])[]): number[] {
  return table[0]!.map((_, c) => sum(table.map((row) => row[c]!)));
}

const weight = fc.oneof(
  fc.integer({ min: 0, max: 100 }),
  fc.integer({ min: 0, max: 10_000 }).map((n) => n / 10_000),
  fc.integer({ min: 1, max: 1e9 })
);
const table = fc.integer({ min: 1, max: 6 }).chain((columns) =>
  fc.record({
    totals: fc.array(fc.oneof(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 1e9 })), {
      minLength: 1,
      maxLength: 8,
    }),
    weights: fc.array(
      fc
        .array(weight, { minLength: columns, maxLength: columns })
        .filter((row) => row.some((one) => one > 0)),
      { minLength: 1, maxLength: 8 }
    ),
  })
);

/** Exact cell as a double, for bounds only. */
function exactCell(total: number, weights: readonly number[], column: number): number {
  const { over, under } = exactShares(total, weights)[column]!;
  return Number((over * 10n ** 12n) / under) / 1e12;
}

describe("a table whose rows and columns sum", () => {
  test.each([
    { totals: [1, 1], weights: [[1, 1]], columns: [1, 1] },
    { totals: [3, 3, 3], weights: [[0.8, 0.2]], columns: [7, 2] },
    { totals: [33, 33, 34], weights: [[1, 1, 1]], columns: [34, 33, 33] },
    { totals: [-3, -3, -3], weights: [[0.8, 0.2]], columns: [-7, -2] },
    { totals: [5, 0, 5], weights: [[2, 3, 1]], columns: [3, 5, 2] },
    { totals: [7], weights: [[1, 2]], columns: [2, 5] },
  ])("$totals over $weights has columns $columns", ({ totals, weights, columns }) => {
    const cells = allocateTable(rowsOf(totals, weights));
    expect(cells.map(sum)).toEqual(totals);
    expect(columnsOf(cells)).toEqual(columns);
  });

  test("rows sum, columns are within a unit, every cell is its share down or up", () => {
    fc.assert(
      fc.property(table, ({ totals, weights }) => {
        const cells = allocateTable(rowsOf(totals, weights));
        expect(cells.map(sum)).toEqual(totals);
        cells.forEach((row, r) =>
          row.forEach((cell, c) => {
            const exact = exactCell(totals[r]!, weights[r % weights.length]!, c);
            expect(Math.abs(cell - exact)).toBeLessThan(1 + 1e-9);
          })
        );
        columnsOf(cells).forEach((column, c) => {
          const exact = sum(
            totals.map((total, r) => exactCell(total, weights[r % weights.length]!, c))
          );
          expect(Math.abs(column - exact)).toBeLessThan(1 + 1e-6);
        });
      }),
      { numRuns: 1000 }
    );
  });

  test("with one row of weights, columns are largest remainder's split of the grand total", () => {
    fc.assert(
      fc.property(table, ({ totals, weights }) => {
        const cells = allocateTable(rowsOf(totals, [weights[0]!]));
        expect(columnsOf(cells)).toEqual(slowAllocate(sum(totals), weights[0]!));
      }),
      { numRuns: 1000 }
    );
  });

  test("the sum of errors is the least of all tables: every one is tried", () => {
    const fractions = fc.array(
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 3 }),
      {
        minLength: 2,
        maxLength: 4,
      }
    );
    fc.assert(
      fc.property(fractions, fc.integer({ min: 0, max: 2 ** 12 - 1 }), (tenths, bits) => {
        const f = tenths.map((row) => row.map((one) => one / 10));
        // Any choice among the cells that may go up gives counts that can be met.
        const wanted = f.map((row, r) =>
          row.map((one, c) => one > 0 && ((bits >> (r * 3 + c)) & 1) === 1)
        );
        const inRow = wanted.map((row) => row.filter(Boolean).length);
        const inColumn = [0, 1, 2].map((c) => wanted.filter((row) => row[c]).length);
        const gain = (up: readonly (readonly boolean[])[]) =>
          sum(up.flatMap((row, r) => row.map((one, c) => (one ? tenths[r]![c]! : 0))));
        const up = roundUpCells(f, inRow, inColumn);
        expect(up.map((row) => row.filter(Boolean).length)).toEqual(inRow);
        expect([0, 1, 2].map((c) => up.filter((row) => row[c]).length)).toEqual(inColumn);
        let best = -1;
        const cells = f.length * 3;
        for (let choice = 0; choice < 2 ** cells; choice += 1) {
          const other = f.map((row, r) =>
            row.map((one, c) => one > 0 && ((choice >> (r * 3 + c)) & 1) === 1)
          );
          if (
            other.every((row, r) => row.filter(Boolean).length === inRow[r]) &&
            [0, 1, 2].every((c) => other.filter((row) => row[c]).length === inColumn[c])
          )
            best = Math.max(best, gain(other));
        }
        expect(gain(up)).toBe(best);
      }),
      { numRuns: 150 }
    );
  });
});

describe("a running allocation", () => {
  test.each([
    {
      totals: [1, 1, 1],
      weights: [[1, 1, 1]],
      parts: [
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
      ],
    },
    {
      totals: [3, 3, 3],
      weights: [[0.8, 0.2]],
      parts: [
        [2, 1],
        [3, 0],
        [2, 1],
      ],
    },
    {
      totals: [-1, -1],
      weights: [[1, 1]],
      parts: [
        [-1, 0],
        [0, -1],
      ],
    },
    {
      totals: [10, 0, 5],
      weights: [[80, 20]],
      parts: [
        [8, 2],
        [0, 0],
        [4, 1],
      ],
    },
  ])("$totals over $weights is $parts", ({ totals, weights, parts }) => {
    expect(allocateRunning(rowsOf(totals, weights))).toEqual(parts);
  });

  test("periods sum, the running parts are within a unit, cells within two, and later ones change none", () => {
    fc.assert(
      fc.property(table, ({ totals, weights }) => {
        const rows = rowsOf(totals, weights);
        const parts = allocateRunning(rows);
        expect(parts.map(sum)).toEqual(totals);
        expect(allocateRunning(rows.slice(0, -1))).toEqual(parts.slice(0, -1));
        const running = weights[0]!.map(() => ({ given: 0, exact: 0 }));
        parts.forEach((row, r) =>
          row.forEach((cell, c) => {
            const exact = exactCell(totals[r]!, weights[r % weights.length]!, c);
            running[c]!.given += cell;
            running[c]!.exact += exact;
            expect(Math.abs(cell - exact)).toBeLessThan(2);
            expect(Math.abs(running[c]!.given - running[c]!.exact)).toBeLessThan(1 + 1e-6);
          })
        );
      }),
      { numRuns: 1000 }
    );
  });

  test("with one row of weights, every running total is largest remainder's", () => {
    fc.assert(
      fc.property(table, ({ totals, weights }) => {
        const parts = allocateRunning(rowsOf(totals, [weights[0]!]));
        totals.forEach((_, r) =>
          expect(columnsOf(parts.slice(0, r + 1))).toEqual(
            slowAllocate(sum(totals.slice(0, r + 1)), weights[0]!)
          )
        );
      }),
      { numRuns: 500 }
    );
  });
});
