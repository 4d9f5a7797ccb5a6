import { append } from "../../core/append";
import type { Units } from "../../core/money";
import type { AlikeCode, CellTold, Counted, ReadingCode, RowProblem } from "./readingProblem";

/** Cells of amounts that are not read, and rows of sums: those of one column are told together. */
const TOGETHER: readonly ReadingCode[] = [
  "cell.error",
  "amount.unreadable",
  "amount.ambiguous",
  "amount.tooLarge",
  "row.total",
] satisfies readonly (AlikeCode | "row.total")[];

/** So many rows with the same are told one by one: a million would say no more. */
const MOST_TOLD = 1000;
/** Of those that are told together. */
const MOST_PLACES = 200;

/** Problems of one code in one column of a source. */
export class AlikeProblems {
  private count = 0;
  private readonly places: CellTold[] = [];
  private inCells: Counted = NONE;
  private beside: Counted = NONE;

  constructor(private readonly first: RowProblem) {}

  static keyOf({ place, sheet, column, code }: RowProblem): string {
    return [code, place, sheet, column].join("\n");
  }

  get isTogether(): boolean {
    return TOGETHER.includes(this.first.code) && this.first.column !== null;
  }

  /** @returns whether it is to be told by itself too */
  add(problem: RowProblem): boolean {
    this.count += 1;
    if (!this.isTogether) return this.count <= MOST_TOLD;
    const { address, value } = problem;
    if (this.places.length < MOST_PLACES && address !== null)
      this.places.push({ address, value: value ?? "" });
    if ("contacts" in problem) this.inCells = together(this.inCells, problem as Counted);
    if ("beside" in problem) this.beside = together(this.beside, problem.beside);
    return this.count === 1;
  }

  /** Counts others of the same code and column too. */
  merge(others: AlikeProblems): void {
    this.count += others.count;
    append(this.places, others.places.slice(0, MOST_PLACES - this.places.length));
    this.inCells = together(this.inCells, others.inCells);
    this.beside = together(this.beside, others.beside);
  }

  /** What stands in the place of the first of them; null: it stands as it is. */
  instead(): RowProblem | null {
    if (!this.isTogether || this.count === 1) return null;
    const { inCells, beside, places: first, count } = this;
    const of = this.first.code as AlikeCode | "row.total";
    if (of === "row.total")
      return { ...this.placeOf(), code: "rows.total", totals: count, first, ...inCells };
    return { ...this.placeOf(), code: "cells.alike", of, cells: count, first, ...inCells, beside };
  }

  /** What stands for those that are not told by themselves; null: all are. */
  more(): RowProblem | null {
    if (this.isTogether || this.count <= MOST_TOLD) return null;
    const of = this.first.code;
    return { ...this.placeOf(), code: "rows.more", of, rows: this.count - MOST_TOLD };
  }

  private placeOf() {
    const { place, sheet, row, column, address, value, severity } = this.first;
    return { place, sheet, row, column, address, value, severity };
  }
}

const NONE: Counted = { contacts: null, cost: null };

function together(one: Counted, other: Counted): Counted {
  return {
    contacts: added(one.contacts, other.contacts),
    cost: added(one.cost, other.cost) as Units | null,
  };
}

function added(sum: number | null, more: number | null): number | null {
  return more === null ? sum : (sum ?? 0) + more;
}
