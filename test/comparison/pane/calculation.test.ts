import { monthOf } from "../../../src/core/calendar";
import type { Units } from "../../../src/core/money";
import type { RegionData } from "../../../src/core/scenario/regionData";
import type { Workspace } from "../../../src/core/scenario/workspace";
import { presetPolicies } from "../../../src/data/policies";
import { createCalculator } from "../../../src/comparison/pane/calculation";
import {
  addPolicy,
  answer,
  changePolicy,
  emptyWorkspace,
} from "../../../src/policies/pane/workspaceEdits";
import type { RegionReading } from "../../../src/reading/excel/readRegion";

/** One unit that booked 500 000 kr for 1 000 contacts in each month of 2020. */
const data: RegionData = {
  periodUnit: "month",
  units: [
    {
      id: "A",
      name: "A",
      unlisted: false,
      operator: null,
      costCentre: null,
      listed: null,
      cni: null,
      availability: null,
      physicalVisits: [],
      compensation: [],
      budget: [],
    },
  ],
  observations: Array.from({ length: 12 }, (_, i) => ({
    kind: "outcome" as const,
    period: { unit: "month", month: monthOf(2020, i + 1) } as const,
    unit: 0,
    profession: "LK" as const,
    contacts: 1000,
    cost: 50_000_000 as Units,
    feePerContact: null,
  })),
};

const reading: RegionReading = {
  asked: [],
  unnamed: [],
  data,
  schedule: null,
  rules: null,
  sources: [],
  problems: [],
  synthetic: false,
};

const rule = {
  from: "2017-01-01",
  shares: { healthCentre: 1, region: 0 },
  unlisted: "region",
} as const;
const answered = answer(emptyWorkspace, [rule], { name: "Nuläge", text: "" });
const two = addPolicy(answered, presetPolicies("sv")[1]!);

async function calculate(calculator = createCalculator(1), workspace: Workspace = two) {
  calculator.request(reading, workspace);
  while (calculator.state.get().busy) await new Promise((resolve) => setTimeout(resolve, 5));
  return calculator.state.get();
}

test.each([
  ["data", null, two],
  ["question", reading, addPolicy(emptyWorkspace, presetPolicies("sv")[1]!)],
] as const)("says at once that it lacks %s", (lacks, given, workspace) => {
  const calculator = createCalculator(1);
  calculator.request(given, workspace);
  expect(calculator.state.get()).toMatchObject({ lacks, scenario: null, busy: false });
});

test("compares in the order of the list, with the Nollalternativ where it stands", async () => {
  const { scenario } = await calculate();
  expect(scenario!.alternatives.map(({ policy }) => policy.name)).toEqual(["Nuläge", "80/20"]);
  expect(scenario!.baseline).toBe(0);
  expect(scenario!.months[scenario!.firstForecast]).toBe(monthOf(2021, 1));
});

test("calculates again only the alternative that was changed", async () => {
  const calculator = createCalculator(1);
  const before = (await calculate(calculator)).scenario!;
  const renamed = changePolicy(two, "split-80-20", (one) => ({ ...one, name: "Åttio/tjugo" }));
  const after = (await calculate(calculator, renamed)).scenario!;
  expect(after.alternatives[0]).toBe(before.alternatives[0]);
  expect(after.alternatives[1]).not.toBe(before.alternatives[1]);
  expect(after.alternatives[1]!.policy.name).toBe("Åttio/tjugo");
});

test("another premise is another basis for all of them", async () => {
  const calculator = createCalculator(1);
  const before = (await calculate(calculator)).scenario!;
  const after = (await calculate(calculator, { ...two, method: 0.1 })).scenario!;
  expect(after.alternatives[0]).not.toBe(before.alternatives[0]);
});

test("only the latest wish is answered", async () => {
  const calculator = createCalculator(1);
  calculator.request(reading, two);
  const { scenario } = await calculate(calculator, answered);
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(scenario!.alternatives).toHaveLength(1);
  expect(calculator.state.get().scenario).toBe(scenario);
});

test("a fault takes the place of the figures", async () => {
  const state = await calculate(createCalculator(1), { ...two, lastMonth: monthOf(2020, 6) });
  expect(state).toMatchObject({ scenario: null, fault: { code: "scenario.horizon" } });
});
