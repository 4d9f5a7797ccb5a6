import * as fc from "fast-check";
import { shapley } from "../../../../src/analysis/together/core/shapley";

/** The mean over every order in which the members join, written out. */
function slowly(values: readonly number[], n: number): readonly number[] {
  const orders = permutations([...Array(n).keys()]);
  return Array.from({ length: n }, (_, i) => {
    let sum = 0;
    for (const order of orders) {
      const before = order.slice(0, order.indexOf(i)).reduce((set, j) => set | (1 << j), 0);
      sum += values[before | (1 << i)]! - values[before]!;
    }
    return sum / orders.length;
  });
}

function permutations(list: readonly number[]): readonly (readonly number[])[] {
  if (list.length < 2) return [list];
  return list.flatMap((one) =>
    permutations(list.filter((other) => other !== one)).map((rest) => [one, ...rest])
  );
}

const games = fc.integer({ min: 2, max: 6 }).chain((n) =>
  fc.record({
    n: fc.constant(n),
    values: fc.array(fc.integer({ min: -1e12, max: 1e12 }), {
      minLength: 1 << n,
      maxLength: 1 << n,
    }),
    order: fc.shuffledSubarray([...Array(n).keys()], { minLength: n, maxLength: n }),
  })
);

const inPlace = (n: number): readonly number[] => [...Array(n).keys()];

test("the glove game: one left glove is worth as much as two right ones", () => {
  // Members 0 (left), 1 and 2 (right); a pair is worth 6.
  expect(shapley([0, 0, 0, 6, 0, 6, 0, 6], inPlace(3))).toEqual([4, 1, 1]);
});

test("is the mean over all orders to the unit, and sums to the whole", () => {
  fc.assert(
    fc.property(games, ({ n, values }) => {
      const parts = shapley(values, inPlace(n));
      const exact = slowly(values, n);
      parts.forEach((part, i) => expect(Math.abs(part - exact[i]!)).toBeLessThan(1.001));
      const sum = parts.reduce((total, part) => total + part, 0);
      expect(sum).toBe(values[values.length - 1]! - values[0]!);
    }),
    { numRuns: 60 }
  );
});

test("members in another order have the same parts", () => {
  fc.assert(
    fc.property(games, ({ n, values, order }) => {
      // Member k of the other list is member order[k] of this one.
      const moved = values.map((_, set) => {
        const same = order.reduce((bits, i, k) => (set & (1 << k) ? bits | (1 << i) : bits), 0);
        return values[same]!;
      });
      const parts = shapley(values, inPlace(n));
      expect(shapley(moved, order)).toEqual(order.map((i) => parts[i]));
    })
  );
});

test("what every sign turned is, is every sign turned", () => {
  fc.assert(
    fc.property(games, ({ n, values }) => {
      const turned = shapley(
        values.map((one) => 0 - one),
        inPlace(n)
      );
      expect(turned.map((one) => 0 - one + 0)).toEqual(
        shapley(values, inPlace(n)).map((one) => one + 0)
      );
    }),
    { numRuns: 50 }
  );
});
