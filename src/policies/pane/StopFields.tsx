import type { PatchFieldsProps } from "./patchFields";
import { Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { StopPatch } from "../../core/policy/policy";
import { NumberField } from "../../pane/field/NumberField";
import { typedText } from "../../pane/field/numberText";
import { useLayout } from "../../pane/look/layout";
import { useWords } from "../../pane/look/surroundings";
import { putFigure } from "./policyEdits";
import { FigureField } from "./FigureField";

const WRITTEN = ["returning", "ownDigital", "otherChannel"] as const;

type Written = (typeof WRITTEN)[number];

/** Where stopped contacts go: three shares are written, what is forgone is the rest of 100 %. */
export function StopFields(props: PatchFieldsProps<StopPatch>): ReactElement {
  const layout = useLayout();
  const { texts, words, form } = useWords();
  const { patch, check, put } = props;
  const own = texts.policies.patch;
  const fields = texts.policies.fields(words).stop;
  const withShare = (field: Written, share: number): StopPatch => {
    const next = { ...patch, [field]: share };
    return { ...next, forgone: rest(1 - WRITTEN.reduce((sum, one) => sum + next[one], 0)) };
  };
  const checkShare = (field: Written, share: number): string | null => {
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
        {WRITTEN.map((field) => (
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
      <FigureField {...props} field="otherChannelPrice" text={fields.otherChannelPrice} />
    </>
  );
}

/** Without the traces of binary arithmetic. */
function rest(share: number): number {
  return Number(share.toFixed(10));
}
