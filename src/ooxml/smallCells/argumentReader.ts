import type { CellValue } from "../../core/cellValue";
import type { CellPlace, FormulaPlace } from "../../formula/text/cellPlace";
import { readArgumentPart } from "../../formula/text/formulaReference";
import { cellsReached, type Reach, type ReferenceBook } from "./reach";
import type { ValueIndex } from "./valueIndex";

/** ">="&A1: texts without the sign, and cells. */
const JOINED = /^\s*(?:"[^"&]*"|[^"&()]+)(?:\s*&\s*(?:"[^"&]*"|[^"&()]+))+$/;

/** What arguments of formulas mean: places, and values that can be told without Excel. */
export class ArgumentReader {
  constructor(
    private readonly book: ReferenceBook,
    private readonly index: ValueIndex
  ) {}

  reach(text: string, at: FormulaPlace): Reach {
    return cellsReached(text, at, this.book);
  }

  /** References and nothing else. */
  referenced(args: readonly string[], at: FormulaPlace): readonly CellPlace[] | null {
    const isPlain = args.every(
      (text) => !["computed", "literal"].includes(readArgumentPart(text).kind)
    );
    return isPlain ? this.reach(args.join(","), at) : null;
  }

  /** One place, as far as its sheet is used. */
  place(text: string | undefined, at: FormulaPlace): CellPlace | null {
    if (text === undefined) return null;
    const places = this.referenced([text], at);
    return places?.length === 1 ? this.index.used(places[0]!) : null;
  }

  /** A place that is one row or one column. */
  line(text: string | undefined, at: FormulaPlace): CellPlace | null {
    const place = this.place(text, at);
    return place && (place.area.columns === 1 || place.area.rows === 1) ? place : null;
  }

  /** From 0; null: it stands nowhere; undefined: it takes Excel to say. */
  positionOf(line: CellPlace, value: CellValue): number | null | undefined {
    return typeof value === "string" && /[*?~]/.test(value)
      ? undefined
      : this.index.firstOf(line, value);
  }

  /** What is written, what one cell shows, or those put together; null: it takes Excel to say. */
  valueOf(text: string, at: FormulaPlace, read: CellPlace[]): CellValue | null {
    const parts = JOINED.test(text) ? text.split("&") : [text];
    const values: CellValue[] = [];
    for (const part of parts) {
      const value = this.oneValue(part.trim(), at, read);
      if (value === null) return null;
      values.push(value);
    }
    return values.length === 1 ? values[0]! : values.join("");
  }

  private oneValue(text: string, at: FormulaPlace, read: CellPlace[]): CellValue | null {
    const part = readArgumentPart(text);
    if (part.kind === "literal") {
      const [[value] = []] = part.values;
      const isOne = part.values.length === 1 && part.values[0]!.length === 1;
      return isOne && !String(value).includes("~") ? value! : null;
    }
    const place = this.place(text, at);
    if (place === null || place.area.rows !== 1 || place.area.columns !== 1) return null;
    read.push(place);
    const value = this.index.valueAt(place.sheet, place.area.row, place.area.column);
    // A blank cell asks for 0, in some functions.
    return value === "" || String(value).includes("~") ? null : value;
  }
}
