import type { CellValue } from "../core/cellValue";
import type { Recalculated } from "./calls/recalculation";

/** Whether any cell of a whole call of ours shows something else than our answer. */
export function changesValue({ formula, values, area, unread }: Recalculated): boolean {
  if (!formula.whole || unread !== null) return false;
  const { area: old, cached } = formula;
  const sameSize = area.rows === old.rows && area.columns === old.columns;
  return !(
    sameSize && values.every((cells, r) => cells.every((cell, c) => isSame(cell, cached[r]![c]!)))
  );
}

/** Excel saves at most 17 digits; less than that is no difference. */
function isSame(a: CellValue, b: CellValue): boolean {
  if (typeof a !== "number" || typeof b !== "number") return a === b;
  return Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
}
