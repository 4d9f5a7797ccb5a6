import type { Fault } from "../core/fault";
import { failure, type Result } from "../core/result";
import { allocateChange } from "./allocateChange";
import { allocateSplit } from "./allocateSplit";
import { breakEven } from "./breakEven";
import { decomposeCost } from "./decomposeCost";
import type { Output, OutputCell } from "./output";
import { projectCost } from "./projectCost";
import type { FunctionId } from "./signatures";
import { tariff } from "./tariff";
import { tariffSource } from "./tariffSource";

const functions = {
  TARIFF: tariff,
  ALLOCATE_SPLIT: allocateSplit,
  ALLOCATE_CHANGE: allocateChange,
  PROJECT_COST: projectCost,
  DECOMPOSE_COST: decomposeCost,
  TARIFF_SOURCE: tariffSource,
  BREAK_EVEN: breakEven,
} satisfies Record<FunctionId, (args: readonly unknown[]) => Result<Output>>;

/**
 * A call as data: the function's id and its arguments as cells hold them.
 * No answer has a number that a cell cannot hold.
 */
export function evaluate(id: FunctionId, args: readonly unknown[]): Result<Output> {
  const output = functions[id](args);
  if (!output.ok) return output;
  for (const row of output.value)
    for (const cell of row)
      if (typeof cell === "number" && !Number.isFinite(cell))
        return failure({ code: "result.tooLarge" });
  return output;
}

export function isFaultCell(cell: OutputCell): cell is Fault {
  return typeof cell === "object";
}

export { cellError, type Fault } from "../core/fault";
export { professionLabel, professionWords } from "../data/professions";
