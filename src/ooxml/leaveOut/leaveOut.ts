import { findFormulas } from "../calls/ownFormula";
import { Recalculation, type Scratch } from "../calls/recalculation";
import { Refusal } from "../fault";
import { Package } from "../package";
import { readRelationships, removeRelationships } from "../parts/relationships";
import { type SheetEntry, Workbook } from "../parts/workbook";
import { spread } from "../patience";
import { type Splice, spliceText } from "../xml/splice";
import { findElements, readAttributes } from "../xml/tags";
import { removeUnusedConnections, usedConnections } from "./connections";
import { FrozenCells, type FrozenFormulas } from "./frozenCells";
import { Mentions } from "./mentions";
import { takeOutPivots, unusedCaches } from "./pivots";
import { withoutReferences } from "./references";
import { removeSlicers, slicersOf } from "./slicers";
import { withoutUnusedTexts } from "./sharedTexts";
import { reachableParts, removeUnreachable } from "./unreachable";
import { rewriteWorkbookPart } from "./workbookPart";

export interface LeaveOutOptions {
  /** Names of sheets. */
  readonly sheets: readonly string[];
  /** In front of our functions' names. */
  readonly namespaces: readonly string[];
  readonly scratch: Scratch;
}

/** The workbook without some of its sheets, and what had to become values for it. */
export interface SmallerWorkbook {
  readonly bytes: Uint8Array;
  /** As the workbook names them. */
  readonly sheets: readonly string[];
  readonly frozen: readonly FrozenFormulas[];
  readonly removedParts: readonly string[];
  readonly changedParts: readonly string[];
}

/**
 * Takes sheets out, with all that only they hold. Formulas that refer to them become values, pivot
 * tables of them their cells, charts what they show. Gives how much is done, 0–1.
 */
export function* leaveOutSheets(
  bytes: Uint8Array,
  { sheets: wanted, namespaces, scratch }: LeaveOutOptions
): Generator<number, SmallerWorkbook> {
  const workbook = new Workbook(new Package(bytes));
  const mentions = new Mentions(workbook, wanted);
  const gone = workbook.sheets.filter(({ name }) => mentions.isLeftOut(name));
  const kept = workbook.sheets.filter(({ name }) => !mentions.isLeftOut(name));
  if (!kept.some(({ state }) => state === "visible")) throw new Refusal({ code: "copy.noSheet" });
  if (gone.length === 0) return nothingLeftOut(bytes);
  const { file } = workbook;
  const finding = findFormulas(workbook, namespaces);
  const formulas = yield* spread(finding, 0, 0.2, workbook.sheets.length);
  const recalculation = new Recalculation(workbook, formulas, namespaces, scratch);
  const results = yield* spread(recalculation.run(), 0.2, 0.6, formulas.length);
  const before = reachableParts(file);
  const connectionsBefore = usedConnections(file);
  const frozen: FrozenFormulas[] = [];
  for (const entry of kept) {
    const cells = new FrozenCells(workbook, entry);
    const own = results.filter(({ formula }) => formula.sheet === entry);
    cells.freeze((formula) => mentions.isMentioned(formula), own);
    for (const each of cells.frozen) frozen.push(each);
    writeSheet(workbook, entry, cells.splices, mentions);
    yield 0.7;
  }
  const strings = workbook.related("sharedStrings")?.target;
  if (strings !== undefined && file.has(strings))
    file.write(strings, withoutUnusedTexts(workbook, strings, kept));
  removePivots(workbook, kept, mentions);
  const targets = new Set(gone.map(({ part }) => part));
  removeRelationships(
    file,
    workbook.part,
    readRelationships(file, workbook.part).filter(({ target }) => targets.has(target))
  );
  removeUnreachable(file, before);
  removeUnusedConnections(workbook, connectionsBefore);
  const sheetParts = new Set(kept.map(({ part }) => part));
  for (const part of file.names) {
    const isFormulaPart =
      /^xl\/.*\.(?:xml|vml)$/.test(part) && part !== workbook.part && part !== strings;
    if (isFormulaPart && !sheetParts.has(part))
      file.write(part, withoutReferences(file.text(part), part, mentions));
  }
  forgetTitles(file);
  yield 0.95;
  return {
    bytes: file.toBytes(),
    sheets: gone.map(({ name }) => name),
    frozen,
    removedParts: file.removed,
    changedParts: file.changed,
  };
}

export function nothingLeftOut(bytes: Uint8Array): SmallerWorkbook {
  return { bytes, sheets: [], frozen: [], removedParts: [], changedParts: [] };
}

/** Of a kept sheet: cells that become values, and what stands around the cells. */
function writeSheet(
  workbook: Workbook,
  entry: SheetEntry,
  splices: readonly Splice[],
  mentions: Mentions
): void {
  const { xml, data, dataEnd } = workbook.sheet(entry);
  const head = withoutReferences(xml.slice(0, data.start), entry.part, mentions);
  const tail = withoutReferences(xml.slice(dataEnd), entry.part, mentions);
  const cells = spliceText(
    xml.slice(data.start, dataEnd),
    splices.map(({ start, end, text }) => ({
      ...{ start: start - data.start, end: end - data.start },
      text,
    }))
  );
  workbook.file.write(entry.part, head + cells + tail);
}

/** A pivot table of a sheet that is left out would keep its rows: its cells stay, as values. */
function removePivots(workbook: Workbook, kept: readonly SheetEntry[], mentions: Mentions): void {
  const { file, part: main } = workbook;
  const { caches } = takeOutPivots(workbook, kept, (_, cache) =>
    readsLeftOut(workbook, cache, mentions)
  );
  const unused = unusedCaches(workbook, caches);
  const slicers = slicersOf(workbook, unused);
  const ids = new Set(unused.map(({ id }) => id));
  rewriteWorkbookPart(workbook, mentions, (id) => !ids.has(id));
  if (unused.length > 0) removeRelationships(file, main, unused);
  removeSlicers(workbook, kept, slicers);
}

function readsLeftOut({ file }: Workbook, cache: string | undefined, mentions: Mentions): boolean {
  if (cache === undefined || !file.has(cache)) return true;
  const xml = file.text(cache);
  return findElements(xml, cache, "worksheetSource").some(({ tag }) => {
    const source = readAttributes(xml, tag);
    return (
      mentions.isLeftOut(source.get("sheet") ?? "") || mentions.isGone(source.get("name") ?? "")
    );
  });
}

/** The document's properties list the sheets; Excel writes the list anew. */
function forgetTitles(file: Package): void {
  const properties = readRelationships(file, "").find(({ type }) => type === "extended-properties");
  if (!properties || !file.has(properties.target)) return;
  const part = properties.target;
  const xml = file.text(part);
  const lists = ["HeadingPairs", "TitlesOfParts"].flatMap((name) => findElements(xml, part, name));
  file.write(
    part,
    spliceText(
      xml,
      lists.map(({ tag, end }) => ({ start: tag.start, end, text: "" }))
    )
  );
}
