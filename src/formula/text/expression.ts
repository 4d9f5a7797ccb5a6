import {
  civilOf,
  type Day,
  dayOf,
  dayOfSerial,
  firstDayOf,
  isCivil,
  monthOfDay,
  serialOf,
} from "../../core/calendar";
import type { CellValue, Matrix } from "../../core/cellValue";
import { type DateSystem, fromWorkbook, toWorkbook } from "../../core/dateSystem";
import { greatestOf, leastOf } from "../../core/extremes";
import { toKronor } from "../../core/money";
import { ownValue } from "../../core/ownValue";
import { floorInExcel, isNearHalf, isSameInExcel, restInExcel, roundInExcel } from "./excelDigits";
import { findCalls } from "./formulaCalls";
import { findParts } from "./formulaReference";

/** A stretch of an expression that is one thing: a reference, or a call of ours. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Its values are known. */
export interface Atom extends Stretch {
  readonly values: Matrix;
}

/** The references and calls of an expression, those inside a call of ours left out. */
export function findStretches(
  text: string,
  namespaces: string | readonly string[]
): readonly Stretch[] {
  const calls = findCalls(text, namespaces).filter(({ depth }) => depth === 0);
  const references = findParts(text).map((one) => ({
    start: one.start,
    end: one.start + one.text.length,
  }));
  const isInCall = ({ start: place }: Stretch): boolean =>
    calls.some(({ start, end }) => start <= place && place < end);
  return [...calls, ...references.filter((one) => !isInCall(one))].map(({ start, end }) => ({
    start,
    end,
  }));
}

/**
 * What Excel makes of an expression: sums, products, comparisons, and the few of its functions that
 * stand in arguments as a rule, such as SUM, ROUND, DATE and IF.
 *
 * @param text in US English, without "="
 * @returns one value; null for everything else, where an error or a text would be calculated with, and
 * where the last digits of Excel's numbers decide
 */
export function calculate(
  text: string,
  atoms: readonly Atom[],
  dates: DateSystem
): CellValue | null {
  try {
    return new Expression(text, atoms, dates).read();
  } catch (error) {
    if (error instanceof NotOurs) return null;
    throw error;
  }
}

/** It takes Excel to work it out. */
class NotOurs extends Error {}

type Value = CellValue | Matrix;

const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/iy;
const STRING = /"((?:[^"]|"")*)"/y;
const WORD = /[A-Z][A-Z0-9.]*/iy;
const COMPARISON = /<=|>=|<>|=|<|>/y;

class Expression {
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly atoms: readonly Atom[],
    private readonly dates: DateSystem
  ) {}

  read(): CellValue {
    const value = toCell(this.comparison());
    this.skipBlanks();
    if (this.at < this.text.length) throw new NotOurs();
    return value;
  }

  private comparison(): Value {
    let value = this.sum();
    for (let sign = this.take(COMPARISON); sign !== null; sign = this.take(COMPARISON))
      value = compare(toCell(value), sign, toCell(this.sum()));
    return value;
  }

  private sum(): Value {
    let value = this.product();
    for (let sign = this.take(/[+-]/y); sign !== null; sign = this.take(/[+-]/y)) {
      const one = toNumber(value);
      const other = toNumber(this.product());
      const size = Math.max(Math.abs(one), Math.abs(other));
      value = known(restInExcel(finite(sign === "+" ? one + other : one - other), size));
    }
    return value;
  }

  private product(): Value {
    let value = this.power();
    for (let sign = this.take(/[*/]/y); sign !== null; sign = this.take(/[*/]/y)) {
      const other = toNumber(this.power());
      value = finite(sign === "*" ? toNumber(value) * other : toNumber(value) / other);
    }
    return value;
  }

  private power(): Value {
    let value = this.signed();
    while (this.take(/\^/y) !== null) value = finite(toNumber(value) ** toNumber(this.signed()));
    return value;
  }

  /** In Excel a sign goes before a power: -2^2 is 4. */
  private signed(): Value {
    let minuses = 0;
    for (let sign = this.take(/[+-]/y); sign !== null; sign = this.take(/[+-]/y))
      if (sign === "-") minuses += 1;
    let value = this.primary();
    while (this.take(/%/y) !== null) value = toNumber(value) / 100;
    if (minuses === 0) return value;
    return minuses % 2 === 0 ? toNumber(value) : -toNumber(value);
  }

  private primary(): Value {
    this.skipBlanks();
    const atom = this.atoms.find(({ start }) => start === this.at);
    if (atom) {
      this.at = atom.end;
      return atom.values;
    }
    if (this.take(/\(/y) !== null) {
      const value = this.comparison();
      this.expect(/\)/y);
      return value;
    }
    const string = this.take(STRING);
    if (string !== null) return string.slice(1, -1).replace(/""/g, '"');
    const number = this.take(NUMBER);
    if (number !== null) return Number(number);
    const word = this.take(WORD)?.toUpperCase() ?? "";
    if (word === "TRUE" || word === "FALSE") return word === "TRUE";
    const apply = ownValue(FUNCTIONS, word);
    if (!apply) throw new NotOurs();
    this.expect(/\(/y);
    const args = [this.comparison()];
    while (this.take(/,/y) !== null) args.push(this.comparison());
    this.expect(/\)/y);
    return apply(args, this.dates);
  }

  private take(pattern: RegExp): string | null {
    this.skipBlanks();
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found === undefined) return null;
    this.at += found.length;
    return found;
  }

  private expect(pattern: RegExp): void {
    if (this.take(pattern) === null) throw new NotOurs();
  }

  private skipBlanks(): void {
    while (/\s/.test(this.text.charAt(this.at))) this.at += 1;
  }
}

