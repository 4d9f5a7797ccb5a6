import { HostError } from "../wire/hostError";

export function oneOf<T extends string>(allowed: readonly T[], value: unknown): T {
  const found = allowed.find((each) => each === value);
  if (!found) throw new HostError("InvalidArgument");
  return found;
}

/** Excel answers with #RRGGBB; the HTML colour names that it also takes are not in this host. */
export function readColor(value: unknown): string {
  const text = String(value);
  if (!/^#[0-9a-f]{6}$/i.test(text)) throw new HostError("InvalidArgument");
  return text.toUpperCase();
}
