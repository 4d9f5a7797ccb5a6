import type { SheetEntry, Workbook } from "../parts/workbook";
import { readRelationships } from "../parts/relationships";
import { findElements, readAttributes } from "../xml/tags";

/** What the add-in has noted on a sheet that it wrote; null: the sheet is somebody else's. */
export function ownMarkOf(
  { file }: Pick<Workbook, "file">,
  { part }: SheetEntry,
  name: string
): string | null {
  const xml = file.text(part);
  if (!xml.includes("customPr")) return null;
  for (const { tag } of findElements(xml, part, "customPr")) {
    const attributes = readAttributes(xml, tag);
    if (attributes.get("name") !== name) continue;
    const id = attributes.get("id");
    const noted = readRelationships(file, part).find((each) => each.id === id)?.target;
    if (noted !== undefined && file.has(noted)) return file.note(noted);
  }
  return null;
}
