/** Of usual height, on an A4 page upright between Excel's usual margins. */
const LINES_A_PAGE = 45;

/**
 * Where pages are to begin so that as few parts as possible are split: a part that does not fit in
 * what is left of a page begins the next. Longer parts split where Excel splits them.
 *
 * @param parts first rows of the parts, ascending, counted from 0; what is before is a part too
 * @param heights of all rows, in lines
 */
export function pageStarts(
  parts: readonly number[],
  heights: readonly number[]
): readonly number[] {
  const starts: number[] = [];
  let used = 0;
  for (const [i, start] of [0, ...parts].entries()) {
    const height = sumOf(heights.slice(start, parts[i] ?? heights.length));
    if (used > 0 && used + height > LINES_A_PAGE) {
      starts.push(start);
      used = 0;
    }
    // What is longer than a page ends nobody knows where on its last one.
    used = Math.min(used + height, LINES_A_PAGE);
  }
  return starts;
}

function sumOf(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height, 0);
}
