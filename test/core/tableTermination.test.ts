import fc from "fast-check";
import { evaluate } from "../../src/formula/evaluate";
import { runs } from "../support/runs";

/** Öre by row and party, as the function answers. */
function table(kronor: readonly number[], weights: readonly number[]): readonly number[][] {
  const answer = evaluate("ALLOCATE_SPLIT", [
    kronor.map((one) => [one]),
    [[...weights]],
    null,
    [["tabell"]],
  ]);
  if (!answer.ok) throw new Error(answer.fault.code);
  return (answer.value as readonly number[][]).map((row) =>
    row.map((one) => Math.round(one * 100))
  );
}

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

test("a row whose only fractions stand where the columns have no room still comes to its amount", () => {
  // 15 öre over 5, 4, 8, 5 and 8 has halves of an öre in the first and the fourth alone.
  const rows = table([3.06, 0.15], [5, 4, 8, 5, 8]);
  expect(rows.map(sum)).toEqual([306, 15]);
  expect([0, 1, 2, 3, 4].map((c) => sum(rows.map((row) => row[c]!)))).toEqual([53, 43, 86, 53, 86]);
});

test("rows come to their amounts also where no table has the columns' own split", () => {
  const answer = evaluate("ALLOCATE_SPLIT", [
    [[0.21], [0.16]],
    [
      [6, 5, 5, 5, 9, 2],
      [9, 0, 0, 0, 1, 0],
    ],
    null,
    [["tabell"]],
  ]);
  if (!answer.ok) throw new Error(answer.fault.code);
  const rows = (answer.value as readonly number[][]).map((row) => row.map((one) => one * 100));
  expect(rows.map((row) => Math.round(sum(row)))).toEqual([21, 16]);
  // 18,34, 3,28 three times, 7,51 and 1,31 öre: each column down or up.
  const exact = [6, 5, 5, 5, 9, 2].map(
    (w, c) => (21 * w) / 32 + (16 * [9, 0, 0, 0, 1, 0][c]!) / 10
  );
  for (const [c, one] of exact.entries())
    expect(Math.abs(sum(rows.map((row) => row[c]!)) - one)).toBeLessThan(1);
});

test("every small table is answered, rows to the öre and each cell within an öre", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 2, maxLength: 6 }),
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 6 }),
      (ore, weights) => {
        const rows = table(
          ore.map((one) => one / 100),
          weights
        );
        expect(rows.map(sum)).toEqual(ore);
        const all = sum(weights);
        for (const [r, row] of rows.entries())
          for (const [c, cell] of row.entries())
            expect(Math.abs(cell - (ore[r]! * weights[c]!) / all)).toBeLessThan(1.0001);
        const columns = weights.map((_, c) => sum(rows.map((row) => row[c]!)));
        for (const [c, column] of columns.entries())
          expect(Math.abs(column - (sum(ore) * weights[c]!) / all)).toBeLessThan(1);
      }
    ),
    { numRuns: runs(300) }
  );
});
