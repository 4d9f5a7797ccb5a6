import type { CellValue } from "../../../core/cellValue";
import { INVOICE_FIELDS, type InvoiceField } from "../../core/invoiceField";
import type { InvoiceLine } from "../../core/invoiceLine";
import type { InvoiceColumn } from "../invoiceColumns";
import { type CellTrouble, type InvoiceCells, readOre } from "./invoiceCells";

/** Why a row is not read. */
export interface RowTrouble {
  readonly field: InvoiceField;
  readonly what: CellTrouble | "blank";
}

/** A row whose amounts or days cannot be read is not read; of other fields it is read without them. */
const DECISIVE: ReadonlySet<string> = new Set([
  "amount",
  "invoiceAmount",
  "day",
  "month",
  "invoiceType",
]);

type Value = string | number | boolean | null | CellTrouble;

/** The cells of one row by their fields. */
export class RowCells {
  trouble: RowTrouble | null = null;
  readonly unclear: InvoiceField[] = [];

  constructor(
    private readonly row: readonly CellValue[],
    private readonly at: ReadonlyMap<InvoiceField, number>,
    private readonly columns: readonly InvoiceColumn[],
    private readonly cells: InvoiceCells
  ) {}

  text(field: InvoiceField): string {
    return String(this.cell(field)).trim();
  }

  /** As a number a cell has lost the zeros that its identity began with. */
  identity(field: InvoiceField): string {
    const cell = this.cell(field);
    return typeof cell === "number" ? String(cell).padStart(10, "0") : String(cell).trim();
  }

  required(field: "visited" | "net"): number | null {
    const value = this.number(field);
    if (value === null && this.trouble?.field !== field) this.trouble ??= { field, what: "blank" };
    return value;
  }

  number(field: InvoiceField): number | null {
    const value = this.value(field);
    return typeof value === "number" ? value : null;
  }

  flag(field: InvoiceField): boolean | null {
    const value = this.value(field);
    return typeof value === "boolean" ? value : null;
  }

  profession(): InvoiceLine["profession"] {
    const value = this.cells.profession(this.cell("profession"));
    if (value !== "unreadable" && value !== "ambiguous") return value;
    this.unclear.push("profession");
    return null;
  }

  private cell(field: InvoiceField): CellValue {
    const at = this.at.get(field);
    return at === undefined ? "" : (this.row[at] ?? "");
  }

  private value(field: InvoiceField): Value {
    const cell = this.cell(field);
    if (cell === "") return null;
    const value = this.readAs(field, cell);
    if (value !== "unreadable" && value !== "ambiguous") return value;
    if (DECISIVE.has(INVOICE_FIELDS[field])) this.trouble ??= { field, what: value };
    else this.unclear.push(field);
    return null;
  }

  private readAs(field: InvoiceField, cell: CellValue): Value {
    const { cells } = this;
    switch (INVOICE_FIELDS[field]) {
      case "amount": {
        const { oreScale } = this.columns[this.at.get(field)!]!;
        return oreScale === 100 ? cells.amount(cell) : readOre(cell, oreScale);
      }
      case "invoiceAmount":
        return cells.invoiceAmount(cell);
      case "day":
        return cells.day(cell);
      case "month":
        return cells.month(cell);
      case "flag":
        return cells.flag(cell);
      case "invoiceType":
        return cells.invoiceType(cell);
      default:
        return cells.number(cell);
    }
  }
}
