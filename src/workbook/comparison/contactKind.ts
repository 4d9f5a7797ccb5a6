import { isMarked, type Span } from "../../core/scenario/rollUp";
import type { Cell, Scenario } from "../../core/scenario/scenario";
import type { OwnForecastTexts } from "../../locales/ownForecast";

export type ContactKind = keyof OwnForecastTexts["kinds"];

/** What the contacts of some months and cells are; calculated where any of them is. */
export function contactKind(
  { calculated, own, cells, firstForecast }: Scenario,
  span: Pick<Span, "from" | "to">,
  counts?: (cell: Cell) => boolean
): ContactKind {
  return kindOf(
    isMarked(own, cells, span, counts),
    isMarked(calculated, cells, span, counts),
    span.from < firstForecast
  );
}

/** Of one cell in one month. */
export function contactKindAt(
  { calculated, own, cells, firstForecast }: Scenario,
  m: number,
  c: number
): ContactKind {
  const i = m * cells.length + c;
  return kindOf(own[i] === 1, calculated[i] === 1, m < firstForecast);
}

function kindOf(isOwn: boolean, isCalculated: boolean, isOutcome: boolean): ContactKind {
  if (isOwn) return isCalculated ? "ownCalculated" : "own";
  if (isCalculated) return "calculated";
  return isOutcome ? "counted" : "forecast";
}
