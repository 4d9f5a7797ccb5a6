import type { CellValue } from "../../core/cellValue";
import { addressOf, columnLetters } from "../../formula/text/area";
import { sheetPrefix } from "../../formula/text/sheetName";
import type { NumberTaker, SearchedPlace } from "./numberSearch";
import { isPersonHeading } from "../../core/personal/personHeading";
import { shownNumbers } from "./shownNumber";

/** A cell as it is looked through; rows and columns count from 0. */
export interface SearchedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** "" for none. */
  readonly formula: string;
  /** As the file writes it: 000000-0000. */
  readonly format: string;
}

/** Without a heading nobody takes ten digits for a person's number; without leading zeros they are seven. */
const TEN = 10;
const LEAST = 1_000_000;

/** The cells of a workbook, sheet by sheet and row by row: a heading holds for what is below it. */
export class CellSearch {
  private sheet = "";
  private readonly below = new Set<number>();
  private before: { readonly row: number; readonly column: number } | null = null;

  constructor(private readonly search: NumberTaker) {}

  take(cell: SearchedCell): void {
    const { sheet, row, column, value, formula, format } = cell;
    if (sheet !== this.sheet) {
      this.sheet = sheet;
      this.below.clear();
      this.before = null;
    }
    const named =
      this.below.has(column) || (this.before?.row === row && this.before.column === column - 1);
    const place = this.placeOf(cell);
    if (typeof value === "string") {
      this.search.take(value, place, { named });
      if (isPersonHeading(value)) {
        this.below.add(column);
        this.before = { row, column };
      }
    } else if (typeof value === "number" && value >= LEAST) {
      this.takeNumber(value, format, place, named);
    }
    // Between quotation marks stands text; the rest calculates.
    for (const [i, part] of formula.split('"').entries())
      this.search.take(part, place, { isCode: i % 2 === 0 });
  }

  placeOf({ sheet, row, column }: Pick<SearchedCell, "sheet" | "row" | "column">): SearchedPlace {
    const name = this.search.named(sheet);
    const at = addressOf({ row, column, rows: 1, columns: 1 });
    return { kind: "cell", sheet: name, at, ...columnPlace(name, column) };
  }

  private takeNumber(value: number, format: string, place: SearchedPlace, named: boolean): void {
    if (!Number.isSafeInteger(value)) return;
    const digits = String(value);
    this.search.take(named ? digits.padStart(TEN, "0") : digits, place, { named });
    for (const shown of shownNumbers(value, format))
      if (shown !== digits) this.search.take(shown, place, { named: named || /\D/.test(shown) });
  }
}

/** What is judged and answered together: a column of a sheet. */
export function columnPlace(sheet: string, column: number): Pick<SearchedPlace, "group" | "about"> {
  const letters = columnLetters(column);
  const about = `${sheetPrefix(sheet)}${letters}:${letters}`;
  return { group: about, about };
}
