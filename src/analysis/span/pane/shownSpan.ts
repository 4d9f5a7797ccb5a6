import type { SpanForecast, SpanLine, SpanYear } from "../../../core/scenario/spanForecast";
import type { Scenario } from "../../../core/scenario/scenario";
import { spanTexts } from "../words/spanAnalysis";
import { typedText } from "../../../pane/field/numberText";
import type { AllWords } from "../../../pane/look/surroundings";

/** A line that could be made, by the name that it is shown under. */
export interface ShownLine {
  readonly line: SpanLine;
  readonly name: string;
  readonly isUsed: boolean;
  readonly years: readonly SpanYear[];
}

export function shownLines(
  { lines, inUse }: SpanForecast,
  scenario: Scenario,
  words: AllWords
): readonly ShownLine[] {
  const own = spanTexts(words.language);
  return [...lines].flatMap(([line, years]) =>
    years.ok
      ? [
          {
            line,
            name: line === "used" ? own.usedLine(methodName(scenario, words)) : own.lines[line],
            isUsed: line === inUse,
            years: years.value,
          },
        ]
      : []
  );
}

export function methodName(
  { settings: { method }, data }: Scenario,
  { texts, language, form }: AllWords
): string {
  const { percent } = spanTexts(language);
  const { methods, lastLevel } = texts.data.settings;
  if (method === "run-rate" && data.periodUnit === "year") return lastLevel;
  return typeof method === "number"
    ? `${methods.own} ${percent(typedText(method * 100, form))}`
    : methods[method];
}
