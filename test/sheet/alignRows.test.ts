import fc from "fast-check";
import { alignRows } from "../../src/sheet/alignRows";

const isSame = (one: string, other: string): number => Number(one === other);
const shown = (before: string, after: string): string =>
  alignRows([...before], [...after], isSame)
    .map((row) => {
      if (row.before === null) return `+${after[row.after!]!}`;
      return row.after === null ? `-${before[row.before]!}` : before[row.before];
    })
    .join("");

test.each([
  ["", "", ""],
  ["ab", "ab", "ab"],
  ["ab", "abc", "ab+c"],
  ["ab", "cab", "+cab"],
  ["abc", "ac", "a-bc"],
  ["abc", "", "-a-b-c"],
  ["ab", "xb", "+x-ab"],
])("%s becomes %s by %s", (before, after, steps) => {
  expect(shown(before, after)).toBe(steps);
});

test("the likest go on as each other", () => {
  const closeness = (one: number, other: number): number => Math.max(0, 3 - Math.abs(one - other));
  expect(alignRows([1, 5], [2, 1, 5], closeness)).toEqual([
    { before: null, after: 0 },
    { before: 0, after: 1 },
    { before: 1, after: 2 },
  ]);
});

test("every row of both is there once, in its order, and none is put out for nothing", () => {
  const rows = fc.array(fc.constantFrom(..."abcd"), { maxLength: 12 });
  fc.assert(
    fc.property(rows, rows, (before, after) => {
      const aligned = alignRows(before, after, isSame);
      const said = (key: "before" | "after"): readonly number[] =>
        aligned.flatMap((row) => row[key] ?? []);
      expect(said("before")).toEqual(before.map((_, i) => i));
      expect(said("after")).toEqual(after.map((_, i) => i));
      for (const row of aligned)
        if (row.before !== null && row.after !== null)
          expect(before[row.before]).toBe(after[row.after]);
      expect(alignRows(before, before, isSame).every((row) => row.before === row.after)).toBe(true);
    })
  );
});
