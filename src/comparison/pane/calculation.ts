import type { Policy } from "../../core/policy/policy";
import { applyPolicy } from "../../core/scenario/alternative";
import { type Basis, basisInSteps } from "../../core/scenario/basis";
import { toScenario } from "../../core/scenario/compare";
import type {
  Alternative,
  BaselineSettings,
  Scenario,
  ScenarioFault,
} from "../../core/scenario/scenario";
import type { Workspace } from "../../core/scenario/workspace";
import type { Result } from "../../core/result";
import type { RegionReading } from "../../reading/excel/readRegion";
import { unlessCancelled } from "../../excel/cancellation";
import { inSlices } from "../../excel/inSlices";
import type { RunInput } from "../../excel/run/fingerprint";
import { settingsOf } from "../../reading/pane/settings";
import { createStore, type Store } from "../../pane/work/store";

/** What the pane can show of the comparison just now. */
export interface Calculation {
  /** The figures lag behind what the user has written last. */
  readonly busy: boolean;
  /** The latest that could be calculated; null where there is none, or where it no longer holds. */
  readonly scenario: Scenario | null;
  /** What that scenario comes from. */
  readonly input: RunInput | null;
  /** What has to be done first. */
  readonly lacks: "data" | "question" | "policies" | null;
  readonly fault: ScenarioFault | null;
}

export interface Calculator {
  readonly state: Store<Calculation>;
  /** Calculates anew, soon: changes that come close together are calculated once. */
  readonly request: (reading: RegionReading | null, workspace: Workspace) => void;
}

/** The user is still typing. */
const QUIET = 200;

/** One policy at a time with a pause between, so that the pane answers meanwhile. */
export function createCalculator(quiet = QUIET): Calculator {
  const nothing = { busy: false, scenario: null, input: null, fault: null };
  const state = createStore<Calculation>({ ...nothing, lacks: "data" });
  const applied = new WeakMap<Basis, WeakMap<Policy, Alternative>>();
  let basis: { readonly key: string; readonly of: object; readonly result: BasisResult } | null =
    null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let newest = 0;

  /** @returns null where something newer is asked for meanwhile */
  const basisOf = async (
    reading: RegionReading,
    settings: BaselineSettings,
    turn: number
  ): Promise<BasisResult | null> => {
    // The schedule comes with the reading.
    const key = JSON.stringify({ ...settings, schedule: null });
    if (basis?.key === key && basis.of === reading) return basis.result;
    const signal = {
      get aborted(): boolean {
        return turn !== newest;
      },
    };
    const steps = basisInSteps(reading.data!, settings);
    const result = await unlessCancelled(inSlices(steps, { signal }));
    if (result === null || turn !== newest) return null;
    basis = { key, of: reading, result };
    return result;
  };

  const calculate = async (
    reading: RegionReading,
    settings: BaselineSettings,
    workspace: Workspace,
    turn: number
  ): Promise<void> => {
    const { policies, chosen, baseline } = workspace;
    const result = await basisOf(reading, settings, turn);
    if (result === null) return;
    if (!result.ok) return state.set({ ...nothing, lacks: null, fault: result.fault });
    let known = applied.get(result.value);
    if (!known) applied.set(result.value, (known = new WeakMap()));
    const compared = policies.filter(({ id }) => chosen.includes(id));
    const alternatives: Alternative[] = [];
    for (const policy of compared) {
      let alternative = known.get(policy);
      if (!alternative) {
        await pause();
        if (turn !== newest) return;
        known.set(policy, (alternative = applyPolicy(result.value, policy)));
      }
      alternatives.push(alternative);
    }
    const position = compared.findIndex(({ id }) => id === baseline);
    const scenario = toScenario(result.value, alternatives, position);
    const input = { data: reading.data, settings, workspace };
    state.set({ ...nothing, scenario, input, lacks: null });
  };

  const request: Calculator["request"] = (reading, workspace) => {
    newest += 1;
    const turn = newest;
    clearTimeout(timer);
    const settings = reading && settingsOf(reading, workspace);
    if (!reading || !settings) return state.set({ ...nothing, lacks: "data" });
    if (workspace.rulesInForce.length === 0) return state.set({ ...nothing, lacks: "question" });
    if (!workspace.chosen.includes(workspace.baseline))
      return state.set({ ...nothing, lacks: "policies" });
    state.set({ ...state.get(), busy: true, lacks: null });
    timer = setTimeout(() => void calculate(reading, settings, workspace, turn), quiet);
  };

  return { state, request };
}

type BasisResult = Result<Basis, ScenarioFault>;

/** Lets the page draw itself and answer the user. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
