import { append } from "../../core/append";
import type { Units } from "../../core/money";
import type { AlikeCode, ReadingCode, RowProblem } from "./readingProblem";

/** Cells of amounts that are not read: those of one column are told together. */
export const TOGETHER: readonly ReadingCode[] = [
  "cell.error",
  "amount.unreadable",
  "amount.ambiguous",
  "amount.tooLarge",
] satisfies readonly AlikeCode[];

/** So many rows with the same are told one by one: a million would say no more. */
const MOST_TOLD = 1000;
const FIRST_SHOWN = 3;

/** Problems of one code in one column of a source. */
export class AlikeProblems {
  private count = 0;
  private readonly places: { readonly address: string; readonly value: string }[] = [];
  private contacts: number | null = null;
  private cost: Units | null = null;

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
    if (this.places.length < FIRST_SHOWN && address !== null)
      this.places.push({ address, value: value ?? "" });
    if (problem.code === "amount.unreadable") {
      this.contacts = added(this.contacts, problem.contacts);
      this.cost = added(this.cost, problem.cost) as Units | null;
    }
    return this.count === 1;
  }

  /** Counts others of the same code and column too. */
  merge(others: AlikeProblems): void {
    this.count += others.count;
    append(this.places, others.places.slice(0, FIRST_SHOWN - this.places.length));
    this.contacts = added(this.contacts, others.contacts);
    this.cost = added(this.cost, others.cost) as Units | null;
  }

  /** What stands in the place of the first of them; null: it stands as it is. */
  instead(): RowProblem | null {
    if (!this.isTogether || this.count === 1) return null;
    const { contacts, cost, places: first, count: cells } = this;
    const of = this.first.code as AlikeCode;
    return { ...this.placeOf(), code: "cells.alike", of, cells, first, contacts, cost };
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

function added(sum: number | null, more: number | null): number | null {
  return more === null ? sum : (sum ?? 0) + more;
}
