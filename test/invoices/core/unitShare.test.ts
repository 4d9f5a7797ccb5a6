import { monthOf } from "../../../src/core/calendar";
import type { AllocationRule, Policy } from "../../../src/core/policy/policy";
import { isOfShares, unitShares } from "../../../src/invoices/core/unitShare";

function rule(from: string, healthCentre: number): AllocationRule {
  return { from, shares: { healthCentre, region: 1 - healthCentre }, unlisted: "region" };
}

const POLICY: Policy = {
  id: "p",
  name: "80/20",
  text: "",
  legalNote: null,
  status: "proposed",
  sources: [],
  validFrom: null,
  validTo: "2020-12-31",
  patches: [{ ...rule("2020-04-01", 0.2), kind: "allocation", source: null, retroactive: true }],
};

test("a month is shared by the rule of its days, and a rule that begins within it by its part", () => {
  const share = unitShares([rule("2020-01-01", 1), rule("2020-02-16", 0.5)], null)!;
  expect(share(monthOf(2019, 12))).toBe(1);
  expect(share(monthOf(2020, 1))).toBe(1);
  // 15 days of 29 by the first.
  expect(share(monthOf(2020, 2))).toBeCloseTo((15 * 1 + 14 * 0.5) / 29, 12);
  expect(share(monthOf(2020, 3))).toBe(0.5);
  expect(unitShares([], null)).toBeNull();
});

test("an alternative holds in the rule's place from its day until its last", () => {
  const share = unitShares([rule("2019-01-01", 1)], POLICY)!;
  expect([3, 4, 12].map((month) => share(monthOf(2020, month)))).toEqual([1, 0.2, 0.2]);
  expect(share(monthOf(2021, 1))).toBe(1);
});

test("shares that do not sum to one are scaled; fixed amounts and caps are no shares", () => {
  const odd = { ...rule("2020-01-01", 1), shares: { healthCentre: 20, region: 60 } };
  expect(unitShares([odd], null)!(monthOf(2020, 5))).toBe(0.25);
  expect(isOfShares(POLICY)).toBe(true);
  const capped: Policy = {
    ...POLICY,
    patches: [{ kind: "cap", from: "2020-01-01", perListed: 10, source: null }],
  };
  expect(isOfShares(capped)).toBe(false);
});
