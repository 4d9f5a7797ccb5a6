import {
  simulate,
  type Simulated,
  type SimulationQuestion,
  type SimulationSummary,
  summarise,
} from "../core/simulation";
import type { Job, JobState, JobWork } from "../../../pane/work/job";
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

export type SimulationState = JobState<SimulationResult>;
/** A simulation that goes on while the user looks at something else. */
export type SimulationRun = Job<SimulationResult>;

/** Milliseconds of drawing between two pauses in which the page answers. */
const TURN = 40;

export function simulating(
  order: SimulationOrder,
  now: () => number = () => performance.now()
): JobWork<SimulationResult> {
  const { question, seed, draws } = order;
  return async ({ signal, onProgress }) => {
    const drawing = simulate({ ...question, draws, streamOf: streamsFrom(seed) });
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve));
      if (signal.aborted) return null;
      const until = now() + TURN;
      let step = drawing.next();
      while (!step.done && now() < until) step = drawing.next();
      if (step.done) {
        const rows = step.value.map((one) => ({
          ...one,
          summary: one.changes && summarise(one.changes),
        }));
        return { order, rows };
      }
      onProgress?.(step.value / draws);
    }
  };
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
