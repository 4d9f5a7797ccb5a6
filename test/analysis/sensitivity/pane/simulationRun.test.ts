import { createJob } from "../../../../src/pane/work/job";
import { monthOf } from "../../../../src/core/calendar";
import { toRegionModel } from "../../../../src/analysis/sensitivity/core/regionModel";
import { forecastAssumptions } from "../../../../src/analysis/sensitivity/core/sensitivityAssumption";
import type { Patch } from "../../../../src/core/policy/policy";
import { toBasis } from "../../../../src/core/scenario/basis";
import {
  answers,
  simulating,
  type SimulationRun,
  type SimulationOrder,
  type SimulationState,
} from "../../../../src/analysis/sensitivity/pane/simulationRun";
import { policy, settings, valueOf } from "../../../core/scenario/region";
import { sampleData, sampleFees } from "../../../core/scenario/sampleData";

const tariff: Patch = {
  kind: "tariff",
  from: "2021-01-01",
  source: null,
  amounts: [{ profession: "LK", amount: 450 }],
};
const options = settings(monthOf(2020, 5), {
  lastMonth: monthOf(2021, 12),
  method: "run-rate",
  meanFees: sampleFees,
});
const model = toRegionModel(valueOf(toBasis(sampleData, options)), { from: 48, to: 60 })!;
const baseline = policy("nothing", []);
const order: SimulationOrder = {
  question: {
    model,
    outcome: "cash",
    policies: [policy("lower", [tariff])],
    baseline,
    assumptions: forecastAssumptions(model),
  },
  seed: 1,
  draws: 40,
};

/** A clock on which every look takes ten milliseconds: some draws a turn. */
function slowly(): () => number {
  let time = 0;
  return () => (time += 10);
}

function watched(): {
  readonly run: SimulationRun;
  readonly seen: SimulationState[];
} {
  const run: SimulationRun = createJob();
  const seen: SimulationState[] = [];
  run.state.subscribe(() => seen.push(run.state.get()));
  return { run, seen };
}

test("draws in turns with progress between them, and ends with what was asked for", async () => {
  const { run, seen } = watched();
  await run.start(simulating(order, slowly()));
  const shares = seen.flatMap((state) => (state.status === "running" ? [state.share] : []));
  expect(shares.length).toBeGreaterThan(4);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  const state = run.state.get();
  if (state.status !== "done") throw new Error(state.status);
  const [{ changes, summary }] = state.result.rows as [(typeof state.result.rows)[number]];
  expect(changes!.length).toBe(40);
  expect(summary!.p10).toBeLessThan(0);
});

test("cancelled leaves nothing behind", async () => {
  const { run, seen } = watched();
  const stop = run.state.subscribe(() => {
    const state = run.state.get();
    if (state.status !== "running" || state.share < 0.3) return;
    stop();
    run.cancel();
  });
  await run.start(simulating(order, slowly()));
  expect(run.state.get()).toEqual({ status: "cancelled" });
  expect(seen.some(({ status }) => status === "done")).toBe(false);
});

test("a second start does nothing, and takes the place of the first when that is cancelled", async () => {
  const { run, seen } = watched();
  const start = (seed: number) => run.start(simulating({ ...order, seed }, slowly()));
  const first = start(1);
  expect(await start(3)).toBeNull();
  run.cancel();
  await Promise.all([first, start(2)]);
  const done = seen.flatMap((state) => (state.status === "done" ? [state.result.order.seed] : []));
  expect(done).toEqual([2]);
});

test.each<{ readonly what: string; readonly now: SimulationOrder; readonly same: boolean }>([
  { what: "the same order", now: { ...order, question: { ...order.question } }, same: true },
  { what: "another seed", now: { ...order, seed: 2 }, same: false },
  { what: "more draws", now: { ...order, draws: 41 }, same: false },
  {
    what: "another policy",
    now: { ...order, question: { ...order.question, policies: [baseline] } },
    same: false,
  },
  {
    what: "fewer assumptions",
    now: { ...order, question: { ...order.question, assumptions: [] } },
    same: false,
  },
])("a result answers $what: $same", ({ now, same }) => {
  expect(answers({ order, rows: [] }, now)).toBe(same);
});
