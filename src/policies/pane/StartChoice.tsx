import { Checkbox, Field, Select, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { DateField } from "../../pane/field/DateField";
import { useWords } from "../../pane/look/surroundings";
import type { StartDay } from "../../core/policy/startDays";

const OTHER = "other";

export type Start = Pick<StartDay, "from" | "retroactive"> & { readonly isOther: boolean };

export interface StartChoiceProps {
  readonly days: readonly StartDay[];
  readonly value: Start;
  /** Whether it has a rule, which may put booked months right. */
  readonly isRule: boolean;
  /** First day of the forecast. */
  readonly forecast: string;
  readonly onChange: (start: Start) => void;
}

/** From when an alternative is to hold: days that are offered, or another. */
export function StartChoice(props: StartChoiceProps): ReactElement {
  const { days, value, isRule, forecast, onChange } = props;
  const { texts } = useWords();
  const own = texts.policies.add.start;
  const chosen = days.findIndex(
    ({ from, retroactive }) =>
      !value.isOther && from === value.from && retroactive === value.retroactive
  );
  return (
    <>
      <Field label={texts.policies.editor.validFrom}>
        <Select
          value={chosen < 0 ? OTHER : String(chosen)}
          onChange={(_, { value: which }) =>
            onChange(
              which === OTHER
                ? { ...value, isOther: true }
                : { ...days[Number(which)]!, isOther: false }
            )
          }
        >
          {days.map(({ from, why, retroactive }, i) => (
            <option key={i} value={i}>
              {own.day(from, why, retroactive)}
            </option>
          ))}
          <option value={OTHER}>{own.other}</option>
        </Select>
      </Field>
      {value.isOther && (
        <>
          <DateField
            label={own.otherDay}
            value={value.from}
            onChange={(from) => onChange({ ...value, from, retroactive: false })}
          />
          {isRule && value.from < forecast && (
            <Checkbox
              checked={value.retroactive}
              label={texts.policies.patch.retroactive}
              onChange={(_, { checked }) => onChange({ ...value, retroactive: checked === true })}
            />
          )}
        </>
      )}
      {isRule && value.retroactive && <Text size={200}>{own.retroactive}</Text>}
    </>
  );
}
