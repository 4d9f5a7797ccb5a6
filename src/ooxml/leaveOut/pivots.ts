import { append } from "../../core/append";
import { readRelationships, type Relationship, removeRelationships } from "../parts/relationships";
import type { SheetEntry, Workbook } from "../parts/workbook";
import { type Splice, spliceText } from "../xml/splice";
import { findElements, readAttributes } from "../xml/tags";
import { removeSlicers, slicersOf } from "./slicers";

/** The caches that pivot tables still use, and whether any table went. */
export interface UsedCaches {
  readonly caches: ReadonlySet<string>;
  readonly isAnyGone: boolean;
}

/** Pivot tables of sheets give way to their cells where they would tell too much. */
export function takeOutPivots(
  { file }: Workbook,
  sheets: readonly SheetEntry[],
  isGone: (
    pivot: { readonly sheet: string; readonly part: string },
    cache: string | undefined
  ) => boolean
): UsedCaches {
  const caches = new Set<string>();
  let isAnyGone = false;
  for (const { name: sheet, part } of sheets) {
    const pivots = readRelationships(file, part).filter(({ type }) => type === "pivotTable");
    const cacheOf = (pivot: string): string | undefined =>
      readRelationships(file, pivot).find(({ type }) => type === "pivotCacheDefinition")?.target;
    const gone = pivots.filter(({ target }) => isGone({ sheet, part: target }, cacheOf(target)));
    for (const pivot of pivots) if (!gone.includes(pivot)) caches.add(cacheOf(pivot.target) ?? "");
    if (gone.length === 0) continue;
    isAnyGone = true;
    removeRelationships(file, part, gone);
  }
  return { caches, isAnyGone };
}

/** The workbook's caches that no pivot table uses. */
export function unusedCaches(
  { file, part }: Workbook,
  used: ReadonlySet<string>
): readonly Relationship[] {
  return readRelationships(file, part).filter(
    ({ type, target }) => type === "pivotCacheDefinition" && !used.has(target)
  );
}

/** Takes the caches out of the workbook's own part too, and what filters them. */
export function removeUnusedCaches(workbook: Workbook, used: ReadonlySet<string>): void {
  const { file, part } = workbook;
  const unused = unusedCaches(workbook, used);
  if (unused.length === 0) return;
  const slicers = slicersOf(workbook, unused);
  const xml = file.text(part);
  const ids = new Set(unused.map(({ id }) => id));
  const caches = findElements(xml, part, "pivotCache");
  const gone = caches.filter(({ tag }) => ids.has(readAttributes(xml, tag).get("id") ?? ""));
  const splices: Splice[] = [];
  const all = gone.length === caches.length ? findElements(xml, part, "pivotCaches") : gone;
  append(
    splices,
    all.map(({ tag, end }) => ({ start: tag.start, end, text: "" }))
  );
  file.write(part, spliceText(xml, splices, part));
  removeRelationships(file, part, unusedCaches(workbook, used));
  removeSlicers(workbook, workbook.sheets, slicers);
}
