/** What a triangle of development says of its rows, the oldest first. */
export interface ChainLadder {
  /** From each lag to the next, weighted by amount; one fewer than the lags. */
  readonly factors: readonly number[];
  /** What each row comes to when all of it has been billed. */
  readonly ultimates: readonly number[];
  /** Of which not billed yet. */
  readonly outstanding: readonly number[];
}

/**
 * Chain ladder: each row develops from lag to lag as all rows before it have.
 * f_k = Σ C(i,k+1) / Σ C(i,k) over the rows where both are known; ultimate = latest · f_k · f_k+1 …
 *
 * Source: Mack, ASTIN Bulletin 23(2), 1993, 213–225; R's ChainLadder has the same as `chainladder()`
 * with delta 1.
 * @param cumulative by row, up to the last lag that is known of it; rows have at least one lag
 */
export function chainLadder(cumulative: readonly (readonly number[])[]): ChainLadder {
  const lags = cumulative.reduce((most, { length }) => Math.max(most, length), 0);
  const factors = Array.from({ length: Math.max(lags - 1, 0) }, (_, lag) => {
    const both = cumulative.filter(({ length }) => length > lag + 1);
    const before = both.reduce((sum, row) => sum + row[lag]!, 0);
    const after = both.reduce((sum, row) => sum + row[lag + 1]!, 0);
    // Nothing to develop from.
    return before > 0 ? after / before : 1;
  });
  const ultimates = cumulative.map((row) =>
    factors.slice(row.length - 1).reduce((amount, factor) => amount * factor, lastOf(row)!)
  );
  return {
    factors,
    ultimates,
    outstanding: ultimates.map((ultimate, i) => ultimate - lastOf(cumulative[i]!)!),
  };
}

export function lastOf<T>(list: readonly T[]): T | undefined {
  return list[list.length - 1];
}
