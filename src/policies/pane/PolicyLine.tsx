import {
  Badge,
  Button,
  Checkbox,
  makeStyles,
  Radio,
  Text,
  tokens,
} from "@fluentui/react-components";
import { type ReactElement, useId } from "react";
import type { Policy } from "../../core/policy/policy";
import { patchSubject } from "../../words/patchText";
import { FoldButton } from "../../pane/look/FoldButton";
import { Icon } from "../../pane/look/Icon";
import { useLayout } from "../../pane/look/layout";
import { PatchSourceText } from "./PatchSourceText";
import { PolicyFacts, STATUS_COLORS } from "./PolicyFacts";
import { shortNote } from "./shortNote";
import { useWords } from "../../pane/look/surroundings";
import { useWork, useWorkspace } from "../../comparison/pane/workContext";
import { FinancingOffer } from "./FinancingOffer";
import { StartNote } from "./StartNote";
import { PolicyFaults } from "./PolicyFaults";
import {
  choosePolicy,
  copyPolicy,
  MOST_COMPARED,
  removePolicy,
  setBaseline,
} from "./workspaceEdits";

const useStyles = makeStyles({
  line: {
    display: "grid",
    // The last two are as wide as their headings.
    gridTemplateColumns: "minmax(0, 1fr) auto 44px 52px",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingBlockEnd: tokens.spacingVerticalXS,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  choice: { justifySelf: "center" },
  across: { gridColumn: "1 / -1" },
  // In one row however long the note is; opening the line shows all of it.
  note: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", minWidth: 0 },
  details: { paddingBlock: tokens.spacingVerticalS, "&[hidden]": { display: "none" } },
});

export interface PolicyLineProps {
  readonly policy: Policy;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onEdit: () => void;
  readonly onRemoved: () => void;
}

/** An alternative: what one compares by, and on opening all that it says. */
export function PolicyLine(props: PolicyLineProps): ReactElement {
  const { policy, isOpen, onToggle } = props;
  const styles = useStyles();
  const layout = useLayout();
  const details = useId();
  const { texts, language } = useWords();
  const { edit } = useWork();
  const { chosen, baseline } = useWorkspace();
  const own = texts.policies;
  const { id, name, legalNote, status, validFrom } = policy;
  const isBaseline = id === baseline;
  const isChosen = chosen.includes(id);
  const full = !isChosen && chosen.length >= MOST_COMPARED;
  const subjects = [...new Set(policy.patches.map((patch) => patchSubject(patch, language)))];
  return (
    <li className={styles.line}>
      <h3 className={styles.name}>
        <FoldButton isOpen={isOpen} controls={details} onToggle={onToggle}>
          {name}
        </FoldButton>
      </h3>
      <Badge appearance="tint" size="small" color={STATUS_COLORS[status]}>
        {texts.status[status]}
      </Badge>
      <Checkbox
        className={styles.choice}
        checked={isChosen}
        disabled={isBaseline || full}
        aria-label={own.compare(name)}
        onChange={(_, { checked }) => edit((one) => choosePolicy(one, id, checked === true))}
      />
      <Radio
        className={styles.choice}
        name="baseline"
        value={id}
        checked={isBaseline}
        aria-label={own.baselineLabel(name)}
        onChange={() => edit((one) => setBaseline(one, id))}
      />
      <div className={styles.across}>
        <Text as="p" size={200} className={layout.breaking}>
          {own.line.changes(subjects, validFrom)}
        </Text>
        {legalNote !== null && legalNote !== "" && (
          <Text as="p" size={200} block className={styles.note}>
            {own.line.legal(shortNote(legalNote))}
          </Text>
        )}
        <PolicyFaults policy={policy} />
        <StartNote policy={policy} />
      </div>
      <div id={details} className={styles.across} hidden={!isOpen}>
        {isOpen && <Details {...props} />}
      </div>
    </li>
  );
}

function Details({ policy, onEdit, onRemoved }: PolicyLineProps): ReactElement {
  const layout = useLayout();
  const { texts, language } = useWords();
  const { edit } = useWork();
  const own = texts.policies;
  const { id, name } = policy;
  return (
    <div className={layout.stack}>
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
    </div>
  );
}
