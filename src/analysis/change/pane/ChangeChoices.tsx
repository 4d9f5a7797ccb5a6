import type { MoneyUnit } from "../../../core/rounding/printedAmount";
import { Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import {
  type ChangeGrain,
  changeGrainsOf,
  changePeriodsOf,
  type ChangeQuestion,
} from "../core/changeQuestion";
import type { DecompositionMethod } from "../../../core/decomposition";
import type { Scenario } from "../../../core/scenario/scenario";
import { changeKindText, changePeriodText, changeTexts } from "../words/changeAnalysis";
import { useLayout } from "../../../pane/look/layout";
import { useWords } from "../../../pane/look/surroundings";
import { type ChangeChoice, periodKey } from "./useChangeQuestion";

const METHODS: readonly DecompositionMethod[] = [
  "shapley",
  "bennet",
  "lmdi",
  "laspeyres",
  "paasche",
];
const MONEY: readonly MoneyUnit[] = ["kr", "tkr", "mkr"];

export interface ChangeChoicesProps {
  readonly scenario: Scenario;
  readonly question: ChangeQuestion;
  readonly money: MoneyUnit;
  readonly onChoose: (chosen: Partial<ChangeChoice>) => void;
  readonly onMoney: (money: MoneyUnit) => void;
}

type Options = readonly (readonly [value: string, text: string])[];

/** Which alternative and unit, between which periods, by which method. */
export function ChangeChoices({
  scenario,
  question,
  money,
  onChoose,
  onMoney,
}: ChangeChoicesProps): ReactElement {
  const layout = useLayout();
  const { texts, language } = useWords();
  const own = changeTexts(language);
  const { fields } = own;
  const { alternatives, units, months } = scenario;
  const { grain } = question;
  const periods = changePeriodsOf(scenario, grain).map(
    (span) =>
      [
        periodKey(span),
        `${changePeriodText(span, grain, months, language)}, ${changeKindText(span, language)}`,
      ] as const
  );
  return (
    <>
      <Choice
        label={fields.alternative}
        value={alternatives[question.alternative]!.policy.id}
        options={alternatives.map(({ policy }) => [policy.id, policy.name])}
        onChoose={(alternative) => onChoose({ alternative })}
      />
      {units.length > 1 && (
        <Choice
          label={fields.unit}
          value={question.unit === null ? "" : units[question.unit]!.id}
          options={[["", own.wholeRegion], ...units.map(({ id, name }) => [id, name] as const)]}
          onChoose={(unit) => onChoose({ unit: unit === "" ? null : unit })}
        />
      )}
      <div className={layout.pair}>
        <Choice
          label={fields.grain}
          value={grain}
          options={changeGrainsOf(scenario).map((one) => [one, own.grains[one]])}
          onChoose={(one) => onChoose({ grain: one as ChangeGrain, before: null, after: null })}
        />
        <Choice
          label={texts.result.money}
          value={money}
          options={MONEY.map((one) => [one, texts.result.moneyUnits[one]])}
          onChoose={(one) => onMoney(one as MoneyUnit)}
        />
        <Choice
          label={fields.before}
          value={periodKey(question.before)}
          options={periods}
          onChoose={(before) => onChoose({ before, after: periodKey(question.after) })}
        />
        <Choice
          label={fields.after}
          value={periodKey(question.after)}
          options={periods}
          onChoose={(after) => onChoose({ after, before: periodKey(question.before) })}
        />
      </div>
      <Choice
        label={fields.method}
        value={question.method}
        options={METHODS.map((one) => [one, own.methods[one]])}
        onChoose={(one) => onChoose({ method: one as DecompositionMethod })}
      />
    </>
  );
}

function Choice({
  label,
  value,
  options,
  onChoose,
}: {
  readonly label: string;
  readonly value: string;
  readonly options: Options;
  readonly onChoose: (value: string) => void;
}): ReactElement {
  return (
    <Field label={label}>
      <Select value={value} onChange={(_, data) => onChoose(data.value)}>
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
