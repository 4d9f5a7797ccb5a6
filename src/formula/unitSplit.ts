import { allocate, type Shares, toShares } from "../core/rounding/allocation";
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
export type SplitRow = readonly number[] | null | Fault;

/** The rows of a split, as many cells each, and whether rows and columns have changed places. */
export interface UnitSplit {
  readonly rows: readonly SplitRow[];
  readonly columns: number;
  readonly write: (rows: readonly (readonly OutputCell[])[]) => Output;
}

/** How the rows of a mode are allocated: as many as that can be done exactly for. */
const allocators: Readonly<
  Record<SplitMode, (rows: readonly SharedTotal[]) => readonly number[][]>
> = {
  row: (rows) => rows.map(({ total, shares }) => allocate(total, shares)),
  table: allocateTable,
  running: allocateRunning,
};

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
    if (weights.rows === 1) return splitShared(amount, weights, decimals, mode, (rows) => rows);
    if (weights.rows === amount.rows && weights.columns > 1)
      return splitByRow(amount, weights, decimals, mode);
  } else if (amount.rows === 1 && weights.columns === 1)
    return splitShared(turn(amount), turn(weights), decimals, mode, transpose);
  return failure({
    code: "allocation.shapes",
    amount: shapeOf(amount),
    weights: shapeOf(weights),
  });
}

/** Blank rows as blanks, faulty ones with their fault in every cell. */
export function toOutput({ rows, columns, write }: UnitSplit, decimals: number): Output {
  return write(
    rows.map((row): readonly OutputCell[] => {
      if (row === null) return new Array<string>(columns).fill("");
      return "code" in row
        ? new Array<Fault>(columns).fill(row)
        : row.map((part) => toKronor(part, decimals));
    })
  );
}

/** One amount over all cells of the weights, whose shape the answer takes. */
function splitOne(amount: Argument | null, weights: Argument, decimals: number): Result<UnitSplit> {
  const shared = readShared(weights, weights.rows);
  if ("code" in shared) return failure(shared);
  const rows = amount === null ? success([]) : allocateRows(amount, () => shared, decimals, "row");
  if (!rows.ok) return rows;
  const [row = null] = rows.value;
  if (row !== null && "code" in row) return failure(row);
  const { columns } = weights;
  return success({
    rows: [spread(row, shared)],
    columns: shared.count,
    write: ([cells]) => weights.cells.map((_, i) => cells!.slice(i * columns, (i + 1) * columns)),
  });
}

/** A column of amounts over one row of weights. */
function splitShared(
  amount: Argument,
  weights: Argument,
  decimals: number,
  mode: SplitMode,
  write: UnitSplit["write"]
): Result<UnitSplit> {
  const tooLarge = sizeFault(amount.rows, weights.columns);
  if (tooLarge) return failure(tooLarge);
  const shared = readShared(weights, 1);
  if ("code" in shared) return failure(shared);
  const rows = allocateRows(amount, () => shared, decimals, mode);
  return rows.ok
    ? success({ rows: rows.value.map((row) => spread(row, shared)), columns: shared.count, write })
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
  return rows.ok
    ? success({ rows: rows.value, columns: weights.columns, write: (cells) => cells })
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

function spread(row: SplitRow, { places, count }: SharedWeights): SplitRow {
  if (row === null || "code" in row || places.length === count) return row;
  const cells = new Array<number>(count).fill(0);
  for (const [i, place] of places.entries()) cells[place] = row[i]!;
  return cells;
}

/**
 * Bad and blank rows stand aside; the others are allocated together. A table whose totals are
 * beyond what is exact has no right row; a running total has none from where it passes that.
 */
function allocateRows(
  amounts: Argument,
  weightsOf: (row: number) => Weights,
  decimals: number,
  mode: SplitMode
): Result<readonly SplitRow[]> {
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
    return areExactInKronor(units, total, decimals)
      ? units
      : { code: "amount.tooLarge", at: placeOf(amounts, row, 0), decimals };
  });
  return success(rows);
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

function transpose(output: readonly (readonly OutputCell[])[]): Output {
  return output[0]!.map((_, column) => output.map((row) => row[column]!));
}
