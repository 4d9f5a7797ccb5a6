import { allocate } from "../core/rounding/allocation";
import { type Shares, toShares } from "../core/rounding/shares";
import type { Fault } from "../core/fault";
import { areExactInKronor, toKronor, toUnits } from "../core/money";
import { failure, type Result, success } from "../core/result";
import { allocateRunning, type SharedTotal } from "../core/rounding/runningAllocation";
import { allocateTable } from "../core/rounding/tableAllocation";
import {
  type Argument,
  numberAt,
  placeOf,
  quantityAt,
  readSingle,
  shapeOf,
  sizeFault,
  turn,
} from "./argument";
import { isFault } from "./cell";
import type { Output, OutputCell } from "./output";

/** rad, tabell, löpande: what has to sum beside the rows. */
export type SplitMode = "row" | "table" | "running";

/** A row of parts in units of 10^-decimals kronor; null for a blank row, or why it has none. */
export type SplitRow = number[] | null | Fault;

/** The rows of a split, as many cells each, and whether rows and columns have changed places. */
export interface UnitSplit {
  readonly rows: readonly SplitRow[];
  readonly columns: number;
  /** Rows and columns of the answer. */
  readonly shape: readonly [rows: number, columns: number];
  readonly write: (rows: readonly (readonly OutputCell[])[]) => Output;
}

/** How rows are allocated that depend on each other: as many as that can be done exactly for. */
const allocators: Readonly<
  Record<Exclude<SplitMode, "row">, (rows: readonly SharedTotal[]) => readonly number[][]>
> = { table: allocateTable, running: allocateRunning };

/**
 * Cells of a table. Excel waits for it, and cannot stop it: larger ones would take more than some
 * seconds, and wide ones take longer.
 */
const MOST_TABLE_CELLS = 500_000;
const MOST_WIDE_TABLE_CELLS = 100_000;
/** Rows and columns both are more in a wide table. */
const WIDE = 60;

const DEFAULT_DECIMALS = 2;
const FEWEST_DECIMALS = -6;
const MOST_DECIMALS = 4;

export function readDecimals(raw: unknown): Result<number> {
  const read = readSingle("decimals", raw);
  if (!read.ok) return read;
  const value = read.value === null ? DEFAULT_DECIMALS : numberAt(read.value, 0, 0);
  if (isFault(value)) return failure(value);
  return Number.isInteger(value) && value! >= FEWEST_DECIMALS && value! <= MOST_DECIMALS
    ? success(value!)
    : failure({ code: "decimals.invalid", value: value! });
}

/** @param amount null where it was omitted, as blank as a blank cell */
export function splitUnits(
  amount: Argument | null,
  weights: Argument,
  decimals: number,
  mode: SplitMode
): Result<UnitSplit> {
  if (amount === null || amount.rows * amount.columns === 1)
    return splitOne(amount, weights, decimals);
  if (amount.columns === 1) {
    if (weights.rows === 1)
      return splitShared(
        amount,
        weights,
        decimals,
        mode,
        [amount.rows, weights.columns],
        asTheyAre
      );
    if (weights.rows === amount.rows && weights.columns > 1)
      return splitByRow(amount, weights, decimals, mode);
  } else if (amount.rows === 1 && weights.columns === 1)
    return splitShared(
      turn(amount),
      turn(weights),
      decimals,
      mode,
      [weights.rows, amount.columns],
      transpose
    );
  return failure({
    code: "allocation.shapes",
    amount: shapeOf(amount),
    weights: shapeOf(weights),
  });
}

/**
 * Blank rows as blanks, faulty ones with their fault in every cell. The split is used up: its units
 * become kronor where they stand, as a copy of a long column costs more than its arithmetic.
 */
export function toOutput({ rows, columns, write }: UnitSplit, decimals: number): Output {
  const cells = rows as OutputCell[][];
  for (let row = 0; row < rows.length; row += 1) {
    const units = rows[row]!;
    if (units === null) cells[row] = new Array<string>(columns).fill("");
    else if (isFaultRow(units)) cells[row] = new Array<Fault>(columns).fill(units);
    else for (let i = 0; i < units.length; i += 1) units[i] = toKronor(units[i]!, decimals);
  }
  return write(cells);
}

