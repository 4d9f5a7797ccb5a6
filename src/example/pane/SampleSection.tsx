import { useJob } from "../../comparison/pane/useJob";
import { type Inserted, inserting } from "../../pane/work/insertion";
import { Button, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { insertSampleRegion } from "../excel/sampleRegion";
import { InsertionStatus } from "../../pane/look/InsertionStatus";
import { useLayout } from "../../pane/look/layout";
import { useWords } from "../../pane/look/surroundings";
import { useWork } from "../../comparison/pane/workContext";
import { Section } from "../../pane/Section";
import { takeSample } from "./sampleSettings";

/** An invented region to try with. */
export function SampleSection(): ReactElement {
  const layout = useLayout();
  const { texts, language } = useWords();
  const { region, edit } = useWork();
  const [sampleRegion, state] = useJob<Inserted>("sampleRegion");
  const running = state.status === "running";
  const { sample } = texts.data;
  const insert = async (): Promise<void> => {
    const before = new Set((await region.search()).map(({ source }) => source.place));
    const inserted = await sampleRegion.start(
      inserting((options) => insertSampleRegion(language, options))
    );
    if (!inserted) return;
    const found = (await region.search()).filter(({ source }) => !before.has(source.place));
    edit((workspace) =>
      takeSample(
        workspace,
        found.map(({ source }) => source)
      )
    );
  };
  return (
    <Section title={sample.title}>
      <Text as="p">{sample.description}</Text>
      <div className={layout.row}>
        <Button disabledFocusable={running} onClick={() => void insert()}>
          {sample.insert}
        </Button>
        {running && <Button onClick={sampleRegion.cancel}>{sample.cancel}</Button>}
      </div>
      <InsertionStatus state={state} texts={{ ...sample, progress: () => sample.progress }} />
    </Section>
  );
}
