import type { DataSource, ReadingChoices } from "../../core/scenario/workspace";

/** @param value undefined: not answered any more */
export function withChoice<Key extends keyof ReadingChoices>(
  source: DataSource,
  key: Key,
  value: ReadingChoices[Key]
): DataSource {
  const { choices = {}, ...bare } = source;
  const others = Object.fromEntries(Object.entries(choices).filter(([each]) => each !== key));
  const next = value === undefined ? others : { ...others, [key]: value };
  return Object.keys(next).length === 0 ? bare : { ...bare, choices: next };
}

/** What a word of the user's means. @param meaning undefined: not answered any more */
export function withMeaning<Key extends "professions" | "units">(
  source: DataSource,
  key: Key,
  word: string,
  meaning: NonNullable<ReadingChoices[Key]>[string] | undefined
): DataSource {
  const known = Object.entries<unknown>(source.choices?.[key] ?? {});
  const others = known.filter(([each]) => each !== word);
  const all = meaning === undefined ? others : [...others, [word, meaning] as const];
  const value = all.length === 0 ? undefined : Object.fromEntries(all);
  return withChoice(source, key, value as ReadingChoices[Key]);
}

/** What is said of a word; undefined: nothing. */
export function meaningIn<Key extends "professions" | "units">(
  { choices }: DataSource,
  key: Key,
  word: string
): NonNullable<ReadingChoices[Key]>[string] | undefined {
  return new Map(Object.entries(choices?.[key] ?? {})).get(word) as
    NonNullable<ReadingChoices[Key]>[string] | undefined;
}
