import type { DataSource } from "../../core/scenario/workspace";
import { accountOf, type Sums } from "./account";
import { readContactRows } from "./contactRows";
import type { SourceCells } from "./layout/sourceCells";
import { tablesIn } from "./layout/tablesIn";
import { Problems, sourcePlace } from "./problems";
import type { SourceTable } from "./sourceTable";

/** Numbers that neither headings nor titles name: what they come to as the one and as the other. */
export interface UnnamedNumbers extends Sums {
  /** As `DataSource.place`. */
  readonly place: string;
  /** Nothing of them is read until it is. */
  readonly isAnswered: boolean;
}

/** The tables of a source, and whether its numbers lack a name; until they have one it has none. */
export function tablesOf(
  cells: SourceCells,
  problems: Problems
): { readonly tables: readonly SourceTable[]; readonly unnamed: readonly UnnamedNumbers[] } {
  const told = new Problems();
  const tables = tablesIn(cells, told);
  const unnamed = unnamedIn(cells, tables);
  if (unnamed === null || unnamed.isAnswered) {
    problems.take(told);
    return { tables, unnamed: unnamed ? [unnamed] : [] };
  }
  // Not what the headings lack as those of a plain table.
  const { place, contacts } = unnamed;
  problems.report(sourcePlace(place, cells.sheet), { code: "heading.unnamed", contacts });
  return { tables: [], unnamed: [unnamed] };
}

/**
 * Whether a source is a table once it is said what its numbers mean.
 * @param tables what it holds without that, or as the user has said
 */
function unnamedIn(cells: SourceCells, tables: readonly SourceTable[]): UnnamedNumbers | null {
  const { role, place, choices } = cells.source;
  const isAnswered = choices?.measure !== undefined;
  if (role !== "contacts" || (!isAnswered && tables.some(isReady))) return null;
  if (isAnswered && tablesIn(meaning(cells, undefined), new Problems()).some(isReady)) return null;
  const [contacts, cost] = (["contacts", "cost"] as const).map((measure) => {
    const own = tablesIn(meaning(cells, measure), new Problems()).filter(isReady);
    const { rows, left } = readContactRows(own, new Problems());
    return accountOf(own, rows, left).selected;
  });
  return contacts!.contacts === null && cost!.cost === null
    ? null
    : { place, contacts: contacts!.contacts, cost: cost!.cost, isAnswered };
}

/** As if the user had said that what nothing names is kronor, where nothing is read without. */
export function presumingMeasure(cells: SourceCells): SourceCells {
  const { role, choices } = cells.source;
  if (role !== "contacts" || choices?.measure !== undefined) return cells;
  return tablesIn(cells, new Problems()).some(isReady) ? cells : meaning(cells, "cost");
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
