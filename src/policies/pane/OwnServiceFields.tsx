import type { PatchFieldsProps } from "./patchFields";
import type { ReactElement } from "react";
import type { OwnServicePatch } from "../../core/policy/policy";
import { PartySelect } from "../../pane/field/PartySelect";
import { useWords } from "../../pane/look/surroundings";
import { FigureFields } from "./FigureFields";

export function OwnServiceFields(props: PatchFieldsProps<OwnServicePatch>): ReactElement {
  const { texts, words } = useWords();
  const { patch, put } = props;
  return (
    <>
      <FigureFields {...props} fields={texts.policies.fields(words).ownService} />
      <PartySelect
        label={texts.policies.patch.bearer}
        value={patch.bearer}
        onChange={(bearer) => put({ ...patch, bearer }, "bearer")}
      />
    </>
  );
}
