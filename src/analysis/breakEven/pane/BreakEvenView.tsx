import type { AnalysisProps } from "../../pane/analysisProps";
import { Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { type BreakEvenProposal, proposeBreakEven } from "../core/breakEvenProposal";
import { savedPerContact } from "../core/breakEvenStop";
import { nothingOld, oldOf } from "../../../core/scenario/oldValues";
import { sumOf } from "../../../core/scenario/rollUp";
import type { Scenario } from "../../../core/scenario/scenario";
import { breakEvenTexts } from "../words/breakEvenAnalysis";
import { growthSpanTexts } from "../../../words/growthSpan";
import { growthNote } from "../../../comparison/sheet/growthSpan";
import { breakEvenSheet } from "../sheet/breakEvenSheet";
import { useLayout } from "../../../pane/look/layout";
import { useWords } from "../../../pane/look/surroundings";
import { printedMoney } from "../../../words/printedMoney";
import { numberText } from "../../../pane/field/numberText";
import { useGrowthSpan } from "../../../comparison/pane/useGrowthSpan";
import { Section } from "../../../pane/Section";
import { AnalysisSheet } from "../../pane/AnalysisSheet";
import { useKept } from "../../../comparison/pane/useKept";
import { BreakEvenFields } from "./BreakEvenFields";
import { nothingStated, stopOf } from "./breakEvenInput";
import { breakEvenSentences } from "./breakEvenSentences";
import { CashTable } from "./CashTable";
import { EvidenceList } from "./EvidenceList";
import { SavingGrid } from "./SavingGrid";

const MILLION = 1e6;

/** Brytpunkt: how many of the stopped contacts may return as physical visits. */
export function BreakEvenView({ scenario }: AnalysisProps): ReactElement {
  const { language } = useWords();
  const proposal = proposeBreakEven(scenario);
  return proposal ? (
    <BreakEven scenario={scenario} proposal={proposal} />
  ) : (
    <Text as="p">{breakEvenTexts(language).nothingToStop}</Text>
  );
}

interface BreakEvenProps extends AnalysisProps {
  readonly proposal: BreakEvenProposal;
}

function BreakEven({ scenario, proposal }: BreakEvenProps): ReactElement {
  const layout = useLayout();
  const all = useWords();
  const { texts, language, form } = all;
  const own = breakEvenTexts(language);
  const [input, setInput] = useKept("breakEven", nothingStated);
  const { visitCost, realisable } = input;
  const stop = stopOf(input, proposal);
  const yearly = Math.abs(savedPerContact(stop).whole) * stop.contacts;
  const money = printedMoney(form, yearly < MILLION ? "tkr" : "mkr");
  const { year } = proposal;
  const growth = useGrowthSpan(scenario, scenario.baseline);
  const forecast = { from: Math.max(year.from, scenario.firstForecast), to: year.to };
  const contactsIn = (line: Scenario, at: number): number =>
    sumOf(line.alternatives[at]!, line.cells, "contacts", forecast);
  const write = (size: number): string => numberText(size, 0, form);
  const said = (span: string | null): string | null =>
    span && growthSpanTexts(language).of(texts.result.table.contacts, String(year.year), span);
  const contacts = said(growth(year, contactsIn, write));
  const { policy } = scenario.alternatives[scenario.baseline]!;
  const old = input.stated.price === undefined ? oldOf(scenario.settings, [policy]) : nothingOld;
  return (
    <>
      <BreakEvenFields input={input} stop={stop} proposal={proposal} onChange={setInput} />
      {contacts !== null && <Text as="p">{contacts}</Text>}
      <Section title={own.result}>
        <div role="status" className={layout.stack}>
          {breakEvenSentences(stop, visitCost, money, all).map((sentence) => (
            <Text key={sentence} as="p">
              {sentence}
            </Text>
          ))}
        </div>
      </Section>
      <CashTable stop={stop} visitCost={visitCost} realisable={realisable} money={money} />
      <SavingGrid stop={stop} visitCost={visitCost} money={money} />
      <EvidenceList />
      <AnalysisSheet
        id="breakEven"
        question={input}
        plan={(context) =>
          breakEvenSheet(
            stop,
            { visitCost, realisable },
            said(growthNote(scenario, scenario.baseline, year, contactsIn, write, language)),
            old,
            context
          )
        }
      />
    </>
  );
}
