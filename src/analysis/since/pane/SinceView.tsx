import type { AnalysisProps } from "../../pane/analysisProps";
import type { MonthHeadings } from "../sheet/forecastTables";
import { Field, Select, Text } from "@fluentui/react-components";
import { type ReactElement, useEffect, useMemo } from "react";
import { bridge } from "../core/bridge";
import { yearAndMonth } from "../../../core/calendar";
import { oldOf } from "../../../core/scenario/oldValues";
import { ownAsSaved } from "../../../core/scenario/ownForecastAccuracy";
import { type SavedForecast, toForecastRows } from "../../../core/scenario/savedForecast";
import { growthSpanTexts } from "../../../words/growthSpan";
import { growthNote } from "../../../comparison/sheet/growthSpan";
import { ownForecastTexts } from "../../../words/ownForecast";
import { printedMoney } from "../../../words/printedMoney";
import { sinceTexts } from "../words/sinceAnalysis";
import type { KeptForecast } from "../sheet/readForecasts";
import { sinceSheet } from "../sheet/sinceSheet";
import { useLayout } from "../../../pane/look/layout";
import { useWords } from "../../../pane/look/surroundings";
import { useWork } from "../../../comparison/pane/workContext";
import { Section } from "../../../pane/Section";
import { useStore } from "../../../pane/work/useStore";
import { AnalysisSheet } from "../../pane/AnalysisSheet";
import { useKept } from "../../../comparison/pane/useKept";
import { AccuracySection } from "./AccuracySection";
import { BridgeResult } from "./BridgeResult";
import { keepingOf } from "./keeping";
import { SavedList } from "./SavedList";
import { SaveSection } from "./SaveSection";
import { nowByGrowth } from "./nowByGrowth";
import { aboutOf, closerThan, unitFor } from "./sinceSentences";
import { commonYears, spanOfYear } from "./spans";
import { useSentence } from "./useSentence";
import { useSteps } from "./useSteps";

/** Vad har hänt sedan sist?: forecasts saved, and the bridge from one of them to now. */
export function SinceView({ scenario }: AnalysisProps): ReactElement {
  const { language } = useWords();
  const keeping = keepingOf(useWork());
  const { forecasts, headings } = useStore(keeping.state);
  const [chosen, setChosen] = useKept<string | null>("since.forecast", null);
  useEffect(() => void keeping.load(), [keeping]);
  const own = sinceTexts(language).bridge;
  const past = useMemo(
    () => ownAsSaved(scenario, ownForecastTexts(language).name),
    [scenario, language]
  );
  const forecast = forecasts.find(({ id }) => id === chosen) ?? forecasts.at(-1);
  return (
    <>
      {forecast && (
        <Section title={own.title}>
          <Field label={own.forecast}>
            <Select value={forecast.id} onChange={(_, { value }) => setChosen(value)}>
              {forecasts.map(({ id, name, saved }) => (
                <option key={id} value={id}>
                  {`${name} (${saved})`}
                </option>
              ))}
            </Select>
          </Field>
          <SinceForecast
            scenario={scenario}
            forecast={forecast}
            forecasts={forecasts}
            headings={headings}
            past={past}
          />
        </Section>
      )}
      {!forecast && past.length > 0 && (
        <AccuracySection
          forecasts={past}
          now={toForecastRows(scenario, scenario.alternatives[scenario.baseline]!)}
          year={yearAndMonth(past.at(-1)!.lastMonth).year}
        />
      )}
      <SaveSection scenario={scenario} />
      <SavedList scenario={scenario} />
    </>
  );
}

interface SinceForecastProps extends AnalysisProps {
  readonly forecast: KeptForecast;
  readonly forecasts: readonly KeptForecast[];
  readonly headings: MonthHeadings | null;
  /** The region's own forecasts of what is outcome now. */
  readonly past: readonly SavedForecast[];
}

function SinceForecast(props: SinceForecastProps): ReactElement {
  const { scenario, forecast, forecasts, headings, past } = props;
  const layout = useLayout();
  const { language, form } = useWords();
  const texts = sinceTexts(language);
  const tell = useSentence();
  const { alternatives, baseline } = scenario;
  const [year, setYear] = useKept<number | "all" | null>("since.year", null);
  const saved = forecast.assumptions?.policy;
  const same = alternatives.find(({ policy }) => policy.id === saved?.id);
  const alternative = same ?? alternatives[baseline]!;
  const steps = useSteps(scenario, alternative, forecast);
  const years = commonYears(forecast, scenario);
  const { year: next } = yearAndMonth(scenario.months[0]! + scenario.firstForecast);
  // The year that is being forecast says most.
  const telling = years.includes(next) ? next : years.at(-1);
  const shown = year === "all" || (year !== null && years.includes(year)) ? year : telling;
  if (shown === undefined) return <Text>{texts.bridge.noYears}</Text>;
  const span =
    shown === "all"
      ? { from: spanOfYear(years[0]!).from, to: spanOfYear(years.at(-1)!).to }
      : spanOfYear(shown);
  const spanText = shown === "all" ? `${years[0]!}–${years.at(-1)!}` : String(shown);
  // Other alternatives have never been meant to come true.
  const comparable = forecasts
    .filter(({ policyName }) => policyName === forecast.policyName)
    .sort((a, b) => (a.saved < b.saved ? -1 : 1));
  const now = steps?.now ?? toForecastRows(scenario, alternative);
  const accuracyYear = shown === "all" ? telling! : shown;
  return (
    <>
      <Field label={texts.bridge.span}>
        <Select
          value={String(shown)}
          onChange={(_, { value }) => setYear(value === "all" ? "all" : Number(value))}
        >
          {years.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
          {years.length > 1 && <option value="all">{texts.bridge.all}</option>}
        </Select>
      </Field>
      <div role="status" className={layout.stack}>
        {steps === null && <Text size={200}>{texts.bridge.waiting}</Text>}
      </div>
      {steps && (
        <BridgeResult
          scenario={scenario}
          forecast={forecast}
          alternative={alternative}
          steps={steps}
          span={span}
          spanText={spanText}
        />
      )}
      <AccuracySection forecasts={[...comparable, ...past]} now={now} year={accuracyYear} />
      <AnalysisSheet
        id="since"
        question={[forecast, shown]}
        plan={
          steps &&
          headings &&
          ((context) => {
            const found = bridge(steps, span);
            const sentence = tell(found, aboutOf(forecast, scenario, span, spanText));
            const cost = nowByGrowth(scenario, span);
            const byGrowth = growthNote(
              scenario,
              alternatives.indexOf(alternative),
              cost.span,
              cost.size,
              printedMoney(form, closerThan(unitFor(found))).withUnit,
              language
            );
            const year = accuracyYear;
            return sinceSheet(
              {
                forecast,
                steps,
                span,
                spanText,
                sentence,
                byGrowth:
                  byGrowth && growthSpanTexts(language).of(texts.bridge.after, spanText, byGrowth),
                comparable,
                past,
                year,
                headings,
                old: oldOf(scenario.settings, [alternative.policy]),
              },
              context
            );
          })
        }
      />
    </>
  );
}
