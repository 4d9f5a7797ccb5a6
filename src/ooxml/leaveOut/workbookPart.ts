import { append } from "../../core/append";
import type { Workbook } from "../parts/workbook";
import { type Splice, spliceText } from "../xml/splice";
import { type Element, findElements, readAttributes } from "../xml/tags";
import type { Mentions } from "./mentions";

/**
 * The workbook's own part without sheets, the names that lead to them and the pivot tables' sources
 * that nobody uses.
 * @param usesCache by the id of its relationship
 */
export function rewriteWorkbookPart(
  { file, part, names }: Workbook,
  mentions: Mentions,
  usesCache: (id: string) => boolean
): void {
  const xml = file.text(part);
  const sheets = findElements(xml, part, "sheet");
  const attributesOf = ({ tag }: Element): ReadonlyMap<string, string> => readAttributes(xml, tag);
  const isKept = sheets.map((sheet) => !mentions.isLeftOut(attributesOf(sheet).get("name") ?? ""));
  const places = isKept.map((_, i) => isKept.slice(0, i).filter(Boolean).length);
  const splices: Splice[] = sheets.filter((_, i) => !isKept[i]).map(nothing);
  const kept = sheets.filter((_, i) => isKept[i]);
  const first = kept.findIndex((sheet) => attributesOf(sheet).get("state") === undefined);
  for (const { tag } of findElements(xml, part, "workbookView")) {
    const written = xml
      .slice(tag.start, tag.end)
      .replace(/\s(?:activeTab|firstSheet)="[^"]*"/g, "");
    const text = written.replace(/\s*(\/?>)$/, ` activeTab="${Math.max(0, first)}"$1`);
    splices.push({ start: tag.start, end: tag.end, text });
  }
  const goneNames = names.filter(({ text, element }) => {
    const local = attributesOf(element).get("localSheetId");
    return mentions.isMentioned(text) || (local !== undefined && !isKept[Number(local)]);
  });
  const goneElements = new Set(goneNames.map(({ element }) => element.tag.start));
  for (const { element } of names) {
    const { tag } = element;
    const local = attributesOf(element).get("localSheetId");
    if (goneElements.has(tag.start) || local === undefined) continue;
    const written = xml.slice(tag.start, tag.end);
    const place = `localSheetId="${places[Number(local)]}"`;
    const text = written.replace(/localSheetId="[^"]*"/, place);
    splices.push({ start: tag.start, end: tag.end, text });
  }
  const caches = findElements(xml, part, "pivotCache");
  const goneCaches = caches.filter((cache) => !usesCache(attributesOf(cache).get("id") ?? ""));
  const goneElementsOfNames = goneNames.map(({ element }) => element);
  append(
    splices,
    without(findElements(xml, part, "definedNames"), names.length, goneElementsOfNames)
  );
  append(splices, without(findElements(xml, part, "pivotCaches"), caches.length, goneCaches));
  file.write(part, spliceText(xml, splices));
}

/** A list of which nothing is left goes as a whole. */
function without(
  lists: readonly Element[],
  count: number,
  gone: readonly Element[]
): readonly Splice[] {
  return (count === gone.length ? lists : gone).map(nothing);
}

function nothing({ tag, end }: Element): Splice {
  return { start: tag.start, end, text: "" };
}
