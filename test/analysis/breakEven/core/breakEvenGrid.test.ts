import { toBreakEvenGrid } from "../../../../src/analysis/breakEven/core/breakEvenGrid";
import { breakEvenOf, type StopCase } from "../../../../src/analysis/breakEven/core/breakEvenStop";

const stop: StopCase = {
  contacts: 1000,
  price: 500,
  borneShare: 0.2,
  ownShare: 0.25,
  ownCost: 200,
  ownBorneShare: 0,
  otherShare: 0.1,
  otherPrice: 300,
  oneOff: 30_000,
};

test.each([
  { visitCost: 1600, costs: [800, 1200, 1600, 2000, 2400] },
  { visitCost: null, costs: [500, 1000, 1500, 2000, 2500] },
])("columns are around $visitCost kr", ({ visitCost, costs }) => {
  expect(toBreakEvenGrid("whole", stop, visitCost).costs).toEqual(costs);
});

test("rows end with the most that can return", () => {
  expect(toBreakEvenGrid("whole", stop, null).shares).toEqual([
    0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.65,
  ]);
});

test.each(["whole", "healthCentre"] as const)(
  "the sign changes at the break-even: %s",
  (bearer) => {
    const { shares, costs, saved } = toBreakEvenGrid(bearer, stop, 1600);
    for (const [row, share] of shares.entries())
      for (const [column, cost] of costs.entries())
        expect(saved[row]![column]! > 0).toBe(share < breakEvenOf(bearer, stop, cost));
    // Both signs are there, or the line would have been seen nowhere.
    expect(new Set(saved.flat().map(Math.sign))).toEqual(new Set([1, -1]));
  }
);
