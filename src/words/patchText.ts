import type { Words } from "./terms";
import { type PatchSpeech, type PatchTexts, patchSv, ruleSv } from "./sv/patchText";
import type { Language } from "./language";
import type { AllocationRule, Patch } from "../core/policy/policy";
import { patchEn, ruleEn } from "./en/patchText";

const texts: Readonly<Record<Language, PatchTexts>> = { sv: patchSv, en: patchEn };

const rules: Readonly<Record<Language, typeof ruleSv>> = { sv: ruleSv, en: ruleEn };

export function patchTexts(language: Language): PatchTexts {
  return texts[language];
}

export function ruleText(rule: AllocationRule, language: Language, words: Words): string {
  return rules[language](rule, { words });
}

/** What the patch is about. */
export function patchSubject(patch: Patch, language: Language): string {
  return texts[language][patch.kind].what;
}

/** What is in force under a patch; null: under none of its kind. */
export function patchState(
  kind: Patch["kind"],
  patch: Patch | null,
  language: Language,
  say: PatchSpeech
): string {
  const { state, none } = texts[language][kind];
  return patch ? (state as (patch: Patch, say: PatchSpeech) => string)(patch, say) : none(say);
}
