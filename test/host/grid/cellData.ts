import { BooleanNumber, CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { ErrorType } from "@univerjs/engine-formula";
import type { Cell, CellInput } from "./grid";

/** What cells hold, in Univer's data and back. */

export type CellMatrix = Record<number, Record<number, ICellData>>;

const errors: ReadonlySet<unknown> = new Set(Object.values(ErrorType));

export function toCell(data: Nullable<ICellData>): Cell {
  const formula = data?.f ?? undefined;
  const value = data?.v ?? null;
  if (value === null) return { kind: "Empty", value, formula };
  if (data?.t === CellValueType.BOOLEAN || typeof value === "boolean") {
    return { kind: "Boolean", value: value === true || value === BooleanNumber.TRUE, formula };
  }
  if (typeof value === "number") return { kind: "Double", value, formula };
  return { kind: errors.has(value) ? "Error" : "String", value, formula };
}

export function toCellData(input: CellInput): ICellData {
  // What the cell held before, as formula or rich text, would stay if it were not named.
  const cleared = { f: null, si: null, p: null };
  if (input === null) return { ...cleared, v: null };
  if (typeof input === "object") return { ...cleared, f: input.formula, v: null };
  if (typeof input === "number") return { ...cleared, v: input, t: CellValueType.NUMBER };
  if (typeof input === "boolean") {
    return { ...cleared, v: input ? 1 : 0, t: CellValueType.BOOLEAN };
  }
  return { ...cleared, v: input, t: CellValueType.STRING };
}

/** Keys that would clear something take memory in every cell where there is nothing to clear. */
export function withoutEmptyKeys(data: CellMatrix): CellMatrix {
  for (const row of Object.values(data)) {
    for (const [column, { v, t, s }] of Object.entries(row)) {
      const cell: ICellData = {};
      if (v !== undefined) cell.v = v;
      if (t !== undefined) cell.t = t;
      if (s !== undefined) cell.s = s;
      row[Number(column)] = cell;
    }
  }
  return data;
}
