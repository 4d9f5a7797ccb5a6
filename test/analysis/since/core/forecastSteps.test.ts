import {
  bridge,
  BRIDGE_PARTS,
  type ForecastSteps,
} from "../../../../src/analysis/since/core/bridge";
import { stepsToNow } from "../../../../src/analysis/since/core/forecastSteps";
import {
  type SavedForecast,
  toForecastRows,
  toPlainSchedule,
} from "../../../../src/core/scenario/savedForecast";
import { monthOf } from "../../../../src/core/calendar";
import { toUnits } from "../../../../src/core/money";
import { cashOf } from "../../../../src/core/scenario/rollUp";
import type { Scenario } from "../../../../src/core/scenario/scenario";
import {
  eightyTwenty,
  lowerTariff,
  nothing,
  scenarioOf,
  stop,
} from "../../../comparison/sheet/fixture";

type Saved = Pick<SavedForecast, "rows" | "assumptions">;

function save({ settings, ...scenario }: Scenario, position: number): Saved {
  const alternative = scenario.alternatives[position]!;
  const { method, rulesInForce, meanFees, schedule } = settings;
  return {
    rows: toForecastRows(scenario, alternative),
    assumptions: {
      policy: alternative.policy,
      method,
      rulesInForce,
      meanFees,
      schedule: toPlainSchedule(schedule),
    },
  };
}

function run(scenario: Scenario, position: number, saved: Saved): ForecastSteps {
  const steps = stepsToNow(scenario, scenario.alternatives[position]!, saved);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const [now, last] = [scenarioOf(), scenarioOf().months.at(-1)!];
const horizon = { from: monthOf(2019, 1), to: last };
const policies = [nothing, eightyTwenty, stop, lowerTariff];
const nameOf = (position: number): string => policies[position]!.name;

test.each(policies.map((_, i) => [nameOf(i), i] as const))(
  "%s: its rows sum to its cash, and against itself nothing has changed",
  (_, position) => {
    const alternative = now.alternatives[position]!;
    const found = bridge(run(now, position, save(now, position)), horizon);
    expect(found.after).toBe(cashOf(alternative, now.cells, { from: 0, to: now.months.length }));
    expect(BRIDGE_PARTS.map((part) => found.parts[part])).toEqual(BRIDGE_PARTS.map(() => 0));
  }
);

test.each([
  ["a new tariff", 3, 0],
  ["a stop", 2, 0],
  ["back from a stop", 0, 2],
])("%s is a new decision and nothing else", (_, position, before) => {
  const found = bridge(run(now, position, save(now, before)), horizon);
  const change =
    cashOf(now.alternatives[position]!, now.cells, { from: 0, to: now.months.length }) -
    cashOf(now.alternatives[before]!, now.cells, { from: 0, to: now.months.length });
  expect(change).not.toBe(0);
  expect(found.parts).toMatchObject({ decisions: change, volume: 0, tariff: 0, other: 0 });
});

test("80/20 in place of the rule in force moves cost and changes none", () => {
  const found = bridge(run(now, 1, save(now, 0)), horizon);
  expect(BRIDGE_PARTS.every((part) => found.parts[part] === 0)).toBe(true);
  expect(found.decided.region).toBeGreaterThan(0);
  expect(found.decided.healthCentre).toBe(-found.decided.region);
});

test("another method is a part of its own", () => {
  const saved = save(scenarioOf(policies, now.data, { method: "drift" }), 0);
  const { parts } = bridge(run(now, 0, saved), horizon);
  expect(parts.method).not.toBe(0);
  expect({ ...parts, method: 0 }).toEqual(
    Object.fromEntries(BRIDGE_PARTS.map((part) => [part, 0]))
  );
});

test("five months later, with a late invoice: only the old months are late", () => {
  const then = scenarioOf(policies, now.data, { lastOutcome: monthOf(2019, 12), lastMonth: last });
  const [first] = now.data.observations;
  const observations = [{ ...first!, contacts: 0, cost: toUnits(900, 2) }];
  const data = { ...now.data, observations: [...now.data.observations, ...observations] };
  const later = scenarioOf(policies, data);
  const found = bridge(run(later, 0, save(then, 0)), {
    from: monthOf(2019, 1),
    to: monthOf(2019, 12),
  });
  expect(found.parts).toEqual({
    ...Object.fromEntries(BRIDGE_PARTS.map((part) => [part, 0])),
    late: 90_000,
  });
});

test("without assumptions new decisions are part of what has happened", () => {
  const { rows } = save(now, 0);
  const { parts } = bridge(run(now, 3, { rows, assumptions: null }), horizon);
  expect(parts.decisions).toBe(0);
  expect(parts.tariff).toBeLessThan(0);
});
