import * as fc from "fast-check";
import { roundUpCells } from "../../../src/core/rounding/controlledRounding";
import { allocateTable } from "../../../src/core/rounding/tableAllocation";
import { slowAllocate } from "../../support/rational";
import { columnsOf, exactCells, rowsOf, splitTables, sum } from "../../support/splitTable";

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

  // Hundreds of rows that are alike, where the largest fractions of all stand in one column.
  test("no exchange of units between columns lessens the error of a long table", () => {
    const tenths = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(
        fc.array(tenths, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 60 }),
        fc.infiniteStream(fc.nat()),
        (kinds, copies, chance) => {
          const rows = kinds.flatMap((row) => new Array<number[]>(copies).fill(row));
          const wanted = rows.map((row) =>
            row.map((one) => one > 0 && chance.next().value % 3 === 0)
          );
          const count = (up: readonly (readonly boolean[])[]) => ({
            rows: up.map((row) => row.filter(Boolean).length),
            columns: [0, 1, 2, 3, 4, 5].map((c) => up.filter((row) => row[c]).length),
          });
          const asked = count(wanted);
          const up = roundUpCells(
            rows.map((row) => row.map((one) => one / 10)),
            asked.rows,
            asked.columns
          );
          expect(count(up)).toEqual(asked);
          expect(up.some((row, r) => row.some((one, c) => one && rows[r]![c] === 0))).toBe(false);
          expect(leastExchange(rows, up)).toBe(0);
        }
      ),
      { numRuns: 60 }
    );
  });

  test("a wide table that has no exact columns keeps its rows and stays near them", () => {
    const blank = new Array<number>(5000).fill(0);
    const table = {
      totals: [21, 16],
      weights: [
        [6, 5, 5, 5, 9, 2, ...blank],
        [9, 0, 0, 0, 1, 0, ...blank],
      ],
    };
    const cells = allocateTable(rowsOf(table));
    expect(cells.map(sum)).toEqual([21, 16]);
    const exact = columnsOf(exactCells(table));
    columnsOf(cells).forEach((column, c) => expect(Math.abs(column - exact[c]!)).toBeLessThan(1));
    expect(cells.every((row) => row.slice(6).every((cell) => cell === 0))).toBe(true);
  });
});

/** The least change of error around a circle of columns, in tenths, by Floyd and Warshall's method. */
function leastExchange(
  rows: readonly (readonly number[])[],
  up: readonly (readonly boolean[])[]
): number {
  const columns = rows[0]!.map((_, c) => c);
  const cost = columns.map((from) =>
    columns.map((to) =>
      Math.min(
        from === to ? 0 : Infinity,
        ...rows.flatMap((row, r) =>
          up[r]![from] && !up[r]![to] && row[to]! > 0 ? [row[from]! - row[to]!] : []
        )
      )
    )
  );
  for (const by of columns)
    for (const from of columns)
      for (const to of columns)
        cost[from]![to] = Math.min(cost[from]![to]!, cost[from]![by]! + cost[by]![to]!);
  return Math.min(...columns.map((c) => cost[c]![c]!));
}
