import { Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useState } from "react";

/** What somebody typed: a value, or a sentence that says what is wrong with it. */
export type DraftReading<T> = { readonly value: T } | { readonly wrong: string };

export interface DraftFieldProps<T> {
  readonly label: string;
  readonly value: T;
  /** The value as it would be typed. */
  readonly show: (value: T) => string;
  readonly read: (text: string) => DraftReading<T>;
  readonly onChange: (value: T) => void;
  /** Said under the field while nothing is wrong: what is usual, and where it comes from. */
  readonly hint?: string | undefined;
  /** kr, %: stands inside the field. */
  readonly unit?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly required?: boolean;
  readonly lines?: number;
  /** Told when what stands there cannot be read, and when it can again (null). */
  readonly onWrong?: ((wrong: string | null) => void) | undefined;
}

const useStyles = makeStyles({
  field: { minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
  unit: { color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
});

/**
 * A text that becomes a value as soon as it can be read. Until then it stays as it was typed, with
 * what is wrong beside it, and the value stays what it was.
 */
export function DraftField<T>(props: DraftFieldProps<T>): ReactElement {
  const { label, value, show, read, onChange, hint, unit, placeholder, lines } = props;
  const styles = useStyles();
  const [draft, setDraft] = useState<{ text: string; of: T } | null>(null);
  const written = show(value);
  // A value that was changed elsewhere, as by undo, takes the place of the draft.
  const text = draft && show(draft.of) === written ? draft.text : written;
  const reading = read(text);
  const wrong = "wrong" in reading ? reading.wrong : undefined;
  const { onWrong } = props;
  useEffect(() => onWrong?.(wrong ?? null), [onWrong, wrong]);
  const type = (typed: string): void => {
    const next = read(typed);
    setDraft({ text: typed, of: "wrong" in next ? value : next.value });
    if (!("wrong" in next) && show(next.value) !== written) onChange(next.value);
  };
  // Tidies what was read; what was not stays.
  const leave = (): void => {
    if (wrong === undefined) setDraft(null);
  };
  const shared = { value: text, onBlur: leave, placeholder, className: styles.input };
  return (
    <Field
      className={styles.field}
      label={label}
      required={props.required ?? false}
      hint={wrong === undefined ? (hint ?? null) : null}
      validationMessage={wrong ?? null}
      validationState={wrong === undefined ? "none" : "error"}
    >
      {lines ? (
        <Textarea
          {...shared}
          rows={lines}
          resize="vertical"
          onChange={(_, data) => type(data.value)}
        />
      ) : (
        <Input
          {...shared}
          contentAfter={unit ? <span className={styles.unit}>{unit}</span> : null}
          onChange={(_, data) => type(data.value)}
        />
      )}
    </Field>
  );
}
