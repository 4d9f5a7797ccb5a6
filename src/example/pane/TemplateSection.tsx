import { useJob } from "../../comparison/pane/useJob";
import { type Inserted, inserting } from "../../pane/work/insertion";
import { Button, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { insertTemplate } from "../excel/template";
import { InsertionStatus } from "../../pane/look/InsertionStatus";
import { useLayout } from "../../pane/look/layout";
import { useWords } from "../../pane/look/surroundings";
import { useWork } from "../../comparison/pane/workContext";
import { Section } from "../../pane/Section";

/** Empty tables to paste one's own figures into. */
export function TemplateSection(): ReactElement {
  const layout = useLayout();
  const { texts, language } = useWords();
  const { region } = useWork();
  const [job, state] = useJob<Inserted>("template");
  const running = state.status === "running";
  const { template } = texts.data;
  const insert = async (): Promise<void> => {
    const inserted = await job.start(inserting((options) => insertTemplate(language, options)));
    if (inserted) await region.search();
  };
  return (
    <Section title={template.title}>
      <Text as="p">{template.description}</Text>
      <div className={layout.row}>
        <Button disabledFocusable={running} onClick={() => void insert()}>
          {template.insert}
        </Button>
        {running && <Button onClick={job.cancel}>{template.cancel}</Button>}
      </div>
      <InsertionStatus state={state} texts={{ ...template, progress: () => template.progress }} />
    </Section>
  );
}
