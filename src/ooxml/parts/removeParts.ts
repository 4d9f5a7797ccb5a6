import type { Package } from "../package";
import { updateContentTypes } from "./contentTypes";
import { relationshipsName } from "./relationships";

/** Parts with their own relationships and their types; who refers to them is the caller's. */
export function removeParts(file: Package, parts: readonly string[]): void {
  const all = parts.flatMap((part) => [part, relationshipsName(part)]);
  for (const part of all) if (file.has(part)) file.remove(part);
  updateContentTypes(file, parts, []);
}
