import { refuse } from "../fault";

/** A stretch of a text and what stands there instead. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Everything outside the stretches stays as it is. They may touch, not overlap: what overlaps is of
 * elements that a damaged part has within others of their kind.
 * @param part named in a refusal
 */
export function spliceText(text: string, splices: readonly Splice[], part = ""): string {
  const ordered = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text: instead } of ordered) {
    if (start < at) refuse("xml.malformed", part);
    pieces.push(text.slice(at, start), instead);
    at = end;
  }
  return [...pieces, text.slice(at)].join("");
}
