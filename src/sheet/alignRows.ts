/** A row of before, a row of after, or both: the same one. */
export interface AlignedRow {
  readonly before: number | null;
  readonly after: number | null;
}

/**
 * Which rows go on as which, in the order of both: together the likest there are.
 * @param likeness 0: never the same row
 */
export function alignRows<Row>(
  before: readonly Row[],
  after: readonly Row[],
  likeness: (before: Row, after: Row) => number
): readonly AlignedRow[] {
  const best = likenesses(before, after, likeness);
  const rows: AlignedRow[] = [];
  let [b, a] = [0, 0];
  while (b < before.length || a < after.length) {
    const here = best[b]![a]!;
    const like = b < before.length && a < after.length ? likeness(before[b]!, after[a]!) : 0;
    if (like > 0 && here === best[b + 1]![a + 1]! + like) {
      rows.push({ before: b, after: a });
      [b, a] = [b + 1, a + 1];
    } else if (a < after.length && here === best[b]![a + 1]) {
      rows.push({ before: null, after: a });
      a += 1;
    } else {
      rows.push({ before: b, after: null });
      b += 1;
    }
  }
  return rows;
}

/** Of what is left from each pair of places on. */
function likenesses<Row>(
  before: readonly Row[],
  after: readonly Row[],
  likeness: (before: Row, after: Row) => number
): readonly Float64Array[] {
  const best = Array.from({ length: before.length + 1 }, () => new Float64Array(after.length + 1));
  for (let b = before.length - 1; b >= 0; b -= 1)
    for (let a = after.length - 1; a >= 0; a -= 1) {
      const like = likeness(before[b]!, after[a]!);
      const paired = like > 0 ? best[b + 1]![a + 1]! + like : 0;
      best[b]![a] = Math.max(paired, best[b + 1]![a]!, best[b]![a + 1]!);
    }
  return best;
}
