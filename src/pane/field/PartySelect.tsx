import { Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { AllocationRule, Party } from "../../core/policy/policy";
import { useWords } from "../look/surroundings";

interface PartySelectProps<T> {
  readonly label: string;
  readonly value: T;
  readonly onChange: (chosen: T) => void;
}

export function PartySelect(props: PartySelectProps<Party>): ReactElement {
  const { words } = useWords();
  return (
    <Choice
      {...props}
      options={[
        ["region", words.region],
        ["healthCentre", words.theHealthCentre],
      ]}
    />
  );
}

/** Who bears the contacts of patients who are listed nowhere. */
export function UnlistedSelect(props: PartySelectProps<AllocationRule["unlisted"]>): ReactElement {
  const { texts, words } = useWords();
  return (
    <Choice
      {...props}
      options={[
        ["region", words.region],
        ["rule", texts.policies.patch.byRule],
        ["healthCentre", words.theHealthCentre],
      ]}
    />
  );
}

function Choice<T extends string>({
  label,
  value,
  onChange,
  options,
}: PartySelectProps<T> & {
  readonly options: readonly (readonly [T, string])[];
}): ReactElement {
  return (
    <Field label={label}>
      <Select value={value} onChange={(_, data) => onChange(data.value as T)}>
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
