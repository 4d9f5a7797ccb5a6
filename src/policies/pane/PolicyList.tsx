import { MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { useLayout } from "../../pane/look/layout";
import { useWords } from "../../pane/look/surroundings";
import { useWorkspace } from "../../comparison/pane/workContext";
import { Section } from "../../pane/Section";
import { FEWEST_COMPARED, MOST_COMPARED } from "./workspaceEdits";
import { AddPolicy } from "./AddPolicy";
import { HistoryButtons } from "./HistoryButtons";
import { PolicyCard } from "./PolicyCard";

export function PolicyList({ onEdit }: { readonly onEdit: (id: string) => void }): ReactElement {
  const layout = useLayout();
  const { texts } = useWords();
  const { policies, chosen } = useWorkspace();
  const [message, setMessage] = useState("");
  const own = texts.policies;
  return (
    <div className={layout.view}>
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
        {policies.map((policy) => (
          <PolicyCard
            key={policy.id}
            policy={policy}
            onEdit={() => onEdit(policy.id)}
            onRemoved={() => setMessage(own.removed(policy.name))}
          />
        ))}
      </Section>
      <AddPolicy onAdded={onEdit} />
    </div>
  );
}
