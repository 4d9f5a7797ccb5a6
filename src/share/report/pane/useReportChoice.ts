import { useMemo } from "react";
import type { Scenario } from "../../../core/scenario/scenario";
import { usualUnit } from "../../../core/scenario/usualUnit";
import type { ReportChoice } from "../sheet/report";
import { useKept } from "../../../comparison/pane/useKept";
import { figuresBy, tellingYear } from "../../../comparison/pane/figures";

/** What was chosen, as far as the comparison still has it; until then the year that says most. */
export function useReportChoice(
  scenario: Scenario
): readonly [ReportChoice, (change: Partial<ReportChoice>) => void] {
  const [wanted, want] = useKept<Partial<ReportChoice>>("report", {});
  const { alternatives, baseline } = scenario;
  const found = alternatives.findIndex(
    ({ policy }, i) => i !== baseline && policy.id === wanted.alternative
  );
  const position = found >= 0 ? found : alternatives.findIndex((_, i) => i !== baseline);
  const years = useMemo(() => figuresBy(scenario, position, "year"), [scenario, position]);
  const yearOf = (year: number | undefined): number =>
    (years.find(({ span }) => span.year === year) ?? tellingYear(scenario, position, years)).span
      .year;
  const choice: ReportChoice = {
    template: wanted.template ?? "memorandum",
    alternative: alternatives[position]!.policy.id,
    year: yearOf(wanted.year),
    unit: wanted.unit ?? usualUnit(scenario),
  };
  const change = (next: Partial<ReportChoice>): void => {
    // The year that says most of one alternative may say nothing of another.
    const { year, ...rest } = wanted;
    want({
      ...rest,
      ...(next.alternative === undefined && year !== undefined && { year }),
      ...next,
    });
  };
  return [choice, change];
}
