import * as fc from "fast-check";
import { roundUpCells } from "../../src/core/controlledRounding";
import { allocateTable } from "../../src/core/tableAllocation";
import { slowAllocate } from "../support/rational";
import { columnsOf, exactCells, rowsOf, splitTables, sum } from "../support/splitTable";

const tables = splitTables(8, 6);

describe("a table whose rows and columns sum", () => {
  test.each([
    { totals: [1, 1], weights: [[1, 1]], columns: [1, 1] },
    { totals: [3, 3, 3], weights: [[0.8, 0.2]], columns: [7, 2] },
    { totals: [33, 33, 34], weights: [[1, 1, 1]], columns: [34, 33, 33] },
    { totals: [100, 100, 100], weights: [[1, 1, 1]], columns: [100, 100, 100] },
    { totals: [-3, -3, -3], weights: [[0.8, 0.2]], columns: [-7, -2] },
    { totals: [5, 0, 5], weights: [[2, 3, 1]], columns: [3, 5, 2] },
    { totals: [7], weights: [[1, 2]], columns: [2, 5] },
  ])("$totals over $weights has columns $columns", ({ totals, weights, columns }) => {
    const cells = allocateTable(rowsOf({ totals, weights }));
    expect(cells.map(sum)).toEqual(totals);
    expect(columnsOf(cells)).toEqual(columns);
  });

  test("rows sum, columns are within a unit, every cell is its share down or up", () => {
    fc.assert(
      fc.property(tables, ({ totals, weights }) => {
        const cells = allocateTable(rowsOf({ totals, weights }));
        expect(cells.map(sum)).toEqual(totals);
        const exact = exactCells({ totals, weights });
        cells.forEach((row, r) =>
          row.forEach((cell, c) => expect(Math.abs(cell - exact[r]![c]!)).toBeLessThan(1 + 1e-9))
        );
        columnsOf(cells).forEach((column, c) =>
          expect(Math.abs(column - sum(exact.map((row) => row[c]!)))).toBeLessThan(1 + 1e-6)
        );
      }),
      { numRuns: 1000 }
    );
  });

  test("with one row of weights, columns are largest remainder's split of the grand total", () => {
    fc.assert(
      fc.property(tables, ({ totals, weights }) => {
        const cells = allocateTable(rowsOf({ totals, weights: [weights[0]!] }));
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
