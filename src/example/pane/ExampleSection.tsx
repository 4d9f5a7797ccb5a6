import { useJob } from "../../comparison/pane/useJob";
import { type Inserted, inserting } from "../../pane/work/insertion";
import { Button, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { insertExample } from "../excel/example";
import { today } from "../../pane/work/today";
import { InsertionStatus } from "../../pane/look/InsertionStatus";
import { useLayout } from "../../pane/look/layout";
import { useSurroundings, useWords } from "../../pane/look/surroundings";
import { Section } from "../../pane/Section";

/** Sheets that show what the functions do. */
export function ExampleSection(): ReactElement {
  const layout = useLayout();
  const { pane, language } = useWords();
  const { namespace } = useSurroundings();
  const texts = pane.example;
  const [example, state] = useJob<Inserted>("example");
  const running = state.status === "running";
  const insert = (): Promise<unknown> =>
    example.start(
      inserting((options) => insertExample(language, namespace, { ...options, today: today() }))
    );
  return (
    <Section title={texts.title}>
      <Text as="p">{texts.description}</Text>
      <div className={layout.row}>
        <Button disabledFocusable={running} onClick={() => void insert()}>
          {texts.insert}
        </Button>
        {running && <Button onClick={example.cancel}>{texts.cancel}</Button>}
      </div>
      <InsertionStatus state={state} texts={{ ...texts, progress: () => texts.progress }} />
    </Section>
  );
}
