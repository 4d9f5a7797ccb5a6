/** A stretch of a text and what stands there instead. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Everything outside the stretches stays as it is. They may touch, not overlap. */
export function spliceText(text: string, splices: readonly Splice[]): string {
  const ordered = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text: instead } of ordered) {
    if (start < at) throw new RangeError("Splices overlap.");
    pieces.push(text.slice(at, start), instead);
    at = end;
  }
  return [...pieces, text.slice(at)].join("");
}
