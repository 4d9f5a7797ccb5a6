import { allocateChange } from "../../formula/allocateChange";
import type { ChangeDerivation } from "./explanation";
import { explainRow } from "./explainSplit";

/**
 * The two allocations behind one cell of ALLOCATE_CHANGE's answer.
 * @param row, column count from 0
 * @returns null where that cell is blank or an error
 */
export function explainChange(
  args: readonly unknown[],
  row: number,
  column: number
): ChangeDerivation | null {
  const [amount, oldWeights, newWeights, decimals] = args;
  const answer = allocateChange(args);
  const value = answer.ok ? answer.value[row]?.[column] : null;
  if (typeof value !== "number") return null;
  const before = explainRow([amount, oldWeights, decimals], row, column);
  const after = explainRow([amount, newWeights, decimals], row, column);
  if (before === null || after === null) return null;
  return {
    kind: "change",
    amount: after.total,
    decimals: after.decimals,
    party: after.selected + 1,
    parties: after.parts.length,
    before: before.parts[before.selected]!,
    after: after.parts[after.selected]!,
    value,
  };
}
