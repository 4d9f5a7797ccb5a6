import type { Fault } from "../core/fault";
import type { ProfessionKey } from "../core/profession";
import { findProfession } from "../data/professions";
import { type Argument, cellAt, placeOf } from "./argument";
import { ErrorCell } from "./cell";

/** Reads professions cell by cell, each text looked up once. */
export function professionReader(): (
  argument: Argument,
  row: number,
  column: number
) => ProfessionKey | Fault {
  const known = new Map<string, ProfessionKey | Fault>();
  return (argument, row, column) => {
    const cell = cellAt(argument, row, column);
    if (typeof cell === "string") {
      const found = known.get(cell);
      if (found !== undefined) return found;
      const read = findProfession(cell) ?? ({ code: "profession.unknown", text: cell } as const);
      known.set(cell, read);
      return read;
    }
    const at = placeOf(argument, row, column);
    // Some hosts send blank cells as 0.
    if (cell === null || cell === 0) return { code: "profession.blank", at };
    return cell instanceof ErrorCell
      ? { code: "cell.error", at, error: cell.error }
      : { code: "profession.unknown", text: String(cell) };
  };
}
