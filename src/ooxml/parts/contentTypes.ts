import type { Package } from "../package";
import { appendTo, escapeXml, findElements, prefixOf, readAttributes, rootOf } from "../xml/tags";
import { type Splice, spliceText } from "../xml/splice";

const PART = "[Content_Types].xml";

/** What kind of part it is, by its own entry or its extension's; "" where nothing says. */
export function contentTypeOf(file: Package, part: string): string {
  const xml = file.text(PART);
  for (const { tag } of findElements(xml, PART, "Override")) {
    const attributes = readAttributes(xml, tag);
    if (attributes.get("PartName")?.toLowerCase() === `/${part}`.toLowerCase())
      return attributes.get("ContentType") ?? "";
  }
  const extension = part.split(".").at(-1)!.toLowerCase();
  for (const { tag } of findElements(xml, PART, "Default")) {
    const attributes = readAttributes(xml, tag);
    if (attributes.get("Extension")?.toLowerCase() === extension)
      return attributes.get("ContentType") ?? "";
  }
  return "";
}

/** Takes parts off the list of types, and adds others. */
export function updateContentTypes(
  file: Package,
  removed: readonly string[],
  added: readonly { readonly part: string; readonly type: string }[]
): void {
  const xml = file.text(PART);
  const gone = new Set(removed.map((part) => `/${part}`.toLowerCase()));
  const splices: Splice[] = findElements(xml, PART, "Override")
    .filter(({ tag }) => gone.has((readAttributes(xml, tag).get("PartName") ?? "").toLowerCase()))
    .map(({ tag, end }) => ({ start: tag.start, end, text: "" }));
  const types = rootOf(xml, PART);
  const prefix = prefixOf(xml, types.tag);
  const text = added
    .map(
      ({ part, type }) =>
        `<${prefix}Override PartName="/${escapeXml(part)}" ContentType="${type}"/>`
    )
    .join("");
  file.write(PART, spliceText(xml, [...splices, ...(text ? [appendTo(xml, types, text)] : [])]));
}
