import { greatestOf } from "../core/extremes";
import { areExactInKronor } from "../core/money";
import { failure, type Result, success } from "../core/result";
import { readArgument, shapeOf } from "./argument";
import type { Output } from "./output";
import {
  isFaultRow,
  readDecimals,
  splitUnits,
  toOutput,
  type SplitRow,
  type UnitSplit,
} from "./unitSplit";

/**
 * ALLOCATE_CHANGE(amount, old_weights, new_weights, [decimals]): what each party gets more or less
 * by the new weights than by the old. Every row sums to 0.
 */
export function allocateChange(args: readonly unknown[]): Result<Output> {
  const amount = readArgument("amount", args[0]);
  if (!amount.ok) return amount;
  const oldWeights = readArgument("old_weights", args[1]);
  if (!oldWeights.ok) return oldWeights;
  const newWeights = readArgument("new_weights", args[2]);
  if (!newWeights.ok) return newWeights;
  if (oldWeights.value === null || newWeights.value === null)
    return failure({
      code: "argument.missing",
      argument: oldWeights.value === null ? "old_weights" : "new_weights",
    });
  const decimals = readDecimals(args[3]);
  if (!decimals.ok) return decimals;
  const before = splitUnits(amount.value, oldWeights.value, decimals.value, "row");
  if (!before.ok) return before;
  const after = splitUnits(amount.value, newWeights.value, decimals.value, "row");
  if (!after.ok) return after;
  const isSame = before.value.shape.every((size, i) => size === after.value.shape[i]);
  return isSame
    ? success(toOutput(difference(before.value, after.value, decimals.value), decimals.value))
    : failure({
        code: "argument.shapesDiffer",
        first: shapeOf(oldWeights.value),
        second: shapeOf(newWeights.value),
      });
}

function difference(before: UnitSplit, after: UnitSplit, decimals: number): UnitSplit {
  const rows = after.rows.map((row, i): SplitRow => {
    const old = before.rows[i]!;
    if (row === null || isFaultRow(row)) return row;
    if (old === null || isFaultRow(old)) return old;
    const moved = row.map((part, party) => part - old[party]!);
    const largest = greatestOf(moved.map(Math.abs));
    return areExactInKronor(moved, largest, decimals) ? moved : { code: "result.tooLarge" };
  });
  return { ...after, rows };
}
