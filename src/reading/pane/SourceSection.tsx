import { Button, ProgressBar, Spinner, Text } from "@fluentui/react-components";
import { type ReactElement, useEffect, useState } from "react";
import { earlierOf } from "../../core/scenario/remembered";
import { type FoundSource, inRole } from "../excel/sources";
import { useLayout } from "../../pane/look/layout";
import { useWords } from "../../pane/look/surroundings";
import { useWork, useWorkspace } from "../../comparison/pane/workContext";
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
  const { busy, progress, found } = useStore(region.state);
  const { status } = useStore(loading);
  const [message, setMessage] = useState("");
  const words = texts.data.sources;

  useEffect(() => {
    if (status === "done" && found === null) void region.search();
  }, [status, found, region]);

  /** @returns whether it is read as another one of its headings was */
  const take = ({ source, headings }: FoundSource): boolean => {
    const own = { ...source, headings };
    const isAsBefore = earlierOf(work.history.get().present, own) !== null;
    edit((workspace) => takeOwn(workspace, own));
    setMessage(isAsBefore ? texts.data.readingStep.asBefore : "");
    return isAsBefore;
  };
  const useSelection = async (): Promise<void> => {
    setMessage("");
    const one = await region.look();
    if (!one) return setMessage(words.nothingSelected);
    const isAsBefore = take(one);
    if (one.score > 0 || isAsBefore) return;
    setMessage(one.isAsked ? words.unnamed : words.unrecognised);
  };
  const listed = listOf(found ?? [], sources);
  return (
    <Section title={words.title}>
      <div className={layout.row}>
        <Button disabledFocusable={busy !== null} onClick={() => void useSelection()}>
          {words.useSelection}
        </Button>
        <Button
          appearance="subtle"
          disabledFocusable={busy !== null}
          onClick={() => void region.search()}
        >
          {words.search}
        </Button>
        {sources.length > 0 && (
          <Button
            appearance="subtle"
            disabledFocusable={busy !== null}
            onClick={() => void region.read(sources.slice())}
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
        {message !== "" && <Text>{message}</Text>}
      </div>
      {listed.length === 0 && found !== null && !busy && <Text as="p">{words.none}</Text>}
      <ul className={layout.bare}>
        {listed.map((one) => (
          <SourceItem key={one.source.place} found={one} onUse={take} />
        ))}
      </ul>
    </Section>
  );
}

/** What is used first, as it is used; then the surest guesses, the example's own tables last. */
function listOf(
  found: readonly FoundSource[],
  used: readonly FoundSource["source"][]
): readonly FoundSource[] {
  const known = new Map(found.map((one) => [one.source.place, one]));
  const first = used.map((source): FoundSource => {
    const one = known.get(source.place);
    if (one && one.source.role === source.role) return { ...one, source };
    // In another role, or where it is not found as it was pointed out, its headings tell.
    const { headings = [] } = one ?? source;
    const bare = { source, headings, meanings: [], rows: one?.rows ?? 0, score: 0 };
    return { ...inRole(bare, source.role), source };
  });
  const places = new Set(used.map(({ place }) => place));
  const rest = found.filter(({ source }) => !places.has(source.place));
  const weight = ({ score, isExample = false }: FoundSource): number => (isExample ? 0 : score);
  return [...first, ...[...rest].sort((a, b) => weight(b) - weight(a))];
}
