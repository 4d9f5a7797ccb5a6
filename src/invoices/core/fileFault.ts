import type { InvoiceField } from "./invoiceField";
import type { ScreenedText } from "./screenedText";

/**
 * Why a file is not read at all, and nothing of it is written. Lines count from 1. No fault repeats
 * what a cell holds: it may be somebody's name or number.
 */
export type FileFault =
  | { readonly code: "file.empty" }
  | { readonly code: "file.tooLarge"; readonly megabytes: number }
  /** A picture, a document, an older workbook …: nothing that has lines of text. */
  | { readonly code: "file.binary" }
  | { readonly code: "file.notWorkbook" }
  /** The same bytes as an earlier file of the run. */
  | { readonly code: "file.twice"; readonly name: string }
  | { readonly code: "encoding.mixed"; readonly line: number }
  /** No line among the first ones names the fields. */
  | { readonly code: "heading.missing"; readonly looked: number }
  /** Only one column: the sign between the columns is none that is known. */
  | { readonly code: "delimiter.unknown"; readonly line: number }
  /** The headings are shown, so that the user can tell which column it is. */
  | {
      readonly code: "fields.missing";
      readonly fields: readonly InvoiceField[];
      readonly headings: readonly ScreenedText[];
      readonly found: readonly (InvoiceField | null)[];
    }
  /** A quotation mark that is never closed. */
  | { readonly code: "quote.open"; readonly line: number }
  /** No end of line within so many characters. */
  | { readonly code: "line.tooLong"; readonly line: number; readonly most: number }
  /** A text that a spreadsheet would calculate. */
  | { readonly code: "cell.formula"; readonly line: number; readonly column: number }
  /** Too many rows have other columns than the headings. */
  | { readonly code: "columns.shifted"; readonly line: number; readonly rows: number };

/** Why a row is not read; the others are. */
export type RowFault =
  | {
      readonly code: "row.columns";
      readonly line: number;
      readonly found: number;
      readonly expected: number;
    }
  | { readonly code: "field.blank"; readonly line: number; readonly field: InvoiceField }
  | { readonly code: "field.unreadable"; readonly line: number; readonly field: InvoiceField }
  /** 1,234: a thousand and some, or one and some? */
  | { readonly code: "amount.ambiguous"; readonly line: number; readonly field: InvoiceField };

/** Rows that are not read, of one kind and field: how many, what they are worth, and where the first are. */
export interface UnreadRows {
  readonly code: RowFault["code"];
  /** null: no field in particular. */
  readonly field: InvoiceField | null;
  readonly count: number;
  /** Öre of those whose net amount can be read. */
  readonly ore: number;
  readonly first: readonly RowFault[];
}
