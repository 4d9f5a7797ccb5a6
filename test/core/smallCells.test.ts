import fc from "fast-check";
import { inOneGo } from "../../src/core/steps";
import { coverSums, hidingAlong, hidingOf, isSmall } from "../../src/core/smallCells";

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

/** Whether a cell follows from sums of the hidden ones: exact, by fractions of whole numbers. */
function followsFrom(sums: readonly (readonly number[])[], cell: number): boolean {
  const wanted = sums[0]!.map((_, i) => (i === cell ? 1 : 0));
  return rankOf([...sums, wanted]) === rankOf(sums);
}

function rankOf(matrix: readonly (readonly number[])[]): number {
  let rows = matrix.map((row) => row.map(BigInt));
  let rank = 0;
  for (let column = 0; column < matrix[0]!.length; column += 1) {
    const pivot = rows.find((row) => row[column] !== 0n);
    if (!pivot) continue;
    rank += 1;
    rows = rows
      .filter((row) => row !== pivot)
      .map((row) => row.map((value, i) => value * pivot[column]! - pivot[i]! * row[column]!));
  }
  return rank;
}

describe("sums that are known together", () => {
  const cover = (counts: readonly number[], sums: readonly (readonly number[])[], canGo = false) =>
    inOneGo(
      coverSums(
        counts,
        sums.map((cells) => ({ cells, weights: null, canGo }))
      )
    );

  test("two sums that differ by one cell of few are not both kept", () => {
    const { hiding, gone } = cover(
      [3, 12, 20, 40],
      [
        [0, 1, 2, 3],
        [1, 2, 3],
      ],
      true
    );
    expect([hiding[0], [...gone]]).toEqual(["few", [1]]);
  });

  test("two ends of a chain that no single sum tells of get more in front", () => {
    // Two blocks of four that one row ties together: each line has two, and the middle follows.
    const lines = [
      [0, 1, 8],
      [2, 3],
      [0, 2],
      [1, 3],
      [4, 5, 8],
      [6, 7],
      [4, 6],
      [5, 7],
    ];
    const counts = [3, 3, 3, 3, 3, 3, 3, 3, 2];
    const apart = lines.map((line) => Array.from(counts, (_, i) => (line.includes(i) ? 1 : 0)));
    expect(followsFrom(apart, 8)).toBe(true);
    const { hiding } = cover([...counts, 90], [[...lines[0]!, 9], ...lines.slice(1)]);
    expect(hiding[9]).toBe("cover");
  });

  test("kronor of two prices and contacts are two sums: a third cell stands in front", () => {
    const sums = [
      { cells: [0, 1, 2], weights: null, canGo: true },
      { cells: [0, 1, 2], weights: [500, 275, 500], canGo: true },
    ];
    expect(inOneGo(coverSums([3, 12, 40], sums)).hiding).toEqual(["few", "cover", "cover"]);
    const alike = [sums[0]!, { ...sums[1]!, weights: [500, 500.02, 500] }];
    expect(inOneGo(coverSums([3, 12, 40], alike)).hiding).toEqual(["few", "cover", null]);
  });

  test("no cell of few follows from all that is known, whatever is summed", () => {
    const table = fc.integer({ min: 3, max: 9 }).chain((size) =>
      fc.record({
        counts: fc.array(fc.integer({ min: 0, max: 12 }), { minLength: size, maxLength: size }),
        sums: fc.array(
          fc.subarray(
            Array.from({ length: size }, (_, i) => i),
            { minLength: 1 }
          ),
          {
            minLength: 1,
            maxLength: 8,
          }
        ),
      })
    );
    fc.assert(
      fc.property(table, ({ counts, sums }) => {
        const { hiding, gone } = cover(counts, sums, true);
        const known = sums
          .filter((_, i) => !gone.has(i))
          .map((sum) => hiding.map((why, i) => (why !== null && sum.includes(i) ? 1 : 0)));
        for (const [i, count] of counts.entries()) {
          expect(hiding[i] === "few").toBe(isSmall(count));
          if (hiding[i] === "few") expect(known.length > 0 && followsFrom(known, i)).toBe(false);
        }
      })
    );
  });
});
