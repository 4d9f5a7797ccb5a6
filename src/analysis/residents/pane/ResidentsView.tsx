import { Field, Select, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { figuresBy, tellingYear } from "../../../comparison/pane/figures";
import { useGrowthSpan } from "../../../comparison/pane/useGrowthSpan";
import { useKept } from "../../../comparison/pane/useKept";
import { useWorkspace } from "../../../comparison/pane/workContext";
import { cashOf, type Span, spansOf } from "../../../core/scenario/rollUp";
import type { Scenario } from "../../../core/scenario/scenario";
import { FigureTable } from "../../../pane/look/FigureTable";
import { useLayout } from "../../../pane/look/layout";
import { useWords } from "../../../pane/look/surroundings";
import { numberText } from "../../../pane/field/numberText";
import { Section } from "../../../pane/Section";
import { growthSpanTexts } from "../../../words/growthSpan";
import { printedMoney } from "../../../words/printedMoney";
import { AnalysisSheet } from "../../pane/AnalysisSheet";
import type { AnalysisProps } from "../../pane/analysisProps";
import { toResidents } from "../core/residents";
import { residentsSheet } from "../sheet/residentsSheet";
import { residentsTexts } from "../words/residentsAnalysis";
import { PER_THOUSAND_DECIMALS, residentsSentences } from "./residentsSentences";

/** Invånarperspektiv: what a patient pays and what an inhabitant's care costs, by alternative. */
export function ResidentsView({ scenario }: AnalysisProps): ReactElement {
  const layout = useLayout();
  const all = useWords();
  const { language, form } = all;
  const { inhabitants, users = null } = useWorkspace();
  const [asked, setAsked] = useKept<number | null>("residents.year", null);
  const own = residentsTexts(language);
  const years = spansOf(scenario, "year");
  const span = years.find(({ year }) => year === asked) ?? firstYear(scenario);
  const year = `${span.year}`;
  const rows = toResidents(scenario, span, inhabitants);
  const sentences = residentsSentences(rows, span.year, { inhabitants, users }, all);
  const kronor = printedMoney(form, "kr", 2);
  const growth = useGrowthSpan(scenario, scenario.baseline)(
    span,
    (line, at) => cashOf(line.alternatives[at]!, line.cells, span) / (inhabitants ?? 1),
    kronor.plain
  );
  const { headings } = own;
  return (
    <>
      <Field label={own.year}>
        <Select value={year} onChange={(_, { value }) => setAsked(Number(value))}>
          {years.map((one) => (
            <option key={one.year} value={one.year}>
              {one.kind === "outcome" ? one.year : own.forecast(`${one.year}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Section title={own.answer}>
        <div role="status" className={layout.stack}>
          {sentences.map((sentence) => (
            <Text key={sentence} as="p">
              {sentence}
            </Text>
          ))}
          {growth !== null && inhabitants !== null && (
            <Text as="p">{growthSpanTexts(language).of(headings.perInhabitant, year, growth)}</Text>
          )}
        </div>
      </Section>
      <FigureTable
        title={own.table(year)}
        headings={[
          headings.alternative,
          headings.fee,
          headings.perInhabitant,
          headings.change,
          headings.contacts,
        ]}
        rows={rows.map(
          ({ alternative, feePerContact, costPerInhabitant, contactsPerThousand }, i) => [
            alternative.policy.name,
            feePerContact === null ? "–" : kronor.plain(feePerContact),
            costPerInhabitant === null ? "–" : kronor.plain(costPerInhabitant),
            i === 0 || costPerInhabitant === null
              ? "–"
              : kronor.signed(costPerInhabitant - rows[0]!.costPerInhabitant!),
            contactsPerThousand === null
              ? "–"
              : numberText(contactsPerThousand, PER_THOUSAND_DECIMALS, form),
          ]
        )}
      />
      <AnalysisSheet
        id="residents"
        question={span.year}
        plan={(context) => residentsSheet(scenario, span, users, sentences, context)}
      />
    </>
  );
}

function firstYear(scenario: Scenario): Span {
  const position = scenario.alternatives.findIndex((_, i) => i !== scenario.baseline);
  return tellingYear(scenario, position, figuresBy(scenario, position, "year")).span;
}
