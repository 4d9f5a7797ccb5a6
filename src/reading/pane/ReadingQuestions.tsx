import { Field, Radio, RadioGroup, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { DataSource, ReadingChoices } from "../../core/scenario/workspace";
import { useWords } from "../../pane/look/surroundings";
import { today } from "../../pane/work/today";
import { tariffHistory } from "../../data/tariffHistory";
import { civilOf } from "../../core/calendar";
import type { PeriodQuestion } from "../sheet/periodQuestions";
import type { UnnamedNumbers } from "../sheet/unnamedNumbers";
import { withChoice } from "./readingChoices";

export interface QuestionProps {
  readonly source: DataSource;
  readonly onChange: (source: DataSource) => void;
}

/** What periods can mean. */
export function PeriodQuestions({
  questions,
  source,
  onChange,
}: QuestionProps & { readonly questions: readonly PeriodQuestion[] }): ReactElement {
  const { texts } = useWords();
  const words = texts.data.readingStep;
  const { choices = {} } = source;
  return (
    <>
      {questions.map((question) => {
        const { about, sums } = question;
        const stake = sums === null ? null : words.stake(sums);
        const put = <Key extends keyof ReadingChoices>(key: Key, value: ReadingChoices[Key]) =>
          onChange(withChoice(source, key, value));
        if (about === "year")
          return (
            <YearQuestion
              key={about}
              question={question}
              value={choices.year}
              hint={stake}
              onChange={(year) => put("year", year)}
            />
          );
        if (about === "dayFirst")
          return (
            <Choices
              key={about}
              label={words.asks.dayFirst(question.sample)}
              hint={stake}
              value={choices.dayFirst}
              options={question.answers.map(({ value, reading }) => ({
                value,
                label: words.answer(words.orders[value ? "dayFirst" : "monthFirst"], reading),
              }))}
              onChange={(value) => put("dayFirst", value)}
            />
          );
        if (about === "spans")
          return (
            <Choices
              key={about}
              label={words.asks.spans(question.sample)}
              hint={stake}
              value={choices.spans}
              options={(["shorter", "longer"] as const).map((value) => ({
                value,
                label: words.spans[value],
              }))}
              onChange={(value) => put("spans", value)}
            />
          );
        return (
          <Choices
            key={about}
            label={words.asks.digits(question.sample)}
            hint={stake}
            value={choices.digits ?? question.assumed ?? undefined}
            options={question.answers.map(({ value, reading }) => ({
              value,
              label: words.answer(words.digits(value, question.sample), reading),
            }))}
            onChange={(value) => put("digits", value)}
          />
        );
      })}
    </>
  );
}

/** Numbers that no heading names. */
export function MeasureQuestion({
  asked,
  source,
  onChange,
}: QuestionProps & { readonly asked: UnnamedNumbers }): ReactElement {
  const { texts } = useWords();
  const words = texts.data.readingStep;
  return (
    <Choices
      label={words.asks.measure}
      value={source.choices?.measure}
      options={(["contacts", "cost"] as const).map((value) => ({
        value,
        label: words.measures[value]({ contacts: null, cost: null, [value]: asked[value] }),
      }))}
      onChange={(measure) => onChange(withChoice(source, "measure", measure))}
    />
  );
}

/** Of a few answers one; nothing is chosen until the user has. */
function Choices<Value extends string | boolean>({
  label,
  hint,
  value,
  options,
  onChange,
}: {
  readonly label: string;
  readonly hint?: string | null;
  readonly value: Value | undefined;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
}): ReactElement {
  return (
    <Field label={label} hint={hint ?? null}>
      <RadioGroup
        value={value === undefined ? "" : String(value)}
        onChange={(_, { value: chosen }) => {
          const option = options.find((one) => String(one.value) === chosen);
          if (option) onChange(option.value);
        }}
      >
        {options.map((one) => (
          <Radio key={String(one.value)} value={String(one.value)} label={one.label} />
        ))}
      </RadioGroup>
    </Field>
  );
}

function YearQuestion({
  question: { sample, assumed },
  value,
  hint,
  onChange,
}: {
  readonly question: Extract<PeriodQuestion, { readonly about: "year" }>;
  readonly value: number | undefined;
  readonly hint: string | null;
  readonly onChange: (year: number | undefined) => void;
}): ReactElement {
  const { texts } = useWords();
  const words = texts.data.readingStep;
  const first = civilOf(tariffHistory[0]!.from).year;
  const last = Number(today().slice(0, 4)) + 1;
  const years = Array.from({ length: last - first + 1 }, (_, i) => last - i);
  const offered = value === undefined || years.includes(value) ? years : [value, ...years];
  return (
    <Field label={assumed === null ? words.asks.year(sample) : words.asks.otherYear} hint={hint}>
      <Select
        value={value === undefined ? "" : String(value)}
        onChange={(_, data) => onChange(data.value === "" ? undefined : Number(data.value))}
      >
        <option value="">
          {assumed === null ? words.chooseYear : words.assumedYear(String(assumed), sample ?? "")}
        </option>
        {offered.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </Select>
    </Field>
  );
}
