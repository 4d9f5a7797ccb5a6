import { Button, Checkbox, Text } from "@fluentui/react-components";
import { type ReactElement, useId, useState } from "react";
import { useWork, useWorkspace } from "../../../comparison/pane/workContext";
import { useLayout } from "../../../pane/look/layout";
import { useWords } from "../../../pane/look/surroundings";
import { report } from "../../../pane/work/opening";
import { copyTexts } from "../../../words/copy";
import { type CopySheet, readCopySheets, unreadSheets } from "../excel/copySheets";

interface Props {
  /** Names of sheets; null: nobody has chosen. */
  readonly leftOut: readonly string[] | null;
  readonly onChoice: (leftOut: readonly string[]) => void;
}

/** Which sheets the copy is to have, in the workbook's order. */
export function SheetChoices({ leftOut, onChoice }: Props): ReactElement {
  const layout = useLayout();
  const { language } = useWords();
  const work = useWork();
  const { sources } = useWorkspace();
  const [sheets, setSheets] = useState<readonly CopySheet[] | null>(null);
  const title = useId();
  const t = copyTexts(language).sheets;
  const open = async (): Promise<void> => {
    report(undefined);
    try {
      const found = await work.turns(() => readCopySheets(sources.map(({ place }) => place)));
      setSheets(found);
      if (leftOut === null) onChoice(unreadSheets(found));
    } catch (error) {
      report(error);
    }
  };
  const toggle = (name: string, isWith: boolean): void => {
    const others = (leftOut ?? []).filter((each) => each !== name);
    onChoice(isWith ? others : [...others, name]);
  };
  if (sheets === null)
    return (
      <div className={layout.stack}>
        <Text size={200}>{t.about}</Text>
        <Button className={layout.start} onClick={() => void open()}>
          {t.choose}
        </Button>
      </div>
    );
  return (
    <div role="group" aria-labelledby={title} className={layout.stack}>
      <Text id={title} weight="semibold">
        {t.title}
      </Text>
      {sheets.map(({ name, isVisible, unread }) => (
        <Checkbox
          key={name}
          label={
            <>
              {isVisible ? name : t.hidden(name)}
              {unread !== null && (
                <Text size={200} block>
                  {t.unread[unread]}
                </Text>
              )}
            </>
          }
          checked={!(leftOut ?? []).includes(name)}
          onChange={(_, { checked }) => toggle(name, checked === true)}
        />
      ))}
    </div>
  );
}
