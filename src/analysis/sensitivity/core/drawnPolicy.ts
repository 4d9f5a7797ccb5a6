import type { Patch, Policy } from "../../../core/policy/policy";
import { type Assumption, putValue, settleStop } from "./sensitivityAssumption";

/** A policy whose patches are rewritten draw by draw: whoever holds one of them reads its latest. */
export interface DrawnPolicy {
  readonly policy: Policy;
  /** @param values one an assumption, in the order of the assumptions */
  readonly write: (values: Float64Array) => void;
}

/** Where a value goes. */
interface Slot {
  readonly field: string;
  /** Position among the assumptions. */
  readonly at: number;
}

interface Target extends Slot {
  readonly of: object;
}

export function toDrawnPolicy(policy: Policy, assumptions: readonly Assumption[]): DrawnPolicy {
  const patches = policy.patches.map(copyOf);
  const own = assumptions.flatMap(({ at: place }, at) =>
    place?.policy === policy.id ? [{ patch: place.patch, field: place.field, at }] : []
  );
  const writers =
    own.length === 0
      ? []
      : patches.map((copy, position) =>
          writerOf(
            policy.patches[position]!,
            copy,
            own.filter(({ patch }) => patch === position)
          )
        );
  return {
    policy: { ...policy, patches },
    write: (values) => {
      for (const writer of writers) writer(values);
    },
  };
}

function copyOf(patch: Patch): Patch {
  return patch.kind === "tariff"
    ? { ...patch, amounts: patch.amounts.map((one) => ({ ...one })) }
    : { ...patch };
}

function writerOf(
  patch: Patch,
  copy: Patch,
  slots: readonly Slot[]
): (values: Float64Array) => void {
  if (patch.kind === "stop")
    return (values) => {
      const put = slots.reduce((one, { field, at }) => putValue(one, field, values[at]!), patch);
      Object.assign(copy, settleStop(put));
    };
  const targets = slots.flatMap(({ field, at }): readonly Target[] =>
    copy.kind === "tariff"
      ? copy.amounts
          .filter(({ profession }) => profession === field)
          .map((row) => ({ of: row, field: "amount", at }))
      : [{ of: copy, field, at }]
  );
  return (values) => {
    for (const { of, field, at } of targets) Reflect.set(of, field, values[at]);
  };
}
