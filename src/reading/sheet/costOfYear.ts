import { yearAndMonth } from "../../core/calendar";
import { toKronor } from "../../core/money";
import { readAmount } from "./amountCell";
import type { ContactRow } from "./contactRow";

/** Kronor whose unit of money the column tells, and those of cells that say their own: "2,4 mkr". */
interface Kronor {
  readonly ofColumn: number;
  readonly ofCells: number;
}

/** What a year's rows with a booked cost come to. */
export interface CostOfYear {
  readonly year: number;
  readonly all: Kronor;
  /** Of the rows that tell their contacts too. */
  readonly withContacts: Kronor;
  readonly contacts: number;
}

/** @param apart whether cells that say their own unit are told from the others, which takes a look at each */
export function costOfYears(rows: readonly ContactRow[], apart: boolean): readonly CostOfYear[] {
  const years = new Map<number, ContactRow[]>();
  for (const row of rows) {
    if (row.cost === null) continue;
    const year = row.period.unit === "year" ? row.period.year : yearAndMonth(row.period.month).year;
    const known = years.get(year);
    if (known) known.push(row);
    else years.set(year, [row]);
  }
  return [...years].map(([year, ofYear]) => {
    const both = ofYear.filter(({ contacts }) => contacts !== null);
    return {
      year,
      all: kronorOf(ofYear, apart),
      withContacts: kronorOf(both, apart),
      contacts: both.reduce((sum, { contacts }) => sum + contacts!, 0),
    };
  });
}

/** As they would be with another unit of money for the column. @param factor what it is times the one read */
export function kronorAt({ ofColumn, ofCells }: Kronor, factor: number): number {
  return ofColumn * factor + ofCells;
}

function kronorOf(rows: readonly ContactRow[], apart: boolean): Kronor {
  let ofColumn = 0;
  let ofCells = 0;
  for (const row of rows)
    if (apart && saysItsUnit(row)) ofCells += row.cost!;
    else ofColumn += row.cost!;
  return { ofColumn: toKronor(ofColumn, 2), ofCells: toKronor(ofCells, 2) };
}

function saysItsUnit({ row }: ContactRow): boolean {
  const cell = row.cell(row.column("cost"));
  if (typeof cell !== "string") return false;
  const amount = readAmount(cell);
  return amount.kind === "amount" && amount.scale !== null;
}
