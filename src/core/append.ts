/** Puts any number of values last; handed over as arguments, a long list overflows the stack. */
export function append<Value>(list: Value[], more: Iterable<Value>): void {
  for (const value of more) list.push(value);
}
