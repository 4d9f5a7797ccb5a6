import { shiftReferences } from "../../formula/text/shiftReferences";
import type { CellFormula, CellSpan, SheetPart } from "./sheetPart";

/** A cell's formula as the cell means it. */
export interface SheetFormula {
  /** From 0. */
  readonly row: number;
  readonly span: CellSpan;
  /** With "=". */
  readonly text: string;
  readonly formula: CellFormula;
  /** The number of the formula that several cells share; null: it is the cell's own. */
  readonly shared: string | null;
}

interface First {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/**
 * The formulas of a sheet in reading order. Of a shared one the first cell has the text and the
 * others a number: they may stand before it. Data tables are no formulas of cells.
 */
export function readSheetFormulas(sheet: SheetPart): readonly SheetFormula[] {
  const written = [...sheet.rows].flatMap(([row, { cells }]) =>
    cells.flatMap((span) => {
      const formula = span.hasFormula ? sheet.read(span).formula : null;
      return formula && formula.attributes.get("t") !== "dataTable" ? [{ row, span, formula }] : [];
    })
  );
  const firsts = new Map<string, First>();
  for (const { row, span, formula } of written) {
    const id = sharedId(formula);
    if (id !== null && formula.text !== "" && !firsts.has(id))
      firsts.set(id, { text: `=${formula.text}`, row, column: span.column });
  }
  const found: SheetFormula[] = [];
  for (const { row, span, formula } of written) {
    const shared = sharedId(formula);
    const own = { text: `=${formula.text}`, row, column: span.column };
    if (shared !== null && formula.text !== "") firsts.set(shared, own);
    const first = formula.text === "" && shared !== null ? firsts.get(shared) : own;
    if (first === undefined) continue;
    const [rows, columns] = [row - first.row, span.column - first.column];
    const text = first === own ? own.text : shiftReferences(first.text, rows, columns);
    found.push({ row, span, text, formula, shared });
  }
  return found;
}

function sharedId({ attributes }: CellFormula): string | null {
  return attributes.get("t") === "shared" ? (attributes.get("si") ?? "") : null;
}
