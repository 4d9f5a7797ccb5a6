import type { ReactElement } from "react";
import { useWords } from "../look/surroundings";
import { DraftField, type DraftFieldProps } from "./DraftField";

interface TextFieldProps extends Pick<
  DraftFieldProps<string>,
  "label" | "value" | "onChange" | "hint" | "required" | "lines" | "placeholder"
> {
  readonly check?: ((value: string) => string | null) | undefined;
  /** What is kept of a text while it is being written, without blanks at its ends say; the text stays as it is typed. */
  readonly kept?: (text: string) => string;
}

export function TextField(props: TextFieldProps): ReactElement {
  const { texts } = useWords();
  return (
    <DraftField
      {...props}
      show={(value) => value}
      read={(text) => {
        if (props.required && text.trim() === "") return { wrong: texts.field.missing };
        const wrong = props.check?.(text) ?? null;
        return wrong === null ? { value: props.kept?.(text) ?? text } : { wrong };
      }}
    />
  );
}
