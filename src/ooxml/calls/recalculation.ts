import type { CellValue, Matrix } from "../../core/cellValue";
import { failure, type Result, success } from "../../core/result";
import { evaluate } from "../../formula/evaluate";
import type { Output } from "../../formula/output";
import { addressOf, type Area } from "../../formula/text/area";
import { plainFormula } from "../../formula/text/callReference";
import { type Atom, calculate, findStretches } from "../../formula/text/expression";
import { type Call, isOfExcelsSize, isWhole } from "../../formula/text/formulaCalls";
import { findParts } from "../../formula/text/formulaReference";
import { parseArea } from "../../formula/text/parseArea";
import { quoteSheetName } from "../../formula/text/sheetName";
import type { Workbook } from "../parts/workbook";
import { type FaultCell, faultsOf, fitAnswer, shownValue } from "./answer";
import { CellMap } from "./cellMap";
import { MOST_CELLS, outerCalls, type OwnFormula } from "./ownFormula";
import {
  contains,
  findMeaning,
  findName,
  isFixed,
  isFixedThrough,
  isPlaceBound,
  locate,
} from "./references";
import type { CellPlace, FormulaPlace } from "../../formula/text/cellPlace";
import type { Unread } from "./unread";

/** What Excel has worked out for an argument that we cannot; null where it has not. */
export type Scratch = (formula: string, sheet: string) => Matrix | null;

/** An argument and what it holds now. */
export interface ReadArgument {
  /** A reference with its sheet and dollar signs, a literal or an array. */
  readonly text: string;
  readonly values: Matrix;
  /** What the values come from: the text as it stands, Excel's own answer, a call of ours … */
  readonly from: "text" | "scratch" | ReadCall | ReadExpression;
}

/** … or one value made of cells and calls by Excel's own signs and functions. */
export interface ReadExpression {
  readonly atoms: readonly ReadAtom[];
}

export interface ReadAtom extends Atom {
  readonly argument: ReadArgument;
}

/** A call with its arguments read, and our answer. */
export interface ReadCall {
  readonly call: Call;
  readonly arguments: readonly (ReadArgument | null)[];
  readonly output: Output;
}

/** A formula of ours, worked out anew. */
export interface Recalculated {
  readonly formula: OwnFormula;
  readonly calls: readonly ReadCall[];
  /** Where the answer of a whole call goes: the cells it filled, or more or fewer of them. */
  readonly area: Area;
  /** What those cells hold now; what Excel saved where `unread` says why, or the call is not alone. */
  readonly values: Matrix;
  readonly faults: readonly FaultCell[];
  readonly unread: Unread | null;
}

/** Names may stand for names; more steps than this lead round in a circle. */
const MOST_NAMES = 20;
const FORMULAS_A_STEP = 50;

/**
 * Works out every formula of ours anew by our own engine, those that others need first. Cells of
 * Excel's own formulas hold what Excel saved.
 */
export class Recalculation {
  private readonly done = new Map<OwnFormula, Recalculated>();
  private readonly open = new Set<OwnFormula>();
  private readonly circular = new Set<OwnFormula>();
  private readonly values = new CellMap<CellValue>();
  /** The formula that fills a cell. */
  private readonly owners = new CellMap<OwnFormula>();

  constructor(
    private readonly workbook: Workbook,
    private readonly formulas: readonly OwnFormula[],
    private readonly namespaces: readonly string[],
    private readonly scratch: Scratch
  ) {
    for (const formula of formulas)
      if (formula.whole) this.owners.fill(formula.sheet.name, formula.area, formula);
  }

  /** Stops now and then. */
  *run(): Generator<void, readonly Recalculated[]> {
    for (const formula of this.formulas) yield* this.settle(formula);
    return this.formulas.map((formula) => this.done.get(formula)!);
  }

  /** A call that stands outside of cells: in a name, a rule, a table's column. */
  readCall(call: Call, at: FormulaPlace): Result<ReadCall, Unread> {
    const args: (ReadArgument | null)[] = [];
    for (const text of call.arguments) {
      const argument = text === "" ? success(null) : this.readArgument(text, at, 0);
      if (!argument.ok) return argument;
      args.push(argument.value);
    }
    const answer = evaluate(
      call.function,
      args.map((argument) => argument?.values ?? null)
    );
    return success({
      call,
      arguments: args,
      output: answer.ok ? answer.value : [[answer.fault]],
    });
  }

