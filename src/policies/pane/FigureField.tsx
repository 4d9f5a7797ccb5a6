import type { PatchFieldsProps } from "./patchFields";
import type { ReactElement } from "react";
import { fieldOf, figuresOfKind, type PatchField } from "../../core/policy/patchFields";
import type { Patch } from "../../core/policy/policy";
import type { FieldText } from "../../words/policiesStep";
import { NumberField, OptionalNumberField } from "../../pane/field/NumberField";
import { useWords } from "../../pane/look/surroundings";
import { putFigure } from "./policyEdits";

export interface FigureFieldProps extends PatchFieldsProps<Patch> {
  readonly field: PatchField;
  readonly text: FieldText;
}

/** One number of a patch, within the limits that the calculation has for it. */
export function FigureField(props: FigureFieldProps): ReactElement {
  const { patch, check, put, field, text } = props;
  const declared = figuresOfKind(patch.kind).find((one) => one.field === field)!;
  const { unit } = declared;
  // May be left empty: not known.
  const optional = declared.otherwise === null;
  const { texts } = useWords();
  const own = texts.policies.patch;
  const value = (fieldOf(patch, field) as number | null | undefined) ?? null;
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
