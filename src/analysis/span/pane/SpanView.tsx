import type { AnalysisProps } from "../../pane/analysisProps";
import { greatestOf } from "../../../core/extremes";
import { Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { extremeOf, type SpanForecast } from "../../../core/scenario/spanForecast";
import { contactsText } from "../../../words/ownForecast";
import { spanTexts } from "../words/spanAnalysis";
import { spanSheet } from "../sheet/spanSheet";
import { numberText } from "../../../pane/field/numberText";
import { useLayout } from "../../../pane/look/layout";
import { useWords } from "../../../pane/look/surroundings";
import { printedMoney } from "../../../words/printedMoney";
import { Section } from "../../../pane/Section";
import { AnalysisSheet } from "../../pane/AnalysisSheet";
import { shownLines } from "./shownSpan";
import { SpanChart } from "./SpanChart";
import { spanSentences } from "./spanSentences";
import { SpanTable } from "./SpanTable";
import { useSpanForecast } from "./useSpanForecast";

/** Öre; regions with less than this in every year are shown in tkr. */
const MILLION = 1e8;

function lacksYears({ lines }: SpanForecast): boolean {
  return [...lines.values()].some((one) => !one.ok && one.fault.code === "span.wholeYears");
}

/** Prognosens spann: the forecast with no, half and all of the growth so far. */
export function SpanView({ scenario }: AnalysisProps): ReactElement {
  const layout = useLayout();
  const all = useWords();
  const { texts, language, form } = all;
  const own = spanTexts(language);
  const span = useSpanForecast(scenario);
  if (scenario.firstForecast === scenario.months.length)
    return <Text as="p">{own.nothingAhead}</Text>;
  const lines = span ? shownLines(span, scenario, all) : [];
  const highest = greatestOf(lines.flatMap(({ years }) => years.map(({ cost }) => cost)));
  const money = printedMoney(form, highest < MILLION ? "tkr" : "mkr");
  const sentences = span ? spanSentences(scenario, span, lines, money, all) : [];
  return (
    <>
      <Section title={own.answer}>
        <div role="status" className={layout.stack}>
          {!span && <Text size={200}>{texts.result.calculating}</Text>}
          {sentences.map((sentence) => (
            <Text key={sentence} as="p">
              {sentence}
            </Text>
          ))}
          {span && lacksYears(span) && <Text as="p">{own.wholeYearsAdvice}</Text>}
        </div>
      </Section>
      {span && lines.length > 0 && (
        <>
          <SpanChart
            lines={lines}
            count={extremeOf(span)?.position ?? lines[0]!.years.length}
            money={money}
          />
          <SpanTable
            title={own.cost(texts.result.moneyUnits[money.unit])}
            lines={lines}
            text={({ cost }) => money.plain(cost)}
            band={span.band && { years: span.band, text: money.plain }}
          />
          <SpanTable
            title={own.contacts}
            lines={lines}
            text={({ contacts, calculated }) =>
              contactsText(numberText(contacts, 0, form), calculated, language)
            }
            band={null}
          />
        </>
      )}
      <AnalysisSheet
        id="span"
        question={null}
        plan={
          span && lines.length > 0
            ? (context) => spanSheet(scenario, span, sentences, context)
            : null
        }
      />
    </>
  );
}
