import { Button, Field, Select, Text } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { Policy } from "../../core/policy/policy";
import { Icon } from "../../pane/look/Icon";
import { useLayout } from "../../pane/look/layout";
import { useWords } from "../../pane/look/surroundings";
import { useWorkspace } from "../../comparison/pane/workContext";
import { newPatch, PATCH_KINDS } from "./newPatch";
import { addPatch, type PatchKind } from "./policyEdits";
import { useHorizon } from "./useHorizon";
import { asAnswered } from "./workspaceEdits";

export interface AddPatchProps {
  readonly policy: Policy;
  readonly onChange: (change: (policy: Policy) => Policy) => void;
}

export function AddPatch({ policy, onChange }: AddPatchProps): ReactElement {
  const layout = useLayout();
  const { texts, words } = useWords();
  const [kind, setKind] = useState<PatchKind>("allocation");
  const workspace = useWorkspace();
  const { forecast } = useHorizon();
  const own = texts.policies;
  const kinds = own.kinds(words);
  const add = (): void => {
    const from = policy.validFrom ?? forecast;
    const patch = newPatch(kind, from, own.patch.financingName);
    onChange((one) => addPatch(one, asAnswered(workspace, patch)));
  };
  return (
    <div className={layout.stack}>
      <Field label={own.editor.addPatch}>
        <Select value={kind} onChange={(_, { value }) => setKind(value as PatchKind)}>
          {PATCH_KINDS.map((one) => (
            <option key={one} value={one}>
              {kinds[one].title}
            </option>
          ))}
        </Select>
      </Field>
      <Text size={200}>{kinds[kind].about}</Text>
      <Button className={layout.start} icon={<Icon name="add" />} onClick={add}>
        {own.editor.addPatchButton}
      </Button>
    </div>
  );
}
