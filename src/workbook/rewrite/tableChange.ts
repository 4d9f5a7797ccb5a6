import type { Area } from "../../formula/text/area";
import type { PlannedTable } from "../sheetPlan";
import type { StandingTable } from "./standing";

/** What becomes of the native tables of a sheet that is written anew. */
export interface TableChange {
  /** Stay the tables that they are, at most of other lengths: what refers to them need not know. */
  readonly kept: readonly { readonly id: string; readonly area: Area; readonly resized: boolean }[];
  /** Become plain cells before anything is written. */
  readonly dissolved: readonly StandingTable[];
  /** Made anew; under the name of a dissolved one, references to that can be entered again. */
  readonly added: readonly { readonly plan: PlannedTable; readonly name: string | null }[];
}

/**
 * @param headingsOf what is going to stand in the heading row of a planned table
 * @param canResize whether this Excel can change the length of a table
 */
export function changeTables(
  standing: readonly StandingTable[],
  planned: readonly PlannedTable[],
  headingsOf: (area: Area) => readonly string[],
  canResize: boolean
): TableChange {
  const olds = pairTables(standing, planned, headingsOf);
  const kept: { id: string; area: Area; resized: boolean }[] = [];
  const added: { plan: PlannedTable; name: string | null }[] = [];
  for (const plan of planned) {
    const old = olds.get(plan);
    const resized = old?.area.rows !== plan.area.rows;
    if (old && isAlike(old, plan.area, headingsOf(plan.area)) && (canResize || !resized))
      kept.push({ id: old.id, area: plan.area, resized });
    else added.push({ plan, name: old?.name ?? null });
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
  headingsOf: (area: Area) => readonly string[]
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
  pair(({ area }, old) => area.row === old.area.row && area.column === old.area.column);
  pair(({ area }, old) => old.headings?.join("\n") === headingsOf(area).join("\n"));
  return olds;
}

function isCalled(name: string, wanted: string): boolean {
  const [folded, start] = [name.toLowerCase(), `${wanted.toLowerCase()}_`];
  return (
    folded === wanted.toLowerCase() ||
    (folded.startsWith(start) && /^\d+$/.test(folded.slice(start.length)))
  );
}

/** Translated headings are the same ones; a heading that has moved is not. */
function isAlike(old: StandingTable, area: Area, headings: readonly string[]): boolean {
  const { row, column, columns } = old.area;
  if (row !== area.row || column !== area.column || columns !== area.columns) return false;
  return (
    old.headings !== null &&
    old.headings.every((heading, i) => heading === headings[i] || !headings.includes(heading))
  );
}
