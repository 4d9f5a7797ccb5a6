import { Field, Select, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { figuresBy, tellingYear } from "../../../comparison/pane/figures";
import { useKept } from "../../../comparison/pane/useKept";
import { spansOf } from "../../../core/scenario/rollUp";
import { OptionalNumberField, NumberField } from "../../../pane/field/NumberField";
import { FigureTable } from "../../../pane/look/FigureTable";
import { useLayout } from "../../../pane/look/layout";
import { useWords } from "../../../pane/look/surroundings";
import { Section } from "../../../pane/Section";
import { printedMoney } from "../../../words/printedMoney";
import { AnalysisSheet } from "../../pane/AnalysisSheet";
import type { AnalysisProps } from "../../pane/analysisProps";
import { toFreed, useOf } from "../core/freed";
import { freedSheet } from "../sheet/freedSheet";
import { freedTexts } from "../words/freedAnalysis";
import { FREED_KEY, type FreedInput, nothingAsked } from "./freedInput";
import { freedSentences } from "./freedSentences";

/** Öre; less than this is shown in tkr. */
const MILLION = 1e8;

/** Frigjorda resurser: what an alternative frees, and what of one's own care it is enough for. */
export function FreedView({ scenario }: AnalysisProps): ReactElement {
  const layout = useLayout();
  const all = useWords();
  const { language, form, texts } = all;
  const [input, setInput] = useKept<FreedInput>(FREED_KEY, nothingAsked);
  const own = freedTexts(language);
  const change = (changed: Partial<FreedInput>): void => setInput({ ...input, ...changed });
  const others = scenario.alternatives.filter((_, i) => i !== scenario.baseline);
  const alternative = others.find(({ policy }) => policy.id === input.alternative) ?? others[0]!;
  const position = scenario.alternatives.indexOf(alternative);
  const years = spansOf(scenario, "year");
  const span =
    years.find(({ year }) => year === input.year) ??
    tellingYear(scenario, position, figuresBy(scenario, position, "year")).span;
  const freed = toFreed(scenario, alternative, span);
  const used = useOf(freed, input);
  const money = printedMoney(form, Math.abs(freed.total) < MILLION ? "tkr" : "mkr");
  const sentences = freedSentences(freed, used, alternative.policy, span.year, money, all);
  const cost = (label: string, field: "perVisit" | "perPosition"): ReactElement => (
    <OptionalNumberField
      label={label}
      hint={own.unitHint}
      unit="kr"
      value={input[field]}
      check={(value) => (value === null || value > 0 ? null : own.wrong)}
      onChange={(value) => change({ [field]: value })}
    />
  );
  const rows = [
    ["healthCentres", freed.healthCentres],
    ["region", freed.region],
    ["visits", freed.visits],
    ["total", freed.total],
    ["inFrames", freed.inFrames],
    ["usable", freed.usable],
    ["toVisits", used.toVisits],
    ["toPositions", used.toPositions],
  ] as const;
  return (
    <>
      <div className={layout.pair}>
        <Field label={own.alternative}>
          <Select
            value={alternative.policy.id}
            onChange={(_, { value }) => change({ alternative: value, year: null })}
          >
            {others.map(({ policy }) => (
              <option key={policy.id} value={policy.id}>
                {policy.name}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={own.year}>
          <Select
            value={String(span.year)}
            onChange={(_, { value }) => change({ year: Number(value) })}
          >
            {years.map(({ year }) => (
              <option key={year} value={year}>
                {year}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <div className={layout.pair}>
        {cost(own.perVisit, "perVisit")}
        {cost(own.perPosition, "perPosition")}
      </div>
      <NumberField
        unit="%"
        scale={0.01}
        label={own.visitShare}
        hint={own.visitShareHint}
        value={input.visitShare}
        check={(share) => (share >= 0 && share <= 1 ? null : own.wrongShare)}
        onChange={(visitShare) => change({ visitShare })}
      />
      <Section title={own.answer}>
        <div role="status" className={layout.stack}>
          {sentences.map((sentence) => (
            <Text key={sentence} as="p">
              {sentence}
            </Text>
          ))}
        </div>
      </Section>
      <FigureTable
        title={own.table(`${span.year}`, texts.result.moneyUnits[money.unit])}
        headings={[own.headings.row, own.headings.amount]}
        rows={rows.map(([row, ore]) => [own.rows[row], ore === null ? "–" : money.plain(ore)])}
      />
      <AnalysisSheet
        id="freed"
        question={{ input, year: span.year, of: alternative.policy.id }}
        plan={(context) => freedSheet(scenario, alternative, span, input, sentences, context)}
      />
    </>
  );
}
