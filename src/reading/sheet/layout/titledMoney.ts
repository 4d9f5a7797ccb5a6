import { type Problems, sourcePlace } from "../problems";
import type { SourceColumn } from "../sourceTable";
import type { SourceCells } from "./sourceCells";
import type { TitledMoney } from "./surroundings";

/** Columns of money that do not say their unit themselves have the one that stands beside them. */
export function inTitledMoney(
  columns: readonly SourceColumn[],
  money: TitledMoney | null,
  { source, sheet }: SourceCells,
  problems: Problems
): readonly SourceColumn[] {
  const lacksUnit = ({ meaning, scale }: SourceColumn): boolean =>
    (meaning === "cost" || meaning === "feeTotal") && scale === null;
  if (money === null || money.scale === 1 || !columns.some(lacksUnit)) return columns;
  // What the user has chosen stands before it.
  if (source.kronorPerUnit === null)
    problems.report(sourcePlace(source.place, sheet), { code: "amount.titledUnit", ...money });
  return columns.map((one) => (lacksUnit(one) ? { ...one, scale: money.scale } : one));
}
