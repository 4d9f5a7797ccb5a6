import * as fc from "fast-check";
import loadHighs from "highs";
import { allocateTable } from "../../src/core/rounding/tableAllocation";
import { exactShares, type Fraction, plus, settleSlowly } from "../support/rational";
import { columnsOf, exactCells, rowsOf, splitTables, sum } from "../support/splitTable";

const TABLES = 200;

/**
 * The least sum of rounding errors that any table has, by the solver HiGHS: cells to round up are
 * unknowns of 0–1, and a row or column needs as many as its rounded-down cells are short.
 */
function leastError(
  highs: Awaited<ReturnType<typeof loadHighs>>,
  fractions: readonly (readonly number[])[],
  inRow: readonly number[],
  inColumn: readonly number[]
): number {
  const cells = fractions.flatMap((row, r) =>
    row.flatMap((fraction, c) => (fraction > 0 ? [{ name: `x${r}_${c}`, fraction, r, c }] : []))
  );
  const down = sum(cells.map(({ fraction }) => fraction));
  if (cells.length === 0) return 0;
  const lines = (key: "r" | "c", counts: readonly number[]): string[] =>
    counts.flatMap((count, at) => {
      const names = cells.filter((cell) => cell[key] === at).map(({ name }) => name);
      return names.length === 0 ? [] : [` ${key}${at}: ${names.join(" + ")} = ${count}`];
    });
  const costs = cells.map(({ name, fraction }) => ` + ${(1 - 2 * fraction).toFixed(15)} ${name}`);
  const problem = [
    "Minimize",
    ` error: ${costs.join("\n").replace(/\+ -/g, "- ")}`,
    "Subject To",
    ...lines("r", inRow),
    ...lines("c", inColumn),
    "Bounds",
    ...cells.map(({ name }) => ` 0 <= ${name} <= 1`),
    "End",
  ].join("\n");
  const { Status, ObjectiveValue } = highs.solve(problem);
  expect(Status).toBe("Optimal");
  return down + ObjectiveValue;
}

test(`${TABLES} random tables have exact rows and columns, and no other table less error`, async () => {
  const highs = await loadHighs();
  let rounded = 0;
  for (const table of fc.sample(splitTables(8, 6), { seed: 20_201_001, numRuns: TABLES })) {
    const { totals, weights } = table;
    const cells = allocateTable(rowsOf(table));
    const shares = totals.map((total, r) => exactShares(total, weights[r % weights.length]!));
    const columnShares = shares[0]!.map((_, c) =>
      shares.reduce<Fraction>((all, row) => plus(all, row[c]!), { over: 0n, under: 1n })
    );
    const columns = settleSlowly(columnShares, sum(totals));
    expect(cells.map(sum)).toEqual(totals);
    expect(columnsOf(cells)).toEqual(columns);

    const floors = shares.map((row) => row.map(({ over, under }) => Number(over / under)));
    const fractions = shares.map((row) =>
      row.map(({ over, under }) => Number(((over % under) * 10n ** 15n) / under) / 1e15)
    );
    const least = leastError(
      highs,
      fractions,
      totals.map((total, r) => total - sum(floors[r]!)),
      columns.map((column, c) => column - sum(floors.map((row) => row[c]!)))
    );
    const exact = exactCells(table);
    const error = sum(
      cells.flatMap((row, r) => row.map((cell, c) => Math.abs(cell - exact[r]![c]!)))
    );
    expect(Math.abs(error - least)).toBeLessThan(1e-6 * (1 + least));
    rounded += Number(least > 0);
  }
  // Tables that come out even would show nothing.
  expect(rounded).toBeGreaterThan(TABLES / 2);
});
