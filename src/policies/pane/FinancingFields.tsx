import type { PatchFieldsProps } from "./patchFields";
import { Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FinancingPatch } from "../../core/policy/policy";
import { OptionalDateField } from "../../pane/field/DateField";
import { TextField } from "../../pane/field/TextField";
import { useLayout } from "../../pane/look/layout";
import { useWords } from "../../pane/look/surroundings";
import { FigureField } from "./FigureField";

const MEANS: readonly FinancingPatch["means"][] = ["grant", "appropriation", "capitation"];

export function FinancingFields(props: PatchFieldsProps<FinancingPatch>): ReactElement {
  const layout = useLayout();
  const { texts, words } = useWords();
  const own = texts.policies.patch;
  const fields = texts.policies.fields(words).financing;
  const { patch, check, put } = props;
  return (
    <>
      <TextField
        label={fields.name.label}
        required
        value={patch.name}
        check={(name) => check("name", { ...patch, name })}
        onChange={(name) => put({ ...patch, name }, "name")}
      />
      <div className={layout.pair}>
        <Field label={own.means}>
          <Select
            value={patch.means}
            onChange={(_, { value }) =>
              put({ ...patch, means: value as FinancingPatch["means"] }, "means")
            }
          >
            {MEANS.map((means) => (
              <option key={means} value={means}>
                {own.meansOf[means]}
              </option>
            ))}
          </Select>
        </Field>
        <FigureField {...props} field="frame" text={fields.frame} />
        <OptionalDateField
          label={fields.validTo.label}
          hint={fields.validTo.hint}
          value={patch.validTo}
          check={(validTo) => check("validTo", { ...patch, validTo })}
          onChange={(validTo) => put({ ...patch, validTo }, "validTo")}
        />
      </div>
    </>
  );
}
