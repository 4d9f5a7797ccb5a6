import type { DataSource, ReadingChoices, RememberedReading, Workspace } from "./workspace";

/** Headings of more files than anybody has at a time. */
export const MOST_REMEMBERED = 20;

type Remembering = Pick<Workspace, "remembered">;

/** Adds what the user has said of sources that go, by their headings; the latest 20 are kept. */
export function remember<Kept extends Remembering>(kept: Kept, gone: readonly DataSource[]): Kept {
  const added = gone.flatMap((source) => {
    const { role, columns, kronorPerUnit, choices, headings } = source;
    if (!headings || !isAnswered(source)) return [];
    return [{ role, columns, kronorPerUnit, ...(choices && { choices }), headings }];
  });
  return added.length === 0 ? kept : { ...kept, ...joined([...(kept.remembered ?? []), ...added]) };
}

/** What both remember, in the words of the first where both do. */
export function mergeRemembered(mine: Remembering, theirs: Remembering): Remembering {
  return joined([...(theirs.remembered ?? []), ...(mine.remembered ?? [])]);
}

function joined(all: readonly RememberedReading[]): Remembering {
  const byHeadings = new Map<string, RememberedReading>();
  for (const one of all) {
    const key = keyOf(one.headings);
    byHeadings.delete(key);
    byHeadings.set(key, one);
  }
  const remembered = [...byHeadings.values()].slice(-MOST_REMEMBERED);
  return remembered.length === 0 ? {} : { remembered };
}

/** What was last said of a source of the same headings: of the same place, or else the latest. */
export function earlierOf(
  { sources, remembered = [] }: Pick<Workspace, "sources" | "remembered">,
  { place, headings }: Pick<DataSource, "place" | "headings">
): DataSource | RememberedReading | null {
  if (!headings || headings.every((text) => text.trim() === "")) return null;
  const key = keyOf(headings);
  const isLike = (one: DataSource | RememberedReading): boolean =>
    one.headings !== undefined && keyOf(one.headings) === key && isAnswered(one);
  const alike = sources.filter(isLike);
  const [latest] = [...remembered.filter(isLike), ...alike].reverse();
  return alike.find((one) => one.place === place) ?? latest ?? null;
}

/**
 * A source that is pointed out, read as the one before it of the same headings. A year that was
 * answered for periods which name none goes on as long as it lasts, and is asked for again after it.
 * @param thisYear the user's own
 */
export function asBefore(
  workspace: Pick<Workspace, "sources" | "remembered">,
  source: DataSource,
  thisYear: number
): DataSource {
  const earlier = earlierOf(workspace, source);
  if (earlier === null) return source;
  const { role, columns, kronorPerUnit } = earlier;
  const isSame = "place" in earlier && earlier.place === source.place;
  const choices = isSame ? earlier.choices : ofHeadings(earlier.choices, thisYear);
  return { ...source, role, columns, kronorPerUnit, ...(choices && { choices }) };
}

function ofHeadings(
  choices: ReadingChoices | undefined,
  thisYear: number
): ReadingChoices | undefined {
  const kept = Object.entries(choices ?? {}).filter(
    ([key, value]) => key !== ("year" satisfies keyof ReadingChoices) || value === thisYear
  );
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

function isAnswered({ columns, kronorPerUnit, choices = {} }: Omit<DataSource, "place">): boolean {
  return (
    kronorPerUnit !== null || Object.keys(columns).length > 0 || Object.keys(choices).length > 0
  );
}

function keyOf(headings: readonly string[]): string {
  return JSON.stringify(headings.map((text) => text.trim()));
}
