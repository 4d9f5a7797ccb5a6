import { Refusal } from "../fault";
import { Package } from "../package";
import { readRelationships } from "../parts/relationships";
import { type SheetEntry, Workbook } from "../parts/workbook";
import { findElements } from "../xml/tags";
import { type Entry, readDirectory } from "../zip/directory";
import { inflateEntry } from "../zip/inflate";
import { MOST_BYTES_IN_ALL } from "../zip/limits";
import { CellSearch, columnPlace } from "./cellSearch";
import { EmbeddedSearch } from "./embeddedSearch";
import { headerTexts } from "./headerTexts";
import type { NumberTaker, SearchedPlace } from "./numberSearch";
import { partText, rawTexts } from "./partText";
import { searchCells } from "./sheetCells";
import { readFormats } from "./shownNumber";
import { readWritten, type Written } from "./writtenTexts";

/** A file within a file within a file. */
const DEEPEST = 3;
const XML = /\.(?:xml|rels|vml|svg)$/i;
const IMAGE = /\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|wdp|ico)$/i;
const HEADER = /^(?:odd|even|first)(?:Header|Footer)$/;

/** Which place a text of a part has, given its list and its owner. */
type PlaceOf = (written: Written) => SearchedPlace;

/** The parts of one file: the workbook, or what is embedded in it. */
export class FileSearch {
  private readonly entries: ReadonlyMap<string, Entry>;
  /** The parts that have been looked through. */
  private readonly seen = new Set<string>();

  /** @param budget how many bytes embedded files may still hold, of all of them together */
  constructor(
    private readonly search: NumberTaker,
    entries: readonly Entry[],
    private readonly depth = 0,
    private readonly budget = { bytes: MOST_BYTES_IN_ALL }
  ) {
    this.entries = new Map(entries.map((entry) => [entry.name, entry]));
  }

  *inWorkbook(workbook: Workbook): Generator<void, void> {
    const used = new Set<number>();
    const formats = readFormats(workbook);
    const cells = new CellSearch(this.search);
    for (const sheet of workbook.sheets) {
      // Reading a large sheet is a step of its own.
      workbook.sheet(sheet);
      yield;
      yield* searchCells(workbook, sheet, { formats, used }, (cell) => cells.take(cell));
      this.aroundCells(workbook, sheet);
      yield;
    }
    const shared = workbook.related("sharedStrings")?.target;
    if (shared !== undefined && workbook.file.has(shared))
      this.inSharedStrings(workbook.file.text(shared), shared, used);
    yield* this.inParts();
  }

  /** All parts that have not been looked through yet. */
  *inParts(): Generator<void, void> {
    for (const [name, entry] of this.entries) {
      const place = this.placeIn(name);
      this.search.take(name, { ...place, group: `${name} name` });
      if (this.seen.has(name) || IMAGE.test(name)) continue;
      const bytes = inflateEntry(entry);
      if (XML.test(name)) this.inXml(partText(bytes), name, this.placesIn(name));
      else if (startsWith(bytes, ZIP)) yield* this.inEmbedded(bytes, place.at);
      else if (startsWith(bytes, LOCKED) && DOCUMENT.test(name)) this.search.takeUnread(place.at);
      else for (const text of rawTexts(bytes)) this.search.take(text, place, { isCode: true });
      yield;
    }
  }

  private *inEmbedded(bytes: Uint8Array, at: string): Generator<void, void> {
    try {
      const entries = readDirectory(bytes);
      this.budget.bytes -= entries.reduce((sum, { size }) => sum + size, 0);
      if (this.depth === DEEPEST || this.budget.bytes < 0) return this.search.takeUnread(at);
      const within = new EmbeddedSearch(this.search, at);
      const inner = new FileSearch(within, entries, this.depth + 1, this.budget);
      const workbook = workbookOf(bytes);
      yield* workbook ? inner.inWorkbook(workbook) : inner.inParts();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.search.takeUnread(at);
    }
  }

  /** Headers, footers, prompts, links, filters and comments: all of the sheet but its cells. */
  private aroundCells(workbook: Workbook, entry: SheetEntry): void {
    const { name, part } = entry;
    const { xml, data, dataEnd } = workbook.sheet(entry);
    const sheet = this.search.named(name);
    const ofSheet = this.placesOn(sheet, part);
    this.inXml(xml.slice(0, data.start), part, ofSheet);
    this.inXml(xml.slice(dataEnd), part, ofSheet);
    this.seen.add(part);
    for (const { type, target, external } of readRelationships(workbook.file, part)) {
      const entry = this.entries.get(target);
      if (external || !entry || !/^(?:comments|threadedComment|table)$/.test(type)) continue;
      this.inXml(partText(inflateEntry(entry)), target, this.placesOn(sheet, target));
      this.seen.add(target);
    }
  }

  /** Those that cells show have been found there; what is left belongs to no cell. */
  private inSharedStrings(xml: string, part: string, used: ReadonlySet<number>): void {
    this.seen.add(part);
    const items = findElements(xml, part, "si");
    for (const [i, { inner }] of items.entries()) {
      const item = xml.slice(...inner);
      const texts = used.has(i)
        ? findElements(item, part, "rPh").map((phonetic) => item.slice(...phonetic.inner))
        : [item];
      for (const text of texts)
        this.inXml(text, part, () => ({ ...this.placeIn(part), group: `${part} ${i}` }));
    }
  }

  private inXml(xml: string, part: string, placeOf: PlaceOf): void {
    for (const written of readWritten(xml, part)) {
      const { text, named, element } = written;
      const texts = HEADER.test(element) ? headerTexts(text) : [text];
      for (const each of texts) this.search.take(each, placeOf(written), { named });
    }
  }

  private placesOn(sheet: string, part: string): PlaceOf {
    return ({ owner, list, filtered }) => {
      const group = `${part} ${list}`;
      if (owner !== null)
        return { kind: "comment", sheet, at: this.search.named(owner.name), group, about: part };
      const judged = filtered === null ? { group, about: part } : columnPlace(sheet, filtered);
      return { kind: "sheet", sheet, at: sheet, ...judged };
    };
  }

  private placesIn(part: string): PlaceOf {
    const place = this.placeIn(part);
    return ({ owner, list }) => {
      const group = `${part} ${list}`;
      if (owner?.element !== "definedName") return { ...place, group };
      const at = this.search.named(owner.name);
      return { kind: "name", sheet: null, at, group, about: at };
    };
  }

  private placeIn(part: string): SearchedPlace {
    const at = this.search.named(part);
    const kind = part.startsWith("docProps/") ? "property" : "part";
    return { kind, sheet: null, at, group: part, about: at };
  }
}

const ZIP = [0x50, 0x4b, 3, 4];
/** Of an encrypted document, where its name says that it is none of Office 97's. */
const LOCKED = [0xd0, 0xcf, 0x11, 0xe0];
const DOCUMENT = /\.(?:xls|doc|ppt)[xmb]$/i;

function startsWith(bytes: Uint8Array, signs: readonly number[]): boolean {
  return signs.every((sign, i) => bytes[i] === sign);
}

/** null: it is no workbook, or one that can only be looked through part by part. */
function workbookOf(bytes: Uint8Array): Workbook | null {
  try {
    return new Workbook(new Package(bytes));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return null;
  }
}
