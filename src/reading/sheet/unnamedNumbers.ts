import { inOneGo, type Steps } from "../../core/steps";
import type { DataSource } from "../../core/scenario/workspace";
import { accountOf } from "./account";
import { readContactRows } from "./contactRows";
import type { SourceCells } from "./layout/sourceCells";
import { tablesIn } from "./layout/tablesIn";
import { Problems, sourcePlace } from "./problems";
import type { Counted } from "./readingProblem";
import type { SourceTable } from "./sourceTable";

/** Numbers that neither headings nor titles name: what they come to as the one and as the other. */
export interface UnnamedNumbers extends Counted {
  /** As `DataSource.place`. */
  readonly place: string;
  /** What has a name, whatever they are said to be. */
  readonly beside: Counted;
  /** Nothing of them is read until it is. */
  readonly isAnswered: boolean;
}

export interface TablesOfSource {
  readonly tables: readonly SourceTable[];
  readonly unnamed: readonly UnnamedNumbers[];
}

/** The tables of a source, and whether its numbers lack a name; until they have one it has none. */
export function* tablesOf(cells: SourceCells, problems: Problems): Steps<TablesOfSource> {
  const told = new Problems();
  const tables = yield* tablesIn(cells, told);
  const unnamed = yield* unnamedIn(cells, tables);
  if (unnamed === null || unnamed.isAnswered) {
    problems.take(told);
    return { tables, unnamed: unnamed ? [unnamed] : [] };
  }
  // Not what the headings lack as those of a plain table.
  const { place, beside } = unnamed;
  const contacts = unnamed.contacts === null ? null : unnamed.contacts - (beside.contacts ?? 0);
  const at = sourcePlace(place, cells.sheet);
  problems.report(at, { code: "heading.unnamed", contacts, beside });
  return { tables: [], unnamed: [unnamed] };
}

/**
 * Whether a source is a table once it is said what its numbers mean.
 * @param tables what it holds without that, or as the user has said
 */
function* unnamedIn(
  cells: SourceCells,
  tables: readonly SourceTable[]
): Steps<UnnamedNumbers | null> {
  const { role, place, choices } = cells.source;
  const isAnswered = choices?.measure !== undefined;
  if (role !== "contacts" || (!isAnswered && tables.some(isReady))) return null;
  if (isAnswered) {
    const bare = yield* tablesIn(meaning(cells, undefined), new Problems());
    if (bare.some(isReady)) return null;
  }
  const { contacts, cost: ofKronor } = yield* sumsAs(cells, "contacts");
  const { cost, contacts: ofContacts } = yield* sumsAs(cells, "cost");
  const beside = { contacts: ofContacts, cost: ofKronor };
  return contacts === null && cost === null ? null : { place, contacts, cost, beside, isAnswered };
}

/** What a source comes to if its numbers are what the user may say. */
function* sumsAs(cells: SourceCells, measure: "contacts" | "cost"): Steps<Counted> {
  const tables = yield* tablesIn(meaning(cells, measure), new Problems());
  const own = tables.filter(isReady);
  const { rows, left } = yield* readContactRows(own, new Problems());
  return (yield* accountOf(own, rows, left)).selected;
}

/** As if the user had said that what nothing names is kronor, where nothing is read without. */
export function presumingMeasure(cells: SourceCells): SourceCells {
  const { role, choices } = cells.source;
  if (role !== "contacts" || choices?.measure !== undefined) return cells;
  return inOneGo(tablesIn(cells, new Problems())).some(isReady) ? cells : meaning(cells, "cost");
}

function meaning(
  cells: SourceCells,
  measure: NonNullable<DataSource["choices"]>["measure"]
): SourceCells {
  const { source } = cells;
  const others = Object.fromEntries(
    Object.entries(source.choices ?? {}).filter(([key]) => key !== "measure")
  );
  return { ...cells, source: { ...source, choices: measure ? { ...others, measure } : others } };
}

function isReady({ recognition, rows }: SourceTable): boolean {
  return recognition.missing.length === 0 && rows.length > 0;
}
