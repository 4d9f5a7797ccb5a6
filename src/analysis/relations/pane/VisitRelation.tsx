import { Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { changePair, changesBetween, visitYears } from "../core/relation";
import { lackOf } from "../core/unitSample";
import type { Scenario } from "../../../core/scenario/scenario";
import { relationsTexts } from "../words/relationsAnalysis";
import { numberText, signedText } from "../../../pane/field/numberText";
import { useLayout } from "../../../pane/look/layout";
import { useWords } from "../../../pane/look/surroundings";
import { FigureTable } from "../../../pane/look/FigureTable";
import { RelationResult } from "./RelationResult";
import type { ChoosingRelations } from "./useRelationChoices";
import { YearSelect } from "./YearSelect";

export interface VisitRelationProps {
  readonly scenario: Scenario;
  readonly choices: ChoosingRelations;
}

/** Physical visits against digital contacts: the region's years, and the units' changes. */
export function VisitRelation({ scenario, choices }: VisitRelationProps): ReactElement {
  const layout = useLayout();
  const { form, language } = useWords();
  const own = relationsTexts(language);
  const { visits } = choices;
  if (!visits)
    return (
      <Text as="p" role="status">
        {own.visitYearsMissing}
      </Text>
    );
  const { first, last } = visits;
  const sample = changesBetween(scenario, first, last);
  const lack = lackOf(scenario, sample);
  if (lack)
    return (
      <Text as="p" role="status">
        {own.missing[lack]}
      </Text>
    );
  const years = visitYears(scenario, choices.visitYears);
  const [start, end] = [years[0]!, years[years.length - 1]!];
  const growth = (key: "contacts" | "visits"): string =>
    start[key] > 0 ? `${signedText((end[key] / start[key] - 1) * 100, 1, form)}\u00a0%` : "–";
  const write = (value: number, decimals: number): string => signedText(value, decimals, form);
  return (
    <>
      <FigureTable
        title={own.visits.regionTitle}
        headings={Object.values(own.visits.headings)}
        rows={years.map(({ year, contacts, visits: count }) => [
          String(year),
          numberText(contacts, 0, form),
          numberText(count, 0, form),
        ])}
      />
      <div className={layout.stack}>
        <Text as="p">
          {own.visits.change(`${start.year}–${end.year}`, growth("contacts"), growth("visits"))}
        </Text>
        <Text size={200}>{own.visits.fewYears(numberText(years.length, 0, form))}</Text>
      </div>
      <div className={layout.pair}>
        <YearSelect
          label={own.from}
          spans={choices.visitYears.slice(0, -1)}
          value={first}
          onChange={choices.setFirst}
        />
        <YearSelect
          label={own.to}
          spans={choices.visitYears.filter(({ year }) => year > first.year)}
          value={last}
          onChange={choices.setLast}
        />
      </div>
      <RelationResult
        scenario={scenario}
        id="visits"
        title={own.visits.unitTitle(String(first.year), String(last.year))}
        points={sample.points.map((point) => ({
          name: scenario.units[point.unit]!.name,
          ...changePair(point),
        }))}
        omitted={sample.omitted}
        decimals={{ x: 1, y: 1 }}
        x={write}
        y={write}
      />
    </>
  );
}
