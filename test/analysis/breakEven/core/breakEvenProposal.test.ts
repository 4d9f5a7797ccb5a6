import { proposeBreakEven } from "../../../../src/analysis/breakEven/core/breakEvenProposal";
import { monthOf } from "../../../../src/core/calendar";
import type { AllocationRule, Patch } from "../../../../src/core/policy/policy";
import { compare } from "../../../../src/core/scenario/compare";
import type { BaselineSettings, Scenario } from "../../../../src/core/scenario/scenario";
import { booked, policy, settings, unit, valueOf } from "../../../core/scenario/region";

const stop: Patch = {
  kind: "stop",
  from: "2020-01-01",
  source: null,
  returning: 0,
  ownDigital: 0,
  otherChannel: 0,
  forgone: 1,
  otherChannelPrice: null,
};

function scenarioOf(
  last: number,
  changed: Partial<BaselineSettings> = {},
  patches: readonly Patch[] = []
): Scenario {
  const data = {
    periodUnit: "month",
    units: [unit("all")],
    observations: Array.from({ length: last - monthOf(2020, 1) + 1 }, (_, i) => [
      booked(monthOf(2020, 1) + i, 440 * 60, 60),
      booked(monthOf(2020, 1) + i, 220 * 40, 40, { profession: "SJ" }),
    ]).flat(),
  } as const;
  const fees = [{ profession: null, year: 2020, amount: 60 }];
  return valueOf(
    compare(
      data,
      settings(last, { meanFees: fees, ...changed }),
      [policy("base", patches), policy("other", [])],
      "base"
    )
  );
}

const rule = (from: string, healthCentre: number): AllocationRule => ({
  from,
  shares: { healthCentre, region: 1 - healthCentre },
  unlisted: "rule",
});

test("the price is tariff less fee by the mix, calibrated to what is booked", () => {
  const proposal = proposeBreakEven(scenarioOf(monthOf(2020, 12)))!;
  expect([proposal.year.year, proposal.contacts]).toEqual([2021, 1200]);
  expect(proposal.price).toBeCloseTo(0.6 * 440 + 0.4 * 220, 9);
});

test.each([
  { name: "the first whole year after one that has begun", last: monthOf(2020, 5), year: 2021 },
  {
    name: "the year that has begun where there is no other",
    last: monthOf(2020, 5),
    until: monthOf(2020, 12),
    year: 2020,
  },
])("it is of $name", ({ last, until, year }) => {
  const proposal = proposeBreakEven(scenarioOf(last, until ? { lastMonth: until } : {}))!;
  expect(proposal.year.year).toBe(year);
  // Of a year that has begun only what is left can be stopped.
  expect(proposal.contacts).toBe(year === 2021 ? 1200 : 700);
});

test.each([
  { rules: [rule("2017-01-01", 1)], share: 1 },
  { rules: [rule("2017-01-01", 1), rule("2021-01-01", 0.2)], share: 0.2 },
  { rules: [rule("2021-01-16", 0)], share: 0 },
  { rules: [rule("2017-01-01", 1), rule("2022-01-01", 0.2)], share: 1 },
])("the health centre's share is by the rule in force: $share", ({ rules, share }) => {
  const scenario = scenarioOf(monthOf(2020, 12), { rulesInForce: rules });
  expect(proposeBreakEven(scenario)!.borneShare).toBe(share);
});

test.each([
  {
    name: "a baseline that has stopped already",
    scenario: scenarioOf(monthOf(2020, 12), {}, [stop]),
  },
  {
    name: "a comparison without forecast",
    scenario: scenarioOf(monthOf(2020, 12), { lastMonth: monthOf(2020, 12) }),
  },
])("$name has nothing to stop", ({ scenario }) => {
  expect(proposeBreakEven(scenario)).toBeNull();
});
