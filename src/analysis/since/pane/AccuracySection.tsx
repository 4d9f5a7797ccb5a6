import { Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { accuracyAhead, type ForecastHit, hitsOf, yearOf } from "../core/forecastAccuracy";
import type { ForecastRow, SavedForecast } from "../../../core/scenario/savedForecast";
import { monthText } from "../../../words/month";
import { sinceTexts } from "../words/sinceAnalysis";
import { numberText, signedText } from "../../../pane/field/numberText";
import { useLayout } from "../../../pane/look/layout";
import { useWords } from "../../../pane/look/surroundings";
import { printedMoney } from "../../../words/printedMoney";
import { Section } from "../../../pane/Section";
import { FigureTable } from "../../../pane/look/FigureTable";
import { TrendChart } from "./TrendChart";

export interface AccuracySectionProps {
  readonly forecasts: readonly SavedForecast[];
  readonly now: readonly ForecastRow[];
  /** Whose forecasts are followed over time. */
  readonly year: number;
}

/** Prognossäkerhet: how saved forecasts have hit, and how they have moved. */
export function AccuracySection({ forecasts, now, year }: AccuracySectionProps): ReactElement {
  const layout = useLayout();
  const { language, texts: work, form } = useWords();
  const own = sinceTexts(language).accuracy;
  const money = printedMoney(form, "tkr");
  const hits = hitsOf(forecasts, now);
  const percent = (share: number | null): string =>
    share === null ? own.tooFew : numberText(share * 100, 1, form);
  const signedPercent = (share: number | null): string =>
    share === null ? own.tooFew : signedText(share * 100, 1, form);
  const bands = accuracyAhead(forecasts, now).filter(({ months }) => months > 0);
  const settled = now.some(({ month, outcome }) => outcome && month === year * 12 + 11);
  const points = [
    ...forecasts.flatMap((forecast) => {
      const cost = yearOf(forecast.rows, year);
      // A forecast of the region's own has no day on which it was saved.
      return cost === null ? [] : [{ label: forecast.saved || forecast.name, cost }];
    }),
    ...[yearOf(now, year)].flatMap((cost) => (cost === null ? [] : [{ label: own.now, cost }])),
  ];
  return (
    <>
      {points.length > 1 && (
        <>
          <TrendChart
            title={own.trend(String(year))}
            description={own.trendDescription(String(year))}
            points={points}
            outcome={settled ? points.at(-1)!.cost : null}
            outcomeLabel={own.outcomeLine}
          />
          <FigureTable
            title={`${own.trend(String(year))}, ${work.result.moneyUnits.tkr}`}
            headings={[own.saved, own.expected]}
            rows={points.map(({ label, cost }) => [label, money.plain(cost)])}
          />
        </>
      )}
      <Section title={own.title}>
        {hits.length === 0 ? (
          <Text as="p">{own.none}</Text>
        ) : (
          <Text as="p" size={200} className={layout.muted}>
            {own.note}
          </Text>
        )}
      </Section>
      {hits.length > 0 && (
        <>
          <FigureTable
            title={`${own.hits}, ${work.result.moneyUnits.tkr}`}
            headings={[own.forecast, own.expected, own.outcome, own.deviation, own.share]}
            rows={hits.map((hit) => [
              own.inPeriod(hit.forecast.name, periodText(hit)),
              money.plain(hit.expected),
              money.plain(hit.outcome),
              money.signed(hit.outcome - hit.expected),
              hit.outcome > 0
                ? signedText(((hit.outcome - hit.expected) / hit.outcome) * 100, 1, form)
                : "",
            ])}
          />
          <FigureTable
            title={own.aheadTitle}
            headings={[own.ahead, own.months, own.forecasts, own.meanAbsolute, own.bias]}
            rows={bands.map(({ from, to, months, forecasts: count, meanAbsolute, bias }) => [
              own.band(from, to),
              String(months),
              String(count),
              percent(meanAbsolute),
              signedPercent(bias),
            ])}
          />
          {bands.some(({ meanAbsolute }) => meanAbsolute === null) && (
            <Text as="p" size={200} className={layout.muted}>
              {own.tooFewMeans}
            </Text>
          )}
        </>
      )}
    </>
  );
}

/** A whole year by its number. */
function periodText({ from, to }: ForecastHit): string {
  const isYear = from % 12 === 0 && to === from + 11;
  return isYear ? String(from / 12) : `${monthText(from)}–${monthText(to)}`;
}
