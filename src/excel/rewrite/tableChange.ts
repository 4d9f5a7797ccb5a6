import type { Area } from "../../formula/text/area";
import type { PlannedTable } from "../../sheet/sheetPlan";
import type { StandingTable } from "./standing";

/** What becomes of the native tables of a sheet that is written anew. */
export interface TableChange {
  /** Stay the tables that they are, at most of other lengths: what refers to them need not know. */
  readonly kept: readonly { readonly id: string; readonly area: Area; readonly resized: boolean }[];
  /** Become plain cells before anything is written. */
  readonly dissolved: readonly StandingTable[];
  /** Made anew; under the name of a dissolved one, references to that can be entered again. */
  readonly added: readonly { readonly plan: PlannedTable; readonly name: string }[];
}

/**
 * @param headingsOf what is going to stand in the heading row of a planned table
 * @param canResize whether this Excel can change the length of a table
 * @param nameOf what a table that no earlier one stands for is called
 * @param given the names that the earlier run gave: a table of another one is renamed
 */
export function changeTables(
  standing: readonly StandingTable[],
  planned: readonly PlannedTable[],
  headingsOf: (area: Area) => readonly string[],
  {
    canResize,
    given,
    nameOf,
  }: {
    readonly canResize: boolean;
    readonly given: readonly string[];
    readonly nameOf: (wanted: string) => string;
  }
): TableChange {
  const olds = pairTables(standing, planned, headingsOf, given);
  const kept: { id: string; area: Area; resized: boolean }[] = [];
  const added: { plan: PlannedTable; name: string }[] = [];
  for (const plan of planned) {
    const old = olds.get(plan);
    const resized = old?.area.rows !== plan.area.rows;
    if (old && isAlike(old, plan.area, headingsOf(plan.area)) && (canResize || !resized))
      kept.push({ id: old.id, area: plan.area, resized });
    else added.push({ plan, name: old?.name ?? nameOf(plan.name) });
  }
  const ids = new Set(kept.map(({ id }) => id));
  return { kept, added, dissolved: standing.filter(({ id }) => !ids.has(id)) };
}

/**
 * By its name, with a number where that was taken; by its place or its headings where the user has
 * renamed it.
 */
function pairTables(
  standing: readonly StandingTable[],
  planned: readonly PlannedTable[],
  headingsOf: (area: Area) => readonly string[],
  given: readonly string[]
): ReadonlyMap<PlannedTable, StandingTable> {
  const olds = new Map<PlannedTable, StandingTable>();
  const left = new Set(standing);
  const pair = (isMeant: (plan: PlannedTable, old: StandingTable) => boolean): void => {
    for (const plan of planned) {
      const old = olds.has(plan) ? undefined : [...left].find((one) => isMeant(plan, one));
      if (!old) continue;
      olds.set(plan, old);
      left.delete(old);
    }
  };
  pair(({ name }, old) => isCalled(old.name, name));
  const isRenamed = ({ name }: StandingTable): boolean =>
    given.length > 0 && !given.some((one) => isSameName(one, name));
  pair(({ area }, old) => isRenamed(old) && isAlike(old, area, headingsOf(area)));
  pair(
    ({ area }, old) => isRenamed(old) && old.headings?.join("\n") === headingsOf(area).join("\n")
  );
  return olds;
}

function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function isCalled(name: string, wanted: string): boolean {
  const [folded, start] = [name.toLowerCase(), `${wanted.toLowerCase()}_`];
  return (
    folded === wanted.toLowerCase() ||
    (folded.startsWith(start) && /^\d+$/.test(folded.slice(start.length)))
  );
}

/** A heading that stands for something else now must not take a reference along. */
function isAlike(old: StandingTable, area: Area, headings: readonly string[]): boolean {
  const { row, column, columns } = old.area;
  if (row !== area.row || column !== area.column || columns !== area.columns) return false;
  return old.headings !== null && old.headings.every((heading, i) => heading === headings[i]);
}
