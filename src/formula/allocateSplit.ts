import { allocate, type Shares, toShares } from "../core/allocation";
import type { Fault } from "../core/fault";
import { areExactInKronor, toKronor, toUnits } from "../core/money";
import { foldText } from "../core/profession";
import { failure, type Result, success } from "../core/result";
import {
  type Argument,
  cellAt,
  numberAt,
  placeOf,
  quantityAt,
  readArgument,
  readSingle,
  shapeOf,
  turn,
} from "./argument";
import { ErrorCell, isFault } from "./cell";
import type { Output, OutputCell } from "./output";

const DEFAULT_DECIMALS = 2;
const FEWEST_DECIMALS = -6;
const MOST_DECIMALS = 4;

/** The weights of one allocation: ready, without any positive weight (null), or at fault. */
type Weights = { readonly shares: Shares | null; readonly count: number } | Fault;

/** ALLOCATE_SPLIT(amount, weights, [decimals], [mode]): parts that sum to the rounded amount. */
export function allocateSplit(args: readonly unknown[]): Result<Output> {
  const amount = readArgument("amount", args[0]);
  if (!amount.ok) return amount;
  const weights = readArgument("weights", args[1]);
  if (!weights.ok) return weights;
  if (weights.value === null) return failure({ code: "argument.missing", argument: "weights" });
  const decimals = readDecimals(args[2]);
  if (!decimals.ok) return decimals;
  const mode = readMode(args[3]);
  if (!mode.ok) return mode;
  return split(amount.value, weights.value, decimals.value);
}

function readDecimals(raw: unknown): Result<number> {
  const read = readSingle("decimals", raw);
  if (!read.ok) return read;
  const value = read.value === null ? DEFAULT_DECIMALS : numberAt(read.value, 0, 0);
  if (isFault(value)) return failure(value);
  return Number.isInteger(value) && value! >= FEWEST_DECIMALS && value! <= MOST_DECIMALS
    ? success(value!)
    : failure({ code: "decimals.invalid", value: value! });
}

function readMode(raw: unknown): Result<"row"> {
  const read = readSingle("mode", raw);
  if (!read.ok) return read;
  const cell = read.value === null ? null : cellAt(read.value, 0, 0);
  // Some hosts send blank cells as 0.
  if (cell === null || cell === 0) return success("row");
  if (cell instanceof ErrorCell)
    return failure({ code: "cell.error", at: placeOf(read.value!, 0, 0), error: cell.error });
  const word = foldText(String(cell));
  return word === "row" || word === "rad"
    ? success("row")
    : failure({ code: "mode.unknown", value: String(cell) });
}

function split(amount: Argument | null, weights: Argument, decimals: number): Result<Output> {
  if (amount === null || amount.rows * amount.columns === 1)
    return splitOne(amount, weights, decimals);
  if (amount.columns === 1) {
    if (weights.rows === 1) return splitShared(amount, weights, decimals);
    if (weights.rows === amount.rows && weights.columns > 1)
      return success(
        amount.cells.map((_, row) =>
          splitRow(amount, row, () => readWeights(weights, row, row + 1), weights.columns, decimals)
        )
      );
  } else if (amount.rows === 1 && weights.columns === 1) {
    const turned = splitShared(turn(amount), turn(weights), decimals);
    return turned.ok ? success(transpose(turned.value)) : turned;
  }
  return failure({
    code: "allocation.shapes",
    amount: shapeOf(amount),
    weights: shapeOf(weights),
  });
}

/** One amount over all cells of the weights, whose shape the answer takes. */
function splitOne(amount: Argument | null, weights: Argument, decimals: number): Result<Output> {
  const shared = readWeights(weights, 0, weights.rows);
  if ("code" in shared) return failure(shared);
  const parts =
    amount === null
      ? blanks(shared.count)
      : splitRow(amount, 0, () => shared, shared.count, decimals);
  const fault = parts.find((part) => typeof part === "object");
  if (fault) return failure(fault);
  return success(
    weights.cells.map((_, row) => parts.slice(row * weights.columns, (row + 1) * weights.columns))
  );
}

/** A column of amounts over one row of weights. */
function splitShared(amount: Argument, weights: Argument, decimals: number): Result<Output> {
  const shared = readWeights(weights, 0, 1);
  if ("code" in shared) return failure(shared);
  return success(
    amount.cells.map((_, row) => splitRow(amount, row, () => shared, shared.count, decimals))
  );
}

function splitRow(
  amounts: Argument,
  row: number,
  weightsOf: () => Weights,
  count: number,
  decimals: number
): readonly OutputCell[] {
  const amount = numberAt(amounts, row, 0);
  if (amount === null) return blanks(count);
  if (isFault(amount)) return new Array<Fault>(count).fill(amount);
  const weights = weightsOf();
  if ("code" in weights) return new Array<Fault>(count).fill(weights);
  if (weights.shares === null)
    return amount === 0
      ? blanks(count)
      : new Array<Fault>(count).fill({
          code: "weights.noPositive",
          row: amounts.rows === 1 ? null : row + 1,
        });
  const units = toUnits(amount, decimals);
  const parts = units === null ? [] : allocate(units, weights.shares);
  if (units === null || !areExactInKronor(parts, units, decimals))
    return new Array<Fault>(count).fill({
      code: "amount.tooLarge",
      at: placeOf(amounts, row, 0),
      decimals,
    });
  for (let i = 0; i < count; i += 1) parts[i] = toKronor(parts[i]!, decimals);
  return parts;
}

function blanks(count: number): readonly string[] {
  return new Array<string>(count).fill("");
}

/** Blank weights weigh nothing. */
function readWeights(weights: Argument, from: number, to: number): Weights {
  const values: number[] = [];
  for (let row = from; row < to; row += 1)
    for (let column = 0; column < weights.columns; column += 1) {
      const weight = quantityAt(weights, row, column);
      if (isFault(weight)) return weight;
      values.push(weight ?? 0);
    }
  const [single] = values;
  if (values.length === 1 && single! > 0 && single! < 1)
    return { code: "weights.singleShare", value: single! };
  return { shares: toShares(values), count: values.length };
}

function transpose(output: Output): Output {
  return output[0]!.map((_, column) => output.map((row) => row[column]!));
}
