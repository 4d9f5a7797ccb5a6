import type { Units } from "../../core/money";
import type { ContactRow, LeftRow } from "./contactRows";
import type { ReadingCode } from "./readingProblem";
import type { SourceTable } from "./sourceTable";
import { unreadMoneyOf } from "./unreadMoney";

/** Contacts, and öre; null: none is written. */
export interface Sums {
  readonly contacts: number | null;
  readonly cost: Units | null;
}

/** What is pointed at and not read, with what it comes to. */
export type UnreadSum =
  | (Sums & {
      readonly what: "rows";
      /** Why: what is first wrong with each of them. */
      readonly code: ReadingCode;
      readonly rows: number;
      /** Of the sheet, from 1; the first of them. */
      readonly row: number;
    })
  | (Sums & { readonly what: "column"; readonly heading: string; readonly rows: number });

export interface Account {
  readonly selected: Sums;
  /** Own forecast too. */
  readonly read: Sums;
  /** In rows that are not read. */
  readonly left: Sums;
  readonly unread: readonly UnreadSum[];
}

/**
 * Every krona and contact of the tables of a source is in what is read or in what is not. A column
 * of money that says nothing is beside them: it may hold the same kronor once more.
 */
export function accountOf(
  tables: readonly SourceTable[],
  read: readonly ContactRow[],
  left: readonly LeftRow[]
): Account {
  const byCode = new Map<ReadingCode, LeftRow[]>();
  for (const one of left) {
    const others = byCode.get(one.code);
    if (others) others.push(one);
    else byCode.set(one.code, [one]);
  }
  const rows = [...byCode].map(([code, own]): UnreadSum => ({
    what: "rows",
    code,
    rows: own.length,
    row: own[0]!.row.number,
    ...sumsOf(own),
  }));
  const columns = tables
    .flatMap(unreadMoneyOf)
    .map(({ heading, contacts, cost, rows: count }): UnreadSum => ({
      what: "column",
      heading,
      rows: count,
      contacts,
      cost,
    }));
  return {
    selected: sumsOf([...read, ...left]),
    read: sumsOf(read),
    left: sumsOf(left),
    unread: [...rows, ...columns].filter(({ contacts, cost }) => (contacts ?? cost) !== null),
  };
}

function sumsOf(rows: readonly Pick<LeftRow, "contacts" | "cost">[]): Sums {
  return {
    contacts: sumOfKnown(rows.map(({ contacts }) => contacts)),
    cost: sumOfKnown(rows.map(({ cost }) => cost)) as Units | null,
  };
}

/** null where every value is unknown. */
export function sumOfKnown(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}
