import type { PatchFieldsProps } from "./patchFields";
import type { ReactElement } from "react";
import type { OwnServicePatch } from "../../core/policy/policy";
import { PartySelect } from "../../pane/field/PartySelect";
import { useLayout } from "../../pane/look/layout";
import { useWords } from "../../pane/look/surroundings";
import { FigureField } from "./FigureField";

export function OwnServiceFields(props: PatchFieldsProps<OwnServicePatch>): ReactElement {
  const layout = useLayout();
  const { texts, words } = useWords();
  const fields = texts.policies.fields(words).ownService;
  const { patch, put } = props;
  return (
    <>
      <div className={layout.pair}>
        <FigureField {...props} field="share" text={fields.share} unit="share" />
        <FigureField
          {...props}
          field="perContact"
          text={fields.perContact}
          unit="perContact"
          optional
        />
        <FigureField {...props} field="oneOff" text={fields.oneOff} unit="kronor" />
        <FigureField {...props} field="upliftPerYear" text={fields.upliftPerYear} unit="share" />
      </div>
      <PartySelect
        label={texts.policies.patch.bearer}
        value={patch.bearer}
        onChange={(bearer) => put({ ...patch, bearer }, "bearer")}
      />
    </>
  );
}
