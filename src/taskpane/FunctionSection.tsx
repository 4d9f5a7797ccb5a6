import { Body1Strong, Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { PaneTexts } from "../locales/pane";
import { insertInActiveCell } from "../workbook/activeCell";
import type { Notation } from "../workbook/notation";
import { FormulaText } from "./FormulaText";
import { callText, englishNotation, exampleCalls, type FunctionCall } from "./functionCall";
import { turnTo } from "./opening";
import { Section } from "./Section";

export interface FunctionSectionProps {
  readonly texts: PaneTexts["functions"];
  readonly namespace: string;
  readonly notation: Notation;
}

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  item: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  button: { alignSelf: "flex-start" },
});

/** The functions, each with an example as this user types it. */
export function FunctionSection(props: FunctionSectionProps): ReactElement {
  const { texts, namespace } = props;
  const styles = useStyles();
  const [message, setMessage] = useState("");
  const insert = async (call: FunctionCall): Promise<void> => {
    turnTo("start");
    try {
      const formula = `=${callText(call, namespace, englishNotation)}`;
      const { address, inserted } = await insertInActiveCell(formula);
      setMessage(inserted ? texts.inserted(address) : texts.occupied(address));
    } catch (error) {
      setMessage("");
      turnTo("start", error);
    }
  };
  return (
    <Section title={texts.title}>
      <div className={styles.list}>
        {exampleCalls.map((call) => (
          <FunctionItem key={call.name} {...props} call={call} onInsert={() => void insert(call)} />
        ))}
      </div>
      <div role="status">
        <Text>{message}</Text>
      </div>
    </Section>
  );
}

function FunctionItem({
  call,
  texts,
  namespace,
  notation,
  onInsert,
}: FunctionSectionProps & {
  readonly call: FunctionCall;
  readonly onInsert: () => void;
}): ReactElement {
  const styles = useStyles();
  const { description, example } = texts.about[call.name];
  return (
    <div className={styles.item}>
      <Body1Strong as="h3">{call.name}</Body1Strong>
      <Text>{description}</Text>
      <FormulaText text={`=${callText(call, namespace, notation)}`} />
      <Text size={200}>{example}</Text>
      {call.standsAlone && (
        <Button
          className={styles.button}
          size="small"
          aria-label={texts.insertLabel(call.name)}
          onClick={onInsert}
        >
          {texts.insert}
        </Button>
      )}
    </div>
  );
}
