import fc from "fast-check";
import { groupsBySize } from "../../../src/core/scenario/groups";

describe("groups by size", () => {
  test.each([
    // values, groups
    [[], []],
    [[3], [0]],
    [
      [3, 1, 2],
      [0, 0, 0],
    ],
    [
      [6, 5, 4, 3, 2, 1],
      [1, 1, 1, 0, 0, 0],
    ],
    [
      [1, 2, 3, 4, 5, 6, 7, 8, 9],
      [0, 0, 0, 1, 1, 1, 2, 2, 2],
    ],
    [
      [1, 1, 1, 1, 1, 6],
      [0, 0, 0, 0, 0, 1],
    ],
    [
      [2, 2, 2, 2, 2, 2],
      [0, 0, 0, 0, 0, 0],
    ],
    [
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
      [0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4],
    ],
  ])("of %j are %j", (values, groups) => {
    expect(groupsBySize(values)).toEqual(groups);
  });

  test("keep ties together, keep the order, and have no gap", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 60 }), (values) => {
        const groups = groupsBySize(values);
        for (const [i, value] of values.entries())
          for (const [j, other] of values.entries())
            if (value <= other) expect(groups[i]).toBeLessThanOrEqual(groups[j]!);
        expect(new Set(groups).size).toBe(values.length === 0 ? 0 : Math.max(...groups) + 1);
        expect(new Set(groups).size).toBeLessThanOrEqual(5);
      })
    );
  });
});
