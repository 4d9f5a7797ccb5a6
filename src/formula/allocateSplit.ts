import { foldText } from "../core/profession";
import { failure, type Result, success } from "../core/result";
import { cellAt, placeOf, readArgument, readSingle } from "./argument";
import { ErrorCell } from "./cell";
import type { Output } from "./output";
import { readDecimals, type SplitMode, splitUnits, toOutput } from "./unitSplit";

const MODES: ReadonlyMap<string, SplitMode> = new Map([
  ["row", "row"],
  ["rad", "row"],
  ["table", "table"],
  ["tabell", "table"],
  ["running", "running"],
  ["lopande", "running"],
]);

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
  const split = splitUnits(amount.value, weights.value, decimals.value, mode.value);
  return split.ok ? success(toOutput(split.value, decimals.value)) : split;
}

/** How rows are rounded together. */
export function readMode(raw: unknown): Result<SplitMode> {
  const read = readSingle("mode", raw);
  if (!read.ok) return read;
  const cell = read.value === null ? null : cellAt(read.value, 0, 0);
  // Some hosts send blank cells as 0.
  if (cell === null || cell === 0) return success("row");
  if (cell instanceof ErrorCell)
    return failure({ code: "cell.error", at: placeOf(read.value!, 0, 0), error: cell.error });
  const mode = MODES.get(foldText(String(cell)));
  return mode ? success(mode) : failure({ code: "mode.unknown", value: String(cell) });
}
