import type { Area } from "../../formula/text/area";
import type { PlannedTable } from "../../sheet/sheetPlan";
import type { StandingTable } from "./standing";

export interface KeptTable {
  readonly id: string;
  readonly area: Area;
  readonly resized: boolean;
  /** Of columns that are called so from now on, by position; formulas about them follow. */
  readonly headings: ReadonlyMap<number, string>;
}

/** A planned table in another language. */
export interface TableElsewhere {
  readonly name: string;
  readonly headings: readonly string[];
}

/** What becomes of the native tables of a sheet that is written anew. */
export interface TableChange {
  /** Stay the tables that they are, at most of other lengths: what refers to them need not know. */
  readonly kept: readonly KeptTable[];
  /** Become plain cells before anything is written. */
  readonly dissolved: readonly StandingTable[];
  /** Made anew; under the name of a dissolved one, references to that can be entered again. */
  readonly added: readonly AddedTable[];
}

interface AddedTable {
  readonly plan: PlannedTable;
  readonly name: string;
  /** What columns of the dissolved one were called in another language. */
  readonly headings: ReadonlyMap<string, string>;
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
    elsewhere,
  }: {
    readonly canResize: boolean;
    readonly given: readonly string[];
    /** An earlier run may have been in any language. */
    readonly elsewhere: (plan: PlannedTable) => readonly TableElsewhere[];
    readonly nameOf: (wanted: string) => string;
  }
): TableChange {
  const olds = pairTables(standing, planned, headingsOf, given, elsewhere);
  const kept: KeptTable[] = [];
  const added: AddedTable[] = [];
  for (const plan of planned) {
    const old = olds.get(plan);
    const resized = old?.area.rows !== plan.area.rows;
    const headings = headingsOf(plan.area);
    const isSame =
      old &&
      (isAlike(old, plan.area, headings) ||
        (canBeCalled(old, headings) &&
          elsewhere(plan).some((one) => isAlike(old, plan.area, one.headings))));
    if (isSame && (canResize || !resized))
      kept.push({
        id: old.id,
        area: plan.area,
        resized,
        headings: new Map([...headings.entries()].filter(([i, one]) => old.headings![i] !== one)),
      });
    else
      added.push({
        plan,
        name: old?.name ?? nameOf(plan.name),
        headings: headingsElsewhere(old?.headings ?? [], headings, elsewhere(plan)),
      });
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
  given: readonly string[],
  elsewhere: (plan: PlannedTable) => readonly TableElsewhere[]
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
  pair((plan, old) => elsewhere(plan).some(({ name }) => isCalled(old.name, name)));
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

/** With a number where that name was taken. */
export function isCalled(name: string, wanted: string): boolean {
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

/** One after the other: no column may be called what a later one still is. */
function canBeCalled({ headings: olds }: StandingTable, headings: readonly string[]): boolean {
  const at = new Map((olds ?? []).map((one, i) => [one.toLowerCase(), i]));
  return headings.every((heading, i) => (at.get(heading.toLowerCase()) ?? i) === i);
}

/** What the columns are called now, by what they were. */
function headingsElsewhere(
  olds: readonly string[],
  headings: readonly string[],
  elsewhere: readonly TableElsewhere[]
): ReadonlyMap<string, string> {
  const isTranslated = elsewhere.some((one) => one.headings.join("\n") === olds.join("\n"));
  return new Map(isTranslated ? olds.map((old, i) => [old, headings[i]!]) : []);
}
