import { CellSearch, type SearchedCell } from "./cellSearch";
import { type FoundNumbers, NumberSearch } from "./numberSearch";

/** Looks through the cells of the workbook that is open, as a file's are. */
export interface CellWatch {
  /** Sheet by sheet, row by row. */
  take(cell: SearchedCell): void;
  found(): FoundNumbers;
}

/** @param today ISO, @param notPersonal columns whose numbers are something else */
export function watchCells(today: string, notPersonal: readonly string[] = []): CellWatch {
  const search = new NumberSearch(today);
  const cells = new CellSearch(search);
  return { take: (cell) => cells.take(cell), found: () => search.found(notPersonal) };
}
