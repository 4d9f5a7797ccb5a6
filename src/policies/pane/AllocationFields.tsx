import type { PatchFieldsProps } from "./patchFields";
import { Checkbox, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { AllocationPatch } from "../../core/policy/policy";
import { NumberField } from "../../pane/field/NumberField";
import { typedText } from "../../pane/field/numberText";
import { UnlistedSelect } from "../../pane/field/PartySelect";
import { useLayout } from "../../pane/look/layout";
import { useWords } from "../../pane/look/surroundings";
import { putFigure } from "./policyEdits";

/** The health centre's share is written, the region's is the rest. */
export function AllocationFields({
  patch,
  check,
  put,
}: PatchFieldsProps<AllocationPatch>): ReactElement {
  const layout = useLayout();
  const { texts, words, form } = useWords();
  const own = texts.policies.patch;
  const { healthCentre, region } = patch.shares;
  const sum = healthCentre + region;
  const split = (share: number) => ({
    healthCentre: share,
    region: Number((1 - share).toFixed(10)),
  });
  return (
    <>
      <NumberField
        label={own.allocationShare(words)}
        unit="%"
        scale={0.01}
        // Shares that do not sum to 1 are scaled in the calculation, and here.
        value={sum > 0 ? Number((healthCentre / sum).toFixed(10)) : 0}
        check={(share) => check("healthCentre", { ...patch, shares: split(share) })}
        onChange={(share) => put(putFigure(patch, "shares", split(share)), "shares")}
      />
      <Text size={200}>
        {own.rest(words.region, typedText(Number(((region / (sum || 1)) * 100).toFixed(8)), form))}
      </Text>
      <div className={layout.stack}>
        <Checkbox
          checked={patch.retroactive}
          label={own.retroactive}
          onChange={(_, { checked }) =>
            put({ ...patch, retroactive: checked === true }, "retroactive")
          }
        />
        <Text size={200}>{own.retroactiveHint}</Text>
      </div>
      <UnlistedSelect
        label={own.unlisted}
        value={patch.unlisted}
        onChange={(unlisted) => put({ ...patch, unlisted }, "unlisted")}
      />
    </>
  );
}
