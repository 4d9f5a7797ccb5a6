import type { RowFault, UnreadRows } from "./fileFault";
import type { InvoiceField } from "./invoiceField";

/** So many places are told of each kind. */
const MOST_TOLD = 20;

interface Count {
  count: number;
  ore: number;
  readonly first: RowFault[];
}

/** Counts what is not read, so that every row and krona is accounted for. */
export class UnreadTally {
  private readonly unread = new Map<string, Count>();
  private readonly unclear = new Map<InvoiceField, number>();

  /** @param ore the row's net amount, 0 where it cannot be read */
  addRow(fault: RowFault, ore: number): void {
    const key = `${fault.code} ${fieldOf(fault) ?? ""}`;
    const known = this.unread.get(key) ?? { count: 0, ore: 0, first: [] };
    this.unread.set(key, known);
    known.count += 1;
    known.ore += ore;
    if (known.first.length < MOST_TOLD) known.first.push(fault);
  }

  /** A cell that says nothing that is known: the row is read without it. */
  addUnclear(field: InvoiceField): void {
    this.unclear.set(field, (this.unclear.get(field) ?? 0) + 1);
  }

  unreadRows(): readonly UnreadRows[] {
    return [...this.unread.values()].map(({ count, ore, first }) => ({
      code: first[0]!.code,
      field: fieldOf(first[0]!),
      count,
      ore,
      first,
    }));
  }

  unclearCells(): readonly { readonly field: InvoiceField; readonly count: number }[] {
    return [...this.unclear].map(([field, count]) => ({ field, count }));
  }
}

function fieldOf(fault: RowFault): InvoiceField | null {
  return "field" in fault ? fault.field : null;
}
