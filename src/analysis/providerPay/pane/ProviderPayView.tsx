import { Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { oldOf } from "../../../core/scenario/oldValues";
import { useKept } from "../../../comparison/pane/useKept";
import { numberText } from "../../../pane/field/numberText";
import { FigureTable } from "../../../pane/look/FigureTable";
import { useLayout } from "../../../pane/look/layout";
import { useWords } from "../../../pane/look/surroundings";
import { Section } from "../../../pane/Section";
import { type PrintedMoney, printedMoney } from "../../../words/printedMoney";
import type { AnalysisProps } from "../../pane/analysisProps";
import { AnalysisSheet } from "../../pane/AnalysisSheet";
import { modelsFor, type PayProposal, proposePay, termsOf } from "../core/payProposal";
import { payOutcome, type PayTerms } from "../core/providerPay";
import { providerPaySheet } from "../sheet/providerPaySheet";
import { providerPayTexts } from "../words/providerPayAnalysis";
import { ProviderPayFields } from "./ProviderPayFields";
import { providerPaySentences } from "./providerPaySentences";

/** Kronor; regions that pay less in the year are shown in tkr. */
const MILLION = 1e6;

/** Ersättning till vårdgivaren: what models of pay cost, and who gains when the volume moves. */
export function ProviderPayView({ scenario }: AnalysisProps): ReactElement {
  const { language } = useWords();
  const proposal = proposePay(scenario);
  return proposal ? (
    <ProviderPay scenario={scenario} proposal={proposal} />
  ) : (
    <Text as="p">{providerPayTexts(language).nothingPaid}</Text>
  );
}

interface ProviderPayProps extends AnalysisProps {
  readonly proposal: PayProposal;
}

function ProviderPay({ scenario, proposal }: ProviderPayProps): ReactElement {
  const layout = useLayout();
  const all = useWords();
  const { texts, language, form } = all;
  const own = providerPayTexts(language);
  const [stated, setStated] = useKept<Partial<PayTerms>>("providerPay", {});
  const { base, year } = proposal;
  const terms = termsOf(stated, base);
  const money = moneyOf(proposal, form);
  const price = texts.result.amount(numberText(base.price, 2, form), "kr");
  const { policy } = scenario.alternatives[scenario.baseline]!;
  return (
    <>
      <Text as="p">{own.basis(String(year.year), numberText(base.contacts, 0, form), price)}</Text>
      <ProviderPayFields base={base} stated={stated} onChange={setStated} />
      {base.listed === null && <Text size={200}>{own.listedMissing}</Text>}
      <Section title={own.answer}>
        <div role="status" className={layout.stack}>
          {providerPaySentences(base, terms, money, all).map((sentence) => (
            <Text key={sentence} as="p">
              {sentence}
            </Text>
          ))}
        </div>
      </Section>
      <ModelTable proposal={proposal} terms={terms} money={money} />
      <AnalysisSheet
        id="providerPay"
        question={stated}
        plan={(context) =>
          providerPaySheet(base, terms, oldOf(scenario.settings, [policy]), context)
        }
      />
    </>
  );
}

function moneyOf({ base }: PayProposal, form: Parameters<typeof printedMoney>[0]): PrintedMoney {
  return printedMoney(form, base.contacts * base.price < MILLION ? "tkr" : "mkr");
}

interface ModelTableProps {
  readonly proposal: PayProposal;
  readonly terms: PayTerms;
  readonly money: PrintedMoney;
}

function ModelTable({ proposal: { base, year }, terms, money }: ModelTableProps): ReactElement {
  const layout = useLayout();
  const { texts, language, form } = useWords();
  const own = providerPayTexts(language);
  const t = own.table;
  return (
    <>
      <FigureTable
        title={t.title(String(year.year), texts.result.moneyUnits[money.unit])}
        headings={[t.model, t.cost, t.fewer, t.more, t.marginal, t.revenue]}
        rows={modelsFor(base).map((model) => {
          const at = (volume: number) => payOutcome(model, terms, base, volume);
          const against = (volume: number): string => money.signed(at(volume).againstVisits * 100);
          const { cost, revenue, marginal } = at(1);
          return [
            own.models[model],
            money.plain(cost * 100),
            against(0.8),
            against(1.2),
            numberText(marginal, 2, form),
            money.plain(revenue * 100),
          ];
        })}
      />
      <Text as="p" size={200} className={layout.muted}>
        {t.note}
      </Text>
    </>
  );
}
