import {
  simulate,
  type Simulated,
  type SimulationQuestion,
  type SimulationSummary,
  summarise,
} from "../core/simulation";
import { createStore, type Store } from "../../../pane/work/store";
import { streamsFrom } from "./streams";

export interface SimulationOrder {
  readonly question: Omit<SimulationQuestion, "draws" | "streamOf">;
  readonly seed: number;
  readonly draws: number;
}

export interface SimulationResult {
  readonly order: SimulationOrder;
  readonly rows: readonly (Simulated & { readonly summary: SimulationSummary | null })[];
}

export type SimulationState =
  | { readonly status: "idle" | "cancelled" }
  | { readonly status: "running"; readonly share: number }
  | { readonly status: "done"; readonly result: SimulationResult };

/** A simulation that goes on while the user looks at something else. */
export interface SimulationRun {
  readonly state: Store<SimulationState>;
  /** Takes the place of one that runs already. */
  readonly start: (order: SimulationOrder) => Promise<void>;
  readonly cancel: () => void;
}

/** Milliseconds of drawing between two pauses in which the page answers. */
const TURN = 40;

export function createSimulationRun(now: () => number = () => performance.now()): SimulationRun {
  const state = createStore<SimulationState>({ status: "idle" });
  let newest = 0;

  const start: SimulationRun["start"] = async (order) => {
    newest += 1;
    const turn = newest;
    const { question, seed, draws } = order;
    state.set({ status: "running", share: 0 });
    const drawing = simulate({ ...question, draws, streamOf: streamsFrom(seed) });
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve));
      if (turn !== newest) return;
      const until = now() + TURN;
      let step = drawing.next();
      while (!step.done && now() < until) step = drawing.next();
      if (step.done) {
        const rows = step.value.map((one) => ({
          ...one,
          summary: one.changes && summarise(one.changes),
        }));
        return state.set({ status: "done", result: { order, rows } });
      }
      state.set({ status: "running", share: step.value / draws });
    }
  };

  const cancel = (): void => {
    newest += 1;
    state.set({ status: "cancelled" });
  };

  return { state, start, cancel };
}

/** Whether a result answers what would be asked now. */
export function answers(
  { order }: SimulationResult,
  { question, seed, draws }: SimulationOrder
): boolean {
  return (
    order.question.model.basis.settings.schedule === question.model.basis.settings.schedule &&
    keyOf(order) === keyOf({ question, seed, draws })
  );
}

/** All that decides the draws, but the schedule, which comes with the data. */
function keyOf({ question, seed, draws }: SimulationOrder): string {
  const { model, ...rest } = question;
  const { months, forecasts, settings } = model.basis;
  return JSON.stringify({
    ...rest,
    seed,
    draws,
    months,
    forecasts,
    span: model.span,
    settings: { ...settings, schedule: null },
  });
}
