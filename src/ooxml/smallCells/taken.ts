import { readCriterion } from "../../formula/criterion";
import type { CellPlace, FormulaPlace } from "../../formula/text/cellPlace";
import { everyCall, type NativeCall } from "../../formula/text/nativeCalls";
import { ArgumentReader } from "./argumentReader";
import type { CellSet } from "./cellSet";
import { indexed, isAlong, lookedUp, paired } from "./lookups";
import { isSum, type Reach, type ReferenceBook } from "./reach";
import type { ValueIndex } from "./valueIndex";

/** Cells that are added up: those of the places, or of the one place those that are let through. */
export interface TakenSum {
  readonly places: readonly CellPlace[];
  /** From the first cell of the place; null: all. */
  readonly offsets: readonly number[] | null;
}

/** What a formula takes from cells, as far as it can be told. */
export interface Taken {
  readonly sums: readonly TakenSum[];
  /** Whether it is one of the sums and nothing else. */
  readonly isSum: boolean;
  /** Cells of which it takes the largest or the least. */
  readonly extremes: readonly { readonly places: readonly CellPlace[]; readonly isMost: boolean }[];
  /** Cells that it only counts. */
  readonly counted: readonly CellPlace[];
  /** Every other that it reads; null: some that only Excel can follow. */
  readonly others: Reach;
}

/** What formulas take from cells, told by their functions and by what the cells show. */
export class TakenReader {
  private readonly reader: ArgumentReader;

  constructor(
    book: ReferenceBook,
    private readonly index: ValueIndex
  ) {
    this.reader = new ArgumentReader(book, index);
  }

  /** @param formula with or without "=" */
  read(formula: string, at: FormulaPlace): Taken {
    const nothing = { sums: [], extremes: [], counted: [] };
    if (isSum(formula)) {
      const places = this.reader.reach(formula, at);
      return places === null
        ? { ...nothing, isSum: true, others: null }
        : { ...nothing, sums: [{ places, offsets: null }], isSum: true, others: [] };
    }
    const sums: TakenSum[] = [];
    const extremes: { places: readonly CellPlace[]; isMost: boolean }[] = [];
    const counted: CellPlace[] = [];
    const others: CellPlace[] = [];
    let rest = formula;
    let last = formula.length;
    let whole = 0;
    // From the right, so that what is left of it keeps its place; outer calls before those in them.
    const calls = [...everyCall(formula)].sort((a, b) => b.end - a.end || a.start - b.start);
    for (const call of calls) {
      if (call.end > last) continue;
      const found = this.readCall(formula.slice(call.start, call.end), call, at);
      if (found === null) continue;
      for (const one of found.sums ?? []) sums.push(one);
      for (const one of found.extremes ?? []) extremes.push(one);
      for (const one of found.counted ?? []) counted.push(one);
      for (const one of found.others ?? []) others.push(one);
      rest = `${rest.slice(0, call.start)}0${rest.slice(call.end)}`;
      last = call.start;
      whole += 1;
    }
    const beside = this.reader.reach(rest, at);
    if (beside !== null) for (const one of beside) others.push(one);
    return {
      ...{ sums, extremes, counted },
      isSum: whole === 1 && sums.length === 1 && ALONE.test(rest),
      others: beside === null ? null : others,
    };
  }

  /** The cells of a sum among those of which something is known. */
  *within<T>(sum: TakenSum, set: CellSet<T>): Generator<readonly [FormulaPlace, T], void> {
    for (const { sheet, area } of sum.places) {
      if (sum.offsets === null) {
        for (const [row, column, value] of set.within(sheet, area))
          yield [{ sheet, row, column }, value];
        continue;
      }
      if (!set.holdsAny(sheet)) continue;
      for (const offset of sum.offsets) {
        const at =
          area.columns === 1
            ? { sheet, row: area.row + offset, column: area.column }
            : { sheet, row: area.row, column: area.column + offset };
        const value = set.get(sheet, at.row, at.column);
        if (value !== undefined) yield [at, value];
      }
    }
  }

  /** @returns null for a function of which it is not known what it takes */
  private readCall(
    text: string,
    { name, arguments: args }: NativeCall,
    at: FormulaPlace
  ): Partial<Taken> | null {
    const one = (argument: string | undefined): CellPlace | null => this.reader.line(argument, at);
    switch (name.replace(/^(?:_XLFN\.|_XLWS\.)+/, "")) {
      case "SUM":
      case "AVERAGE":
      case "SUBTOTAL":
      case "AGGREGATE": {
        const places = isSum(text) ? this.reader.reach(text, at) : null;
        return places && { sums: [{ places, offsets: null }] };
      }
      case "SUMIFS":
      case "AVERAGEIFS":
        return this.conditional(one(args[0]), args.slice(1), at);
      case "SUMIF":
      case "AVERAGEIF": {
        const [range = "", criterion = "", summed = range] = args;
        return this.conditional(one(summed), [range, criterion], at);
      }
      case "COUNT":
      case "COUNTA":
      case "ROWS":
      case "COLUMNS":
      case "ROW":
      case "COLUMN": {
        const places = this.reader.referenced(args, at);
        return places && { counted: places };
      }
      case "MAX":
      case "MIN": {
        const places = this.reader.referenced(args, at);
        return places && { extremes: [{ places, isMost: name === "MAX" }] };
      }
      case "VLOOKUP":
      case "HLOOKUP":
        return lookedUp(this.reader, args, name === "VLOOKUP", at);
      case "XLOOKUP":
        return paired(this.reader, args, at);
      case "INDEX":
        return indexed(this.reader, args, at);
      default:
        return null;
    }
  }

  private conditional(
    summed: CellPlace | null,
    pairs: readonly string[],
    at: FormulaPlace
  ): Partial<Taken> | null {
    if (summed === null || pairs.length === 0 || pairs.length % 2 === 1) return null;
    const others: CellPlace[] = [];
    let met: ReadonlySet<number> | null = null;
    for (let i = 0; i < pairs.length; i += 2) {
      const line = this.reader.line(pairs[i], at);
      const written = this.reader.valueOf(pairs[i + 1]!, at, others);
      if (line === null || written === null || !isAlong(line, summed)) return null;
      others.push(line);
      const own = this.index.meeting(line, readCriterion(written));
      met = met === null ? own : new Set(common(met, own));
    }
    return { sums: [{ places: [summed], offsets: [...met!] }], others };
  }
}

/** What is left of a sum alone, or one that is rounded. */
const ALONE = /^\s*=?\s*(?:0|ROUND\(0,\s*-?\d+\s*\))\s*$/i;

function* common(a: ReadonlySet<number>, b: ReadonlySet<number>): Iterable<number> {
  const [less, more] = a.size < b.size ? [a, b] : [b, a];
  for (const one of less) if (more.has(one)) yield one;
}
