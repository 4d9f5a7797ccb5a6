import { useEffect, useState } from "react";
import {
  linesOf,
  type SpanForecast,
  spanLine,
  toSpanForecast,
} from "../../../core/scenario/spanForecast";
import type { Scenario } from "../../../core/scenario/scenario";

/** One line at a time with a pause between, so that the pane answers; null until all are there. */
export function useSpanForecast(scenario: Scenario): SpanForecast | null {
  const [made, setMade] = useState<{ of: Scenario; forecast: SpanForecast } | null>(null);
  useEffect(() => {
    let isWanted = true;
    const lines = new Map<ReturnType<typeof linesOf>[number], ReturnType<typeof spanLine>>();
    const make = async (): Promise<void> => {
      for (const line of linesOf(scenario)) {
        await new Promise((resolve) => setTimeout(resolve));
        if (!isWanted) return;
        lines.set(line, spanLine(scenario, line));
      }
      setMade({ of: scenario, forecast: toSpanForecast(scenario, lines) });
    };
    void make();
    return () => {
      isWanted = false;
    };
  }, [scenario]);
  return made?.of === scenario ? made.forecast : null;
}