type Apply = (args: readonly Value[], dates: DateSystem) => Value;

const FUNCTIONS: Readonly<Record<string, Apply>> = {
  SUM: (args) => sumOf(numbersIn(args)),
  MIN: (args) => leastOf(someNumbers(args)),
  MAX: (args) => greatestOf(someNumbers(args)),
  AVERAGE: (args) => {
    const numbers = someNumbers(args);
    return sumOf(numbers) / numbers.length;
  },
  ABS: (args) => Math.abs(only(args)),
  INT: (args) => known(floorInExcel(only(args))),
  ROUND: ([value, places]) => {
    const decimals = toNumber(given(places));
    if (!Number.isInteger(decimals)) throw new NotOurs();
    const units = known(roundInExcel(toNumber(given(value)), decimals));
    if (!Number.isSafeInteger(units)) throw new NotOurs();
    return toKronor(units, decimals);
  },
  IF: ([test, one, other]) => (toNumber(given(test)) !== 0 ? given(one) : given(other)),
  DATE: ([year, month, day], dates) => {
    const civil = [year, month, day].map((part) => toNumber(given(part)));
    const [y, m, d] = civil as [number, number, number];
    if (
      !civil.every(Number.isInteger) ||
      y < (dates === 1904 ? 1905 : 1901) ||
      y > 9999 ||
      !isCivil(y, m, d)
    )
      throw new NotOurs();
    return toWorkbook(serialOf(dayOf(y, m, d)), dates);
  },
  YEAR: (args, dates) => civilOf(toDay(only(args), dates)).year,
  MONTH: (args, dates) => civilOf(toDay(only(args), dates)).month,
  DAY: (args, dates) => civilOf(toDay(only(args), dates)).day,
  EOMONTH: ([date, months], dates) => {
    const ahead = toNumber(given(months));
    if (!Number.isInteger(ahead)) throw new NotOurs();
    const month = monthOfDay(toDay(toNumber(given(date)), dates)) + ahead;
    return toWorkbook(serialOf(firstDayOf(month + 1) - 1), dates);
  },
};

function given(value: Value | undefined): Value {
  if (value === undefined) throw new NotOurs();
  return value;
}

function only(args: readonly Value[]): number {
  if (args.length !== 1) throw new NotOurs();
  return toNumber(args[0]!);
}

/** Texts in cells are passed over; of truth values in them programs differ. */
function numbersIn(args: readonly Value[]): readonly number[] {
  return args.flatMap((arg) => {
    if (typeof arg !== "object") return [toNumber(arg)];
    const cells = arg.flat();
    if (cells.some((cell) => isError(cell) || typeof cell === "boolean")) throw new NotOurs();
    return cells.filter((cell) => typeof cell === "number");
  });
}

function someNumbers(args: readonly Value[]): readonly number[] {
  const numbers = numbersIn(args);
  if (numbers.length === 0) throw new NotOurs();
  return numbers;
}

/** One cell; several where one is meant are Excel's to choose among. */
function toCell(value: Value): CellValue {
  if (typeof value !== "object") return value;
  if (value.length !== 1 || value[0]!.length !== 1) throw new NotOurs();
  const cell = value[0]![0]!;
  if (isError(cell)) throw new NotOurs();
  return cell;
}

/** A blank cell is 0; a text that looks like a number is left to Excel. */
function toNumber(value: Value): number {
  const cell = toCell(value);
  if (typeof cell === "number") return cell;
  if (typeof cell === "boolean") return Number(cell);
  if (cell !== "") throw new NotOurs();
  return 0;
}

function compare(one: CellValue, sign: string, other: CellValue): boolean {
  const [a, b] = [one, other].map((cell) => (typeof cell === "string" ? cell.toUpperCase() : cell));
  // Blank against a number, or texts in order of the alphabet, are Excel's to compare.
  if (typeof a !== typeof b) throw new NotOurs();
  const isSame = typeof a === "number" ? known(isSameInExcel(a, b as number)) : a === b;
  if (sign === "=") return isSame;
  if (sign === "<>") return !isSame;
  if (typeof a !== "number" || typeof b !== "number") throw new NotOurs();
  if (isSame) return sign === "<=" || sign === ">=";
  return sign.startsWith("<") ? a < b : a > b;
}

function toDay(serial: number, dates: DateSystem): Day {
  // Before March 1900 Excel counts a day that never was.
  if (serial < (dates === 1904 ? 0 : 61)) throw new NotOurs();
  return dayOfSerial(fromWorkbook(known(floorInExcel(serial)), dates));
}

function known<T>(value: T | null): T {
  if (value === null) throw new NotOurs();
  return value;
}

/** In the order of the cells; another order must not give another öre. */
function sumOf(numbers: readonly number[]): number {
  const sum = finite(numbers.reduce((total, one) => total + one, 0));
  const other = numbers.reduceRight((total, one) => total + one, 0);
  const size = numbers.reduce((total, one) => total + Math.abs(one), 0);
  if (sum !== other && isNearHalf(sum, 2)) throw new NotOurs();
  return known(restInExcel(sum, size));
}

function finite(value: number): number {
  if (!Number.isFinite(value)) throw new NotOurs();
  return value;
}

function isError(cell: CellValue): boolean {
  return typeof cell === "string" && /^#[A-Z/0!?]+$/.test(cell);
}
