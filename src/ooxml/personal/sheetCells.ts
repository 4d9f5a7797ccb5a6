import type { SheetEntry, Workbook } from "../parts/workbook";
import type { SearchedCell } from "./cellSearch";
import { isPersonHeading } from "../../core/personal/personHeading";
import { holdsDigits } from "../../core/personal/personalNumber";

/** A text of its own in which a heading of personal identity numbers may stand. */
const MAY_HEAD =
  /^<[^>]*\st="(?:str|inlineStr)"[^]*(?:pers|pat|p[\s._-]?nr|p[\s._-]?id|samord|reserv|födelse|number|ssn)/i;
/** Written with an exponent, a number shows fewer digits than it has. */
const EXPONENT = /[eE]\+/;
/** Most texts are shared, and most of them neither hold a number nor tell of one. */
const SHARED = /^<[^>]*\st="s"[^>]*><(?:\w+:)?v>(\d+)</;
/** Cells that are read in one step. */
const A_STEP = 50_000;

/** What the sheets of a workbook have in common. */
export interface SharedParts {
  /** By style. */
  readonly formats: readonly string[];
  /** Gets the numbers of the shared texts that cells show. */
  readonly used: Set<number>;
}

/** Shows each cell that may hold a number or be a heading; stops now and then. */
export function* searchCells(
  workbook: Workbook,
  entry: SheetEntry,
  { formats, used }: SharedParts,
  visit: (cell: SearchedCell) => void
): Generator<void, void> {
  const sheet = workbook.sheet(entry);
  let read = 0;
  for (const [row, { cells }] of sheet.rows)
    for (const span of cells) {
      const xml = sheet.xml.slice(span.start, span.end);
      const at = { sheet: entry.name, row, column: span.column };
      const shared = SHARED.exec(xml)?.[1];
      if (shared !== undefined) {
        used.add(Number(shared));
        const value = workbook.shared()[Number(shared)] ?? "";
        if (holdsDigits(value) || isPersonHeading(value))
          visit({ ...at, value, formula: "", format: "" });
      } else if (mayHold(xml)) {
        const { value, formula, attributes } = sheet.read(span);
        if (attributes.get("t") === "s") used.add(Number(/<(?:\w+:)?v>(\d+)</.exec(xml)?.[1]));
        const format = formats[Number(attributes.get("s") ?? 0)] ?? "";
        visit({ ...at, value, formula: formula?.text ?? "", format });
      }
      if ((read += 1) % A_STEP === 0) yield;
    }
}

/** Most cells hold neither a long number nor a heading, and are not read at all. */
function mayHold(xml: string): boolean {
  const content = xml.slice(xml.indexOf(">"));
  return holdsDigits(content) || MAY_HEAD.test(xml) || EXPONENT.test(content);
}