  /** What a cell shows now. */
  valueAt(sheet: string, row: number, column: number): CellValue {
    const own = this.values.get(sheet, row, column);
    return own ?? this.workbook.sheet(this.workbook.entryOf(sheet)!).valueAt(row, column);
  }

  /** With a stack of its own: formulas may depend on each other thousands deep. */
  private *settle(first: OwnFormula): Generator<void> {
    const stack = [first];
    for (let formula = stack.at(-1); formula; formula = stack.at(-1)) {
      if (this.done.has(formula)) stack.pop();
      else if (this.open.has(formula)) {
        stack.pop();
        this.open.delete(formula);
        this.done.set(formula, this.workOut(formula));
        if (this.done.size % FORMULAS_A_STEP === 0) yield;
      } else {
        this.open.add(formula);
        for (const needed of this.neededBy(formula)) {
          if (this.open.has(needed)) this.markCircle(stack, needed);
          else if (!this.done.has(needed)) stack.push(needed);
        }
      }
    }
  }

  /** Everything that is open from the one that is needed again. */
  private markCircle(stack: readonly OwnFormula[], from: OwnFormula): void {
    for (const formula of stack.slice(stack.indexOf(from)))
      if (this.open.has(formula)) this.circular.add(formula);
  }

  private neededBy(formula: OwnFormula): ReadonlySet<OwnFormula> {
    const at = placeOf(formula);
    const needed = new Set<OwnFormula>();
    for (const { sheet, area } of this.cellsNeededBy(formula.formula, at, 0))
      for (const owner of this.owners.within(sheet, area)) needed.add(owner);
    return needed;
  }

  private cellsNeededBy(text: string, at: FormulaPlace, depth: number): readonly CellPlace[] {
    return findParts(text).flatMap(({ part }) => {
      const place = locate(part, at, this.workbook);
      if (place) return [place];
      const name = part.kind === "name" ? findName(part.name, at.sheet, this.workbook) : undefined;
      return name && depth < MOST_NAMES ? this.cellsNeededBy(name.text, at, depth + 1) : [];
    });
  }

  private workOut(formula: OwnFormula): Recalculated {
    const { area, cached: values } = formula;
    const failed = (unread: Unread): Recalculated => {
      return { formula, calls: [], area, values, faults: [], unread };
    };
    if (this.circular.has(formula)) return failed({ code: "circular" });
    if (formula.unknown) return failed({ code: "unknownFunction" });
    if (!isOfExcelsSize(formula.formula)) return failed({ code: "tooLong" });
    const calls: ReadCall[] = [];
    for (const call of formula.calls) {
      const read = this.readCall(call, placeOf(formula));
      if (!read.ok) return failed(read.fault);
      calls.push(read.value);
    }
    if (!formula.whole)
      return {
        formula,
        calls,
        area,
        values,
        faults: calls.flatMap(({ output }) => faultsOf(output)),
        unread: null,
      };
    const output = calls[0]!.output;
    const filled = this.areaFor(formula, output);
    if (filled === null) return failed({ code: "spillBlocked" });
    const cells = fitAnswer(output, filled, formula.kind);
    const newValues = cells.map((row) => row.map(shownValue));
    this.keep(formula, filled, newValues);
    const faults = faultsOf(cells);
    return { formula, calls, area: filled, values: newValues, faults, unread: null };
  }

  /** A spilled answer takes the cells it needs, if they are free; null where they are not. */
  private areaFor({ kind, area, sheet }: OwnFormula, output: Output): Area | null {
    if (kind !== "dynamic") return area;
    const wanted = { ...area, rows: output.length, columns: output[0]!.length };
    for (let row = wanted.row; row < wanted.row + wanted.rows; row += 1)
      for (let column = wanted.column; column < wanted.column + wanted.columns; column += 1) {
        if (contains(area, row, column)) continue;
        const taken = this.owners.get(sheet.name, row, column) !== undefined;
        const formula = this.workbook.sheet(sheet).spanAt(row, column)?.hasFormula ?? false;
        if (taken || formula || this.valueAt(sheet.name, row, column) !== "") return null;
      }
    return wanted;
  }

