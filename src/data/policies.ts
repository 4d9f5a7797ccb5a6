import type { Template } from "../core/figureSource";
import type { PatchField } from "../core/policy/patchFields";
import type { Language } from "../core/language";
import type { FinancingPatch, Patch, Policy, PolicyStatus } from "../core/policy/policy";
import data from "./policies.json";
import { type Citation, resolveSource } from "./sources";

/** An alternative to start from, with what is its documents' and nobody else's. */
export interface Preset {
  readonly policy: Policy;
  /** The documents' status for it, and whose: "förslag enligt beslutsunderlaget, Region …". */
  readonly standing: string;
  /** What the legal note said up to 0.3.0, where it has been put right. */
  readonly formerLegalNote: string | null;
  /** One a patch, in order. */
  readonly templates: readonly Template[];
  /** What its document finances it with; counted only where somebody has asked for it. */
  readonly offered: readonly Template[];
}

export function presetsIn(language: Language): readonly Preset[] {
  return presets[language];
}

/** Alternatives to start from, in the language of the reader. */
export function presetPolicies(language: Language): readonly Policy[] {
  return presets[language].map(({ policy }) => policy);
}

function readPresets(language: Language): readonly Preset[] {
  return data.policies.map((preset) => {
    const templates = preset.patches.map((patch) => readTemplate(patch, preset.source));
    return {
      policy: {
        id: preset.id,
        name: preset.name[language],
        text: preset.text[language],
        legalNote: preset.legalNote && preset.legalNote[language],
        status: preset.status as PolicyStatus,
        sources: [preset.source, ...preset.furtherSources].map(resolveSource),
        validFrom: preset.validFrom,
        validTo: preset.validTo,
        patches: templates.map(({ patch }) => patch),
      },
      standing: preset.standing[language],
      formerLegalNote: preset.formerLegalNote && preset.formerLegalNote[language],
      templates,
      offered: preset.offered.map(({ name, ...patch }) => {
        const template = readTemplate(patch, preset.source);
        const named = { ...(template.patch as FinancingPatch), name: name[language] };
        return { ...template, patch: named };
      }),
    };
  });
}

interface WrittenPatch {
  readonly source: Citation | null;
  /** By field, whether the patch's source gives it or the policy's first. */
  readonly cited: Partial<Readonly<Record<PatchField, string>>>;
}

function readTemplate({ cited, ...written }: WrittenPatch, ofPolicy: Citation): Template {
  const patch = readPatch(written);
  const sources = Object.entries(cited).map(
    ([field, whose]) =>
      [field as PatchField, whose === "source" ? patch.source! : resolveSource(ofPolicy)] as const
  );
  return { patch, cited: new Map(sources) };
}

/** Texts of the reader, not figures. */
const WORDS: ReadonlySet<string> = new Set([
  "kind",
  "from",
  "validTo",
  "unlisted",
  "profession",
  "bearer",
  "means",
]);

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

const presets: Readonly<Record<Language, readonly Preset[]>> = {
  sv: readPresets("sv"),
  en: readPresets("en"),
};
