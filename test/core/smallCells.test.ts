import fc from "fast-check";
import { hidingAlong, hidingOf, isSmall } from "../../src/core/smallCells";

describe("what is kept back", () => {
  test.each([
    // contacts, hiding
    [
      [5, 6, 7],
      [null, null, null],
    ],
    [
      [0, 4],
      ["few", "few"],
    ],
    [
      [9, 4, 6],
      [null, "few", "cover"],
    ],
    [
      [6, 4, 6],
      ["cover", "few", null],
    ],
    [
      [3, 9, 4],
      ["few", null, "few"],
    ],
    [[2], ["few"]],
    [[4.9999999999], [null]],
  ] as const)("of %j is %j", (contacts, hiding) => {
    expect(hidingOf(contacts)).toEqual(hiding);
  });

  test("is never a single unit among others, and only as many as that takes", () => {
    const counts = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(counts, (contacts) => {
        const hiding = hidingOf(contacts);
        const hidden = hiding.filter((one) => one !== null).length;
        const few = contacts.filter((count) => count < 5).length;
        expect(hidden).toBe(few === 1 ? 2 : few);
        for (const [i, count] of contacts.entries()) if (count < 5) expect(hiding[i]).toBe("few");
      })
    );
  });
});

describe("cells whose sums are known along lines", () => {
  test.each([
    // counts, lines, hiding
    [[0, 9, 12], [[0, 1, 2]], [null, null, null]],
    [[3, 9, 12], [[0, 1, 2]], ["few", "cover", null]],
    [[3, 0, 12], [[0, 1, 2]], ["few", null, "cover"]],
    [[3, 0, 0], [[0, 1, 2]], ["few", null, null]],
    [
      [3, 9, 20, 30],
      [
        [0, 1],
        [2, 3],
        [0, 2],
        [1, 3],
      ],
      ["few", "cover", "cover", "cover"],
    ],
    [[-2, 8], [[0, 1]], ["few", "cover"]],
  ] as const)("%j in %j are %j", (counts, lines, hiding) => {
    expect(hidingAlong(counts, lines)).toEqual(hiding);
  });

  test("no line is left with a single one kept back where another could be", () => {
    const table = fc
      .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 6 }))
      .chain(([rows, columns]) =>
        fc.record({
          rows: fc.constant(rows),
          columns: fc.constant(columns),
          counts: fc.array(fc.integer({ min: 0, max: 30 }), {
            minLength: rows * columns,
            maxLength: rows * columns,
          }),
        })
      );
    fc.assert(
      fc.property(table, ({ rows, columns, counts }) => {
        const row = (r: number) => Array.from({ length: columns }, (_, c) => r * columns + c);
        const column = (c: number) => Array.from({ length: rows }, (_, r) => r * columns + c);
        const lines = [
          ...Array.from({ length: rows }, (_, r) => row(r)),
          ...Array.from({ length: columns }, (_, c) => column(c)),
        ];
        const hiding = hidingAlong(counts, lines);
        for (const [i, count] of counts.entries()) expect(hiding[i] === "few").toBe(isSmall(count));
        for (const line of lines) {
          const hidden = line.filter((cell) => hiding[cell] !== null).length;
          const others = line.filter((cell) => hiding[cell] === null && counts[cell] !== 0).length;
          expect(hidden === 1 && others > 0).toBe(false);
        }
      })
    );
  });
});
