import type { RelationId } from "../core/relation";
import { makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { OmittedUnit } from "../core/unitSample";
import type { Scenario } from "../../../core/scenario/scenario";
import { relationsTexts } from "../words/relationsAnalysis";
import { correlate } from "../sheet/correlation";
import { numberText } from "../../../pane/field/numberText";
import { useLayout } from "../../../pane/look/layout";
import { useWords } from "../../../pane/look/surroundings";
import { useComparisonContext } from "../../../comparison/pane/useComparisonContext";
import { Section } from "../../../pane/Section";
import { FigureTable } from "../../../pane/look/FigureTable";
import { OmittedUnits } from "./OmittedUnits";
import { type AxisForm, type NamedPair, ScatterChart } from "./ScatterChart";

const useStyles = makeStyles({
  figures: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  value: { margin: 0, textAlign: "end", fontVariantNumeric: "tabular-nums" },
});

export interface RelationResultProps {
  readonly scenario: Scenario;
  readonly id: RelationId;
  readonly title: string;
  readonly points: readonly NamedPair[];
  readonly omitted: readonly OmittedUnit[];
  /** Decimals of a unit's own figures. */
  readonly decimals: Readonly<Record<"x" | "y", number>>;
  readonly x: AxisForm["write"];
  readonly y: AxisForm["write"];
}

/** A relation in words, as a scatter, in figures and unit by unit. */
export function RelationResult(props: RelationResultProps): ReactElement {
  const { scenario, id, title, points, omitted, decimals } = props;
  const styles = useStyles();
  const layout = useLayout();
  const { form, language } = useWords();
  const { synthetic } = useComparisonContext();
  const own = relationsTexts(language);
  const found = correlate(points);
  const left = <OmittedUnits scenario={scenario} omitted={omitted} />;
  if (typeof found === "string")
    return (
      <>
        <Text as="p" role="status">
          {own.lacks[found](numberText(points.length, 0, form))}
        </Text>
        {left}
      </>
    );
  const axes = {
    x: { name: own.axes[id].x, write: props.x },
    y: { name: own.axes[id].y, write: props.y },
  };
  const r = (value: number): string => numberText(value, 2, form);
  const p = (value: number): string => (value < 0.001 ? own.smallP : numberText(value, 3, form));
  const [low, high] = found.interval.map(r) as [string, string];
  const words = {
    n: numberText(found.n, 0, form),
    pearson: r(found.pearson),
    low,
    high,
    p: found.pearsonP < 0.001 ? own.smallP : `=\u00a0${p(found.pearsonP)}`,
  };
  const figures = [
    [own.figures.n, words.n],
    [own.figures.pearson, words.pearson],
    [own.figures.interval, own.betweenBounds(low, high)],
    [own.figures.p, p(found.pearsonP)],
    [own.figures.spearman, r(found.spearman)],
    [own.figures.spearmanP, p(found.spearmanP)],
  ] as const;
  return (
    <>
      <Section title={title}>
        <Text as="p" role="status">
          {`${own.verdicts[id][found.verdict]} (${own.inNumbers(words)}).`}
        </Text>
        {found.verdict === "none" && <Text size={200}>{own.compatible(low, high)}</Text>}
        {synthetic && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{own.invented[id]}</MessageBarBody>
          </MessageBar>
        )}
        <ScatterChart points={points} {...axes} line={found.line} />
        <dl className={styles.figures}>
          {figures.map(([name, value]) => [
            <dt key={name}>{name}</dt>,
            <dd key={`${name} value`} className={styles.value}>
              {value}
            </dd>,
          ])}
        </dl>
        <Text size={200} className={layout.muted}>
          {own.caution}
        </Text>
        <Text size={200} className={layout.muted}>
          {own.evidence[id]}
        </Text>
      </Section>
      <FigureTable
        title={own.unitTables[id].title}
        headings={[own.unit, own.unitTables[id].x, own.unitTables[id].y]}
        rows={points.map((point) => [
          point.name,
          props.x(point.x, decimals.x),
          props.y(point.y, decimals.y),
        ])}
      />
      {left}
    </>
  );
}
