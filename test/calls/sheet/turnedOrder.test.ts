import { allocate } from "../../../src/core/rounding/allocation";
import { toShares } from "../../../src/core/rounding/shares";
import { explainAllocation } from "../../../src/calls/sheet/explainAllocation";

// Not the order of the product: where rests are equal, smaller claims and later ones first.
jest.mock("../../../src/core/rounding/claimOrder", () => {
  const { byClaim } = jest.requireActual<typeof import("../../../src/core/rounding/claimOrder")>(
    "../../../src/core/rounding/claimOrder"
  );
  return {
    byClaim: (...[rests, sizes]: Parameters<typeof byClaim>) => {
      const ordered = byClaim(rests, sizes);
      return (a: number, b: number) => (rests[a] === rests[b] ? -1 : 1) * ordered(a, b);
    },
  };
});

test.each([
  [0.02, [1, 3], [0.01, 0.01], "weight"],
  [0.05, [1, 1], [0.02, 0.03], "position"],
  [0.25, [1500, 1500, 900, 500, 500, 200], [0.07, 0.07, 0.04, 0.03, 0.03, 0.01], null],
] as const)(
  "in another order, %p by %j is explained as it is allocated",
  (amount, weights, first, tie) => {
    const derivation = explainAllocation(amount, weights, 2, 0)!;
    const allocated = allocate(Math.round(amount * 100), toShares(weights)!);
    expect(
      derivation.parts.map(({ whole, getsSpare }) => Math.round(whole * 100) + Number(getsSpare))
    ).toEqual(allocated);
    expect([derivation.parts.map(({ value }) => value), derivation.tie]).toEqual([first, tie]);
  }
);
