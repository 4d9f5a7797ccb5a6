import type { CivilDate } from "../../core/calendar";
import type { Patch } from "../../core/policy/policy";
import { presetPolicies } from "../../data/policies";
import type { PatchKind } from "./policyEdits";

/** The kinds of change, in the order in which they are offered. */
export const PATCH_KINDS: readonly PatchKind[] = [
  "allocation",
  "contactCharge",
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
  return { ...patch, from };
}

/** Changes nothing until the user has written in figures: no default without a source. */
function blankPatch(kind: PatchKind, from: CivilDate, name: string): Patch {
  const dated = { from, source: null };
  switch (kind) {
    case "patientFee":
      return { ...dated, kind, amount: 0, sharePaying: 1, elasticity: 0 };
    case "cap":
      return { ...dated, kind, perListed: 100 };
    case "growth":
      return { ...dated, kind, perYear: 0 };
    case "financing":
      return { ...dated, kind, name, means: "grant", frame: 0, validTo: null };
    default:
      throw new RangeError(`No preset has a change of the kind ${kind}`);
  }
}
