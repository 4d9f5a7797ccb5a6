import { Button, Checkbox, makeStyles, Radio, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Policy } from "../../core/policy/policy";
import { patchSubject } from "../../words/patchText";
import { Card } from "../../pane/look/Card";
import { Icon } from "../../pane/look/Icon";
import { useLayout } from "../../pane/look/layout";
import { PatchSourceText } from "./PatchSourceText";
import { PolicyFacts } from "./PolicyFacts";
import { useWords } from "../../pane/look/surroundings";
import { useWork, useWorkspace } from "../../comparison/pane/workContext";
import { FinancingOffer } from "./FinancingOffer";
import { PolicyFaults } from "./PolicyFaults";
import {
  choosePolicy,
  copyPolicy,
  MOST_COMPARED,
  removePolicy,
  setBaseline,
} from "./workspaceEdits";

const useStyles = makeStyles({
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  choice: { marginInlineStart: "-8px" },
});

export interface PolicyCardProps {
  readonly policy: Policy;
  readonly onEdit: () => void;
  readonly onRemoved: () => void;
}

export function PolicyCard({ policy, onEdit, onRemoved }: PolicyCardProps): ReactElement {
  const styles = useStyles();
  const layout = useLayout();
  const { texts, language } = useWords();
  const { edit } = useWork();
  const { chosen, baseline } = useWorkspace();
  const own = texts.policies;
  const { id, name } = policy;
  const isBaseline = id === baseline;
  const isChosen = chosen.includes(id);
  const full = !isChosen && chosen.length >= MOST_COMPARED;
  return (
    <Card>
      <h3 className={styles.name}>{name}</h3>
      <PolicyFacts policy={policy} />
      {policy.text !== "" && (
        <Text size={200} className={layout.breaking}>
          {policy.text}
        </Text>
      )}
      {policy.patches.map((patch, i) => (
        <PatchSourceText
          key={i}
          policy={policy}
          patch={patch}
          label={(source) => own.sourceOf(patchSubject(patch, language), source)}
        />
      ))}
      <FinancingOffer policy={policy} />
      <PolicyFaults policy={policy} />
      <div className={layout.row}>
        <Checkbox
          className={styles.choice}
          checked={isChosen}
          disabled={isBaseline || full}
          label={own.compareShort}
          aria-label={own.compare(name)}
          onChange={(_, { checked }) => edit((one) => choosePolicy(one, id, checked === true))}
        />
        <Radio
          name="baseline"
          value={id}
          checked={isBaseline}
          label={own.baseline}
          aria-label={own.baselineLabel(name)}
          onChange={() => edit((one) => setBaseline(one, id))}
        />
      </div>
      <div className={layout.row}>
        <Button
          size="small"
          icon={<Icon name="edit" />}
          aria-label={own.labelled(own.edit, name)}
          onClick={onEdit}
        >
          {own.edit}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          icon={<Icon name="copy" />}
          aria-label={own.labelled(own.copy, name)}
          onClick={() => edit((one) => copyPolicy(one, id))}
        >
          {own.copy}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          icon={<Icon name="remove" />}
          aria-label={own.labelled(own.remove, name)}
          onClick={() => {
            edit((one) => removePolicy(one, id));
            onRemoved();
          }}
        >
          {own.remove}
        </Button>
      </div>
    </Card>
  );
}
