import type { CivilDate } from "../../core/calendar";
import { fieldsOf } from "../../core/policy/patchFields";
import type { Patch } from "../../core/policy/policy";
import { presetPolicies } from "../../data/policies";
import type { PatchKind } from "./policyEdits";

/** The kinds of change, in the order in which they are offered. */
export const PATCH_KINDS: readonly PatchKind[] = [
  "allocation",
  "contactCharge",
  "payers",
  "cap",
  "tariff",
  "patientFee",
  "growth",
  "stop",
  "visitCost",
  "ownService",
  "financing",
];

/** Where a preset has a change of the kind its figures are the default, with their source. */
const PRESET_WITH: Partial<Record<PatchKind, string>> = {
  allocation: "split-80-20",
  contactCharge: "charge-per-contact",
  tariff: "lower-tariff",
  stop: "stopped-payment",
  visitCost: "stopped-payment",
  ownService: "own-service",
};

/** @param name of a means of financing, until the user has called it something */
export function newPatch(kind: PatchKind, from: CivilDate, name: string): Patch {
  const preset = presetPolicies("sv").find(({ id }) => id === PRESET_WITH[kind]);
  const patch = preset?.patches.find((one) => one.kind === kind) ?? blankPatch(kind, from, name);
  // That a document's own rule works backwards says nothing of one of another day.
  return patch.kind === "allocation" ? { ...patch, from, retroactive: false } : { ...patch, from };
}

/** Changes nothing until the user has written in figures: no default without a source. */
function blankPatch(kind: PatchKind, from: CivilDate, name: string): Patch {
  const given = new Map<string, unknown>([
    ["from", from],
    ["name", name],
  ]);
  const fields = fieldsOf(kind).map(({ field, initial }) => [field, given.get(field) ?? initial]);
  return { kind, source: null, ...Object.fromEntries(fields) } as unknown as Patch;
}
