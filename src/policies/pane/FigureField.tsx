import type { PatchFieldsProps } from "./patchFields";
import type { ReactElement } from "react";
import { ownValue } from "../../core/ownValue";
import type { Patch } from "../../core/policy/policy";
import type { FieldText } from "../../words/policiesStep";
import { NumberField, OptionalNumberField } from "../../pane/field/NumberField";
import { useWords } from "../../pane/look/surroundings";
import { putFigure } from "./policyEdits";

export type FigureUnit =
  "share" | "number" | "kronor" | "perContact" | "perVisit" | "perListed" | "perYear";

export interface FigureFieldProps extends PatchFieldsProps<Patch> {
  readonly field: string;
  readonly text: FieldText;
  readonly unit: FigureUnit;
  /** May be left empty: not known. */
  readonly optional?: boolean;
}

/** One number of a patch, within the limits that the calculation has for it. */
export function FigureField(props: FigureFieldProps): ReactElement {
  const { patch, check, put, field, text, unit, optional } = props;
  const { texts } = useWords();
  const own = texts.policies.patch;
  const value =
    ownValue(patch as unknown as Readonly<Record<string, number | null>>, field) ?? null;
  const shared = {
    label: text.label,
    hint: text.hint ?? (optional && value === null ? own.unknown : undefined),
    scale: unit === "share" ? 0.01 : 1,
    unit: unitText(),
    onChange: (next: number | null) => put(putFigure(patch, field, next), field),
    check: (next: number | null) => check(field, { ...patch, [field]: next } as Patch),
  };
  return optional ? (
    <OptionalNumberField {...shared} value={value} />
  ) : (
    <NumberField {...shared} value={value ?? 0} />
  );

  function unitText(): string | undefined {
    if (unit === "share") return "%";
    if (unit === "kronor") return "kr";
    return unit === "number" ? undefined : own[unit];
  }
}
