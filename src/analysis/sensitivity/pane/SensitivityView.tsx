import { createJob } from "../../../pane/work/job";
import type { SimulationResult, SimulationRun } from "./simulationRun";
import type { AnalysisProps } from "../../pane/analysisProps";
import type { MoneyUnit } from "../../../core/rounding/printedAmount";
import { Text } from "@fluentui/react-components";
import { type ReactElement, useMemo } from "react";
import type { OutcomeMeasure } from "../core/regionModel";
import { toTornado } from "../core/sensitivity";
import { toBasis } from "../../../core/scenario/basis";
import type { Alternative, Scenario } from "../../../core/scenario/scenario";
import { sensitivityTexts } from "../words/sensitivityAnalysis";
import { firstYearOfEffect, toSetting } from "../../../comparison/sheet/setting";
import { assumptionLabels } from "../sheet/assumptionText";
import { sensitivitySheet } from "../sheet/sensitivitySheet";
import { useWords } from "../../../pane/look/surroundings";
import { useWork } from "../../../comparison/pane/workContext";
import { printedMoney } from "../../../words/printedMoney";
import { useComparisonContext } from "../../../comparison/pane/useComparisonContext";
import { beside } from "../../../words/growthSpan";
import { growthNote } from "../../../comparison/sheet/growthSpan";
import { useGrowthSpan } from "../../../comparison/pane/useGrowthSpan";
import { AnalysisSheet } from "../../pane/AnalysisSheet";
import { useKept } from "../../../comparison/pane/useKept";
import {
  ask,
  effectIn,
  type ForecastSpan,
  forecastSpans,
  hasNet,
  type Ranges,
  tellingAlternative,
} from "./question";
import { RangeFields } from "./RangeFields";
import { forecastSpanText, SensitivityChoices } from "./SensitivityChoices";
import { simulationFigures } from "./simulationFigures";
import { SimulationSection } from "./SimulationSection";
import { TornadoSection } from "./TornadoSection";

/** Känslighetsanalys: which assumptions decide, and how sure it is that the alternative saves. */
export function SensitivityView({ scenario }: AnalysisProps): ReactElement {
  const { texts, language } = useWords();
  const [wanted, setWanted] = useKept<string | null>("sensitivity.alternative", null);
  const telling = useMemo(() => tellingAlternative(scenario), [scenario]);
  const { alternatives, baseline } = scenario;
  const chosen = alternatives.find(({ policy }, i) => i !== baseline && policy.id === wanted);
  const alternative = chosen ?? telling;
  const spans = forecastSpans(scenario);
  if (!alternative) return <Text as="p">{texts.policies.tooFew}</Text>;
  if (spans.length === 0) return <Text as="p">{sensitivityTexts(language).noForecast}</Text>;
  return (
    <AlternativeSensitivity
      scenario={scenario}
      alternative={alternative}
      spans={spans}
      onAlternative={setWanted}
    />
  );
}

interface AlternativeSensitivityProps extends AnalysisProps {
  readonly alternative: Alternative;
  readonly spans: readonly ForecastSpan[];
  readonly onAlternative: (id: string) => void;
}

