import type { CivilDate } from "../../../core/calendar";
import type { CellValue } from "../../../core/cellValue";
import { foldText } from "../../../core/profession";
import type { FileFault, RowFault, UnreadRows } from "../../core/fileFault";
import { sameIdentity } from "../../core/identity";
import {
  type InvoiceField,
  type RememberedColumns,
  REQUIRED_FIELDS,
} from "../../core/invoiceField";
import type { CreditReason, InvoiceLine } from "../../core/invoiceLine";
import { UnreadTally } from "../../core/unreadTally";
import type { RunKey, RunKeys } from "../../core/runKeys";
import type { Screen, ScreenedText, TextKind } from "../../core/screenedText";
import { isSumText } from "../../../reading/sheet/totalRow";
import { countKnown, type InvoiceColumn, recogniseColumns } from "../invoiceColumns";
import { InvoiceCells } from "./invoiceCells";
import { type LeftOutColumn, LeftOutColumns } from "./leftOutColumns";
import { RowCells, type RowTrouble } from "./rowCells";

/** What all files of a run share. */
export interface ReadingRun {
  readonly keys: RunKeys;
  readonly screen: Screen;
  /** ISO. */
  readonly today: CivilDate;
  readonly remembered?: readonly RememberedColumns[];
}

/** When nothing more is read in a run: what its keys stood for, and the texts that were seen, are gone. */
export function endRun({ keys, screen }: ReadingRun): void {
  keys.throwAway();
  screen.forget();
}

/** What a file said, beside its lines. */
export interface FileReading {
  /** As they stand; a text that may be somebody's is kept back. */
  readonly headings: readonly ScreenedText[];
  readonly fields: readonly (InvoiceField | null)[];
  /** Rows below the headings that are not blank, and lines among them that were read. */
  readonly rows: number;
  readonly lines: number;
  readonly unread: readonly UnreadRows[];
  readonly unclear: readonly { readonly field: InvoiceField; readonly count: number }[];
  readonly leftOut: readonly LeftOutColumn[];
  /** Rows that add up others, which is no line: what they say, null where it cannot be read. */
  readonly totals: readonly { readonly line: number; readonly ore: number | null }[];
}

