import type { Language } from "../../words/language";
import type { Patch, Policy } from "../../core/policy/policy";
import type { Source } from "../../core/provenance";
import { professionLabel } from "../../data/professions";
import { presetOf, sourceOfPatch } from "../../data/templates";
import { ownStandingText, patchSourceText } from "../../words/figureSource";
import { workspaceTexts } from "../../words/workspace";
import { sourceText } from "../../comparison/sheet/sourceText";

/** Where the figures of a change come from: a document, or the user with the document as förlaga. */
export function figureSourceText(
  policy: Policy,
  patch: Patch,
  language: Language,
  write: (source: Source) => string = sourceText
): string {
  return patchSourceText(sourceOfPatch(policy, patch), language, professionLabel, write);
}

/** The region's own status, and that of the document that it was made after: one is never the other. */
export function standingText(policy: Policy, language: Language): string {
  const status = workspaceTexts(language).words.status[policy.status];
  const preset = presetOf(policy, language);
  return preset === null ? status : ownStandingText(language, status, preset.standing);
}
