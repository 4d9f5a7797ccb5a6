import { Button, Field, Select, Text } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import {
  type SavedForecast,
  toForecastRows,
  toPlainSchedule,
} from "../../../core/scenario/savedForecast";
import type { Scenario } from "../../../core/scenario/scenario";
import { lastMonthText } from "../../../words/month";
import { savedForecastTexts } from "../words/savedForecast";
import { sinceTexts } from "../words/sinceAnalysis";
import { forecastIdOf } from "../sheet/forecastId";
import { notesOf } from "../sheet/forecastNotes";
import { TextField } from "../../../pane/field/TextField";
import { useLayout } from "../../../pane/look/layout";
import { useWords } from "../../../pane/look/surroundings";
import { useWork } from "../../../comparison/pane/workContext";
import { useComparisonContext } from "../../../comparison/pane/useComparisonContext";
import { Section } from "../../../pane/Section";
import { useStore } from "../../../pane/work/useStore";
import { keepingOf } from "./keeping";
import { today } from "../../../pane/work/today";

/** Saves an alternative's forecast as it looks now. */
export function SaveSection({ scenario }: { readonly scenario: Scenario }): ReactElement {
  const layout = useLayout();
  const { language } = useWords();
  const context = useComparisonContext();
  const keeping = keepingOf(useWork());
  const { busy } = useStore(keeping.state);
  const { alternatives, baseline, months, firstForecast, settings } = scenario;
  const [policyId, setPolicyId] = useState<string | null>(null);
  const [named, setNamed] = useState<string | null>(null);
  const own = sinceTexts(language).save;
  const alternative =
    alternatives.find(({ policy }) => policy.id === policyId) ?? alternatives[baseline]!;
  const lastOutcome = months[firstForecast - 1]!;
  const name =
    named ??
    savedForecastTexts(language).usualName(lastMonthText(lastOutcome, scenario.data.periodUnit));

  const save = (): void => {
    if (busy) return;
    const saved = today();
    const { policy } = alternative;
    const { method, rulesInForce, meanFees, schedule } = settings;
    const forecast: Omit<SavedForecast, "id"> = {
      name,
      saved,
      policyName: policy.name,
      lastOutcome,
      lastMonth: months[months.length - 1]!,
      notes: notesOf(scenario, context),
      rows: toForecastRows(scenario, alternative),
      assumptions: {
        policy,
        method,
        rulesInForce,
        meanFees,
        schedule: toPlainSchedule(schedule),
      },
    };
    const id = forecastIdOf(forecast);
    void keeping.save({ id, ...forecast }, language, context.synthetic);
    setNamed(null);
  };
  return (
    <Section title={own.title}>
      <Text as="p">{own.explanation}</Text>
      <div className={layout.pair}>
        <Field label={own.policy}>
          <Select value={alternative.policy.id} onChange={(_, { value }) => setPolicyId(value)}>
            {alternatives.map(({ policy }) => (
              <option key={policy.id} value={policy.id}>
                {policy.name}
              </option>
            ))}
          </Select>
        </Field>
        <TextField label={own.name} value={name} required onChange={setNamed} />
      </div>
      <Button
        className={layout.start}
        appearance="primary"
        disabledFocusable={busy !== null}
        onClick={save}
      >
        {own.start}
      </Button>
    </Section>
  );
}
