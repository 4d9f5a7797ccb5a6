import { Refusal } from "../fault";
import type { LookedAt } from "./lookedAt";
import { checkReferences } from "./references";
import { SheetWatcher } from "./sheetWatcher";
import { StructureWatcher } from "./structureWatcher";
import { parseStrictly, PIECE, type Watcher } from "./strictXml";
import { hasTrace, type OwnTraces } from "./traces";
import { limitOf, type Unsound } from "./unsound";
import { WorkbookWatcher } from "./workbookWatcher";

const XML_PART = /\.(xml|rels|vml)$/i;
const TYPES = "[Content_Types].xml";

/**
 * Looks at a copy once more before it is handed out, and shares no code with what made it but the
 * unpacking: what a fault there would spoil is seen here. What the workbook was from the start, in
 * parts that the copy has not written in, is no fault of the copy.
 * @throws Refusal copy.unsound
 */
export function* lastCheck(looked: LookedAt, own: OwnTraces): Generator<void, void> {
  const { copy, changed, workbook, sheets } = looked;
  const unsound = (part: string, why: Unsound): never => {
    throw new Refusal({ code: "copy.unsound", part, why, most: limitOf(why) });
  };
  let searched = 0;
  for (const part of copy.names) {
    if (!XML_PART.test(part)) continue;
    const xml = copy.text(part);
    if (hasTrace(part, xml, own)) unsound(part, "trace");
    searched += xml.length;
    // A stop takes longer than many small parts do.
    if (searched < PIECE) continue;
    searched = 0;
    yield;
  }
  const structure = copy.names.filter((part) => part === TYPES || /\.rels$/i.test(part));
  const watched = new Set([...structure, workbook, ...sheets, ...changed]);
  for (const part of watched) {
    if (!copy.has(part)) unsound(part, "relationship");
    const isWritten = changed.includes(part);
    const watcher: Watcher<Unsound> =
      part === workbook
        ? new WorkbookWatcher()
        : isWritten && sheets.includes(part)
          ? new SheetWatcher()
          : structure.includes(part)
            ? new StructureWatcher()
            : { open: () => null };
    const why = yield* parseStrictly(copy.text(part), watcher);
    if (why !== null) unsound(part, why);
  }
  const found = yield* checkReferences(looked, structure);
  if (found !== null) unsound(found.part, found.why);
}
