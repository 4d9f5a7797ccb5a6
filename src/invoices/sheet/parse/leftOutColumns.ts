import type { CellValue } from "../../../core/cellValue";
import { foldText } from "../../../core/profession";
import { parseHeading } from "../../../reading/sheet/heading";
import type { Screen, ScreenedText } from "../../core/screenedText";
import type { InvoiceColumn } from "../invoiceColumns";
import type { InvoiceCells } from "./invoiceCells";

/** A column that is not read. */
export interface LeftOutColumn {
  readonly heading: ScreenedText;
  /** Cells that are not blank. */
  readonly cells: number;
  /** Of a column of money: öre in all; null: no money, or not all of it can be read. */
  readonly ore: number | null;
}

const MONEY = /belopp|pris|kostnad|summa|avgift|ersattning|\bkr\b|amount|cost|price|sum\b|fee\b/;

interface Watched {
  readonly column: number;
  readonly heading: string;
  cells: number;
  ore: number | null;
}

/** Counts what stands in the columns that nobody reads. */
export class LeftOutColumns {
  private readonly watched: readonly Watched[];

  constructor(
    headings: readonly string[],
    columns: readonly InvoiceColumn[],
    private readonly read: InvoiceCells
  ) {
    this.watched = headings.flatMap((heading, column) => {
      const { field, isUnused } = columns[column]!;
      if (field !== null || isUnused) return [];
      const isMoney = parseHeading(heading).money || MONEY.test(foldText(heading));
      return [{ column, heading, cells: 0, ore: isMoney ? 0 : null }];
    });
  }

  take(cells: readonly CellValue[]): void {
    for (const each of this.watched) {
      const cell = cells[each.column] ?? "";
      if (cell === "") continue;
      each.cells += 1;
      if (each.ore === null) continue;
      const ore = this.read.amount(cell);
      each.ore = typeof ore === "string" ? null : each.ore + (ore ?? 0);
    }
  }

  found(screen: Screen): readonly LeftOutColumn[] {
    return this.watched.map(({ heading, cells, ore }) => ({
      heading: screen.text(heading, "name"),
      cells,
      ore,
    }));
  }
}
