import type { Patch, Policy, PolicyStatus } from "../core/policy";
import data from "./policies.json";
import { type Citation, resolveSource } from "./sources";

type Language = "sv" | "en";

/** Alternatives to start from, in the language of the reader. */
export function presetPolicies(language: Language): readonly Policy[] {
  return data.policies.map((preset) => ({
    id: preset.id,
    name: preset.name[language],
    text: preset.text[language],
    legalNote: preset.legalNote && preset.legalNote[language],
    status: preset.status as PolicyStatus,
    sources: [preset.source, ...preset.furtherSources].map(resolveSource),
    validFrom: preset.validFrom,
    validTo: preset.validTo,
    patches: preset.patches.map(readPatch),
  }));
}

/** Texts of the reader, not figures. */
const WORDS: ReadonlySet<string> = new Set(["kind", "from", "unlisted", "profession", "bearer"]);

/** Amounts and shares are written as decimal text, so that no digit is lost on the way. */
function readPatch(written: object): Patch {
  return Object.fromEntries(
    Object.entries(written).map(([key, value]) => [
      key,
      key === "source" ? value && resolveSource(value as Citation) : readValue(key, value),
    ])
  ) as unknown as Patch;
}

function readValue(key: string, value: unknown): unknown {
  if (typeof value === "string") return WORDS.has(key) ? value : Number(value);
  if (Array.isArray(value)) return value.map((one) => readValue(key, one));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([inner, one]) => [inner, readValue(inner, one)])
  );
}
