import type { PatchFieldsProps } from "./patchFields";
import type { ReactElement } from "react";
import { figuresOfKind } from "../../core/policy/patchFields";
import type { Patch } from "../../core/policy/policy";
import type { FieldText } from "../../words/policiesStep";
import { useLayout } from "../../pane/look/layout";
import { FigureField } from "./FigureField";

export interface FigureFieldsProps extends PatchFieldsProps<Patch> {
  /** Of every figure of the patch. */
  readonly fields: Readonly<Record<string, FieldText>>;
}

/** All numbers of a patch, in the order of its declaration. */
export function FigureFields({ fields, ...props }: FigureFieldsProps): ReactElement {
  const layout = useLayout();
  return (
    <div className={layout.pair}>
      {figuresOfKind(props.patch.kind).map(({ field }) => (
        <FigureField key={field} {...props} field={field} text={fields[field]!} />
      ))}
    </div>
  );
}
