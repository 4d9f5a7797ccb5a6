import { Text } from "@fluentui/react-components";
import { type ReactElement, useMemo } from "react";
import { type OwnYear, ownYears, type YearFigures } from "../../core/scenario/ownForecastAccuracy";
import type { Scenario } from "../../core/scenario/scenario";
import { lastMonthText } from "../../words/month";
import { contactsText, ownForecastTexts } from "../../words/ownForecast";
import type { PrintedMoney } from "../../words/printedMoney";
import { FigureTable } from "../../pane/look/FigureTable";
import { numberText } from "../../pane/field/numberText";
import { useLayout } from "../../pane/look/layout";
import { useWords } from "../../pane/look/surroundings";

export interface OwnForecastSectionProps {
  readonly scenario: Scenario;
  readonly money: PrintedMoney;
}

/** The region's own forecast beside the methods, and who came closest once it is outcome. */
export function OwnForecastSection({
  scenario,
  money,
}: OwnForecastSectionProps): ReactElement | null {
  const layout = useLayout();
  const { language, texts, form } = useWords();
  const own = ownForecastTexts(language);
  const years = useMemo(() => ownYears(scenario), [scenario]);
  if (years.length === 0) return null;
  const { method } = scenario.settings;
  const { methods } = texts.data.settings;
  const methodName = typeof method === "number" ? methods.own : methods[method];
  const settled = years.some(({ outcome }) => outcome !== null);
  const nameOf = (forecaster: OwnYear["closest"][number]): string =>
    own.forecasters(forecaster, methodName);
  const textOf = ({ contacts, calculated }: YearFigures): string =>
    contactsText(numberText(contacts, 0, form), calculated, language);
  const headings = [
    own.headings.forecaster,
    own.headings.contacts,
    texts.result.table.total,
    ...(settled ? [texts.result.figures.kinds.outcome, own.headings.closest] : []),
  ];
  return (
    <>
      <FigureTable
        title={`${own.title}, ${texts.result.moneyUnits[money.unit]}`}
        headings={headings}
        rows={years.flatMap(({ year, lines, outcome, closest }) =>
          lines.map(({ forecaster, figures }) => [
            `${nameOf(forecaster)} ${year}`,
            figures ? textOf(figures) : own.unknown,
            figures ? money.plain(figures.cost) : "",
            ...(settled
              ? [
                  outcome ? money.plain(outcome.cost) : "",
                  closest.includes(forecaster) ? own.closest : "",
                ]
              : []),
          ])
        )}
      />
      {[...new Set(years.map(({ known }) => known))].map((known) => (
        <Text key={known} as="p" size={200} className={layout.muted}>
          {own.about(lastMonthText(known, scenario.data.periodUnit))}
        </Text>
      ))}
      {years.map(({ year, closest }) =>
        closest.length === 0 ? null : (
          <Text key={year} as="p">
            {own.closestSentence(year, closest.map(nameOf))}
          </Text>
        )
      )}
    </>
  );
}
