import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { DataSource } from "../../core/scenario/workspace";
import { useWork, useWorkspace } from "../../comparison/pane/workContext";
import { numberText } from "../../pane/field/numberText";
import { useLayout } from "../../pane/look/layout";
import { mainAction } from "../../pane/look/mainAction";
import { useWords } from "../../pane/look/surroundings";
import { Section } from "../../pane/Section";
import { putSource } from "../../policies/pane/workspaceEdits";
import type { RegionReading } from "../excel/readRegion";
import type { ProposedUnit } from "../sheet/proposedUnit";
import { askedIn, type AskedInSource } from "./askedInSource";
import { FirstRows } from "./FirstRows";
import { ApartQuestions } from "./ApartQuestions";
import { MeasureQuestion, PeriodQuestions } from "./ReadingQuestions";
import { useOpening } from "./useOpening";
import { ProfessionMapping, UnitMapping } from "./ValueMapping";

const useStyles = makeStyles({
  summary: { cursor: "pointer", overflowWrap: "anywhere" },
  inside: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
    paddingBlock: tokens.spacingVerticalS,
    minWidth: 0,
  },
});

/** Så läses tabellen: each used source of contacts as it will be read, and what it leaves open. */
export function ReadingStep({ reading }: { readonly reading: RegionReading }): ReactElement | null {
  const { texts } = useWords();
  const { sources } = useWorkspace();
  const shown = sources.flatMap((source) => {
    const asked = source.role === "contacts" ? askedIn(reading, source) : null;
    return asked ? [{ source, asked }] : [];
  });
  if (shown.length === 0) return null;
  return (
    <Section title={texts.data.readingStep.title}>
      {shown.map(({ source, asked }) => (
        <SourceStep key={source.place} source={source} asked={asked} reading={reading} />
      ))}
    </Section>
  );
}

function SourceStep({
  source,
  asked,
  reading,
}: {
  readonly source: DataSource;
  readonly asked: AskedInSource;
  readonly reading: RegionReading;
}): ReactElement {
  const styles = useStyles();
  const { texts } = useWords();
  const { edit } = useWork();
  const words = texts.data.readingStep;
  const opening = useOpening(asked.open > 0);
  const put = (next: DataSource): void => edit((workspace) => putSource(workspace, next));
  return (
    <details {...opening}>
      <summary className={styles.summary}>{words.summary(source.place, asked.open)}</summary>
      <div className={styles.inside}>
        {asked.proposedUnit && (
          <UnitProposal
            proposed={asked.proposedUnit}
            onTake={(kronorPerUnit) => put({ ...source, kronorPerUnit })}
          />
        )}
        {asked.unnamed && <MeasureQuestion asked={asked.unnamed} source={source} onChange={put} />}
        <PeriodQuestions questions={asked.periods} source={source} onChange={put} />
        <ApartQuestions questions={asked.apart} source={source} onChange={put} />
        <ProfessionMapping values={asked.professions} source={source} onChange={put} />
        <UnitMapping
          values={asked.units}
          known={reading.data?.units ?? []}
          source={source}
          onChange={put}
        />
        <FirstRows rows={asked.firstRows} place={source.place} />
      </div>
    </details>
  );
}

const NAMES = { 1: "kr", 1000: "tkr", 1000000: "mkr" } as const;

/** What the amounts speak for, and the button that says so. */
function UnitProposal({
  proposed: { kronorPerUnit, kronor, costPerContact },
  onTake,
}: {
  readonly proposed: ProposedUnit;
  readonly onTake: (kronorPerUnit: number) => void;
}): ReactElement {
  const layout = useLayout();
  const { texts, form } = useWords();
  const words = texts.data.readingStep;
  const unit = texts.data.sources.units[NAMES[kronorPerUnit]];
  const sentence =
    costPerContact === null
      ? words.seemsInAll(unit, numberText(kronor, 0, form))
      : words.seemsPerContact(unit, numberText(costPerContact, 0, form));
  return (
    <div className={layout.stack}>
      <Text>{sentence}</Text>
      <Button
        {...mainAction}
        className={layout.start}
        appearance="primary"
        onClick={() => onTake(kronorPerUnit)}
      >
        {words.readIn(unit)}
      </Button>
    </div>
  );
}
