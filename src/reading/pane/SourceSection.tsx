import { Button, ProgressBar, Spinner, Text } from "@fluentui/react-components";
import { type ReactElement, useEffect, useState } from "react";
import { earlierOf } from "../../core/scenario/remembered";
import type { RegionReading, SourceReading } from "../sheet/readTables";
import { type FoundSource, inRole } from "../excel/sources";
import { overlap } from "../sheet/place";
import { useLayout } from "../../pane/look/layout";
import { mainAction } from "../../pane/look/mainAction";
import { useWords } from "../../pane/look/surroundings";
import { useWork, useWorkspace } from "../../comparison/pane/workContext";
import { removeSource } from "../../policies/pane/workspaceEdits";
import { report } from "../../pane/work/opening";
import { Section } from "../../pane/Section";
import { useStore } from "../../pane/work/useStore";
import { takeOwn } from "../../example/pane/sampleSettings";
import { SourceItem } from "./SourceItem";

/** The user's tables: which are used, and as what. */
export function SourceSection(): ReactElement {
  const layout = useLayout();
  const { texts } = useWords();
  const work = useWork();
  const { region, edit, loading } = work;
  const { sources } = useWorkspace();
  const { busy, progress, found, reading, stopped } = useStore(region.state);
  const { status } = useStore(loading);
  const [message, setMessage] = useState("");
  /** Pointed out, though its headings alone do not tell what it is. */
  const [unsure, setUnsure] = useState<string | null>(null);
  const words = texts.data.sources;

  useEffect(() => {
    if (status === "done" && found === null) void region.search();
  }, [status, found, region]);

  /** What went wrong before is of no more use once one goes on. */
  const goOn = (): void => {
    setMessage("");
    setUnsure(null);
    report(undefined);
  };
  /** @returns whether it is read as another one of its headings was */
  const take = ({ source, headings }: FoundSource): boolean => {
    goOn();
    const own = { ...source, headings };
    const earlier = earlierOf(work.history.get().present, own);
    edit((workspace) => takeOwn(workspace, own));
    const now = work.history.get().present.sources.find(({ place }) => place === own.place);
    const { asBefore, yearAsBefore, otherYear } = texts.data.readingStep;
    const [before, year] = [earlier?.choices?.year, now?.choices?.year];
    const ofYear =
      before === undefined ? [] : [year === before ? yearAsBefore(before) : otherYear(before)];
    setMessage(earlier ? [asBefore, ...ofYear].join(" ") : "");
    return earlier !== null;
  };
  const leave = ({ source }: FoundSource): void => {
    goOn();
    edit((workspace) => removeSource(workspace, source.place));
  };
  const useSelection = async (): Promise<void> => {
    goOn();
    const one = await region.look();
    if (!one) return setMessage(words.nothingSelected);
    const isAsBefore = take(one);
    if (one.score === 0 && !isAsBefore) setUnsure(one.source.place);
  };
  const listed = listOf(found ?? [], sources, reading);
  const lack = unsure === null || busy ? null : lackOf(reading, unsure);
  const told = lack === null ? message : words[lack];
  return (
    <Section title={words.title}>
      <div className={layout.row}>
        <Button
          {...(sources.length === 0 && mainAction)}
          appearance={sources.length === 0 ? "primary" : "secondary"}
          disabledFocusable={busy !== null}
          onClick={() => void useSelection()}
        >
          {words.useSelection}
        </Button>
        <Button
          appearance="subtle"
          disabledFocusable={busy !== null}
          onClick={() => {
            goOn();
            void region.search();
          }}
        >
          {words.search}
        </Button>
        {sources.length > 0 && (
          <Button
            appearance="subtle"
            disabledFocusable={busy !== null}
            onClick={() => {
              goOn();
              void region.read(sources.slice());
            }}
          >
            {words.readAgain}
          </Button>
        )}
      </div>
      <div role="status">
        {progress !== null && progress < 1 && (
          <div className={layout.stack}>
            <ProgressBar value={progress} aria-label={words.reading} />
            <Button className={layout.start} onClick={region.cancel}>
              {words.cancelReading}
            </Button>
          </div>
        )}
        {busy && (
          <Spinner
            size="tiny"
            labelPosition="after"
            label={busy === "searching" ? words.searching : words.reading}
          />
        )}
        {told !== "" && <Text>{told}</Text>}
        {stopped && !busy && <Text as="p">{words.stopped(reading !== null)}</Text>}
      </div>
      {listed.length === 0 && found !== null && !busy && <Text as="p">{words.none}</Text>}
      <ul className={layout.bare}>
        {listed.map((one) => (
          <SourceItem key={one.source.place} found={one} onUse={take} onRemove={leave} />
        ))}
      </ul>
    </Section>
  );
}

/** What a source that was pointed out lacks, now that it is read; null: nothing, or nothing is known yet. */
function lackOf(reading: RegionReading | null, place: string): "unnamed" | "unrecognised" | null {
  const isIts = (one: { readonly place: string }): boolean => one.place === place;
  if (reading?.unnamed.some((one) => isIts(one) && !one.isAnswered)) return "unnamed";
  return reading?.sources.find(isIts)?.rowsRead === 0 ? "unrecognised" : null;
}

/** What its cells, and not its headings alone, tell of it. */
function asRead(
  { headings, meanings, labels, rowsRead: rows, rowsSkipped }: SourceReading,
  source: FoundSource["source"]
): FoundSource {
  const score = meanings.filter((meaning) => meaning !== null).length;
  return {
    ...{ source, headings, meanings, rows: rows + rowsSkipped, score },
    ...(labels && { labels }),
  };
}

/** What is used first, as it is used; then the surest guesses, the example's own tables last. */
function listOf(
  found: readonly FoundSource[],
  used: readonly FoundSource["source"][],
  reading: RegionReading | null
): readonly FoundSource[] {
  const known = new Map(found.map((one) => [one.source.place, one]));
  const first = used.map((source): FoundSource => {
    const one = known.get(source.place);
    if (one && one.source.role === source.role && one.score > 0) return { ...one, source };
    const read = reading?.sources.find(({ place }) => place === source.place);
    if (read && read.role === source.role && read.rowsRead > 0) return asRead(read, source);
    if (one && one.source.role === source.role) return { ...one, source };
    // In another role, or where it is not found as it was pointed out, its headings tell.
    const { headings = [] } = one ?? source;
    const bare = { source, headings, meanings: [], rows: one?.rows ?? 0, score: 0 };
    return { ...inRole(bare, source.role), source };
  });
  // The same cells again, as another area of the sheet, would be counted once more.
  const isUsed = ({ role, place }: FoundSource["source"]): boolean =>
    used.some((one) => one.place === place || (one.role === role && overlap(one.place, place)));
  const rest = found.filter(({ source }) => !isUsed(source));
  const weight = ({ score, isExample = false }: FoundSource): number => (isExample ? 0 : score);
  return [...first, ...[...rest].sort((a, b) => weight(b) - weight(a))];
}
