import type { ReportTemplate } from "../../../core/reportContent";
import type { MoneyUnit } from "../../../core/rounding/printedAmount";
import { Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { spansOf } from "../../../core/scenario/rollUp";
import type { Scenario } from "../../../core/scenario/scenario";
import { reportTexts } from "../words/report";
import type { ReportChoice } from "../sheet/report";
import { useLayout } from "../../../pane/look/layout";
import { useWords } from "../../../pane/look/surroundings";

const UNITS: readonly MoneyUnit[] = ["kr", "tkr", "mkr"];
const TEMPLATES: readonly ReportTemplate[] = ["memorandum", "motion"];

export interface ReportChoicesProps {
  readonly scenario: Scenario;
  readonly choice: ReportChoice;
  readonly onChoice: (change: Partial<ReportChoice>) => void;
}

/** Which document, of which alternative and year, and in which sizes. */
export function ReportChoices({ scenario, choice, onChoice }: ReportChoicesProps): ReactElement {
  const layout = useLayout();
  const { texts, language } = useWords();
  const own = reportTexts(language);
  const result = texts.result;
  return (
    <>
      <Field label={own.template}>
        <Select
          value={choice.template}
          onChange={(_, { value }) => onChoice({ template: value as ReportTemplate })}
        >
          {TEMPLATES.map((one) => (
            <option key={one} value={one}>
              {own.templates[one]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={result.alternative}>
        <Select
          value={choice.alternative}
          onChange={(_, { value }) => onChoice({ alternative: value })}
        >
          {scenario.alternatives
            .filter((_, i) => i !== scenario.baseline)
            .map(({ policy }) => (
              <option key={policy.id} value={policy.id}>
                {policy.name}
              </option>
            ))}
        </Select>
      </Field>
      <div className={layout.pair}>
        <Field label={result.year}>
          <Select
            value={String(choice.year)}
            onChange={(_, { value }) => onChoice({ year: Number(value) })}
          >
            {spansOf(scenario, "year").map(({ year }) => (
              <option key={year} value={year}>
                {year}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={result.money}>
          <Select
            value={choice.unit}
            onChange={(_, { value }) => onChoice({ unit: value as MoneyUnit })}
          >
            {UNITS.map((one) => (
              <option key={one} value={one}>
                {result.moneyUnits[one]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </>
  );
}
