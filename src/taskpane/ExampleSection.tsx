import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  Text,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PaneTexts } from "../locales/pane";
import { Section } from "./Section";
import type { Insertion, InsertionState } from "./useInsertion";

export interface ExampleSectionProps {
  readonly texts: PaneTexts["example"];
  readonly insertion: Insertion;
}

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export function ExampleSection({ texts, insertion }: ExampleSectionProps): ReactElement {
  const styles = useStyles();
  const { state, start, cancel } = insertion;
  const running = state.status === "running";
  return (
    <Section title={texts.title}>
      <Text as="p">{texts.description}</Text>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={running} onClick={() => void start()}>
          {texts.insert}
        </Button>
        <Button disabledFocusable={!running} onClick={cancel}>
          {texts.cancel}
        </Button>
      </div>
      {running && <ProgressBar value={state.share} aria-label={texts.progress} />}
      <div role="status">
        <Status state={state} texts={texts} />
      </div>
    </Section>
  );
}

function Status({
  state,
  texts,
}: {
  readonly state: InsertionState;
  readonly texts: PaneTexts["example"];
}): ReactElement | null {
  switch (state.status) {
    case "idle":
      return null;
    case "running":
      return <Text>{texts.progress}</Text>;
    case "cancelled":
      return (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{texts.cancelled}</MessageBarBody>
        </MessageBar>
      );
    case "done":
      return (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{texts.done(state.sheets)}</MessageBarBody>
        </MessageBar>
      );
  }
}
