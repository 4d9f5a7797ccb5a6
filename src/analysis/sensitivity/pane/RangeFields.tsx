import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { type Assumption, type Range, spreadOf } from "../core/sensitivityAssumption";
import { sensitivityTexts } from "../words/sensitivityAnalysis";
import { groundsFor } from "../sheet/assumptionText";
import { NumberField } from "../../../pane/field/NumberField";
import { Card } from "../../../pane/look/Card";
import { useLayout } from "../../../pane/look/layout";
import { useWords } from "../../../pane/look/surroundings";
import type { Ranges } from "./question";
import { unitOf, valueText } from "./valueText";

const useStyles = makeStyles({
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold },
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    alignItems: "start",
    gap: tokens.spacingHorizontalM,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

export interface RangeFieldsProps {
  readonly assumptions: readonly Assumption[];
  readonly labels: ReadonlyMap<string, string>;
  readonly ranges: Ranges;
  readonly onChange: (ranges: Ranges) => void;
}

/** How far each assumption is tried, and what that builds on. */
export function RangeFields(props: RangeFieldsProps): ReactElement {
  const styles = useStyles();
  const layout = useLayout();
  const { language } = useWords();
  const { assumptions, labels, ranges, onChange } = props;
  const t = sensitivityTexts(language).ranges;
  return (
    <details>
      <summary className={styles.summary}>{t.title(assumptions.length)}</summary>
      <div className={layout.loose}>
        <Text size={200}>{t.explanation}</Text>
        {assumptions.map((assumption) => (
          <RangeCard
            key={assumption.id}
            assumption={assumption}
            label={labels.get(assumption.id)!}
            onChange={(range) => onChange({ ...ranges, [assumption.id]: range })}
          />
        ))}
        <Button className={layout.start} onClick={() => onChange({})}>
          {t.reset}
        </Button>
      </div>
    </details>
  );
}

interface RangeCardProps {
  readonly assumption: Assumption;
  readonly label: string;
  readonly onChange: (range: Range) => void;
}

function RangeCard({ assumption, label, onChange }: RangeCardProps): ReactElement {
  const styles = useStyles();
  const layout = useLayout();
  const { language, form } = useWords();
  const t = sensitivityTexts(language).ranges;
  const { base, least, most, range } = assumption;
  const say = (value: number): string => valueText(assumption, value, form);
  const shared = {
    unit: unitOf(assumption),
    scale: spreadOf(assumption).unit === "share" ? 0.01 : 1,
  };
  return (
    <Card>
      <h3 className={styles.name}>{label}</h3>
      <Text size={200}>{t.base(say(base))}</Text>
      <div className={styles.pair} role="group" aria-label={label}>
        <NumberField
          {...shared}
          label={t.low}
          value={range.low}
          check={(low) =>
            low > base ? t.aboveBase(say(base)) : low < least ? t.below(say(least)) : null
          }
          onChange={(low) => onChange({ ...range, low })}
        />
        <NumberField
          {...shared}
          label={t.high}
          value={range.high}
          check={(high) =>
            high < base ? t.belowBase(say(base)) : high > most ? t.above(say(most)) : null
          }
          onChange={(high) => onChange({ ...range, high })}
        />
      </div>
      {groundsFor(assumption, language).map((ground) => (
        <Text key={ground} size={200} className={layout.breaking}>
          {ground}
        </Text>
      ))}
    </Card>
  );
}
