import { useEffect, useState } from "react";
import type { ForecastSteps } from "../core/bridge";
import { stepsToNow } from "../core/forecastSteps";
import type { SavedForecast } from "../../../core/scenario/savedForecast";
import type { Alternative, Scenario } from "../../../core/scenario/scenario";

/** The steps from a saved forecast to now; null while they are worked out. */
export function useSteps(
  scenario: Scenario,
  alternative: Alternative,
  forecast: SavedForecast
): ForecastSteps | null {
  const [done, setDone] = useState<{ readonly of: unknown; readonly steps: ForecastSteps }>();
  useEffect(() => {
    const steps = stepsToNow(scenario, alternative, forecast);
    let timer: ReturnType<typeof setTimeout>;
    // One calculation at a time, so that the pane answers meanwhile.
    const go = (): void => {
      const next = steps.next();
      if (next.done) setDone({ of: alternative, steps: next.value });
      else timer = setTimeout(go);
    };
    timer = setTimeout(go);
    return () => clearTimeout(timer);
  }, [scenario, alternative, forecast]);
  const isCurrent = done?.of === alternative && done.steps.saved === forecast.rows;
  return isCurrent ? done.steps : null;
}
