import { Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { numberText } from "../../../pane/field/numberText";
import { FigureTable } from "../../../pane/look/FigureTable";
import { useLayout } from "../../../pane/look/layout";
import { SourceText } from "../../../pane/look/SourceText";
import { useWords } from "../../../pane/look/surroundings";
import { Section } from "../../../pane/Section";
import { analysisSheetTexts } from "../../../words/analysisSheet";
import { OWN_DECIMALS, type HeadFigure, type RegionRow } from "../core/regionComparison";
import { regionsTexts } from "../words/regionsAnalysis";
import type { RegionsShownProps } from "./RegionsChart";

/** The year's figures with their ranks among what is alike, and what each is of and from. */
export function RegionsTable({ shown, ownName }: RegionsShownProps): ReactElement {
  const layout = useLayout();
  const { language, form } = useWords();
  const own = regionsTexts(language);
  const { grade } = analysisSheetTexts(language);
  const { rows, groups, measure, year } = shown;
  const number = (value: number, decimals = 0): string => numberText(value, decimals, form);
  const rankOf = ({ rank, group }: RegionRow): string =>
    rank === null || group === null
      ? "–"
      : own.rankOf(number(rank), number(groups[group - 1]!.figures.length));
  const { headings } = own;
  const notesOf = ({ figure, population }: HeadFigure): string =>
    [
      ...(population ? [own.workedOut(number(population.value), population.date)] : []),
      ...(figure.note === null ? [] : [figure.note]),
    ].join(" ");
  const heads = rows.flatMap(({ head }) => (head ? [head] : []));
  return (
    <>
      <FigureTable
        title={own.table(own.measures[measure], `${year}`)}
        headings={[
          headings.region,
          headings.value,
          headings.rank,
          headings.basis,
          headings.certainty,
        ]}
        rows={rows.map((row) =>
          row.head === null
            ? [own.own(ownName), number(row.value, OWN_DECIMALS), "–", own.ownBasis, "–"]
            : [
                row.head.region,
                own.bounds[row.head.figure.bound](number(row.value, row.head.decimals)),
                rankOf(row),
                own.bases[row.head.figure.basis],
                grade(row.head.certainty),
              ]
        )}
      />
      <Text size={200} as="p">
        {own.rankNote}
      </Text>
      <Section title={own.sources}>
        <ul className={layout.list}>
          {heads.map((head) => (
            <li key={head.region + head.figure.source.document}>
              <Text block size={200}>
                <strong>{head.region}</strong> {notesOf(head)}
              </Text>
              <SourceText source={head.figure.source} />
              {head.population && <SourceText source={head.population.source} />}
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
