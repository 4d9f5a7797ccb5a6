import type { ReactElement } from "react";
import { useWords } from "../look/surroundings";
import { DraftField, type DraftFieldProps, type DraftReading } from "./DraftField";
import { readNumber, typedText } from "./numberText";

interface NumberFieldProps<T> extends Pick<
  DraftFieldProps<T>,
  "label" | "value" | "onChange" | "hint" | "unit" | "placeholder" | "required"
> {
  /** What one of the written units is: 0.01 for per cent. */
  readonly scale?: number;
  /** The most that are shown, of a value that nobody has typed. */
  readonly decimals?: number | undefined;
  /** What is wrong with a number that can be read; null: nothing. */
  readonly check?: ((value: T) => string | null) | undefined;
}

export function NumberField(props: NumberFieldProps<number>): ReactElement {
  const { texts } = useWords();
  const reading = useReading(props);
  return (
    <DraftField
      {...props}
      {...reading}
      read={(text) => (text.trim() === "" ? { wrong: texts.field.missing } : reading.read(text))}
    />
  );
}

/** Left empty it is not known, which is another thing than 0. */
export function OptionalNumberField(props: NumberFieldProps<number | null>): ReactElement {
  const { show, read } = useReading(props);
  return (
    <DraftField<number | null>
      {...props}
      show={(value) => (value === null ? "" : show(value))}
      read={(text) => (text.trim() === "" ? { value: null } : read(text))}
    />
  );
}

function useReading({
  scale = 1,
  decimals,
  check,
}: {
  readonly scale?: number;
  readonly decimals?: number | undefined;
  readonly check?: ((value: number) => string | null) | undefined;
}) {
  const { texts, form } = useWords();
  return {
    show: (value: number) => typedText(value / scale, form, decimals),
    read: (text: string): DraftReading<number> => {
      const number = readNumber(text, form);
      if (number === null) return { wrong: texts.field.noNumber };
      // 20 % is 0.2, not 0.2 and a trace of binary arithmetic.
      const value = Number((number * scale).toPrecision(12));
      const wrong = check?.(value) ?? null;
      return wrong === null ? { value } : { wrong };
    },
  };
}
