import { type CostOfYear, kronorAt } from "./costOfYear";
import type { SourceTable } from "./sourceTable";

/** Kronor per written unit of money. */
export type KronorPerUnit = 1 | 1e3 | 1e6;

/** What a source comes to in a unit of money. */
export interface SumInUnit {
  readonly kronorPerUnit: KronorPerUnit;
  /** Kronor, forecasts included. */
  readonly kronor: number;
  /** Kronor, of the rows that tell both; null: none does. */
  readonly costPerContact: number | null;
}

/** A unit of money that its amounts speak for, where they speak against the one that was read. */
export interface ProposedUnit extends SumInUnit {
  /** In each unit, the one proposed and the one read among them. */
  readonly sums: readonly SumInUnit[];
}

const UNITS: readonly KronorPerUnit[] = [1, 1e3, 1e6];
/** Kronor per contact over a year that any tariff so far could give. */
const PER_CONTACT = { lowest: 100, highest: 2500 } as const;
/** Kronor of a region in a year. */
const PER_YEAR = { lowest: 1e4, usual: 1e7, highest: 1e9 } as const;

export type Oddity = "perContact" | "small" | "large";

/** Why the kronor of a year can hardly be right; null: they can. */
export function oddityOf(year: CostOfYear, factor = 1): Oddity | null {
  const total = kronorAt(year.all, factor);
  if (year.contacts > 0) {
    const each = kronorAt(year.withContacts, factor) / year.contacts;
    return each < PER_CONTACT.lowest || each > PER_CONTACT.highest ? "perContact" : null;
  }
  if (total > PER_YEAR.highest) return "large";
  return total > 0 && total < PER_YEAR.lowest ? "small" : null;
}

/** @returns null where no year is odd, where some are not, and where no unit mends all of them */
export function proposeUnit(table: SourceTable, all: readonly CostOfYear[]): ProposedUnit | null {
  const read = unitOf(table);
  const years = all.filter((year) => kronorAt(year.all, 1) > 0);
  if (years.length === 0 || years.some((year) => oddityOf(year) === null)) return null;
  const sums = UNITS.map((unit) => sumIn(unit, unit / read, years));
  const mending = sums.filter(({ kronorPerUnit: unit }) =>
    years.every((year) => oddityOf(year, unit / read) === null)
  );
  const [nearest] = mending.sort((a, b) => unlikeliness(a, years) - unlikeliness(b, years));
  return nearest ? { ...nearest, sums } : null;
}

/** Kronor per unit of money that the column was read in. */
function unitOf({ source, columns }: SourceTable): number {
  const cost = columns.find(({ meaning }) => meaning === "cost");
  return source.kronorPerUnit ?? cost?.scale ?? 1;
}

function sumIn(
  kronorPerUnit: KronorPerUnit,
  factor: number,
  years: readonly CostOfYear[]
): SumInUnit {
  const sum = (of: (year: CostOfYear) => number): number =>
    years.reduce((total, year) => total + of(year), 0);
  const contacts = sum((year) => year.contacts);
  return {
    kronorPerUnit,
    kronor: sum((year) => kronorAt(year.all, factor)),
    costPerContact:
      contacts > 0 ? sum((year) => kronorAt(year.withContacts, factor)) / contacts : null,
  };
}

/** How many times a year is away from what regions usually pay, either way. */
function unlikeliness({ kronor }: SumInUnit, { length }: readonly CostOfYear[]): number {
  return Math.abs(Math.log10(kronor / length / PER_YEAR.usual));
}
