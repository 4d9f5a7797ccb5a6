import type { Fault } from "./fault";

/** What may fail in an expected way: a value, or the fault as data. Broken invariants throw. */
export type Result<T, F = Fault> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: F };

export function success<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function failure<F>(fault: F): { readonly ok: false; readonly fault: F } {
  return { ok: false, fault };
}
