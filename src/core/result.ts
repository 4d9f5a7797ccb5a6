import type { Fault } from "./fault";

/** What may fail in an expected way: a value, or the fault as data. Broken invariants throw. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: Fault };

export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failure(fault: Fault): Result<never> {
  return { ok: false, fault };
}
