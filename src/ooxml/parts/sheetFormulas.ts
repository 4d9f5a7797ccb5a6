import { type Shift, shiftOf } from "../../formula/text/shiftReferences";
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

/** Where a shared formula has its text. */
class First {
  private shift: Shift | null = null;

  constructor(
    readonly text: string,
    private readonly row: number,
    private readonly column: number
  ) {}

  /** As a cell that shares it means it. */
  at(row: number, column: number): string {
    this.shift ??= shiftOf(this.text);
    return this.shift(row - this.row, column - this.column);
  }
}

/** Its text is written out when it is asked for: that of thousands of followers is never kept. */
class Follower implements SheetFormula {
  constructor(
    readonly row: number,
    readonly span: CellSpan,
    readonly formula: CellFormula,
    readonly shared: string,
    private readonly first: First
  ) {}

  get text(): string {
    return this.first.at(this.row, this.span.column);
  }
}

/**
 * The formulas of a sheet in reading order. Of a shared one the first cell has the text and the
 * others a number: they may stand before it. Data tables are no formulas of cells.
 */
export function readSheetFormulas(sheet: SheetPart): readonly SheetFormula[] {
  const written: { row: number; span: CellSpan; formula: CellFormula }[] = [];
  const firsts = new Map<string, First>();
  for (const [row, { cells }] of sheet.rows)
    for (const span of cells) {
      const formula = sheet.formula(span);
      if (!formula || formula.attributes.get("t") === "dataTable") continue;
      written.push({ row, span, formula });
      const id = sharedId(formula);
      if (id !== null && formula.text !== "" && !firsts.has(id))
        firsts.set(id, new First(`=${formula.text}`, row, span.column));
    }
  const found: SheetFormula[] = [];
  for (const { row, span, formula } of written) {
    const shared = sharedId(formula);
    if (shared === null || formula.text !== "") {
      const text = `=${formula.text}`;
      if (shared !== null) firsts.set(shared, new First(text, row, span.column));
      found.push({ row, span, text, formula, shared });
      continue;
    }
    const first = firsts.get(shared);
    if (first) found.push(new Follower(row, span, formula, shared, first));
  }
  return found;
}

function sharedId({ attributes }: CellFormula): string | null {
  return attributes.get("t") === "shared" ? (attributes.get("si") ?? "") : null;
}
