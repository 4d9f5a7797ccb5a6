/** Pearson's r of two lists of the same length. */
export function correlation(xs: readonly number[], ys: readonly number[]): number {
  const dx = deviations(xs);
  const dy = deviations(ys);
  return product(dx, dy) / Math.sqrt(product(dx, dx) * product(dy, dy));
}

/** Spearman's ρ: Pearson's r of the ranks. Equal values share their mean rank. */
export function rankCorrelation(xs: readonly number[], ys: readonly number[]): number {
  return correlation(ranks(xs), ranks(ys));
}

function deviations(values: readonly number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}

function product(xs: readonly number[], ys: readonly number[]): number {
  return xs.reduce((sum, x, i) => sum + x * ys[i]!, 0);
}

function ranks(values: readonly number[]): number[] {
  return values.map((value) => {
    const below = values.filter((other) => other < value).length;
    const equal = values.filter((other) => other === value).length;
    return below + (equal + 1) / 2;
  });
}
