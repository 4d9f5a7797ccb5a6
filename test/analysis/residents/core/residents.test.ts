import fc from "fast-check";
import { toResidents, usersPerThousand } from "../../../../src/analysis/residents/core/residents";
import { monthOf } from "../../../../src/core/calendar";
import { spansOf } from "../../../../src/core/scenario/rollUp";
import type { Scenario } from "../../../../src/core/scenario/scenario";
import { nothing, scenarioOf } from "../../../comparison/sheet/fixture";
import { policy, unit, year } from "../../../core/scenario/region";

const fee = policy("fee", [
  {
    kind: "patientFee",
    from: "2021-01-01",
    source: null,
    amount: 100,
    sharePaying: 1,
    elasticity: 0,
  },
]);

function scenario(kronor: number, contacts: number): Scenario {
  return scenarioOf(
    [nothing, fee],
    {
      periodUnit: "year",
      units: [unit("all")],
      observations: [year(2020, kronor, contacts)],
    },
    { lastOutcome: monthOf(2020, 12), meanFees: null }
  );
}

function rowsIn(one: Scenario, when: number, inhabitants: number | null) {
  return toResidents(
    one,
    spansOf(one, "year").find((span) => span.year === when)!,
    inhabitants
  );
}

test("an alternative's fee, cost and contacts per inhabitant, the baseline first", () => {
  const [baseline, changed] = rowsIn(scenario(5_000_000, 10_000), 2021, 100_000);
  expect(baseline!.feePerContact).toBeNull();
  expect(changed!.feePerContact).toBeCloseTo(10_000, 6);
  expect(baseline!.costPerInhabitant).toBeCloseTo(5_000, 2);
  // 10 000 contacts with 100 kr less each.
  expect(changed!.costPerInhabitant).toBeCloseTo(4_000, 2);
  expect(changed!.contactsPerThousand).toBeCloseTo(100, 6);
});

test("what nobody has said is not known, and not nothing", () => {
  const [baseline] = rowsIn(scenario(5_000_000, 10_000), 2020, null);
  expect(baseline).toMatchObject({
    fees: null,
    feePerContact: null,
    costPerInhabitant: null,
    contactsPerThousand: null,
  });
  expect(usersPerThousand(null, 1000)).toBeNull();
  expect(usersPerThousand(10, 0)).toBeNull();
  expect(usersPerThousand(7_300, 100_000)).toBe(73);
});

test("property: what an inhabitant's care costs, times the inhabitants, is the cost", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 50_000_000 }),
      fc.integer({ min: 1, max: 2_000_000 }),
      (kronor, inhabitants) => {
        for (const row of rowsIn(scenario(kronor, 10_000), 2020, inhabitants))
          expect(row.costPerInhabitant! * inhabitants).toBeCloseTo(kronor * 100, 3);
      }
    ),
    { numRuns: 30 }
  );
});
