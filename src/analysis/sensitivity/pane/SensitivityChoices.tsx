import type { MoneyUnit } from "../../../core/rounding/printedAmount";
import { Field, Select, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { OutcomeMeasure } from "../core/regionModel";
import type { Alternative, Scenario } from "../../../core/scenario/scenario";
import { firstMonthText, lastMonthText } from "../../../words/month";
import { sensitivityTexts } from "../words/sensitivityAnalysis";
import { useLayout } from "../../../pane/look/layout";
import { useWords } from "../../../pane/look/surroundings";
import { type ForecastSpan, forecastSpans } from "./question";

const UNITS: readonly MoneyUnit[] = ["kr", "tkr", "mkr"];
const OUTCOMES: readonly OutcomeMeasure[] = ["cash", "net"];

export interface SensitivityChoicesProps {
  readonly scenario: Scenario;
  readonly alternative: Alternative;
  readonly span: ForecastSpan;
  readonly outcome: OutcomeMeasure;
  readonly hasNet: boolean;
  readonly unit: MoneyUnit;
  readonly onAlternative: (id: string) => void;
  readonly onYear: (year: ForecastSpan["year"]) => void;
  readonly onOutcome: (outcome: OutcomeMeasure) => void;
  readonly onUnit: (unit: MoneyUnit) => void;
}

/** Of what, when and in which sizes. */
export function SensitivityChoices(props: SensitivityChoicesProps): ReactElement {
  const layout = useLayout();
  const { texts, language } = useWords();
  const t = sensitivityTexts(language).choices;
  const { scenario, alternative, span, outcome, hasNet, unit } = props;
  const { alternatives, baseline } = scenario;
  return (
    <div className={layout.loose}>
      <Field label={t.alternative}>
        <Select
          value={alternative.policy.id}
          onChange={(_, { value }) => props.onAlternative(value)}
        >
          {alternatives
            .filter((_, i) => i !== baseline)
            .map(({ policy }) => (
              <option key={policy.id} value={policy.id}>
                {policy.name}
              </option>
            ))}
        </Select>
      </Field>
      <div className={layout.pair}>
        <Field label={t.period}>
          <Select
            value={String(span.year)}
            onChange={(_, { value }) => props.onYear(value === "all" ? value : Number(value))}
          >
            {forecastSpans(scenario).map((one) => (
              <option key={one.year} value={one.year}>
                {forecastSpanText(scenario, one, t.wholeForecast)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t.money}>
          <Select value={unit} onChange={(_, { value }) => props.onUnit(value as MoneyUnit)}>
            {UNITS.map((one) => (
              <option key={one} value={one}>
                {texts.result.moneyUnits[one]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      {hasNet ? (
        <Field label={t.outcome}>
          <Select
            value={outcome}
            onChange={(_, { value }) => props.onOutcome(value as OutcomeMeasure)}
          >
            {OUTCOMES.map((one) => (
              <option key={one} value={one}>
                {t.outcomes[one]}
              </option>
            ))}
          </Select>
        </Field>
      ) : (
        <Text size={200}>{t.noNet}</Text>
      )}
    </div>
  );
}

export function forecastSpanText(
  { months, data }: Scenario,
  { year, from, to }: ForecastSpan,
  whole: (from: string, to: string) => string
): string {
  return year === "all"
    ? whole(
        firstMonthText(months[from]!, data.periodUnit),
        lastMonthText(months[to - 1]!, data.periodUnit)
      )
    : `${year}`;
}
