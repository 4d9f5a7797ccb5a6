import type { Package } from "../package";
import { readRelationships, removeRelationships } from "../parts/relationships";
import { removeParts } from "../parts/removeParts";
import type { Workbook } from "../parts/workbook";
import { spliceText } from "../xml/splice";
import { findElements, readAttributes } from "../xml/tags";

/** Parts of sheets that get their rows by a connection of the workbook. */
const USERS = /^xl\/(?:queryTables|pivotCache|tables)\/[^/]+\.xml$/i;

/** Ids of the connections that some part gets rows by. */
export function usedConnections(file: Package): ReadonlySet<string> {
  const used = new Set<string>();
  for (const part of file.names)
    if (USERS.test(part))
      for (const [, id] of file.text(part).matchAll(/\sconnectionId="(\d+)"/g)) used.add(id!);
  return used;
}

/** Takes out the connections that only parts which are gone were using. @param before those used then */
export function removeUnusedConnections(
  { file, part: main }: Workbook,
  before: ReadonlySet<string>
): void {
  const list = readRelationships(file, main).find(({ type }) => type === "connections");
  if (!list || !file.has(list.target)) return;
  const still = usedConnections(file);
  const part = list.target;
  const xml = file.text(part);
  const all = findElements(xml, part, "connection");
  const gone = all.filter(({ tag }) => {
    const id = readAttributes(xml, tag).get("id") ?? "";
    return before.has(id) && !still.has(id);
  });
  if (gone.length < all.length) {
    const splices = gone.map(({ tag, end }) => ({ start: tag.start, end, text: "" }));
    file.write(part, spliceText(xml, splices, part));
  } else if (gone.length > 0) {
    removeRelationships(file, main, [list]);
    removeParts(file, [part]);
  }
}
