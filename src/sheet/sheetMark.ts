/** Under which name the add-in notes on a sheet which plan it was written after. */
export const SHEET_MARK = "natlakarkalkyl";

/** The plan of the long table with a row for each month, unit and party. */
export const ALL_ROWS = "result";

/**
 * Whether a sheet of ours with that mark has cells of contacts by unit. The others tell of the region as a
 * whole, whose contacts point nobody out, or hide the few themselves.
 */
export function holdsCounts(mark: string): boolean {
  try {
    const noted = JSON.parse(mark) as { readonly key?: unknown } | null;
    return noted?.key === undefined || noted.key === ALL_ROWS;
  } catch {
    return true;
  }
}
