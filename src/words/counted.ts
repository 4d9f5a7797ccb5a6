/** A count with its noun, or whatever follows it, in the right number: 0 rader, 1 rad, 2 rader. */
export function counted(count: number | string, one: string, many: string): string {
  return `${count} ${String(count) === "1" ? one : many}`;
}
