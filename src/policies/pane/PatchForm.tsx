import type { PatchFieldsProps } from "./patchFields";
import { Button, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Patch, Policy } from "../../core/policy/policy";
import { checkPolicy } from "../../core/policy/policyCheck";
import { policyFaultSentence } from "../../words/scenario";
import { DateField } from "../../pane/field/DateField";
import { TextField } from "../../pane/field/TextField";
import { Card } from "../../pane/look/Card";
import { Icon } from "../../pane/look/Icon";
import { useLayout } from "../../pane/look/layout";
import { PatchSourceText } from "./PatchSourceText";
import { useWords } from "../../pane/look/surroundings";
import { movePatch, putPatch, removePatch } from "./policyEdits";
import { useHorizon } from "./useHorizon";
import { AllocationFields } from "./AllocationFields";
import { AmountFields } from "./AmountFields";
import { FinancingFields } from "./FinancingFields";
import { FigureFields } from "./FigureFields";
import { OwnServiceFields } from "./OwnServiceFields";
import { StopFields } from "./StopFields";

export interface PatchFormProps {
  readonly policy: Policy;
  readonly index: number;
  readonly onChange: (change: (policy: Policy) => Policy, field?: string) => void;
}

/** One change of an alternative, with its units, its limits and where its figures come from. */
export function PatchForm({ policy, index, onChange }: PatchFormProps): ReactElement {
  const layout = useLayout();
  const { texts, words, language } = useWords();
  const own = texts.policies;
  const { forecast } = useHorizon();
  const patch = policy.patches[index]!;
  const { title, about } = own.kinds(words)[patch.kind];
  const check = (field: string, candidate: Patch): string | null => {
    const faults = checkPolicy(putPatch(policy, index, candidate));
    const fault = faults.find((one) => one.patch === index && one.field === field);
    return fault ? policyFaultSentence(fault, language) : null;
  };
  const put = (next: Patch, field: string): void =>
    onChange((one) => putPatch(one, index, next), `patch-${index}/${field}`);
  return (
    <Card>
      <h3>{title}</h3>
      <Text size={200}>{about}</Text>
      <DateField
        label={own.patch.from}
        value={patch.from}
        check={(from) => check("from", { ...patch, from })}
        onChange={(from) => put(movePatch(patch, from, forecast), "from")}
      />
      <KindFields patch={patch} check={check} put={put} />
      <PatchSourceText policy={policy} patch={patch} label={own.patch.source} />
      <TextField
        label={own.patch.ownSource}
        hint={own.patch.ownSourceHint}
        value={patch.ownSource ?? ""}
        onChange={(text) => put({ ...patch, ownSource: text === "" ? null : text }, "ownSource")}
      />
      <Button
        size="small"
        appearance="subtle"
        className={layout.start}
        icon={<Icon name="remove" />}
        aria-label={own.labelled(own.editor.removePatch, title)}
        onClick={() => onChange((one) => removePatch(one, index))}
      >
        {own.editor.removePatch}
      </Button>
    </Card>
  );
}

function KindFields({ patch, ...rest }: PatchFieldsProps<Patch>): ReactElement {
  const { texts, words } = useWords();
  switch (patch.kind) {
    case "tariff":
    case "contactCharge":
      return <AmountFields patch={patch} {...rest} />;
    case "allocation":
      return <AllocationFields patch={patch} {...rest} />;
    case "stop":
      return <StopFields patch={patch} {...rest} />;
    case "ownService":
      return <OwnServiceFields patch={patch} {...rest} />;
    case "financing":
      return <FinancingFields patch={patch} {...rest} />;
    case "patientFee":
    case "payers":
    case "cap":
    case "growth":
    case "visitCost":
      return (
        <FigureFields patch={patch} fields={texts.policies.fields(words)[patch.kind]} {...rest} />
      );
  }
}
