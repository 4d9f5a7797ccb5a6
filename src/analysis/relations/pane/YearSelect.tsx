import { Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Span } from "../../../core/scenario/rollUp";

export interface YearSelectProps {
  readonly label: string;
  readonly spans: readonly Span[];
  readonly value: Span;
  /** What a year is called; the year itself where left out. */
  readonly nameOf?: (span: Span) => string;
  readonly onChange: (year: number) => void;
}

export function YearSelect({
  label,
  spans,
  value,
  nameOf,
  onChange,
}: YearSelectProps): ReactElement {
  return (
    <Field label={label}>
      <Select value={String(value.year)} onChange={(_, data) => onChange(Number(data.value))}>
        {spans.map((span) => (
          <option key={span.year} value={span.year}>
            {nameOf ? nameOf(span) : span.year}
          </option>
        ))}
      </Select>
    </Field>
  );
}
