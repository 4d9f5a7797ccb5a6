import type { Words } from "./terms";
import { type PolicySpeech, type PolicyWordTexts, policyWordsSv } from "./sv/policyWords";
import type { Language } from "./language";
import type { Patch } from "../core/policy/policy";
import { policyWordsEn } from "./en/policyWords";
import type { ProfessionLabels } from "./sentence";
import { upper } from "./upper";

const texts: Readonly<Record<Language, PolicyWordTexts>> = {
  sv: policyWordsSv,
  en: policyWordsEn,
};

/** As many changes as a name can hold. */
const MOST_NAMED = 3;

/** Name and description of an alternative, made of its figures. */
export function policyWords(
  patches: readonly Patch[],
  language: Language,
  words: Words,
  labels: ProfessionLabels
): { readonly name: string; readonly text: string } {
  const own = texts[language];
  const say: PolicySpeech = {
    words,
    profession: (key) => labels(key)[language],
    shares: ({ shares: { healthCentre, region } }) => {
      const sum = healthCentre + region || 1;
      return { healthCentre: healthCentre / sum, region: region / sum };
    },
  };
  const write = (of: "names" | "sentences", patch: Patch): string =>
    (own[of][patch.kind] as (patch: Patch, say: PolicySpeech) => string)(patch, say);
  const named = patches.flatMap((patch, i) => {
    const name = write("names", patch).replace(/\u00a0/g, " ");
    const again = patches.slice(0, i).some(({ kind }) => kind === patch.kind);
    if (name === "") return [];
    return [again ? own.dated(name, patch.from) : name];
  });
  const parts = named.slice(0, MOST_NAMED);
  if (named.length > MOST_NAMED) parts.push(own.more);
  return {
    name: parts.length > 0 ? upper(parts.join(" + ")) : own.none,
    text: patches
      .map((patch) => upper(write("sentences", patch)))
      .filter((sentence) => sentence !== "")
      .join(" "),
  };
}
