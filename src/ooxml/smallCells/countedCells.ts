import type { CountedTable } from "../../core/countedTable";
import type { KnownSum } from "../../core/knownSums";
import { type Hiding, isSmall } from "../../core/smallCells";
import type { FormulaPlace } from "../../formula/text/cellPlace";
import { CellSet } from "./cellSet";
import type { ShownValues } from "./valueIndex";

export interface SheetCounts {
  readonly sheet: string;
  readonly tables: readonly CountedTable[];
}

/** Which number of contacts a cell tells. */
export interface Telling {
  /** Its position among the counts. */
  readonly count: number;
  /** What the cell shows a contact: 1 for contacts themselves, of kronor the price. */
  readonly price: number;
  readonly isCount: boolean;
}

export function hasSmall(sheets: readonly SheetCounts[]): boolean {
  return sheets.some(({ tables }) =>
    tables.some(({ cells }) => cells.some(({ count }) => isSmall(count)))
  );
}

/** The numbers of contacts of a workbook, and the cells that tell them. */
export class CountedCells {
  readonly counts: number[] = [];
  readonly tellers = new CellSet<Telling>();
  /** Of the tables: the months of a unit, the units of a month. */
  readonly lines: KnownSum[] = [];
  private readonly places: (readonly FormulaPlace[])[] = [];

  constructor(sheets: readonly SheetCounts[], values: ShownValues) {
    for (const { sheet, tables } of sheets)
      for (const { cells, lines } of tables) {
        const first = this.counts.length;
        for (const { row, column, count, amounts } of cells) {
          const position = this.counts.push(count) - 1;
          this.places.push([{ row, column }, ...amounts].map((at) => ({ sheet, ...at })));
          this.tell(sheet, row, column, { count: position, price: 1, isCount: true });
          for (const at of amounts) {
            const value = values.valueAt(sheet, at.row, at.column);
            const price = typeof value === "number" && count !== 0 ? value / count : 1;
            this.tell(sheet, at.row, at.column, { count: position, price, isCount: false });
          }
        }
        for (const line of lines) {
          const known = line.map((cell) => first + cell);
          this.lines.push({ cells: known, weights: null, canGo: false });
          const sum = line.find((cell) => cells[cell]!.isSum);
          // The kronor of contacts are added up beside them, at prices that may differ.
          for (const { row, column } of sum === undefined ? [] : cells[sum]!.amounts) {
            const own = this.tellers.get(sheet, row, column)!;
            const weights = line.map((cell) => {
              const told = this.tellers.get(sheet, cells[cell]!.row, column);
              return told?.count === first + cell ? told.price : null;
            });
            if (own.count === first + sum! && !weights.includes(null))
              this.lines.push({ cells: known, weights: weights.map(Number), canGo: false });
          }
        }
      }
  }

  /** A sum that is itself a number of contacts, in a cell that no table has. */
  add({ sheet, row, column }: FormulaPlace, count: number): void {
    const position = this.counts.push(count) - 1;
    this.places.push([{ sheet, row, column }]);
    this.tell(sheet, row, column, { count: position, price: 1, isCount: true });
  }

  /** The cells that are not to be shown, each with why. */
  hiddenBy(hiding: readonly (Hiding | null)[]): Iterable<readonly [FormulaPlace, Hiding]> {
    return this.places.flatMap((places, i) => {
      const why = hiding[i];
      return why ? places.map((at) => [at, why] as const) : [];
    });
  }

  /** The first says it: a cell may be in two tables. */
  private tell(sheet: string, row: number, column: number, telling: Telling): void {
    if (this.tellers.get(sheet, row, column) === undefined)
      this.tellers.set(sheet, row, column, telling);
  }
}
