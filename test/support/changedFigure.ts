import { type Figure, figuresOfPatch } from "../../src/core/figureSource";
import type { Patch, Policy } from "../../src/core/policy/policy";
import { presetsIn } from "../../src/data/policies";

/** A figure that a preset takes from a document, and the preset with another in its place. */
export interface ChangedFigure {
  readonly label: string;
  readonly preset: Policy;
  readonly index: number;
  readonly figure: Figure;
  readonly changed: Policy;
}

/** Every preset × every figure of it that a document gives. */
export function changedFigures(): readonly ChangedFigure[] {
  return presetsIn("sv").flatMap(({ policy, templates }) =>
    templates.flatMap(({ patch, cited }, index) =>
      figuresOfPatch(patch)
        .filter(({ field }) => cited.has(field))
        .map((figure) => ({
          label: `${policy.id}: ${figure.field} ${figure.profession ?? ""}`.trim(),
          preset: policy,
          index,
          figure,
          changed: {
            ...policy,
            patches: policy.patches.map((one, i) => (i === index ? withOther(one, figure) : one)),
          },
        }))
    )
  );
}

function withOther(patch: Patch, { field, profession }: Figure): Patch {
  if (field === "from") return { ...patch, from: "2022-07-01" };
  if (patch.kind === "allocation")
    return field === "retroactive"
      ? { ...patch, retroactive: !patch.retroactive }
      : { ...patch, shares: { healthCentre: 0.3, region: 0.7 } };
  if (patch.kind === "stop") return { ...patch, returning: 0.6, forgone: 0.4 };
  if (patch.kind === "tariff" || patch.kind === "contactCharge")
    return {
      ...patch,
      amounts: patch.amounts.map((one) =>
        one.profession === profession ? { ...one, amount: one.amount + 25 } : one
      ),
    };
  throw new RangeError(`No other value of ${field}`);
}
