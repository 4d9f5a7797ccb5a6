import { foldText } from "../../core/profession";
import { eachInSteps, filterInSteps, type Steps } from "../../core/steps";
import type { LeftRow } from "./contactRow";
import { writtenOn } from "./cellNumber";
import type { SourceColumn, SourceTable, TableRow } from "./sourceTable";
import { isPartText, isSumAlone, totalTeller } from "./totalRow";

export interface RowsOfTheirOwn {
  readonly rows: readonly TableRow[];
  /** The column whose text is the same on all of them and says that they are the whole. */
  readonly whole: SourceColumn | undefined;
}

/**
 * The rows whose figures are in no others. Where all of a table are sums, or parts of them, there is
 * nothing that they add up: of one name, as "Regionen totalt" a month, they are the whole; of several
 * nobody knows, and those that name something are told of as not read.
 */
export function* withoutSums(
  table: SourceTable,
  all: readonly TableRow[],
  left: LeftRow[]
): Steps<RowsOfTheirOwn> {
  const totalLabel = totalTeller(table);
  const labelOf = (row: TableRow): SourceColumn | undefined =>
    totalLabel(row) ?? (row.isSum ? firstFilled(row) : undefined);
  const sums: TableRow[] = [];
  const own = yield* filterInSteps(all, (row) => {
    const isOwn = labelOf(row) === undefined;
    if (!isOwn) sums.push(row);
    return isOwn;
  });
  const named = own.length > 0 ? [] : all.flatMap((row) => namedSum(row, totalLabel(row)));
  const whole = columnOfWhole(named);
  const rows = whole ? named.map(({ row }) => row) : own;
  const kept = new Set(whole ? rows : []);
  yield* eachInSteps(sums, (row) => {
    if (!kept.has(row)) row.report(labelOf(row), { code: "row.total", ...writtenOn(row) });
  });
  if (!whole) tellOf(named, left);
  return { rows, whole };
}

interface NamedSum {
  readonly row: TableRow;
  readonly column: SourceColumn;
  readonly text: string;
}

function namedSum(row: TableRow, column: SourceColumn | undefined): readonly NamedSum[] {
  const text = column && foldText(row.text(column) ?? "");
  return column && text !== undefined && !isPartText(text) ? [{ row, column, text }] : [];
}

function columnOfWhole([first, ...others]: readonly NamedSum[]): SourceColumn | undefined {
  const isWhose = first && ["unit", "profession"].includes(first.column.meaning);
  return isWhose && others.every(({ text }) => text === first.text) ? first.column : undefined;
}

function tellOf(named: readonly NamedSum[], left: LeftRow[]): void {
  const lowest = named.filter(({ text }) => !isSumAlone(text));
  for (const { row } of lowest.length > 0 ? lowest : named)
    left.push({ row, code: "row.total", ...writtenOn(row) });
}

function firstFilled(row: TableRow): SourceColumn | undefined {
  return row.table.columns.find((column) => row.cell(column) !== null);
}
