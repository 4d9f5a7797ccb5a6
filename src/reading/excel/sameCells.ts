import type { LoadedCell } from "../sheet/sourceTable";

/** So many different cells of a column are known at most: amounts may all be different. */
const MOST_KNOWN = 4096;

/**
 * One object for all cells of a column that say the same: a million rows have the same few periods,
 * units and professions.
 */
export class SameCells {
  private readonly byColumn = new Map<number, Map<unknown, LoadedCell>>();

  /** @param column any number that tells columns apart */
  of(column: number, value: unknown, text: string, numberFormat: string): LoadedCell {
    const known = this.byColumn.get(column) ?? new Map<unknown, LoadedCell>();
    this.byColumn.set(column, known);
    const found = known.get(value);
    if (found?.text === text && found.numberFormat === numberFormat) return found;
    const cell = { value, text, numberFormat };
    if (found === undefined && known.size < MOST_KNOWN) known.set(value, cell);
    return cell;
  }
}
