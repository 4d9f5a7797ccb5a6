import type { Source } from "../core/provenance";
import { type Citation, resolveSource } from "./sources";

/** A figure with the place it was read from. */
export interface CitedNumber {
  readonly value: number;
  /** The document says "ca". */
  readonly approximate: boolean;
  readonly source: Source;
}

/** A figure as the data files write it: decimal text, so that no digit is lost on the way. */
interface WrittenNumber {
  readonly value: string;
  readonly approximate?: boolean;
  readonly source: Citation;
}

export function readCitedNumber({ value, approximate, source }: WrittenNumber): CitedNumber {
  return {
    value: Number(value),
    approximate: approximate === true,
    source: resolveSource(source),
  };
}
