import type { ReactElement } from "react";
import type { CivilDate, Month } from "../../core/calendar";
import type { PeriodUnit } from "../../core/projection";
import { useWords } from "../look/surroundings";
import { DraftField, type DraftFieldProps } from "./DraftField";
import { lastMonthText } from "../../words/month";
import { readDate, readMonth } from "./dateText";

interface DatedFieldProps<T> extends Pick<
  DraftFieldProps<T>,
  "label" | "value" | "onChange" | "hint" | "required" | "placeholder" | "onWrong"
> {
  readonly check?: ((value: T) => string | null) | undefined;
}

export function DateField(props: DatedFieldProps<CivilDate>): ReactElement {
  const { texts } = useWords();
  return (
    <DraftField
      {...props}
      placeholder={texts.field.datePattern}
      show={(value) => value}
      read={(text) => {
        const value = readDate(text);
        if (value === null) return { wrong: texts.field.noDate };
        const wrong = props.check?.(value) ?? null;
        return wrong === null ? { value } : { wrong };
      }}
    />
  );
}

/** Left empty there is no limit. */
export function OptionalDateField(props: DatedFieldProps<CivilDate | null>): ReactElement {
  const { texts } = useWords();
  return (
    <DraftField<CivilDate | null>
      {...props}
      placeholder={props.placeholder ?? texts.field.datePattern}
      show={(value) => value ?? ""}
      read={(text) => {
        const value = text.trim() === "" ? null : readDate(text);
        if (value === null && text.trim() !== "") return { wrong: texts.field.noDate };
        const wrong = props.check?.(value) ?? null;
        return wrong === null ? { value } : { wrong };
      }}
    />
  );
}

interface MonthFieldProps extends DatedFieldProps<Month | null> {
  /** Of the data: the last month of a year is shown as the year where they are years. */
  readonly periodUnit: PeriodUnit;
}

/** Left empty the usual month is meant, which `placeholder` shows. */
export function OptionalMonthField(props: MonthFieldProps): ReactElement {
  const { texts } = useWords();
  return (
    <DraftField<Month | null>
      {...props}
      show={(value) => (value === null ? "" : lastMonthText(value, props.periodUnit))}
      read={(text) => {
        const value = text.trim() === "" ? null : readMonth(text);
        if (value === null && text.trim() !== "") return { wrong: texts.field.noMonth };
        const wrong = props.check?.(value) ?? null;
        return wrong === null ? { value } : { wrong };
      }}
    />
  );
}
