import type { AllocationRule, Patch, Policy } from "../../core/policy/policy";
import { remember } from "../../core/scenario/remembered";
import { type DataSource, MOST_COMPARED, type Workspace } from "../../core/scenario/workspace";
import { unlike } from "../sheet/wording";

export { emptyWorkspace, MOST_COMPARED } from "../../core/scenario/workspace";

/** Id of the policy that the answer to "Vem bär kostnaden hos er i dag?" makes. */
export const CURRENT_RULE = "current-rule";
export const FEWEST_COMPARED = 2;

/** The answer is the rule in force, and a policy without patches that the others are held to. */
export function answer(
  workspace: Workspace,
  rules: readonly AllocationRule[],
  current: Pick<Policy, "name" | "text">
): Workspace {
  const given = workspace.policies.find(({ id }) => id === CURRENT_RULE);
  const policy: Policy = {
    id: CURRENT_RULE,
    ...current,
    legalNote: null,
    status: "implemented",
    sources: [],
    validFrom: null,
    validTo: null,
    patches: [],
  };
  const answered = { ...workspace, rulesInForce: rules };
  if (given)
    return changePolicy(answered, CURRENT_RULE, (old) => ({
      ...old,
      name: old.written?.includes("name") ? old.name : current.name,
      text: old.written?.includes("text") ? old.text : current.text,
    }));
  return setBaseline({ ...answered, policies: [policy, ...workspace.policies] }, CURRENT_RULE);
}

/** Adds it last, under an id and a name that nothing else has, and compares it if there is room. */
export function addPolicy(workspace: Workspace, policy: Policy): Workspace {
  const taken = workspace.policies;
  const id = unlike(
    policy.id,
    taken.map((one) => one.id),
    "-"
  );
  const name = unlike(
    policy.name,
    taken.map((one) => one.name),
    " "
  );
  const added = { ...workspace, policies: [...taken, { ...policy, id, name }] };
  const compared = choosePolicy(added, id, true);
  return compared.baseline === "" ? setBaseline(compared, id) : compared;
}

/**
 * A preset says nothing of who bears the unlisted here: they stay with whom the answer says. What is
 * decided elsewhere is no more than proposed here.
 */
export function addPreset(workspace: Workspace, preset: Policy): Workspace {
  const patches = preset.patches.map((patch) => asAnswered(workspace, patch));
  const status = preset.status === "motion" ? "motion" : "proposed";
  return addPolicy(workspace, { ...preset, status, patches });
}

export function asAnswered({ rulesInForce }: Workspace, patch: Patch): Patch {
  const rule = rulesInForce[rulesInForce.length - 1];
  return patch.kind === "allocation" && rule ? { ...patch, unlisted: rule.unlisted } : patch;
}

export function copyPolicy(workspace: Workspace, id: string): Workspace {
  const original = workspace.policies.find((one) => one.id === id);
  return original ? addPolicy(workspace, original) : workspace;
}

/** The first one left takes over as Nollalternativ where that one goes. */
export function removePolicy(workspace: Workspace, id: string): Workspace {
  const left = {
    ...workspace,
    policies: workspace.policies.filter((one) => one.id !== id),
    chosen: workspace.chosen.filter((one) => one !== id),
  };
  if (workspace.baseline !== id) return left;
  const heir = left.chosen[0] ?? left.policies[0]?.id;
  return heir === undefined ? { ...left, baseline: "" } : setBaseline(left, heir);
}

export function changePolicy(
  workspace: Workspace,
  id: string,
  change: (policy: Policy) => Policy
): Workspace {
  return {
    ...workspace,
    policies: workspace.policies.map((one) => (one.id === id ? change(one) : one)),
  };
}

/** The Nollalternativ stays; a ninth is not taken. */
export function choosePolicy(workspace: Workspace, id: string, chosen: boolean): Workspace {
  const others = workspace.chosen.filter((one) => one !== id);
  if (!chosen) return id === workspace.baseline ? workspace : { ...workspace, chosen: others };
  if (others.length >= MOST_COMPARED) return workspace;
  return { ...workspace, chosen: inOrder(workspace, [...others, id]) };
}

/** Who is compared with must be among the compared, if need be in the last one's place. */
export function setBaseline(workspace: Workspace, id: string): Workspace {
  const others = workspace.chosen.filter((one) => one !== id).slice(0, MOST_COMPARED - 1);
  return { ...workspace, baseline: id, chosen: inOrder(workspace, [...others, id]) };
}

/** Adds a source or puts it in the place of the one with the same place. */
export function putSource(workspace: Workspace, source: DataSource): Workspace {
  const known = workspace.sources.some(({ place }) => place === source.place);
  return {
    ...workspace,
    sources: known
      ? workspace.sources.map((one) => (one.place === source.place ? source : one))
      : [...workspace.sources, source],
  };
}

/** What was said of it is remembered for the next one of its headings. */
export function removeSource(workspace: Workspace, place: string): Workspace {
  const gone = workspace.sources.filter((one) => one.place === place);
  const sources = workspace.sources.filter((one) => one.place !== place);
  return remember({ ...workspace, sources }, gone);
}

function inOrder({ policies }: Workspace, ids: readonly string[]): readonly string[] {
  return policies.map(({ id }) => id).filter((id) => ids.includes(id));
}