function AlternativeSensitivity(props: AlternativeSensitivityProps): ReactElement {
  const { scenario, alternative, spans, onAlternative } = props;
  const { language, form } = useWords();
  const [year, setYear] = useKept<ForecastSpan["year"] | null>("sensitivity.year", null);
  const [wantedOutcome, setOutcome] = useKept<OutcomeMeasure>("sensitivity.outcome", "cash");
  const [unit, setUnit] = useKept<MoneyUnit>("sensitivity.unit", "tkr");
  const [ranges, setRanges] = useKept<Ranges>("sensitivity.ranges", {});
  const [seed, setSeed] = useKept("sensitivity.seed", 1);
  const [draws, setDraws] = useKept("sensitivity.draws", 10_000);
  const run = useSimulationRun();
  const context = useComparisonContext();
  const own = sensitivityTexts(language);
  const basis = useBasis(scenario);

  const effect = useMemo(
    () => firstYearOfEffect(toSetting(scenario, context), [alternative]),
    // The words around the figures decide no year.
    [scenario, alternative]
  );
  const span =
    spans.find((one) => one.year === year) ?? spans.find((one) => one.year === effect) ?? spans[0]!;
  const net = hasNet(scenario, alternative, span);
  const outcome = net ? wantedOutcome : "cash";
  const asked = useMemo(
    () => ask(scenario, basis, alternative, span, outcome, ranges)!,
    // Spans are made anew each time; their positions say which it is.
    [scenario, basis, alternative, span.from, span.to, outcome, ranges]
  );
  const tornado = useMemo(() => toTornado(asked.one), [asked]);
  const { assumptions, policy, baseline } = asked.one;
  const labels = assumptionLabels(assumptions, baseline.id, language);
  const money = printedMoney(form, unit);
  const period = forecastSpanText(scenario, span, own.between);
  const order = { question: asked.all, seed, draws };
  const base = own.base(policy.name, period, outcome);
  const growth = useGrowthSpan(scenario, scenario.alternatives.indexOf(alternative));
  const changeIn = (line: Scenario, at: number): number => effectIn(line, at, span, outcome);
  const baseSpan = growth(span, changeIn, money.signedWithUnit);
  return (
    <>
      <SensitivityChoices
        scenario={scenario}
        alternative={alternative}
        span={span}
        outcome={outcome}
        hasNet={net}
        unit={unit}
        onAlternative={onAlternative}
        onYear={setYear}
        onOutcome={setOutcome}
        onUnit={setUnit}
      />
      {tornado && (
        <>
          <div role="status">
            <Text as="p" weight="semibold">
              {tornado.base === 0
                ? base.same
                : beside(
                    (tornado.base > 0 ? base.rises : base.falls)(
                      money.withUnit(Math.abs(tornado.base))
                    ),
                    baseSpan
                  )}
            </Text>
          </div>
          <TornadoSection tornado={tornado} labels={labels} money={money} />
        </>
      )}
      <RangeFields assumptions={assumptions} labels={labels} ranges={ranges} onChange={setRanges} />
      <SimulationSection
        run={run}
        order={order}
        shown={policy.id}
        money={money}
        onSeed={setSeed}
        onDraws={setDraws}
      />
      <AnalysisSheet
        id="sensitivity"
        question={[policy.id, span.year, outcome, ranges, seed, draws]}
        plan={
          tornado &&
          ((sheetContext) =>
            sensitivitySheet(
              {
                policy,
                baseline,
                period: span.year === "all" ? period : span.year,
                outcome,
                tornado,
                byGrowth: growthNote(
                  scenario,
                  scenario.alternatives.indexOf(alternative),
                  span,
                  changeIn,
                  money.signedWithUnit,
                  language
                ),
                assumptions,
                simulation: simulationFigures(run.state.get(), order, policy.id),
                settings: scenario.settings,
              },
              sheetContext
            ))
        }
      />
    </>
  );
}

/** The forecast that the comparison was made from; settings are new objects at every change. */
function useBasis({ data, settings }: Scenario): ReturnType<typeof basisOf> {
  const key = JSON.stringify({ ...settings, schedule: null });
  return useMemo(() => basisOf(data, settings), [data, key]);
}

function basisOf(data: Scenario["data"], settings: Scenario["settings"]) {
  const basis = toBasis(data, settings);
  if (!basis.ok) throw new RangeError("A scenario has a basis");
  return basis.value;
}

/** One for as long as the page lives: it goes on while another step is looked at. */
function useSimulationRun(): SimulationRun {
  const { kept } = useWork();
  const key = "sensitivity.run";
  if (!kept.has(key)) kept.set(key, createJob<SimulationResult>());
  return kept.get(key) as SimulationRun;
}
