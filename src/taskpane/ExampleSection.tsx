import { Button, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { insertExample } from "../workbook/example/example";
import { today } from "./analysis/since/today";
import { InsertionStatus } from "./look/InsertionStatus";
import { useLayout } from "./look/layout";
import { useSurroundings, useWords } from "./look/surroundings";
import { useWork } from "./work/workContext";
import { Section } from "./Section";
import { useStore } from "./work/useStore";

/** Sheets that show what the functions do. */
export function ExampleSection(): ReactElement {
  const layout = useLayout();
  const { pane, language } = useWords();
  const { namespace } = useSurroundings();
  const work = useWork();
  const texts = pane.example;
  const state = useStore(work.example.state);
  const running = state.status === "running";
  const insert = (): Promise<unknown> =>
    work.example.start((options) =>
      insertExample(language, namespace, { ...options, today: today() })
    );
  return (
    <Section title={texts.title}>
      <Text as="p">{texts.description}</Text>
      <div className={layout.row}>
        <Button disabledFocusable={running} onClick={() => void insert()}>
          {texts.insert}
        </Button>
        {running && <Button onClick={work.example.cancel}>{texts.cancel}</Button>}
      </div>
      <InsertionStatus state={state} texts={{ ...texts, progress: () => texts.progress }} />
    </Section>
  );
}
