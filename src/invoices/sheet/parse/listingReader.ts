import type { CellValue } from "../../../core/cellValue";
import { isPersonHeading } from "../../../core/personal/personHeading";
import { sameIdentity } from "../../core/identity";
import type { ListingRow } from "../../core/listing";
import { squash } from "../invoiceColumns";
import { InvoiceCells } from "./invoiceCells";
import type { ReadingRun } from "./lineReader";

type ListingField = "patient" | "unit" | "from" | "to" | "group";

const WORDS: Readonly<Record<ListingField, readonly string[]>> = {
  patient: ["patient", "personnummer", "pnr", "patientnyckel", "pseudonym", "patientIdentity"],
  unit: [
    "listad enhet",
    "listad vårdcentral",
    "listad hälsocentral",
    "vårdcentral",
    "hälsocentral",
    "enhet",
    "listningsenhet",
    "unit",
    "health centre",
  ],
  from: ["från", "från och med", "fr.o.m.", "fom", "startdatum", "listad från", "from"],
  to: ["till", "till och med", "t.o.m.", "tom", "slutdatum", "listad till", "to"],
  group: ["vårdgivare", "bolag", "koncern", "provider"],
};
const KNOWN: ReadonlyMap<string, ListingField> = new Map(
  Object.entries(WORDS).flatMap(([field, words]) =>
    words.map((word) => [squash(word), field as ListingField] as const)
  )
);
const REQUIRED = ["patient", "unit", "from"] as const satisfies readonly ListingField[];
const MOST_TOLD = 20;

/** What a listing table said, beside its rows. */
export interface ListingReading {
  /** Of the headings; empty: the table can be read. */
  readonly missing: readonly ListingField[];
  readonly rows: number;
  /** Rows without a patient, a unit or a first day that can be read, and the first of them. */
  readonly unread: number;
  readonly first: readonly number[];
}

/**
 * Takes the rows of the region's listing table, its headings first. Patients get the same keys as those
 * of the invoice lines of the run.
 */
export class ListingReader {
  private at: ReadonlyMap<ListingField, number> | null = null;
  private readonly cells = new InvoiceCells();
  private readonly first: number[] = [];
  private rows = 0;
  private unread = 0;

  constructor(
    private readonly run: ReadingRun,
    private readonly take: (row: ListingRow) => void
  ) {}

  /** @param line from 1 */
  row(cells: readonly CellValue[], line: number): void {
    if (cells.every((cell) => String(cell).trim() === "")) return;
    if (this.at === null) {
      this.at = columnsOf(cells);
      return;
    }
    this.rows += 1;
    const cell = (field: ListingField): CellValue => cells[this.at!.get(field) ?? -1] ?? "";
    const patient = identityOf(cell("patient"));
    const unit = String(cell("unit")).trim();
    const from = this.cells.day(cell("from"));
    const to = this.cells.day(cell("to"));
    if (patient === "" || unit === "" || typeof from !== "number" || typeof to === "string") {
      this.unread += 1;
      if (this.first.length < MOST_TOLD) this.first.push(line);
      return;
    }
    const { keys, screen, today } = this.run;
    const group = String(cell("group")).trim();
    this.take({
      patient: keys.keyOf("patient", sameIdentity(patient, today)),
      from,
      to,
      unit: screen.text(unit, "name"),
      group: group === "" ? null : screen.text(group, "name"),
    });
  }

  end(): ListingReading {
    const missing = REQUIRED.filter((field) => !this.at?.has(field));
    return { missing, rows: this.rows, unread: this.unread, first: this.first };
  }
}

function columnsOf(headings: readonly CellValue[]): ReadonlyMap<ListingField, number> {
  const at = new Map<ListingField, number>();
  for (const [i, heading] of headings.entries()) {
    const text = String(heading);
    const field = KNOWN.get(squash(text)) ?? (isPersonHeading(text) ? "patient" : undefined);
    if (field !== undefined && !at.has(field)) at.set(field, i);
  }
  return at;
}

/** As a number a cell has lost the zeros that its identity began with. */
function identityOf(cell: CellValue): string {
  return typeof cell === "number" ? String(cell).padStart(10, "0") : String(cell).trim();
}
