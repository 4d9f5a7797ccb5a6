import { Button, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { type ReactElement, useId, useState } from "react";
import type { Policy } from "../../core/policy/policy";
import { presetsIn } from "../../data/policies";
import { FoldButton } from "../../pane/look/FoldButton";
import { Icon } from "../../pane/look/Icon";
import { useLayout } from "../../pane/look/layout";
import { mainAction } from "../../pane/look/mainAction";
import { PolicyFacts } from "./PolicyFacts";
import { useWords } from "../../pane/look/surroundings";
import { useWork } from "../../comparison/pane/workContext";
import { Section } from "../../pane/Section";
import { type Start, StartChoice } from "./StartChoice";
import { startDays, startingOn } from "../../core/policy/startDays";
import { useHorizon } from "./useHorizon";
import { addPreset } from "./workspaceEdits";

const BLANK = "blank";

const useStyles = makeStyles({
  choice: { display: "flex", alignItems: "flex-end", columnGap: tokens.spacingHorizontalS },
  list: { flexGrow: 1, minWidth: 0, "& select": { width: "100%", textOverflow: "ellipsis" } },
  button: { flexShrink: 0, whiteSpace: "nowrap" },
  about: { fontSize: tokens.fontSizeBase200 },
});

/** Alternatives to start from, each with what it says before it is added. */
export function AddPolicy({ onAdded }: { readonly onAdded: (id: string) => void }): ReactElement {
  const layout = useLayout();
  const styles = useStyles();
  const about = useId();
  const [isOpen, setIsOpen] = useState(false);
  const { texts, language } = useWords();
  const { edit, history } = useWork();
  const presets = presetsIn(language);
  const [chosen, setChosen] = useState(presets[1]!.policy.id);
  const [start, setStart] = useState<Start | null>(null);
  const horizon = useHorizon();
  const own = texts.policies.add;
  const found = presets.find(({ policy }) => policy.id === chosen);
  const preset = found?.policy;
  const days = preset ? startDays(preset, horizon) : [];
  const [usual] = days;
  const from = start ?? (usual ? { ...usual, isOther: false } : null);
  const add = (): void => {
    const policy = preset && from ? startingOn(preset, from) : preset;
    edit((workspace) => addPreset(workspace, policy ?? blankPolicy(own.blankName)));
    setStart(null);
    const { policies } = history.get().present;
    if (!preset) onAdded(policies[policies.length - 1]!.id);
  };
  return (
    <Section title={own.title}>
      <div className={styles.choice}>
        <Field className={styles.list} label={own.preset}>
          <Select
            value={chosen}
            onChange={(_, { value }) => {
              setChosen(value);
              setStart(null);
            }}
          >
            {presets.map(({ policy: { id, name } }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
            <option value={BLANK}>{own.blank}</option>
          </Select>
        </Field>
        <Button
          {...mainAction}
          className={styles.button}
          appearance="primary"
          icon={<Icon name="add" />}
          onClick={add}
        >
          {own.button}
        </Button>
      </div>
      {preset && from && (
        <StartChoice
          days={days}
          value={from}
          isRule={preset.patches.some(({ kind }) => kind === "allocation")}
          forecast={horizon.forecast}
          onChange={setStart}
        />
      )}
      {found && preset && (
        <div>
          <div className={styles.about}>
            <FoldButton isOpen={isOpen} controls={about} onToggle={() => setIsOpen(!isOpen)}>
              {own.about(preset.name)}
            </FoldButton>
          </div>
          <div id={about} className={layout.stack} hidden={!isOpen}>
            {isOpen && (
              <>
                <Text size={200}>{preset.text}</Text>
                <PolicyFacts policy={preset} standing={found.standing} />
              </>
            )}
          </div>
        </div>
      )}
    </Section>
  );
}

function blankPolicy(name: string): Policy {
  return {
    id: "own",
    name,
    text: "",
    legalNote: null,
    status: "proposed",
    sources: [],
    validFrom: null,
    validTo: null,
    patches: [],
  };
}