export function isFaultRow(row: number[] | Fault): row is Fault {
  return !Array.isArray(row);
}

/** One amount over all cells of the weights, whose shape the answer takes. */
function splitOne(amount: Argument | null, weights: Argument, decimals: number): Result<UnitSplit> {
  const shared = readShared(weights, weights.rows);
  if ("code" in shared) return failure(shared);
  const rows = amount === null ? success([]) : allocateRows(amount, () => shared, decimals, "row");
  if (!rows.ok) return rows;
  const [row = null] = rows.value;
  if (row !== null && isFaultRow(row)) return failure(row);
  const { columns } = weights;
  return success({
    rows: spread([row], shared),
    columns: shared.count,
    shape: [weights.rows, columns],
    write: ([cells]) => weights.cells.map((_, i) => cells!.slice(i * columns, (i + 1) * columns)),
  });
}

/** A column of amounts over one row of weights. */
function splitShared(
  amount: Argument,
  weights: Argument,
  decimals: number,
  mode: SplitMode,
  shape: UnitSplit["shape"],
  write: UnitSplit["write"]
): Result<UnitSplit> {
  const tooLarge = sizeFault(amount.rows, weights.columns);
  if (tooLarge) return failure(tooLarge);
  const shared = readShared(weights, 1);
  if ("code" in shared) return failure(shared);
  const rows = allocateRows(amount, () => shared, decimals, mode);
  return rows.ok
    ? success({ rows: spread(rows.value, shared), columns: shared.count, shape, write })
    : rows;
}

/** A column of amounts, each over its own row of weights. */
function splitByRow(
  amount: Argument,
  weights: Argument,
  decimals: number,
  mode: SplitMode
): Result<UnitSplit> {
  const weightsOf = (row: number): Weights => {
    const values = readWeights(weights, row, row + 1);
    return "code" in values ? values : { shares: toShares(values) };
  };
  const rows = allocateRows(amount, weightsOf, decimals, mode);
  const shape = [amount.rows, weights.columns] as const;
  return rows.ok
    ? success({ rows: rows.value, columns: weights.columns, shape, write: asTheyAre })
    : rows;
}

/** The weights of one row: ready, without any positive weight (null), or at fault. */
type Weights = { readonly shares: Shares | null } | Fault;

/** The weights of all rows: only those above 0 share, the other of so many cells get 0. */
interface SharedWeights {
  readonly shares: Shares | null;
  readonly places: readonly number[];
  readonly count: number;
}

/** Of a whole column only what is written in it takes time. */
function readShared(weights: Argument, to: number): SharedWeights | Fault {
  const values = readWeights(weights, 0, to);
  if ("code" in values) return values;
  const [single] = values;
  if (values.length === 1 && single! > 0 && single! < 1)
    return { code: "weights.singleShare", value: single! };
  const places = [...values.keys()].filter((place) => values[place]! > 0);
  const shares = toShares(places.map((place) => values[place]!));
  return { shares, places, count: values.length };
}

function spread(rows: SplitRow[], { places, count }: SharedWeights): SplitRow[] {
  if (places.length === count) return rows;
  return rows.map((row) => {
    if (row === null || isFaultRow(row)) return row;
    const cells = new Array<number>(count).fill(0);
    for (const [i, place] of places.entries()) cells[place] = row[i]!;
    return cells;
  });
}

function allocateRows(
  amounts: Argument,
  weightsOf: (row: number) => Weights,
  decimals: number,
  mode: SplitMode
): Result<SplitRow[]> {
  return mode === "row"
    ? success(allocateEach(amounts, weightsOf, decimals))
    : allocateTogether(amounts, weightsOf, decimals, mode);
}

