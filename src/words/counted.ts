import { unmarked } from "./marked";

/** A count with its noun, or whatever follows it, in the right number: 0 rader, 1 rad, 2 rader. */
export function counted(count: number | string, one: string, many: string): string {
  return `${count} ${unmarked(String(count)) === "1" ? one : many}`;
}
