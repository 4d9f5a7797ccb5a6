import { toClasses } from "../core/simulation";
import type { SimulationFigures } from "../sheet/sensitivityFigures";
import { answers, type SimulationOrder, type SimulationState } from "./simulationRun";

/** What a sheet shows of a simulation. @returns null where none answers the order */
export function simulationFigures(
  state: SimulationState,
  order: SimulationOrder,
  shown: string
): SimulationFigures | null {
  if (state.status !== "done" || !answers(state.result, order)) return null;
  const { rows } = state.result;
  const changes = rows.find(({ policy }) => policy.id === shown)?.changes ?? null;
  return {
    seed: order.seed,
    draws: order.draws,
    assumptions: order.question.assumptions,
    rows: rows.map(({ policy, summary }) => ({ policy, summary })),
    classes: changes && toClasses(changes),
  };
}
