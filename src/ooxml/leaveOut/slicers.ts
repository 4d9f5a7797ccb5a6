import { readRelationships, type Relationship, removeRelationships } from "../parts/relationships";
import type { SheetEntry, Workbook } from "../parts/workbook";
import { type Splice, spliceText } from "../xml/splice";
import { type Element, findElements, readAttributes } from "../xml/tags";

const ANCHORS = ["twoCellAnchor", "oneCellAnchor", "absoluteAnchor"];
/** In a drawing, what stands for a slicer or a timeline. */
const BOXES = ["slicer", "timeslicer"];

/**
 * The slicers and timelines of pivot caches that go, as the workbook refers to their own caches.
 * @param caches of pivot tables, before they are taken out
 */
export function slicersOf(
  { file, part }: Workbook,
  caches: readonly Relationship[]
): readonly Relationship[] {
  const xml = file.text(part);
  const relations = new Set(caches.map(({ id }) => id));
  const cacheIds = new Set(
    findElements(xml, part, "pivotCache").flatMap(({ tag }) => {
      const attributes = readAttributes(xml, tag);
      return relations.has(attributes.get("id") ?? "") ? [attributes.get("cacheId") ?? ""] : [];
    })
  );
  return readRelationships(file, part).filter(
    ({ type, target }) =>
      (type === "slicerCache" || type === "timelineCache") &&
      file.has(target) &&
      [...file.text(target).matchAll(/\spivotCacheId="(\d+)"/g)].some(([, id]) => cacheIds.has(id!))
  );
}

/** Takes them out: their boxes, their caches with the items that they list, and the names of those. */
export function removeSlicers(
  workbook: Workbook,
  sheets: readonly SheetEntry[],
  gone: readonly Relationship[]
): void {
  if (gone.length === 0) return;
  const { file, part } = workbook;
  const names = new Set(gone.map(({ target }) => nameIn(file.text(target), target)));
  for (const sheet of sheets) removeFromSheet(workbook, sheet.part, names);
  const ids = new Set(gone.map(({ id }) => id));
  const xml = file.text(part);
  const isGoneName = ({ tag }: Element): boolean =>
    names.has(readAttributes(xml, tag).get("name") ?? "");
  const lists = listSplices(xml, part, ids);
  const defined = wholeOr(xml, part, "definedNames", "definedName", isGoneName);
  file.write(part, spliceText(xml, [...lists, ...defined], part));
  removeRelationships(
    file,
    part,
    readRelationships(file, part).filter(({ id }) => ids.has(id))
  );
}

function nameIn(xml: string, part: string): string {
  const [root] = ["slicerCacheDefinition", "timelineCacheDefinition"].flatMap((name) =>
    findElements(xml, part, name)
  );
  return root ? (readAttributes(xml, root.tag).get("name") ?? "") : "";
}

/** @param caches names of slicers' caches that go */
function removeFromSheet({ file }: Workbook, sheet: string, caches: ReadonlySet<string>): void {
  const lists = readRelationships(file, sheet).filter(
    ({ type }) => type === "slicer" || type === "timeline"
  );
  const goneLists: Relationship[] = [];
  const boxes = new Set<string>();
  for (const list of lists) {
    const xml = file.text(list.target);
    const all = ["slicer", "timeline"].flatMap((name) => findElements(xml, list.target, name));
    const gone = all.filter(({ tag }) => caches.has(readAttributes(xml, tag).get("cache") ?? ""));
    for (const { tag } of gone) boxes.add(readAttributes(xml, tag).get("name") ?? "");
    if (gone.length === all.length) goneLists.push(list);
    else file.write(list.target, spliceText(xml, gone.map(nothing), list.target));
  }
  if (goneLists.length > 0) {
    const xml = file.text(sheet);
    const ids = new Set(goneLists.map(({ id }) => id));
    file.write(sheet, spliceText(xml, listSplices(xml, sheet, ids), sheet));
    removeRelationships(file, sheet, goneLists);
  }
  if (boxes.size === 0) return;
  for (const { type, target } of readRelationships(file, sheet))
    if (type === "drawing")
      removeBoxes(file.text(target), target, boxes, (xml) => file.write(target, xml));
}

function removeBoxes(
  xml: string,
  part: string,
  names: ReadonlySet<string>,
  write: (xml: string) => void
): void {
  const gone = ANCHORS.flatMap((name) => findElements(xml, part, name)).filter(({ inner }) => {
    const content = xml.slice(...inner);
    return BOXES.flatMap((name) => findElements(content, part, name)).some(({ tag }) =>
      names.has(readAttributes(content, tag).get("name") ?? "")
    );
  });
  write(spliceText(xml, gone.map(nothing), part));
}

/** Entries of lists in an extension; one of which nothing is left goes as a whole. */
function listSplices(xml: string, part: string, ids: ReadonlySet<string>): readonly Splice[] {
  const ENTRIES = ["slicerCache", "timelineCacheRef", "slicer", "timelineRef"];
  const isEntry = (element: Element, text: string): boolean =>
    ids.has(readAttributes(text, element.tag).get("id") ?? "");
  const extensions = findElements(xml, part, "ext");
  const emptied = extensions.filter(({ inner }) => {
    const content = xml.slice(...inner);
    const entries = ENTRIES.flatMap((name) => findElements(content, part, name));
    return entries.length > 0 && entries.every((entry) => isEntry(entry, content));
  });
  const isInside = ({ tag }: Element): boolean =>
    emptied.some((outer) => tag.start >= outer.tag.start && tag.end <= outer.end);
  const others = ENTRIES.flatMap((name) => findElements(xml, part, name)).filter(
    (entry) => isEntry(entry, xml) && !isInside(entry)
  );
  const lists = findElements(xml, part, "extLst");
  const whole = lists.filter(({ inner: [start, end] }) => {
    const own = extensions.filter(({ tag }) => tag.start >= start && tag.end <= end);
    return own.length > 0 && own.every((one) => emptied.includes(one));
  });
  const isInWhole = ({ tag }: Element): boolean =>
    whole.some((outer) => tag.start >= outer.tag.start && tag.end <= outer.end);
  return [...whole, ...emptied.filter((one) => !isInWhole(one)), ...others].map(nothing);
}

function wholeOr(
  xml: string,
  part: string,
  list: string,
  entry: string,
  isGone: (element: Element) => boolean
): readonly Splice[] {
  const all = findElements(xml, part, entry);
  const gone = all.filter(isGone);
  if (gone.length === 0) return [];
  return (gone.length === all.length ? findElements(xml, part, list) : gone).map(nothing);
}

function nothing({ tag, end }: Element): Splice {
  return { start: tag.start, end, text: "" };
}
