import { parseArea } from "../../formula/text/parseArea";
import { reachableParts, removeUnreachable } from "../leaveOut/unreachable";
import { readRelationships, removeRelationships } from "../parts/relationships";
import { removeUnusedCaches, takeOutPivots } from "../leaveOut/pivots";
import type { Workbook } from "../parts/workbook";
import { spliceText } from "../xml/splice";
import { findElements, readAttributes } from "../xml/tags";
import type { CellSet } from "./cellSet";
import { holdsHidden, withoutHiddenPoints, withoutHiddenTexts } from "./chartCaches";
import { cellsReached } from "./reach";

/** Takes out of a workbook what its hidden cells said, wherever but in cells it is kept. */
export function hideElsewhere(workbook: Workbook, hidden: CellSet<unknown>): void {
  const { file, sheets, tables, part: main } = workbook;
  const before = reachableParts(file);
  const used = takeOutPivots(workbook, sheets, (pivot, cache) =>
    showsHidden(workbook, pivot, cache, hidden)
  );
  if (used.isAnyGone) removeUnusedCaches(workbook, used.caches);
  // A picture of the first sheet, and what a shared workbook remembers of earlier values.
  for (const [source, kinds] of [
    ["", ["thumbnail"]],
    [main, ["revisionHeaders", "usernames"]],
  ] as const) {
    const gone = readRelationships(file, source).filter(({ type }) =>
      kinds.some((one) => one === type)
    );
    if (gone.length > 0) removeRelationships(file, source, gone);
  }
  removeUnreachable(file, before);
  for (const part of file.names) {
    if (/^xl\/(?:charts|chartEx|diagrams)\/[^/]+\.xml$/i.test(part))
      file.write(part, withoutHiddenPoints(file.text(part), part, hidden, workbook));
    if (/^xl\/drawings\/[^/]+\.xml$/i.test(part))
      file.write(part, withoutHiddenTexts(file.text(part), part, hidden, workbook));
  }
  for (const { name, part } of sheets) if (hidden.holdsAny(name)) forgetScenarios(workbook, part);
  for (const { part, sheet, area, totalRows } of tables)
    if (totalRows > 0 && holdsHidden(hidden, sheet, area)) forgetTotals(workbook, part);
}

/** Whether a pivot table shows hidden cells, or keeps the rows that they stand in. */
function showsHidden(
  workbook: Workbook,
  { sheet, part }: { readonly sheet: string; readonly part: string },
  cache: string | undefined,
  hidden: CellSet<unknown>
): boolean {
  const { file } = workbook;
  const xml = file.text(part);
  const [location] = findElements(xml, part, "location");
  const area = location && parseArea(readAttributes(xml, location.tag).get("ref") ?? "");
  if (area && holdsHidden(hidden, sheet, area)) return true;
  if (cache === undefined || !file.has(cache)) return false;
  const source = file.text(cache);
  return ["worksheetSource", "rangeSet"]
    .flatMap((name) => findElements(source, cache, name))
    .some(({ tag }) => {
      const attributes = readAttributes(source, tag);
      const own = attributes.get("sheet");
      const rows = parseArea(attributes.get("ref") ?? "");
      if (own !== undefined && rows) return holdsHidden(hidden, own, rows);
      const named = attributes.get("name");
      if (named === undefined) return false;
      const reach = cellsReached(named, { sheet: own ?? "", row: 0, column: 0 }, workbook);
      return reach === null || reach.some((place) => holdsHidden(hidden, place.sheet, place.area));
    });
}

/** What-if values that Excel would put into cells. */
function forgetScenarios({ file }: Workbook, part: string): void {
  const xml = file.text(part);
  const gone = findElements(xml, part, "scenarios");
  file.write(
    part,
    spliceText(
      xml,
      gone.map(({ tag, end }) => ({ start: tag.start, end, text: "" })),
      part
    )
  );
}

/** Sums that have become values are no formulas of the table any more. */
function forgetTotals({ file }: Workbook, part: string): void {
  const xml = file.text(part);
  const formulas = findElements(xml, part, "totalsRowFormula").map(({ tag, end }) => ({
    ...{ start: tag.start, end },
    text: "",
  }));
  const columns = findElements(xml, part, "tableColumn").map(({ tag: { start, end } }) => ({
    ...{ start, end },
    text: xml.slice(start, end).replace(/\stotalsRowFunction="[^"]*"/, ""),
  }));
  file.write(part, spliceText(xml, [...formulas, ...columns], part));
}
