import { eachInSteps, type Steps } from "../../core/steps";
import type { Units } from "../../core/money";
import type { ContactRow, LeftRow } from "./contactRows";
import { RowTally } from "./rowTally";
import { ForeignTally } from "./currency";
import type { Counted, ForeignSum, ReadingCode } from "./readingProblem";
import type { SourceTable } from "./sourceTable";
import { unreadMoneyOf } from "./unreadMoney";

/** What is pointed at and not read, with what it comes to. */
export type UnreadSum = Counted & {
  /** Money that is not in kronor. */
  readonly foreign: readonly ForeignSum[];
} & (
    | {
        readonly what: "rows";
        /** Why: what is first wrong with each of them. */
        readonly code: ReadingCode;
        readonly rows: number;
        /** Of the sheet, from 1; the first of them. */
        readonly row: number;
      }
    | { readonly what: "column"; readonly heading: string; readonly rows: number }
  );

export interface Account {
  readonly selected: Counted;
  /** Own forecast too. */
  readonly read: Counted;
  /** In rows that are not read. */
  readonly left: Counted;
  /** Not read either. */
  readonly foreign: readonly ForeignSum[];
  /** Nothing with a figure or a fault in it is left, beside or below what is read. */
  readonly isWhole: boolean;
  readonly unread: readonly UnreadSum[];
}

/**
 * Every krona and contact of the tables of a source is in what is read or in what is not. A column
 * of money that says nothing is beside them: it may hold the same kronor once more.
 */
export function* accountOf(
  tables: readonly SourceTable[],
  read: readonly ContactRow[],
  left: readonly LeftRow[]
): Steps<Account> {
  const byCode = new Map<ReadingCode, OfCode>();
  const [ofRead, ofLeft] = [new RowTally(), new RowTally()];
  yield* eachInSteps(read, ({ contacts, cost }) => ofRead.add(contacts, cost));
  yield* eachInSteps(left, ({ code, row, contacts, cost, foreign }) => {
    ofLeft.add(contacts, cost);
    const own = byCode.get(code) ?? {
      row: row.number,
      tally: new RowTally(),
      foreign: new ForeignTally(),
    };
    byCode.set(code, own);
    own.tally.add(contacts, cost);
    if (foreign) own.foreign.add(foreign);
  });
  const all = new RowTally();
  for (const { contacts, cost } of [ofRead, ofLeft]) all.add(contacts, cost);
  const rows = [...byCode].map(([code, { row, tally, foreign }]): UnreadSum => ({
    what: "rows",
    code,
    rows: tally.rows,
    row,
    ...sumsOf(tally),
    foreign: foreign.sums(),
  }));
  const columns: UnreadSum[] = [];
  for (const table of tables)
    for (const { heading, contacts, cost, foreign, rows: count } of yield* unreadMoneyOf(table))
      columns.push({
        ...{ what: "column", heading, rows: count, contacts, cost },
        foreign: foreign === null ? [] : [foreign],
      });
  const unread = [...rows, ...columns].filter(
    ({ contacts, cost, foreign }) => (contacts ?? cost) !== null || foreign.length > 0
  );
  return {
    isWhole: unread.length === 0 && [...byCode.keys()].every((code) => code === "row.noValues"),
    selected: sumsOf(all),
    read: sumsOf(ofRead),
    left: sumsOf(ofLeft),
    foreign: foreignOf(unread),
    unread,
  };
}

function foreignOf(unread: readonly UnreadSum[]): readonly ForeignSum[] {
  const tally = new ForeignTally();
  for (const { foreign } of unread) for (const sum of foreign) tally.add(sum);
  return tally.sums();
}

interface OfCode {
  readonly row: number;
  readonly tally: RowTally;
  readonly foreign: ForeignTally;
}

function sumsOf({ contacts, cost }: RowTally): Counted {
  return { contacts, cost: cost as Units | null };
}