  private readArgument(
    text: string,
    at: FormulaPlace,
    depth: number
  ): Result<ReadArgument, Unread> {
    const [call] = outerCalls(`=${text}`, this.namespaces);
    if (call && isWhole(`=${text}`, call)) {
      const read = this.readCall(call, at);
      return read.ok
        ? success({
            text,
            values: read.value.output.map((row) => row.map(shownValue)),
            from: read.value,
          })
        : read;
    }
    const meaning = findMeaning(text, at, this.workbook);
    if (meaning?.kind === "literal") return success({ text, values: meaning.values, from: "text" });
    if (meaning?.kind === "cells") return this.readCells(meaning.place, text);
    if (meaning?.kind === "spill") return this.readCells(this.spillOf(meaning.place), text);
    if (meaning && depth < MOST_NAMES && isFixed(meaning.name.text))
      return this.readArgument(meaning.name.text.trim(), at, depth + 1);
    // Elsewhere than in its own cell, it would mean something else.
    const isBound = isPlaceBound(text);
    const expression = isBound || depth >= MOST_NAMES ? null : this.readExpression(text, at, depth);
    if (expression) return success(expression);
    const isElsewhere = isBound || !this.hasFixedNames(text, at);
    const values = isElsewhere ? null : this.scratch(`=${text}`, at.sheet);
    return values ? success({ text, values, from: "scratch" }) : failure(this.unread(text));
  }

  private hasFixedNames(text: string, at: FormulaPlace): boolean {
    return findParts(text).every(({ part }) => {
      const name = part.kind === "name" ? findName(part.name, at.sheet, this.workbook) : undefined;
      return !name || isFixedThrough(name.text, at, this.workbook);
    });
  }

  /** @returns null for what only Excel can work out */
  private readExpression(text: string, at: FormulaPlace, depth: number): ReadArgument | null {
    const atoms: ReadAtom[] = [];
    for (const { start, end } of findStretches(text, this.namespaces)) {
      const argument = this.readArgument(text.slice(start, end), at, depth + 1);
      if (!argument.ok) return null;
      atoms.push({ start, end, values: argument.value.values, argument: argument.value });
    }
    const value = calculate(text, atoms, this.workbook.dates);
    return value === null ? null : { text, values: [[value]], from: { atoms } };
  }

  private readCells({ sheet, area }: CellPlace, text: string): Result<ReadArgument, Unread> {
    if (area.rows * area.columns > MOST_CELLS) return failure(this.unread(text));
    const values = Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (_, c) =>
        this.valueAt(sheet, area.row + r, area.column + c)
      )
    );
    return success({
      text: `${quoteSheetName(sheet)}!${addressOf(area, true)}`,
      values,
      from: "text",
    });
  }

  /** As the add-in's help names its functions: a copy has no other names for them, in texts neither. */
  private unread(text: string): Unread {
    return { code: "argument", text: plainFormula(text, this.namespaces) };
  }

  private spillOf({ sheet, area }: CellPlace): CellPlace {
    const owner = this.owners.get(sheet, area.row, area.column);
    if (owner) return { sheet, area: this.done.get(owner)?.area ?? owner.area };
    const part = this.workbook.sheet(this.workbook.entryOf(sheet)!);
    const span = part.spanAt(area.row, area.column);
    const written = span && part.read(span).formula?.attributes.get("ref");
    return { sheet, area: (written && parseArea(written)) || area };
  }

  private keep(formula: OwnFormula, area: Area, values: Matrix): void {
    const sheet = formula.sheet.name;
    this.owners.fill(sheet, area, formula);
    for (const [r, row] of values.entries())
      for (const [c, value] of row.entries())
        this.values.set(sheet, area.row + r, area.column + c, value);
  }
}

function placeOf({ sheet, row, column }: OwnFormula): FormulaPlace {
  return { sheet: sheet.name, row, column };
}
