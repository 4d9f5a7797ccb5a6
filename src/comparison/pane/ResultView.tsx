import type { MoneyUnit } from "../../core/rounding/printedAmount";
import { Text } from "@fluentui/react-components";
import { type ReactElement, useMemo, useState } from "react";
import type { Grain, Span } from "../../core/scenario/rollUp";
import { isModelled } from "../../core/scenario/modelled";
import type { Scenario } from "../../core/scenario/scenario";
import { useLayout } from "../../pane/look/layout";
import { PolicyFacts } from "../../policies/pane/PolicyFacts";
import { useWords } from "../../pane/look/surroundings";
import { useWork, useWorkspace } from "./workContext";
import { useStore } from "../../pane/work/useStore";
import { CapacitySection } from "./CapacitySection";
import { Chart } from "./Chart";
import { figuresBy, figuresOfSpan, tellingYear } from "./figures";
import { FourFigures } from "./FourFigures";
import { Glance } from "./Glance";
import { usualUnit } from "../../core/scenario/usualUnit";
import { printedMoney } from "../../words/printedMoney";
import { meaningOf, type SpanOfFigure } from "./meaning";
import { OwnForecastSection } from "./OwnForecastSection";
import { ResultChoices } from "./ResultChoices";
import { ResultTable } from "./ResultTable";
import { RunSection } from "./RunSection";
import { SpanNotes } from "./SpanNotes";
import { ScenarioGate } from "./ScenarioGate";
import { useGrowthSpan } from "./useGrowthSpan";
import { WarningList } from "./WarningList";

/** Resultat: the alternatives beside each other, the way to the sheets, and what each of them means. */
export function ResultView(): ReactElement {
  return <ScenarioGate>{(scenario) => <ScenarioResult scenario={scenario} />}</ScenarioGate>;
}

function ScenarioResult({ scenario }: { readonly scenario: Scenario }): ReactElement {
  const layout = useLayout();
  const all = useWords();
  const { synthetic } = useWorkspace();
  const { reading } = useStore(useWork().region.state);
  const [wanted, setWanted] = useState<string | null>(null);
  const [year, setYear] = useState<number | null>(null);
  const [chosenUnit, setUnit] = useState<MoneyUnit | null>(null);
  const [grain, setGrain] = useState<Grain>("year");
  const { texts, form } = all;
  const { alternatives, baseline } = scenario;
  // The first alternative to the baseline says more than the baseline itself.
  const first = alternatives.findIndex((_, i) => i !== baseline);
  const found = alternatives.findIndex(({ policy }) => policy.id === wanted);
  const position = found >= 0 ? found : Math.max(first, 0);
  const alternative = alternatives[position]!;
  const years = useMemo(() => figuresBy(scenario, position, "year"), [scenario, position]);
  const rows = useMemo(() => figuresBy(scenario, position, grain), [scenario, position, grain]);
  const telling = tellingYear(scenario, position, years);
  const shown = years.find(({ span }) => span.year === year) ?? telling;
  const unit = chosenUnit ?? usualUnit(scenario);
  const money = printedMoney(form, unit);
  const { span } = shown;
  const growth = useGrowthSpan(scenario, position);
  const spanIn =
    (year: Span): SpanOfFigure =>
    (size, write) =>
      growth(year, (line, at) => size(figuresOfSpan(line, at, year)), write);
  return (
    <>
      <Glance scenario={scenario} unit={unit} onUnit={setUnit}>
        <RunSection />
      </Glance>
      <section className={layout.loose} aria-label={texts.result.alternative}>
        <ResultChoices
          scenario={scenario}
          position={position}
          year={span.year}
          grain={grain}
          onAlternative={setWanted}
          onYear={setYear}
          onGrain={setGrain}
        />
        <PolicyFacts policy={alternative.policy} />
        {(synthetic || reading?.synthetic) && (
          <Text size={200} className={layout.muted}>
            {texts.result.synthetic}
          </Text>
        )}
        <div role="status" className={layout.stack}>
          {meaningOf(scenario, position, shown, telling, money, all, spanIn(span)).map(
            (sentence, i) => (
              <Text key={i} as="p" weight={i === 0 ? "semibold" : "regular"}>
                {sentence}
              </Text>
            )
          )}
        </div>
      </section>
      <FourFigures scenario={scenario} figures={shown} money={money} spanOf={spanIn(span)} />
      <CapacitySection figures={shown} money={money} spanOf={spanIn(span)} />
      <ResultTable
        name={alternative.policy.name}
        rows={rows}
        grain={grain}
        money={money}
        isModelled={isModelled(scenario.data)}
      />
      <SpanNotes
        years={years}
        spanOf={(year) => spanIn(year)(({ total }) => total, money.withUnit)}
      />
      <Chart
        name={alternative.policy.name}
        baseline={alternatives[baseline]!.policy.name}
        rows={rows}
        grain={grain}
        money={money}
      />
      <OwnForecastSection scenario={scenario} money={money} />
      <WarningList scenario={scenario} position={position} />
    </>
  );
}
