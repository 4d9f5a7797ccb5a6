import * as fc from "fast-check";
import { roundPrinted } from "../../../src/core/analysis/reportRounding";

/** Two parties under the baseline and what changes, and every sum of them that is printed. */
const PARTIES = [
  [0, 1],
  [2, 3],
  [0, 2],
  [1, 3],
  [0, 1, 2, 3],
];

function sumsOf(row: readonly number[]): readonly number[] {
  return [...row, ...PARTIES.map((sum) => sum.reduce((total, i) => total + row[i]!, 0))];
}

function below(rows: readonly (readonly number[])[]): readonly number[] {
  return sumsOf(rows[0]!.map((_, i) => rows.reduce((total, row) => total + row[i]!, 0)));
}

/** The furthest that any number of the rows, and any below, is from the exact one, in steps. */
function furthest(
  exact: readonly (readonly number[])[],
  rounded: readonly (readonly number[])[],
  step: number
): { readonly inRows: number; readonly below: number } {
  const between = (a: readonly number[], b: readonly number[]): number =>
    Math.max(...a.map((one, i) => Math.abs(one - b[i]!))) / step;
  return {
    inRows: Math.max(...exact.map((row, r) => between(sumsOf(row), sumsOf(rounded[r]!)))),
    below: between(below(exact), below(rounded)),
  };
}

test.each([
  { rows: [[1_250, 0, -1_000, 1_000]], step: 100, rounded: [[1_200, 0, -1_000, 1_000]] },
  {
    rows: [
      [33, 33, 0, 0],
      [33, 34, 0, 0],
      [34, 33, 0, 0],
    ],
    step: 100,
    rounded: [
      [0, 0, 0, 0],
      [0, 100, 0, 0],
      [100, 0, 0, 0],
    ],
  },
])("$rows by $step is $rounded or as near", ({ rows, step, rounded }) => {
  const found = roundPrinted(rows, PARTIES, step);
  expect(furthest(rows, found, step).below).toBeLessThanOrEqual(1);
  const costOf = (table: readonly (readonly number[])[]): number =>
    rows.reduce(
      (sum, row, r) =>
        sum + sumsOf(row).reduce((all, one, i) => all + (one - sumsOf(table[r]!)[i]!) ** 2, 0),
      0
    );
  expect(costOf(found)).toBeLessThanOrEqual(costOf(rounded));
});

test("the table that cannot be rounded throughout is a step away in one sum below", () => {
  // Halves at every other corner of a cube: each side sums to 1, the whole to 2.
  const exact = [
    [50, 0, 0, 50],
    [0, 50, 50, 0],
  ];
  const found = roundPrinted(exact, PARTIES, 100);
  const { inRows, below: at } = furthest(exact, found, 100);
  expect(inRows).toBeLessThan(1);
  expect(at).toBe(1);
});

test("a sum that is printed elsewhere is kept", () => {
  for (const wanted of [200, 300])
    expect(roundPrinted([[149, 149]], [[0, 1]], 100, [[wanted]])[0]!.reduce((a, b) => a + b)).toBe(
      wanted
    );
});

describe("of any table", () => {
  const amount = fc.oneof(
    fc.integer({ min: -3_000_000_000_000, max: 3_000_000_000_000 }),
    fc.integer({ min: -40, max: 40 }).map((n) => n * 50)
  );
  const tables = fc.record({
    step: fc.constantFrom(100, 100_000, 10_000_000),
    rows: fc.array(fc.tuple(amount, amount, amount, amount), { minLength: 1, maxLength: 8 }),
  });

  test("parts and sums in a row are rounded down or up, below at most a step away", () => {
    fc.assert(
      fc.property(tables, ({ step, rows }) => {
        const rounded = roundPrinted(rows, PARTIES, step);
        const { inRows, below: at } = furthest(rows, rounded, step);
        expect(rounded.flat().every((one) => one % step === 0)).toBe(true);
        expect(inRows).toBeLessThan(1);
        expect(at).toBeLessThanOrEqual(1);
      }),
      { numRuns: 400 }
    );
  });

  test("halves everywhere, the hardest, likewise", () => {
    const halves = fc.array(
      fc.tuple(...Array.from({ length: 4 }, () => fc.integer({ min: -4, max: 4 }))),
      { minLength: 2, maxLength: 8 }
    );
    fc.assert(
      fc.property(halves, (rows) => {
        const exact = rows.map((row) => row.map((n) => n * 50));
        const { inRows, below: at } = furthest(exact, roundPrinted(exact, PARTIES, 100), 100);
        expect(inRows).toBeLessThan(1);
        expect(at).toBeLessThanOrEqual(1);
      }),
      { numRuns: 1000 }
    );
  });

  test("whole steps stay as they are", () => {
    fc.assert(
      fc.property(tables, ({ step, rows }) => {
        const whole = rows.map((row) => row.map((one) => Math.round(one / step) * step + 0));
        expect(roundPrinted(whole, PARTIES, step)).toEqual(whole);
      })
    );
  });
});
