/** Under which name the add-in notes on a sheet which plan it was written after. */
export const SHEET_MARK = "natlakarkalkyl";

/**
 * Plans with a row for each month, unit and party: all of the result, and what is corrected. An amount is so
 * many times a tariff, which tells of few contacts.
 */
const ALL_ROWS: readonly unknown[] = ["result", "corrections"];

/** @param key of a sheet's plan */
export function holdsAllRows(key: unknown): boolean {
  return ALL_ROWS.includes(key);
}

/**
 * Plans whose contacts are the whole region's, which point nobody out and are reckoned with by formulas
 * that must go on; and one that hides few contacts itself.
 */
const UNCOUNTED: readonly unknown[] = ["committee", "forecast", "relations"];

/** Whether contacts on a sheet of ours may be a unit's. @param key of its plan, as far as it is known */
export function mayCount(key: unknown): boolean {
  return !UNCOUNTED.includes(key);
}

/** The same, by what is noted on the sheet. */
export function holdsCounts(mark: string): boolean {
  try {
    return mayCount((JSON.parse(mark) as { readonly key?: unknown } | null)?.key);
  } catch {
    return true;
  }
}
