import { Button, Field, Select, Text } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { Policy } from "../../core/policy/policy";
import { presetPolicies } from "../../data/policies";
import { Icon } from "../../pane/look/Icon";
import { useLayout } from "../../pane/look/layout";
import { PolicyFacts } from "./PolicyFacts";
import { useWords } from "../../pane/look/surroundings";
import { useWork } from "../../comparison/pane/workContext";
import { Section } from "../../pane/Section";
import { addPreset } from "./workspaceEdits";

const BLANK = "blank";

/** Alternatives to start from, each with what it says before it is added. */
export function AddPolicy({ onAdded }: { readonly onAdded: (id: string) => void }): ReactElement {
  const layout = useLayout();
  const { texts, language } = useWords();
  const { edit, history } = useWork();
  const presets = presetPolicies(language);
  const [chosen, setChosen] = useState(presets[1]!.id);
  const own = texts.policies.add;
  const preset = presets.find(({ id }) => id === chosen);
  const add = (): void => {
    edit((workspace) => addPreset(workspace, preset ?? blankPolicy(own.blankName)));
    const { policies } = history.get().present;
    if (!preset) onAdded(policies[policies.length - 1]!.id);
  };
  return (
    <Section title={own.title}>
      <Field label={own.preset}>
        <Select value={chosen} onChange={(_, { value }) => setChosen(value)}>
          {presets.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value={BLANK}>{own.blank}</option>
        </Select>
      </Field>
      {preset && (
        <>
          <Text size={200}>{preset.text}</Text>
          <PolicyFacts policy={preset} />
        </>
      )}
      <Button
        appearance="primary"
        className={layout.start}
        icon={<Icon name="add" />}
        onClick={add}
      >
        {own.button}
      </Button>
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
