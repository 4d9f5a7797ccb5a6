import type { FileFault } from "../../src/invoices/core/fileFault";
import type { InvoiceLine } from "../../src/invoices/core/invoiceLine";
import { RunKeys } from "../../src/invoices/core/runKeys";
import { Screen } from "../../src/invoices/core/screenedText";
import type { FileReading, ReadingRun } from "../../src/invoices/sheet/parse/lineReader";
import { isFileFault, TextFile } from "../../src/invoices/sheet/parse/textFile";

export const TODAY = "2026-11-30";

/** Random enough for a test, and the same each time. */
export function draws(seed = 1): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state;
  };
}

export function newRun(remembered: ReadingRun["remembered"] = []): ReadingRun {
  const keys = new RunKeys(draws());
  return { keys, screen: new Screen(keys, TODAY), today: TODAY, remembered };
}

export interface ReadFile {
  readonly lines: readonly InvoiceLine[];
  readonly reading: FileReading | FileFault;
}

/** Reads a file as it comes, so many bytes at a time. */
export function readFile(content: string | Uint8Array, run = newRun(), piece = 997): ReadFile {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const lines: InvoiceLine[] = [];
  const file = new TextFile(0, run, (line) => lines.push(line));
  for (let at = 0; at < bytes.length; at += piece)
    if (file.push(bytes.subarray(at, at + piece))) break;
  return { lines, reading: file.end() };
}

/** Reads what must be readable. */
export function linesOf(content: string | Uint8Array, run = newRun(), piece = 997) {
  const { lines, reading } = readFile(content, run, piece);
  if (isFileFault(reading)) throw new Error(JSON.stringify(reading));
  return { lines, reading };
}
