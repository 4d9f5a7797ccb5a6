import { Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { toDevelopment } from "../../../core/analysis/development";
import { developmentTexts } from "../../../locales/developmentAnalysis";
import { printedMoney } from "../../../locales/printedMoney";
import { developmentSheet, listedIn } from "../../../workbook/development/developmentSheet";
import { useLayout } from "../../look/layout";
import { useWords } from "../../look/surroundings";
import { useWorkspace } from "../../work/workContext";
import { Section } from "../../Section";
import { AnalysisSheet } from "../AnalysisSheet";
import type { AnalysisProps } from "../AnalysisView";
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
  const sentences = developmentSentences(development, money, all);
  return (
    <>
      <Section title={developmentTexts(all.language).answer}>
        <div role="status" className={layout.stack}>
          {sentences.map((sentence) => (
            <Text key={sentence} as="p">
              {sentence}
            </Text>
          ))}
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
