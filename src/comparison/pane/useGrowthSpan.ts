import { useEffect, useState } from "react";
import { growthSteps, isFarAhead } from "../../core/scenario/growthSpan";
import type { Span } from "../../core/scenario/rollUp";
import type { Scenario } from "../../core/scenario/scenario";
import { growthSpanTexts } from "../../words/growthSpan";
import { growthNote } from "../sheet/growthSpan";
import { useWords } from "../../pane/look/surroundings";

/** Says a figure of the alternative without, with half and with full growth; null: no need. */
export type GrowthSpanOf = (
  span: Pick<Span, "to">,
  size: (line: Scenario, at: number) => number,
  write: (size: number) => string
) => string | null;

/** One calculation at a time with a pause between, so that the pane answers. */
export function useGrowthSpan(scenario: Scenario, position: number): GrowthSpanOf {
  const { language } = useWords();
  const [made, setMade] = useState<{ readonly of: Scenario; readonly position: number }>();
  useEffect(() => {
    if (!isFarAhead(scenario, { to: scenario.months.length })) return;
    const steps = growthSteps(scenario, position);
    let timer: ReturnType<typeof setTimeout>;
    const go = (): void => {
      if (steps.next().done) setMade({ of: scenario, position });
      else timer = setTimeout(go);
    };
    timer = setTimeout(go);
    return () => clearTimeout(timer);
  }, [scenario, position]);
  const isReady = made?.of === scenario && made.position === position;
  return (span, size, write) => {
    if (!isFarAhead(scenario, span)) return null;
    if (!isReady) return growthSpanTexts(language).waiting;
    return growthNote(scenario, position, span, size, write, language);
  };
}
