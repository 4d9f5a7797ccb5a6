import { Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { type ReactElement, type ReactNode, useState } from "react";
import type { MoneyUnit } from "../../core/rounding/printedAmount";
import { someSumDiffers } from "../../core/rounding/printedAmount";
import { firstDifferingYear, latestYearWithOutcome } from "../../core/scenario/differingYear";
import { isFarAhead } from "../../core/scenario/growthSpan";
import { type Span, spansOf } from "../../core/scenario/rollUp";
import type { Scenario } from "../../core/scenario/scenario";
import { RoundingNote } from "../../pane/look/RoundingNote";
import { useWords } from "../../pane/look/surroundings";
import { Section } from "../../pane/Section";
import { growthSpanTexts } from "../../words/growthSpan";
import { type PrintedMoney, printedMoney } from "../../words/printedMoney";
import { type Figures, figuresOfSpan, peopleListed } from "./figures";
import { GlanceChart } from "./GlanceChart";
import { GlanceTable } from "./GlanceTable";
import { useGrowthSpan } from "./useGrowthSpan";
import { yearKindText } from "./yearKindText";

const useStyles = makeStyles({
  // Beside each other also in the narrowest pane.
  choices: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    columnGap: tokens.spacingHorizontalM,
    "& select": { width: "100%", textOverflow: "ellipsis" },
    "& > *, & .fui-Select": { minWidth: 0 },
  },
});

const UNITS: readonly MoneyUnit[] = ["kr", "tkr", "mkr"];

export interface GlanceProps {
  readonly scenario: Scenario;
  readonly unit: MoneyUnit;
  readonly onUnit: (unit: MoneyUnit) => void;
  /** Between the table and the chart. */
  readonly children: ReactNode;
}

/** The alternatives beside each other in a year: the first in which they differ, until another is chosen. */
export function Glance({ scenario, unit, onUnit, children }: GlanceProps): ReactElement {
  const styles = useStyles();
  const { texts, words, language, form } = useWords();
  const [wanted, setWanted] = useState<number | null>(null);
  const own = texts.result.glance;
  const { table, moneyUnits } = texts.result;
  const years = spansOf(scenario, "year");
  const first = firstDifferingYear(scenario) ?? latestYearWithOutcome(scenario);
  const span = years.find(({ year }) => year === wanted) ?? first;
  const money = printedMoney(form, unit);
  const perListed = printedMoney(form, "kr", 2);
  const names = scenario.alternatives.map(({ policy }) => policy.name);
  const figures = scenario.alternatives.map((_, i) => figuresOfSpan(scenario, i, span));
  const listed = peopleListed(scenario.units, span.year);
  const row = (name: string, write: (one: Figures) => string) => ({
    name,
    figures: figures.map(write),
  });
  const rows = [
    row(table.total, ({ total }) => money.plain(total)),
    row(table.healthCentres(words), ({ healthCentres }) => money.plain(healthCentres)),
    row(table.region, ({ region }) => money.plain(region)),
    row(own.change, ({ change }) => money.signed(change.total)),
    ...(listed === null || !span.whole
      ? []
      : [row(own.perListed, ({ total }) => perListed.plain(total / listed))]),
  ];
  const sums = figures.map(({ total, healthCentres, region }) => ({
    sum: total,
    parts: [healthCentres, region],
  }));
  return (
    <>
      <Section title={own.title(String(span.year), moneyUnits[unit])}>
        <div className={styles.choices}>
          <Field label={own.year}>
            <Select value={String(span.year)} onChange={(_, { value }) => setWanted(Number(value))}>
              {years.map(({ year }) => (
                <option key={year} value={year}>
                  {year}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={texts.result.money}>
            <Select value={unit} onChange={(_, { value }) => onUnit(value as MoneyUnit)}>
              {UNITS.map((one) => (
                <option key={one} value={one}>
                  {moneyUnits[one]}
                </option>
              ))}
            </Select>
          </Field>
        </div>
        <Text size={200}>{yearKindText(scenario, figures[0]!, language, texts)}</Text>
        <GlanceTable heading={own.figure} names={names} rows={rows} />
        <RoundingNote differs={someSumDiffers(sums, money.places)} />
        {isFarAhead(scenario, span) &&
          names.map((name, i) => (
            <FarAhead key={name} scenario={scenario} position={i} span={span} money={money} />
          ))}
      </Section>
      {children}
      <Section title={own.chartTitle(String(span.year), moneyUnits[unit])}>
        <GlanceChart
          names={names}
          figures={figures}
          money={money}
          description={own.description(String(span.year), moneyUnits[unit])}
        />
      </Section>
    </>
  );
}

interface FarAheadProps {
  readonly scenario: Scenario;
  readonly position: number;
  readonly span: Span;
  readonly money: PrintedMoney;
}

/** The total of a year that is far ahead, by other growth. */
function FarAhead({ scenario, position, span, money }: FarAheadProps): ReactElement {
  const { texts, language } = useWords();
  const growth = useGrowthSpan(scenario, position);
  const { name } = scenario.alternatives[position]!.policy;
  const text = growth(span, (line, at) => figuresOfSpan(line, at, span).total, money.withUnit);
  return (
    <Text as="p" size={200}>
      {text !== null &&
        growthSpanTexts(language).of(texts.result.glance.totalOf(name), String(span.year), text)}
    </Text>
  );
}
