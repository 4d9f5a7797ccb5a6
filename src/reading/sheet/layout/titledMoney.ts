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
  if (money === null || !columns.some(lacksUnit)) return columns;
  const { currency, ...unit } = money;
  const withUnit = (own: Partial<SourceColumn>): readonly SourceColumn[] =>
    columns.map((one) => (lacksUnit(one) ? { ...one, ...own } : one));
  // What the user has chosen stands before it.
  const isChosen = source.kronorPerUnit !== null;
  if (currency !== null) return isChosen ? columns : withUnit({ currency });
  if (money.scale === 1) return columns;
  if (!isChosen)
    problems.report(sourcePlace(source.place, sheet), { code: "amount.titledUnit", ...unit });
  return withUnit({ scale: money.scale });
}
