import { foldText } from "../../../core/profession";
import { everyInSteps, mapInSteps, type Steps } from "../../../core/steps";
import { type Problems, sourcePlace } from "../problems";
import { ROWS_TO_SEARCH } from "../recognition";
import type { LoadedCell } from "../sourceTable";
import { amountIn, BLANK_CELL, type Grid, isBlank, loadedText } from "./grid";
import type { SourceCells } from "./sourceCells";

/** Where a ledger has its two columns of amounts, in the grid. */
export interface DebitCredit {
  readonly row: number;
  readonly debit: number;
  readonly credit: number;
}

const DEBIT = /^(debet|debit)(belopp)?( ?\(?(kr|sek)\)?)?$/;
const CREDIT = /^(kredit|credit)(belopp)?( ?\(?(kr|sek)\)?)?$/;

/** Known as the cost. */
const NET = "Debet – kredit";

/** null where there are not both, and where the user has said what they mean. */
export function debitCreditIn({ source, grid }: SourceCells): DebitCredit | null {
  if (source.role !== "contacts") return null;
  for (const [row, cells] of grid.cells.slice(0, ROWS_TO_SEARCH).entries()) {
    const headings = cells.map(loadedText);
    const [debit, credit] = [DEBIT, CREDIT].map((one) =>
      headings.findIndex((text) => one.test(foldText(text)))
    ) as [number, number];
    if (debit < 0 || credit < 0) continue;
    const chosen = new Set(Object.keys(source.columns));
    const isChosen = [debit, credit].some((column) => chosen.has(headings[column]!));
    return isChosen ? null : { row, debit, credit };
  }
  return null;
}

/** One column of amounts in the place of two: what is debited less what is credited. */
export function* netOf(
  cells: SourceCells,
  { row, debit, credit }: DebitCredit,
  problems: Problems
): Steps<SourceCells> {
  const { source, sheet, grid } = cells;
  // Some ledgers write a credit as less than nothing.
  const isNegative = yield* everyInSteps(
    grid.cells,
    (line, index) => index <= row || (amountIn(line[credit]!) ?? 0) <= 0
  );
  problems.report(sourcePlace(source.place, sheet), { code: "amount.debitCredit" });
  const net = (line: readonly LoadedCell[], index: number): LoadedCell => {
    const [one, other] = [line[debit]!, line[credit]!];
    if (isBlank(other)) return one;
    const [plus, minus] = [isBlank(one) ? 0 : amountIn(one), amountIn(other)];
    // What cannot be read is told of where it stands.
    if (minus === null) return at(grid, other, index, credit);
    if (plus === null) return one;
    const value = Number((isNegative ? plus + minus : plus - minus).toPrecision(15));
    return { value, text: String(value), numberFormat: "General" };
  };
  const changed = (line: readonly LoadedCell[], index: number): readonly LoadedCell[] =>
    line.map((cell, column) => {
      if (index < row || (column !== debit && column !== credit)) return cell;
      if (column === credit) return BLANK_CELL;
      return index === row ? { ...BLANK_CELL, value: NET, text: NET } : net(line, index);
    });
  return { ...cells, grid: { ...grid, cells: yield* mapInSteps(grid.cells, changed) } };
}

function at({ row, column }: Grid, cell: LoadedCell, index: number, position: number): LoadedCell {
  return { ...cell, at: { row: row + index, column: column + position } };
}
