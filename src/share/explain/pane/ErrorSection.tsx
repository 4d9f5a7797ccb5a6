import { Button, Text } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { professionLabel } from "../../../data/professions";
import { errorCellSentence } from "../../../words/explain";
import type { ExplainedError } from "../../../calls/sheet/explanation";
import { findErrorCells } from "../../../calls/excel/errorCells";
import { useLayout } from "../../../pane/look/layout";
import { useSurroundings, useWords } from "../../../pane/look/surroundings";
import { useWork } from "../../../comparison/pane/workContext";
import { report } from "../../../pane/work/opening";
import { Section } from "../../../pane/Section";
import { CellButton } from "../../../pane/look/CellButton";

/** The functions' own sentences, which Excel shows only sometimes. */
export function ErrorSection(): ReactElement {
  const layout = useLayout();
  const { texts, language } = useWords();
  const { namespace } = useSurroundings();
  const work = useWork();
  const [cells, setCells] = useState<readonly ExplainedError[] | null>(null);
  const own = texts.share.errors;
  const find = async (): Promise<void> => {
    report(undefined);
    try {
      setCells(await work.turns(() => findErrorCells(namespace)));
    } catch (error) {
      setCells(null);
      report(error);
    }
  };
  return (
    <Section title={own.title}>
      <Text as="p">{own.about}</Text>
      <Button className={layout.start} onClick={() => void find()}>
        {own.button}
      </Button>
      <div role="status">
        {cells && <Text>{cells.length === 0 ? own.none : own.count(cells.length)}</Text>}
      </div>
      {cells && cells.length > 0 && (
        <ul className={layout.bare}>
          {cells.map((cell) => (
            <li key={cell.address} className={layout.stack}>
              <CellButton address={cell.address} label={own.select} />
              <Text size={200} className={layout.breaking}>
                {errorCellSentence(cell, language, professionLabel)}
              </Text>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
