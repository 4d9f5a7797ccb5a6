import type { CivilDate } from "../../core/calendar";
import type { Patch, Policy } from "../../core/policy/policy";
import { startOf } from "../../core/policy/startDays";

export type PatchKind = Patch["kind"];

export function addPatch(policy: Policy, patch: Patch): Policy {
  return { ...policy, patches: [...policy.patches, patch] };
}

export function removePatch(policy: Policy, index: number): Policy {
  return { ...policy, patches: policy.patches.filter((_, i) => i !== index) };
}

export function putPatch(policy: Policy, index: number, patch: Patch): Policy {
  return { ...policy, patches: policy.patches.map((one, i) => (i === index ? patch : one)) };
}

/** The document that the patch was taken from stays as its förlaga, whatever is put in. */
export function putFigure(patch: Patch, field: string, value: unknown): Patch {
  return { ...patch, [field]: value } as Patch;
}

/**
 * Patches that start when the policy does follow it to its new day.
 * @param forecast its first day
 */
export function moveStart(
  policy: Policy,
  validFrom: CivilDate | null,
  forecast: CivilDate
): Policy {
  const start = startOf(policy);
  const patches = policy.patches.map((patch) =>
    validFrom !== null && patch.from === start ? movePatch(patch, validFrom, forecast) : patch
  );
  return { ...policy, validFrom, patches };
}

/** A rule that is moved into the forecast has nothing booked to put right any longer. */
export function movePatch(patch: Patch, from: CivilDate, forecast: CivilDate): Patch {
  return patch.kind === "allocation" && from > forecast
    ? { ...patch, from, retroactive: false }
    : { ...patch, from };
}
