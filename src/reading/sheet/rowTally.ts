import type { RowSums } from "../../core/scenario/scenario";

/** Rows, and what they come to. */
export class RowTally implements RowSums {
  rows = 0;
  contacts: number | null = null;
  /** Öre. */
  cost: number | null = null;

  add(contacts: number | null, cost: number | null): void {
    this.rows += 1;
    this.include(contacts, cost);
  }

  /** More of a row that is counted. */
  include(contacts: number | null, cost: number | null): void {
    this.contacts = added(this.contacts, contacts);
    this.cost = added(this.cost, cost);
  }

  sums(): RowSums {
    const { rows, contacts, cost } = this;
    return { rows, contacts, cost };
  }
}

function added(sum: number | null, value: number | null): number | null {
  return value === null ? sum : (sum ?? 0) + value;
}
