import type { AnalysisProps } from "../../pane/analysisProps";
import { Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { toDevelopment } from "../core/development";
import { developmentTexts } from "../words/developmentAnalysis";
import { printedMoney } from "../../../words/printedMoney";
import { developmentSheet, listedIn } from "../sheet/developmentSheet";
import { useLayout } from "../../../pane/look/layout";
import { useWords } from "../../../pane/look/surroundings";
import { useWorkspace } from "../../../comparison/pane/workContext";
import { Section } from "../../../pane/Section";
import { AnalysisSheet } from "../../pane/AnalysisSheet";
import { DevelopmentChart } from "./DevelopmentChart";
import { developmentSentences } from "./developmentSentences";
import { DevelopmentTable } from "./DevelopmentTable";

/** Öre; regions with less than this in every year are shown in tkr. */
const MILLION = 1e8;

/** Utveckling: contacts and cost by year, and how fast they grow. */
export function DevelopmentView({ scenario }: AnalysisProps): ReactElement {
  const layout = useLayout();
  const all = useWords();
  const { inhabitants } = useWorkspace();
  const development = toDevelopment(scenario);
  const { years } = development;
  const isSmall = years.every(({ cost }) => cost < MILLION);
  const money = printedMoney(all.form, isSmall ? "tkr" : "mkr");
  const own = developmentTexts(all.language);
  const sentences = developmentSentences(development, money, all);
  return (
    <>
      <Section title={own.answer}>
        <div role="status" className={layout.stack}>
          {sentences.map((sentence) => (
            <Text key={sentence} as="p">
              {sentence}
            </Text>
          ))}
          {sentences.includes(own.oneYear) && <Text as="p">{own.oneYearAdvice}</Text>}
        </div>
      </Section>
      <DevelopmentChart years={years} money={money} />
      <DevelopmentTable
        years={years}
        money={money}
        listed={listedIn(scenario.units)}
        inhabitants={inhabitants}
      />
      <AnalysisSheet
        id="development"
        question={null}
        plan={(context) => developmentSheet(scenario, development, sentences, context)}
      />
    </>
  );
}