/** In one pass: columns are long. */
function allocateEach(
  amounts: Argument,
  weightsOf: (row: number) => Weights,
  decimals: number
): SplitRow[] {
  const rows: SplitRow[] = [];
  for (let row = 0; row < amounts.rows; row += 1) {
    const question = readRow(amounts, row, weightsOf, decimals);
    if (!isSharedTotal(question)) rows.push(question);
    else {
      const parts = allocate(question.total, question.shares);
      rows.push(exactOr(parts, question.total, amounts, row, decimals));
    }
  }
  return rows;
}

/**
 * Bad and blank rows stand aside; the others are allocated together. A table whose totals are
 * beyond what is exact has no right row; a running total has none from where it passes that.
 */
function allocateTogether(
  amounts: Argument,
  weightsOf: (row: number) => Weights,
  decimals: number,
  mode: keyof typeof allocators
): Result<SplitRow[]> {
  const questions = amounts.cells.map((_, row) => readRow(amounts, row, weightsOf, decimals));
  // Nothing to round; whole columns are full of them where a host sends blank cells as 0.
  const asked = questions.filter(isSharedTotal).filter(({ total }) => total !== 0);
  const width = asked[0]?.shares.weights.length ?? 0;
  const isWide = Math.min(asked.length, width) > WIDE;
  const most = isWide ? MOST_WIDE_TABLE_CELLS : MOST_TABLE_CELLS;
  const tooLarge = mode === "table" ? sizeFault(asked.length, width, most) : null;
  if (tooLarge) return failure(tooLarge);
  const parts = allocators[mode](asked);
  if (mode === "table" && parts.length < asked.length)
    return failure({ code: "amounts.tooLarge", row: null, decimals });
  let next = 0;
  let passed: Fault | null = null;
  const rows = questions.map((question, row): SplitRow => {
    if (!isSharedTotal(question)) return question;
    if (passed) return passed;
    const { total, shares } = question;
    if (total === 0) return new Array<number>(shares.weights.length).fill(0);
    const units = parts[next++];
    if (!units) return (passed = { code: "amounts.tooLarge", row: row + 1, decimals });
    return exactOr(units, total, amounts, row, decimals);
  });
  return success(rows);
}

/** The parts, unless cells in kronor could not tell them from their neighbours. */
function exactOr(
  parts: number[],
  total: number,
  amounts: Argument,
  row: number,
  decimals: number
): SplitRow {
  return areExactInKronor(parts, total, decimals)
    ? parts
    : { code: "amount.tooLarge", at: placeOf(amounts, row, 0), decimals };
}

function readRow(
  amounts: Argument,
  row: number,
  weightsOf: (row: number) => Weights,
  decimals: number
): SharedTotal | null | Fault {
  const amount = numberAt(amounts, row, 0);
  if (amount === null || isFault(amount)) return amount;
  const weights = weightsOf(row);
  if ("code" in weights) return weights;
  const { shares } = weights;
  if (shares === null)
    return amount === 0
      ? null
      : { code: "weights.noPositive", row: amounts.rows === 1 ? null : row + 1 };
  const total = toUnits(amount, decimals);
  return total === null
    ? { code: "amount.tooLarge", at: placeOf(amounts, row, 0), decimals }
    : { total, shares };
}

function isSharedTotal(question: SharedTotal | null | Fault): question is SharedTotal {
  return question !== null && "shares" in question;
}

/** Blank weights weigh nothing. */
function readWeights(weights: Argument, from: number, to: number): readonly number[] | Fault {
  const values: number[] = [];
  for (let row = from; row < to; row += 1)
    for (let column = 0; column < weights.columns; column += 1) {
      const weight = quantityAt(weights, row, column);
      if (isFault(weight)) return weight;
      values.push(weight ?? 0);
    }
  return values;
}

function asTheyAre(rows: Output): Output {
  return rows;
}

function transpose(output: readonly (readonly OutputCell[])[]): Output {
  return output[0]!.map((_, column) => output.map((row) => row[column]!));
}