/** The headings stand among the first rows. */
const FIRST_ROWS = 30;
/** Two names of fields make a row of headings. */
const FEWEST_KNOWN = 2;
/** More rows than one in fifty with other columns than the headings: the file is not what it seems. */
const SHIFTED_SHARE = 0.02;
/** What a spreadsheet would calculate: =cmd, @SUM(, +cmd|. */
const FORMULA = /^\s*(?:[=@]\S|[+-]\s*\p{L}[\p{L}\d._]*\s*[(|!])/u;
const TELEPHONE = /telefon|tfn|\btel\b/;

/** Takes the rows of one file, the headings among them, and gives lines. */
export class LineReader {
  private columns: readonly InvoiceColumn[] | null = null;
  private headings: readonly string[] = [];
  private readonly at = new Map<InvoiceField, number>();
  private names: readonly number[] = [];
  private readonly cells = new InvoiceCells();
  private readonly tally = new UnreadTally();
  private leftOut: LeftOutColumns | null = null;
  private readonly totals: { readonly line: number; readonly ore: number | null }[] = [];
  private looked = 0;
  private rows = 0;
  private lines = 0;
  private shifted = { count: 0, line: 0 };

  /**
   * @param file its number in the run
   * @param isRagged a row may end before the last column: of sheets, not of lines of text
   */
  constructor(
    private readonly file: number,
    private readonly run: ReadingRun,
    private readonly isRagged: boolean,
    private readonly take: (line: InvoiceLine) => void
  ) {}

  /** @param line from 1. @returns why nothing more can be read */
  row(cells: readonly CellValue[], line: number): FileFault | null {
    const column = cells.findIndex((cell) => typeof cell === "string" && isFormula(cell));
    if (column >= 0) return { code: "cell.formula", line, column: column + 1 };
    if (cells.every((cell) => cell === "" || (typeof cell === "string" && cell.trim() === "")))
      return null;
    if (this.columns === null) return this.lookForHeadings(cells);
    if (this.isTotal(cells)) {
      const net = this.cells.invoiceAmount(cells[this.at.get("net")!] ?? "");
      this.totals.push({ line, ore: typeof net === "number" ? net : null });
      return null;
    }
    this.rows += 1;
    const isShort = !this.isRagged && cells.length < this.headings.length;
    if (isShort || lastFilled(cells) > this.headings.length) return this.shift(cells, line);
    this.leftOut!.take(cells);
    this.readRow(cells, line);
    return null;
  }

  end(): FileReading | FileFault {
    if (this.columns === null)
      return this.looked === 0
        ? { code: "file.empty" }
        : { code: "heading.missing", looked: this.looked };
    const { count, line } = this.shifted;
    if (count > Math.max(1, this.rows * SHIFTED_SHARE))
      return { code: "columns.shifted", line, rows: count };
    const { headings, found: fields } = this.foundColumns();
    return {
      headings,
      fields,
      rows: this.rows,
      lines: this.lines,
      unread: this.tally.unreadRows(),
      unclear: this.tally.unclearCells(),
      leftOut: this.leftOut!.found(this.run.screen),
      totals: this.totals,
    };
  }

  private foundColumns() {
    return {
      headings: this.headings.map((heading) => this.run.screen.text(heading, "name")),
      found: this.columns!.map(({ field }) => field),
    };
  }

  private lookForHeadings(cells: readonly CellValue[]): FileFault | null {
    const texts = cells.map((cell) => String(cell).trim());
    this.looked += 1;
    const remembered = this.run.remembered?.find(
      ({ headings }) => headings.join("\0") === texts.join("\0")
    );
    if (!remembered && countKnown(texts) < FEWEST_KNOWN)
      return this.looked < FIRST_ROWS ? null : { code: "heading.missing", looked: this.looked };
    // Columns without a heading after the last are none.
    this.headings = texts.slice(0, lastFilled(texts));
    this.columns = recogniseColumns(this.headings, remembered);
    this.names = this.columns.flatMap(({ field }, i) => (field === "patientName" ? [i] : []));
    for (const [i, { field }] of this.columns.entries())
      if (field !== null && !this.at.has(field)) this.at.set(field, i);
    this.leftOut = new LeftOutColumns(this.headings, this.columns, this.cells);
    const missing = REQUIRED_FIELDS.filter((field) => !this.at.has(field));
    return missing.length > 0
      ? { code: "fields.missing", fields: missing, ...this.foundColumns() }
      : null;
  }

  /** "Summa" where others have a day, or beside a blank. */
  private isTotal(cells: readonly CellValue[]): boolean {
    const day = String(cells[this.at.get("visited")!] ?? "").trim();
    if (/^\d/.test(day)) return false;
    const says = (cell: CellValue): boolean =>
      typeof cell === "string" && isSumText(foldText(cell));
    return day === "" ? cells.some(says) : says(day);
  }

  private shift(cells: readonly CellValue[], line: number): null {
    if (this.shifted.count === 0) this.shifted.line = line;
    this.shifted.count += 1;
    const expected = this.headings.length;
    const found = cells.length;
    this.tally.addRow({ code: "row.columns", line, found, expected }, 0);
    return null;
  }

  private readRow(cells: readonly CellValue[], line: number): void {
    const read = new RowCells(cells, this.at, this.columns!, this.cells);
    const visited = read.required("visited");
    const net = read.required("net");
    const invoiceType = read.number("invoiceType");
    const names = this.names.flatMap((i) => wordsOf(cells[i]));
    const text = (field: InvoiceField, kind: TextKind): ScreenedText | null => {
      const written = read.text(field);
      return written === "" ? null : this.run.screen.text(written, kind, names);
    };
    const row: InvoiceLine = {
      file: this.file,
      row: line,
      patient: this.key("patient", read.identity("patient")),
      contact: this.key("contact", read.text("contact")),
      claim: text("claim", "code"),
      claimDate: read.number("claimDate"),
      // Many ledgers write a credit with a minus and no type.
      isCredit: invoiceType === 381 || (net ?? 0) < 0,
      invoice: text("invoice", "code"),
      invoiceDate: read.number("invoiceDate"),
      originalInvoice: text("originalInvoice", "code"),
      originalClaim: text("originalClaim", "code"),
      payable: read.number("payable"),
      seller: text("seller", "name"),
      lineId: read.number("lineId"),
      originalLine: read.number("originalLine"),
      creditReason: reasonOf(read.number("creditReason")),
      county: read.number("county"),
      municipality: read.number("municipality"),
      typeOfCare: read.number("typeOfCare"),
      visitType: read.number("visitType"),
      visited: visited ?? 0,
      unitId: text("unitId", "code"),
      unitName: text("unitName", "name"),
      provider: text("provider", "name"),
      profession: read.profession(),
      productCategory: read.number("productCategory"),
      actionCode: text("actionCode", "code"),
      byTelephone: TELEPHONE.test(foldText(read.text("actionName"))),
      quantity: read.number("quantity"),
      price: read.number("price"),
      total: read.number("total"),
      gross: read.number("gross"),
      net: net ?? 0,
      allowance: read.number("allowance"),
      discount: read.number("discount"),
      charge: read.number("charge"),
      feePaid: read.number("feePaid"),
      feeCategory: read.number("feeCategory"),
      careLevel: read.number("careLevel"),
      diagnosisGroup: text("diagnosisGroup", "code"),
      booked: read.number("booked"),
      listedUnit: text("listedUnit", "name"),
      needsAssessed: read.flag("needsAssessed"),
    };
    for (const field of read.unclear) this.tally.addUnclear(field);
    if (read.trouble) {
      this.tally.addRow(faultOf(read.trouble, line), net ?? 0);
      return;
    }
    this.lines += 1;
    this.take(row);
  }

  private key(kind: "patient" | "contact", written: string): RunKey | null {
    if (written === "") return null;
    const { keys, today } = this.run;
    return keys.keyOf(kind, kind === "patient" ? sameIdentity(written, today) : written);
  }
}

function faultOf({ field, what }: RowTrouble, line: number): RowFault {
  if (what === "blank") return { code: "field.blank", line, field };
  return { code: what === "ambiguous" ? "amount.ambiguous" : "field.unreadable", line, field };
}

function reasonOf(number: number | null): CreditReason | null {
  return number !== null && number >= 1 && number <= 9 ? (number as CreditReason) : null;
}

/** Words of a name that are long enough to be told from others. */
function wordsOf(cell: CellValue | undefined): readonly string[] {
  const words =
    String(cell ?? "")
      .toLowerCase()
      .match(/\p{L}[\p{L}-]*/gu) ?? [];
  return words.filter(({ length }) => length > 2);
}

function isFormula(cell: string): boolean {
  const first = cell.charCodeAt(0);
  // Letters and digits begin nearly all texts.
  return first < 0x30 || (first > 0x39 && first < 0x41) ? FORMULA.test(cell) : false;
}

function lastFilled(cells: readonly CellValue[]): number {
  let last = cells.length;
  while (last > 0 && String(cells[last - 1]).trim() === "") last -= 1;
  return last;
}
