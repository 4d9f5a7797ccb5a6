import { readRelationships, removeRelationships } from "./parts/relationships";
import { removeParts } from "./parts/removeParts";
import type { Workbook } from "./parts/workbook";
import { spliceText } from "./xml/splice";
import { findElements, readAttributes } from "./xml/tags";

/**
 * Takes out what the add-in has noted on sheets that it wrote: of which run, with the alternatives' names.
 * @param name that it is noted under
 * @returns whether there was any
 */
export function removeOwnMarks({ file, sheets }: Workbook, name: string): boolean {
  let isFound = false;
  for (const { part } of sheets) {
    const xml = file.text(part);
    if (!xml.includes("customPr")) continue;
    const notes = findElements(xml, part, "customPr");
    const own = notes.filter(({ tag }) => readAttributes(xml, tag).get("name") === name);
    if (own.length === 0) continue;
    isFound = true;
    const ids = new Set(own.map(({ tag }) => readAttributes(xml, tag).get("id") ?? ""));
    const gone = own.length === notes.length ? findElements(xml, part, "customProperties") : own;
    const splices = gone.map(({ tag, end }) => ({ start: tag.start, end, text: "" }));
    file.write(part, spliceText(xml, splices, part));
    const relations = readRelationships(file, part).filter(({ id }) => ids.has(id));
    removeRelationships(file, part, relations);
    removeParts(
      file,
      relations.map(({ target }) => target)
    );
  }
  return isFound;
}
