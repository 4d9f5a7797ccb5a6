import type { AllocationRule, Patch, Policy } from "../../../src/core/policy/policy";
import { fieldOf, fieldsOf, hasAmounts } from "../../../src/core/policy/patchFields";
import { checkPolicy } from "../../../src/core/policy/policyCheck";
import type { Workspace } from "../../../src/core/scenario/workspace";
import { presetPolicies } from "../../../src/data/policies";
import { policyFaultSentence } from "../../../src/words/scenario";
import { PATCH_KINDS } from "../../../src/policies/pane/newPatch";
import { addPolicy, addPreset, MOST_COMPARED } from "../../../src/policies/pane/workspaceEdits";
import { readProfession } from "./givenValue";
import { isObject } from "./jsonFile";
import { Refused } from "./refusal";

export const blankPolicy: Policy = {
  id: "own",
  name: "",
  text: "",
  legalNote: null,
  status: "proposed",
  sources: [],
  validFrom: null,
  validTo: null,
  patches: [],
};

/** Adds presets by id and alternatives in full, as the pane adds them. */
export function withPolicies(workspace: Workspace, value: unknown): Workspace {
  const given: readonly unknown[] = Array.isArray(value) ? value : [];
  if (given.length === 0 || given.length >= MOST_COMPARED)
    throw new Refused(
      `policies ska vara en lista med 1–${MOST_COMPARED - 1} alternativ, vart och ett ett id (${presetIds()}) eller ett helt alternativ. De jämförs med regeln i bearing.`
    );
  return given.reduce<Workspace>((all, one) => {
    const id = isObject(one) && !("patches" in one) ? one["id"] : one;
    return typeof id === "string"
      ? addPreset(all, presetOf(id))
      : addPolicy(all, readPolicy(one, all));
  }, workspace);
}

function presetOf(id: string): Policy {
  const preset = presetPolicies("sv").find((one) => one.id === id);
  if (!preset)
    throw new Refused(`Inget färdigt alternativ heter ”${id}”. De som finns: ${presetIds()}.`);
  return preset;
}

function presetIds(): string {
  return presetPolicies("sv")
    .map(({ id }) => id)
    .join(", ");
}

/** What says nothing may be left out: notes, sources, and who bears the unlisted as today. */
function readPolicy(value: unknown, { rulesInForce }: Workspace): Policy {
  const patches = isObject(value) ? value["patches"] : undefined;
  if (!isObject(value) || typeof value["name"] !== "string" || !Array.isArray(patches))
    throw new Refused(
      'Ett helt alternativ har minst { "name": …, "patches": [ … ] }, där varje ändring har "kind" och "from".'
    );
  const { unlisted } = rulesInForce[rulesInForce.length - 1]!;
  const policy = {
    ...blankPolicy,
    ...value,
    sources: givenSources(value["sources"]),
    patches: patches.map((patch: unknown, i) =>
      readPatch(patch, value["name"] as string, i, unlisted)
    ),
  };
  const faults = checkPolicy(policy).map((fault) => policyFaultSentence(fault, "sv"));
  if (faults.length > 0) throw new Refused(`Alternativet ${policy.name}: ${faults.join(" ")}`);
  return policy;
}

function readPatch(
  value: unknown,
  policy: string,
  position: number,
  unlisted: AllocationRule["unlisted"]
): Patch {
  const place = `Ändring ${position + 1} i ${policy}`;
  const kind = isObject(value) && PATCH_KINDS.find((one) => one === value["kind"]);
  if (!isObject(value) || !kind)
    throw new Refused(`${place} har ingen känd "kind". De som finns: ${PATCH_KINDS.join(", ")}.`);
  const { source, amounts } = value;
  const patch = {
    ...Object.fromEntries(
      fieldsOf(kind).flatMap(({ field, otherwise }) =>
        otherwise === undefined ? [] : [[field, otherwise]]
      )
    ),
    ...(kind === "allocation" && { unlisted }),
    ...value,
    ...(Array.isArray(amounts) && { amounts: amounts.map(readAmount) }),
    // What the user calls the source is no document.
    ...(typeof source === "string"
      ? { source: null, ownSource: source }
      : { source: source ?? null }),
  } as unknown as Patch;
  const missing = missingIn(patch);
  if (missing !== undefined) throw new Refused(`${place} (${kind}) saknar "${missing}".`);
  return patch;
}

function readAmount(value: unknown): object {
  const given = isObject(value) ? value : {};
  return { ...given, profession: readProfession(given["profession"]) };
}

/** Documents; other texts are not dated. */
function givenSources(value: unknown): Policy["sources"] {
  return Array.isArray(value) ? (value.filter(isObject) as unknown as Policy["sources"]) : [];
}

function missingIn(patch: Patch): string | undefined {
  if (hasAmounts(patch.kind) && !("amounts" in patch && Array.isArray(patch.amounts)))
    return "amounts";
  if (patch.kind === "allocation" && !isObject(patch.shares)) return "shares";
  return fieldsOf(patch.kind).find(({ field }) => fieldOf(patch, field) === undefined)?.field;
}
