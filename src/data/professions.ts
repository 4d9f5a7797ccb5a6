import type { Language } from "../core/language";
import {
  foldText,
  type ProfessionCode,
  type ProfessionGroup,
  type ProfessionGroups,
  type ProfessionKey,
  UNKNOWN_PROFESSION,
} from "../core/profession";
import data from "./professions.json";

export type ProfessionLabel = Readonly<Record<Language, string>>;

/** Which tariff group each national code belongs to; null: not covered. */
export const professionGroups: ProfessionGroups = new Map(
  data.professions.map(({ code, group }) => [
    code as ProfessionCode,
    group as ProfessionGroup | "LÄKARE" | null,
  ])
);

const entries: readonly (ProfessionLabel & {
  readonly key: ProfessionKey;
  readonly synonyms: readonly string[];
})[] = [
  ...data.groups.map((group) => ({ ...group, key: group.group as ProfessionGroup })),
  ...data.professions.map((one) => ({ ...one, key: one.code as ProfessionCode })),
];

const keys = new Map<string, ProfessionKey>();
// Later entries win: as an argument "övrig" is the code OV, not the group of licensed staff.
for (const { key, sv, en, synonyms } of entries)
  for (const word of [key, sv, en, ...synonyms]) keys.set(foldText(word), key);

// It has a name to be shown by, and none to be asked for by: no tariff answers for it.
const labels = new Map<ProfessionKey, ProfessionLabel>([
  ...entries.map((entry) => [entry.key, entry] as const),
  [UNKNOWN_PROFESSION, { sv: "okänt yrke", en: "unknown profession" }],
]);

/** Everything that `findProfession` reads, in lower case, as it is written and without accents. */
export const professionWords: ReadonlyMap<string, ProfessionKey> = new Map(
  entries
    .flatMap(({ key, sv, en, synonyms }) => [key, sv, en, ...synonyms])
    .flatMap((word) => [word.toLowerCase(), foldText(word)])
    .map((word) => [word, keys.get(foldText(word))!])
);

/** @param text a national code, a group, or a Swedish or English label in any case. */
export function findProfession(text: string): ProfessionKey | undefined {
  return keys.get(foldText(text));
}

export function professionLabel(key: ProfessionKey): ProfessionLabel {
  return labels.get(key)!;
}
