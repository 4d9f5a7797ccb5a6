import type { CellValue } from "../../core/cellValue";
import { cellError, type Fault } from "../../core/fault";
import type { Output, OutputCell } from "../../formula/output";
import type { Area } from "../../formula/text/area";
import type { OwnFormula } from "./ownFormula";

/** A cell of an answer that is an error, counted from the answer's first cell. */
export interface FaultCell {
  readonly row: number;
  readonly column: number;
  readonly fault: Fault;
}

/**
 * The answer as the cells of an area show it: a plain formula's cell shows the first value, an
 * array formula's repeat a single row or column and are #N/A beyond it.
 */
export function fitAnswer(
  output: Output,
  { rows, columns }: Area,
  kind: OwnFormula["kind"]
): readonly (readonly (OutputCell | "#N/A")[])[] {
  if (kind === "plain") return [[output[0]![0]!]];
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => {
      const row = output[output.length === 1 ? 0 : r];
      return row?.[row.length === 1 ? 0 : c] ?? "#N/A";
    })
  );
}

export function shownValue(cell: OutputCell): CellValue {
  if (typeof cell !== "object") return cell;
  return cellError(cell) === "notAvailable" ? "#N/A" : "#VALUE!";
}

export function isOneCell(output: Output): boolean {
  return output.length === 1 && output[0]!.length === 1;
}

export function faultsOf(output: Output): readonly FaultCell[] {
  return output.flatMap((cells, row) =>
    cells.flatMap((fault, column) => (typeof fault === "object" ? [{ row, column, fault }] : []))
  );
}
