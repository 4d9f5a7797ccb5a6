import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  tokens,
} from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { useLayout } from "../../pane/look/layout";
import { mainAction } from "../../pane/look/mainAction";
import { useWords } from "../../pane/look/surroundings";
import { useKept } from "../../comparison/pane/useKept";
import { useWorkspace } from "../../comparison/pane/workContext";
import { Section } from "../../pane/Section";
import { turnTo } from "../../pane/work/opening";
import { FEWEST_COMPARED, MOST_COMPARED } from "./workspaceEdits";
import { AddPolicy } from "./AddPolicy";
import { HistoryButtons } from "./HistoryButtons";
import { PolicyLine } from "./PolicyLine";

const useStyles = makeStyles({
  headings: {
    display: "grid",
    gridTemplateColumns: "1fr 44px 52px",
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    textAlign: "center",
  },
});

/** Alternativ: a line each, and what may be added. */
export function PolicyList({ onEdit }: { readonly onEdit: (id: string) => void }): ReactElement {
  const layout = useLayout();
  const styles = useStyles();
  const { texts } = useWords();
  const { policies, chosen } = useWorkspace();
  const [message, setMessage] = useState("");
  const [open, setOpen] = useKept<readonly string[]>("policies.open", []);
  const toggle = (id: string): void =>
    setOpen(open.includes(id) ? open.filter((one) => one !== id) : [...open, id]);
  const own = texts.policies;
  return (
    <div className={layout.loose}>
      <Section title={own.listTitle}>
        <Text as="p">{own.introduction}</Text>
        <div className={layout.row}>
          <HistoryButtons onDone={setMessage} />
          <Text size={200}>{own.compared(chosen.length)}</Text>
        </div>
        <div role="status">{message !== "" && <Text size={200}>{message}</Text>}</div>
        {policies.length === 0 && <Text as="p">{own.none}</Text>}
        {policies.length > 0 && chosen.length < FEWEST_COMPARED && (
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody>{own.tooFew}</MessageBarBody>
          </MessageBar>
        )}
        {chosen.length >= MOST_COMPARED && <Text size={200}>{own.tooMany}</Text>}
        {policies.length > 0 && (
          <div>
            {/* The choices have names of their own. */}
            <div className={styles.headings} aria-hidden="true">
              <span />
              <span>{own.compareShort}</span>
              <span>{own.baselineShort}</span>
            </div>
            <ul className={layout.bare}>
              {policies.map((policy) => (
                <PolicyLine
                  key={policy.id}
                  policy={policy}
                  isOpen={open.includes(policy.id)}
                  onToggle={() => toggle(policy.id)}
                  onEdit={() => onEdit(policy.id)}
                  onRemoved={() => setMessage(own.removed(policy.name))}
                />
              ))}
            </ul>
          </div>
        )}
        {chosen.length >= FEWEST_COMPARED && (
          <Button {...mainAction} className={layout.start} onClick={() => turnTo("result")}>
            {own.next}
          </Button>
        )}
      </Section>
      <AddPolicy onAdded={onEdit} />
    </div>
  );
}
