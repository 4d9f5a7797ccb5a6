import type { Package } from "../package";
import { updateContentTypes } from "../parts/contentTypes";
import { readRelationships, relationshipsName } from "../parts/relationships";

/** The parts that the package leads to, from part to part. */
export function reachableParts(file: Package): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [""];
  for (let part = open.pop(); part !== undefined; part = open.pop())
    for (const { target, external } of readRelationships(file, part)) {
      if (external || found.has(target) || !file.has(target)) continue;
      found.add(target);
      open.push(target);
    }
  return found;
}

/** Takes out the parts to which nothing leads any longer. @param before those that something led to */
export function removeUnreachable(file: Package, before: ReadonlySet<string>): void {
  const now = reachableParts(file);
  const gone = [...before].filter((part) => !now.has(part));
  for (const part of gone.flatMap((each) => [each, relationshipsName(each)]))
    if (file.has(part)) file.remove(part);
  if (gone.length > 0) updateContentTypes(file, gone, []);
}
