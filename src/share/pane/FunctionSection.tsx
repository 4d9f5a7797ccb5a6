import { Body1Strong, Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { insertInActiveCell } from "../../excel/activeCell";
import { FormulaText } from "../../pane/FormulaText";
import {
  callText,
  englishNotation,
  exampleCalls,
  type FunctionCall,
} from "../../pane/functionCall";
import { useSurroundings, useWords } from "../../pane/look/surroundings";
import { report } from "../../pane/work/opening";
import { Section } from "../../pane/Section";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  item: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  button: { alignSelf: "flex-start" },
});

/** The functions, each with an example as this user types it. */
export function FunctionSection(): ReactElement {
  const styles = useStyles();
  const texts = useWords().pane.functions;
  const { namespace } = useSurroundings();
  const [message, setMessage] = useState("");
  const insert = async (call: FunctionCall): Promise<void> => {
    report(undefined);
    try {
      const formula = `=${callText(call, namespace, englishNotation)}`;
      const { address, inserted } = await insertInActiveCell(formula);
      setMessage(inserted ? texts.inserted(address) : texts.occupied(address));
    } catch (error) {
      setMessage("");
      report(error);
    }
  };
  return (
    <Section title={texts.title}>
      <div className={styles.list}>
        {exampleCalls.map((call) => (
          <FunctionItem key={call.name} call={call} onInsert={() => void insert(call)} />
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
  onInsert,
}: {
  readonly call: FunctionCall;
  readonly onInsert: () => void;
}): ReactElement {
  const styles = useStyles();
  const texts = useWords().pane.functions;
  const { namespace, notation } = useSurroundings();
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
