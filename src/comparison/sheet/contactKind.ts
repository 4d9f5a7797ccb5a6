import type { OwnForecastTexts } from "../../words/sv/ownForecast";
import { type CalculatedPart, calculatedPart } from "../../core/scenario/calculatedPart";
import { isMarked, type Span } from "../../core/scenario/rollUp";
import type { ScenarioCell, Scenario } from "../../core/scenario/scenario";

export type ContactKind = keyof OwnForecastTexts["kinds"];

/** What the contacts of some months and cells are. */
export function contactKind(
  scenario: Scenario,
  span: Pick<Span, "from" | "to">,
  counts?: (cell: ScenarioCell) => boolean
): ContactKind {
  const { own, cells, firstForecast, alternatives, baseline } = scenario;
  const part = calculatedPart(scenario, alternatives[baseline]!, span, counts);
  return kindOf(isMarked(own, cells, span, counts), part, span.from < firstForecast);
}

/** Of one cell in one month. */
export function contactKindAt(
  { calculated, own, cells, firstForecast }: Scenario,
  m: number,
  c: number
): ContactKind {
  const i = m * cells.length + c;
  return kindOf(own[i] === 1, calculated[i] === 1 ? "all" : "none", m < firstForecast);
}

function kindOf(isOwn: boolean, part: CalculatedPart, isOutcome: boolean): ContactKind {
  if (isOwn) return part === "none" ? "own" : "ownCalculated";
  if (part !== "none") {
    if (!isOutcome) return "forecastCalculated";
    return part === "all" ? "calculated" : "partlyCalculated";
  }
  return isOutcome ? "counted" : "forecast";
}
