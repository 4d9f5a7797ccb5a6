import {
  figuresOfPatch,
  isAsIn,
  isSameSource,
  type PatchSource,
  patchSource,
  type Template,
} from "../core/figureSource";
import { earliestOf } from "../core/age";
import type { Language } from "../core/language";
import type { FinancingPatch, Patch, Policy } from "../core/policy/policy";
import { isRetroactive } from "../core/policy/startDays";
import { type Preset, presetsIn } from "./policies";

/** Changes of what is assumed, not of what is proposed. */
const ASSUMED: ReadonlySet<Patch["kind"]> = new Set(["visitCost", "growth", "financing"]);

/** The preset that an alternative was made from: known by its first source. */
export function presetOf({ sources }: Policy, language: Language): Preset | null {
  const [first] = sources;
  if (!first) return null;
  return presetsIn(language).find(({ policy }) => isSameSource(policy.sources[0]!, first)) ?? null;
}

/** @returns null: the figures of the patch were taken from no document that we have */
export function templateOf(policy: Policy, patch: Patch): Template | null {
  const cites = ({ patch: one, cited }: Template): boolean =>
    one.kind === patch.kind && cited.size > 0;
  const { source } = patch;
  const all = presetsIn("sv").flatMap(({ templates, offered }) => [...templates, ...offered]);
  if (source !== null)
    return (
      all.find((one) => cites(one) && one.patch.source && isSameSource(one.patch.source, source)) ??
      null
    );
  // Up to 0.3.0 a figure of one's own took the source away.
  return presetOf(policy, "sv")?.templates.find(cites) ?? null;
}

export function sourceOfPatch(policy: Policy, patch: Patch): PatchSource {
  return patchSource(patch, templateOf(policy, patch));
}

/** When the oldest document was verified that a figure of the policy still stands as; null: none. */
export function verifiedByDocuments(policy: Policy): string | null {
  return earliestOf(
    policy.patches.flatMap((patch) =>
      sourceOfPatch(policy, patch).documents.map(({ date }) => date)
    )
  );
}

/** Whether what it proposes is what its document proposes: then its status is the document's. */
export function isAsDocument(policy: Policy): boolean {
  const preset = presetOf(policy, "sv");
  if (preset === null || policy.validTo !== preset.policy.validTo) return false;
  const own = policy.patches.filter(({ kind }) => !ASSUMED.has(kind));
  const templates = preset.templates.filter(({ patch }) => !ASSUMED.has(patch.kind));
  const dated = templates.some(({ cited }) => cited.has("from"));
  if (dated && policy.validFrom !== preset.policy.validFrom) return false;
  return (
    own.length === templates.length &&
    own.every((patch, i) => proposesTheSame(patch, templates[i]!))
  );
}

function proposesTheSame(patch: Patch, template: Template): boolean {
  if (patch.kind !== template.patch.kind) return false;
  const figures = figuresOfPatch(patch).filter(({ field }) => {
    if (field === "unlisted") return false;
    // Where stopped contacts go is assumed, and no part of what is proposed.
    if (field === "from" || patch.kind === "stop")
      return field === "from" && template.cited.has(field);
    return true;
  });
  const amounts = (one: Patch): number => ("amounts" in one ? one.amounts.length : 0);
  return (
    amounts(patch) === amounts(template.patch) &&
    figures.every((figure) => isAsIn(template, figure))
  );
}

/** What the presets say of the law that still is so of the alternative; those that agree, each once. */
export function legalPresets(policy: Policy, language: Language): readonly Preset[] {
  const made = presetOf(policy, language);
  return presetsIn(language).filter(
    (preset) =>
      preset.policy.legalNote !== null &&
      (preset === made || isRetroactive(preset.policy)) &&
      preset.templates.every(({ patch }) => ASSUMED.has(patch.kind) || doesAs(policy, patch))
  );
}

function doesAs(policy: Policy, { kind, ...template }: Patch): boolean {
  return "retroactive" in template && template.retroactive
    ? isRetroactive(policy)
    : policy.patches.some((patch) => patch.kind === kind);
}

/** The financing of the document, where the alternative has none: to accept or to fill in. */
export function offeredFinancing(policy: Policy, language: Language): FinancingPatch | null {
  if (policy.patches.some(({ kind }) => kind === "financing")) return null;
  const offered = presetOf(policy, language)?.offered[0];
  return offered ? (offered.patch as FinancingPatch) : null;
}
