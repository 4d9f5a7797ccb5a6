import type { PatchFieldsProps } from "./patchFields";
import { Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { PATCH_FIELDS, WRITTEN_SHARES, type WrittenShare } from "../../core/policy/patchFields";
import type { StopPatch } from "../../core/policy/policy";
import { NumberField } from "../../pane/field/NumberField";
import { typedText } from "../../pane/field/numberText";
import { useLayout } from "../../pane/look/layout";
import { useWords } from "../../pane/look/surroundings";
import { putFigure } from "./policyEdits";
import { FigureField } from "./FigureField";

/** Where stopped contacts go: shares are written, and what is forgone is the rest of 100 %. */
export function StopFields(props: PatchFieldsProps<StopPatch>): ReactElement {
  const layout = useLayout();
  const { texts, words, form } = useWords();
  const { patch, check, put } = props;
  const own = texts.policies.patch;
  const fields = texts.policies.fields(words).stop;
  const withShare = (field: WrittenShare, share: number): StopPatch => {
    const next = { ...patch, [field]: share };
    return { ...next, forgone: rest(1 - WRITTEN_SHARES.reduce((sum, one) => sum + next[one], 0)) };
  };
  const checkShare = (field: WrittenShare, share: number): string | null => {
    const candidate = withShare(field, share);
    if (share <= 1 && candidate.forgone < 0) {
      const left = rest(share + candidate.forgone);
      return own.above(typedText(rest(left * 100), form));
    }
    return check(field, candidate);
  };
  return (
    <>
      <div className={layout.pair}>
        {WRITTEN_SHARES.map((field) => (
          <NumberField
            key={field}
            label={fields[field].label}
            hint={fields[field].hint}
            unit="%"
            scale={0.01}
            value={patch[field]}
            check={(share) => checkShare(field, share)}
            onChange={(share) => {
              const { forgone } = withShare(field, share);
              put({ ...putFigure(patch, field, share), forgone } as StopPatch, field);
            }}
          />
        ))}
      </div>
      <Text role="status">
        {own.rest(fields.forgone.label, typedText(rest(patch.forgone * 100), form))}
      </Text>
      {PATCH_FIELDS.stop.map((one) =>
        one.form === "date" || one.form === "share" ? null : (
          <FigureField key={one.field} {...props} field={one.field} text={fields[one.field]} />
        )
      )}
    </>
  );
}

/** Without the traces of binary arithmetic. */
function rest(share: number): number {
  return Number(share.toFixed(10));
}
