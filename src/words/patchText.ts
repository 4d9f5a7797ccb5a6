import type { Language } from "./language";
import type { AllocationRule, Patch } from "../core/policy/policy";
import type { ProfessionKey } from "../core/profession";
import { patchEn, ruleEn } from "./en/patchText";
import { patchSv, ruleSv } from "./sv/patchText";
import type { Words } from "./scenario";

/** What a patch changes, in words: from what, to what. */
export type PatchTexts = {
  readonly [Kind in Patch["kind"]]: {
    readonly what: string;
    readonly state: (patch: Extract<Patch, { readonly kind: Kind }>, say: PatchSpeech) => string;
    /** How it is where nothing of the kind is in force. */
    readonly none: (say: PatchSpeech) => string;
  };
};

export interface PatchSpeech {
  readonly words: Words;
  readonly profession: (key: ProfessionKey) => string;
  /** Of the schedule; null: no tariff that day. */
  readonly tariffs: readonly {
    readonly profession: ProfessionKey;
    readonly amount: number | null;
  }[];
  /** Mean fees paid per contact; empty: none stated. */
  readonly fees: readonly number[];
  readonly rule: string;
  /** What becomes of booked months from the patch's day on; null: none is booked. */
  readonly booked: "corrected" | "stands" | null;
  readonly method: string;
}

const texts: Readonly<Record<Language, PatchTexts>> = { sv: patchSv, en: patchEn };

export function patchTexts(language: Language): PatchTexts {
  return texts[language];
}

export function ruleText(rule: AllocationRule, language: Language, words: Words): string {
  return (language === "sv" ? ruleSv : ruleEn)(rule, { words });
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
