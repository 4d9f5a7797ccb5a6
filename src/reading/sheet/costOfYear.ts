import { eachInSteps, type Steps } from "../../core/steps";
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
export function* costOfYears(
  rows: readonly ContactRow[],
  apart: boolean
): Steps<readonly CostOfYear[]> {
  const years = new Map<number, { all: Ore; withContacts: Ore; contacts: number }>();
  yield* eachInSteps(rows, (row) => {
    if (row.cost === null) return;
    const year = row.period.unit === "year" ? row.period.year : yearAndMonth(row.period.month).year;
    const own = years.get(year) ?? { all: nothing(), withContacts: nothing(), contacts: 0 };
    years.set(year, own);
    const part = apart && saysItsUnit(row) ? "ofCells" : "ofColumn";
    own.all[part] += row.cost;
    if (row.contacts === null) return;
    own.withContacts[part] += row.cost;
    own.contacts += row.contacts;
  });
  return [...years].map(([year, { all, withContacts, contacts }]) => ({
    year,
    all: kronorOf(all),
    withContacts: kronorOf(withContacts),
    contacts,
  }));
}

type Ore = { -readonly [Part in keyof Kronor]: number };

function nothing(): Ore {
  return { ofColumn: 0, ofCells: 0 };
}

/** As they would be with another unit of money for the column. @param factor what it is times the one read */
export function kronorAt({ ofColumn, ofCells }: Kronor, factor: number): number {
  return ofColumn * factor + ofCells;
}

function kronorOf({ ofColumn, ofCells }: Ore): Kronor {
  return { ofColumn: toKronor(ofColumn, 2), ofCells: toKronor(ofCells, 2) };
}

function saysItsUnit({ row }: ContactRow): boolean {
  const cell = row.cell(row.column("cost"));
  if (typeof cell !== "string") return false;
  const amount = readAmount(cell);
  return amount.kind === "amount" && amount.scale !== null;
}
