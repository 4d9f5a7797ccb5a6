import type { Patch, Policy } from "../../../src/core/policy/policy";
import { checkPolicy } from "../../../src/core/policy/policyCheck";
import { presetPolicies } from "../../../src/data/policies";
import { policyFaultSentence } from "../../../src/words/scenario";
import { policy, split } from "../scenario/region";

const from = "2021-01-01";
const source = null;

describe("what is wrong with an alternative", () => {
  test.each(presetPolicies("sv"))("nothing with $name", (preset) => {
    expect(checkPolicy(preset)).toEqual([]);
  });

  test.each<{ about: string; wrong: Policy; code: string; field: string }>([
    { about: "no name", wrong: policy(" ", []), code: "policy.nameMissing", field: "name" },
    {
      about: "an end before the start",
      wrong: policy("a", [], { validFrom: from, validTo: "2020-12-31" }),
      code: "policy.endsBeforeStart",
      field: "validTo",
    },
    {
      about: "a day that does not exist",
      wrong: policy("a", [], { validTo: "2021-02-30" }),
      code: "patch.date",
      field: "validTo",
    },
    {
      about: "a patch's date",
      wrong: policy("a", [split("1 maj", 0.8)]),
      code: "patch.date",
      field: "from",
    },
    {
      about: "nobody who bears",
      wrong: policy("a", [split(from, 0, { shares: { healthCentre: 0, region: 0 } })]),
      code: "patch.nobodyBears",
      field: "shares",
    },
    {
      about: "a share above 1",
      wrong: policy("a", [split(from, 0, { shares: { healthCentre: 80, region: 0.2 } })]),
      code: "patch.limits",
      field: "healthCentre",
    },
    {
      about: "a share that is no number",
      wrong: policy("a", [split(from, 0, { shares: { healthCentre: NaN, region: 0.2 } })]),
      code: "patch.limits",
      field: "healthCentre",
    },
    {
      about: "no amounts",
      wrong: policy("a", [{ kind: "tariff", from, source, amounts: [] }]),
      code: "patch.noAmounts",
      field: "amounts",
    },
    {
      about: "a negative amount",
      wrong: policy("a", [
        { kind: "tariff", from, source, amounts: [{ profession: "LK", amount: -1 }] },
      ]),
      code: "patch.limits",
      field: "LK",
    },
    {
      about: "a stop that loses contacts",
      wrong: policy("a", [
        {
          kind: "stop",
          from,
          source,
          returning: 0.4,
          ownDigital: 0,
          otherChannel: 0,
          forgone: 0.5,
          otherChannelPrice: null,
        },
      ]),
      code: "patch.sharesNotWhole",
      field: "returning",
    },
    {
      about: "a nameless grant",
      wrong: policy("a", [
        { kind: "financing", from, source, name: "", means: "grant", frame: 1, validTo: null },
      ]),
      code: "patch.nameMissing",
      field: "name",
    },
    {
      about: "a fall of more than all",
      wrong: policy("a", [{ kind: "growth", from, source, perYear: -1.1 }]),
      code: "patch.limits",
      field: "perYear",
    },
  ])("$about: $code in $field", ({ wrong, code, field }) => {
    const faults = checkPolicy(wrong);
    expect(faults.map((fault) => [fault.code, fault.field])).toEqual([[code, field]]);
    for (const language of ["sv", "en"] as const)
      expect(policyFaultSentence(faults[0]!, language)).toMatch(/\.$/);
  });

  test("every patch of a policy is checked, and each fault says which", () => {
    const bad: Patch = { kind: "cap", from, source, perListed: -1 };
    expect(
      checkPolicy(policy("a", [bad, split(from, 0.8), bad])).map(({ patch }) => patch)
    ).toEqual([0, 2]);
  });
});
