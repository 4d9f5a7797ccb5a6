import fc from "fast-check";
import { hidingOf } from "../../src/core/smallCells";

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
