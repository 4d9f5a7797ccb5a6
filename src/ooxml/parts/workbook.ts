import type { DateSystem } from "../../core/dateSystem";
import type { TablePlace } from "../../formula/text/tableReference";
import { parseArea } from "../../formula/text/parseArea";
import { refuse } from "../fault";
import type { Package } from "../package";
import { readCellText } from "../xml/cellText";
import { type Element, findElements, readAttributes, rootOf, textOf } from "../xml/tags";
import { contentTypeOf } from "./contentTypes";
import { type Dialect, dialectOf } from "./dialect";
import { readRelationships, type Relationship } from "./relationships";
import { readSharedStrings } from "./sharedStrings";
import { SheetPart } from "./sheetPart";

export interface SheetEntry {
  readonly name: string;
  readonly part: string;
  /** veryHidden: not in the list from which users show sheets. */
  readonly state: "visible" | "hidden" | "veryHidden";
  readonly id: number;
}

export interface DefinedName {
  readonly name: string;
  /** The sheet that it belongs to; null: the workbook. */
  readonly sheet: string | null;
  /** What it stands for, without "=". */
  readonly text: string;
  readonly element: Element;
}

/** A table and the part that describes it. */
export interface TableEntry extends TablePlace {
  readonly part: string;
}

/** entry: null for a sheet without cells. */
type ListedSheet = Pick<SheetEntry, "name" | "state"> & { readonly entry: SheetEntry | null };

/** A workbook's parts by what they are. Sheets are read when they are asked for. */
export class Workbook {
  readonly part: string;
  readonly relationships: readonly Relationship[];
  /** Worksheets only: charts on sheets of their own have no cells. */
  readonly sheets: readonly SheetEntry[];
  readonly chartSheets: readonly Pick<SheetEntry, "name" | "state">[];
  readonly dialect: Dialect;
  readonly names: readonly DefinedName[];
  readonly tables: readonly TableEntry[];
  readonly dates: DateSystem;
  private readonly read = new Map<string, SheetPart>();
  private sharedStrings: readonly string[] | null = null;

  constructor(readonly file: Package) {
    this.part = findMainPart(file);
    this.relationships = readRelationships(file, this.part);
    const xml = file.text(this.part);
    this.dialect = dialectOf(xml, this.part);
    const listed = this.readSheets(xml);
    this.sheets = listed.flatMap(({ entry }) => (entry === null ? [] : [entry]));
    this.chartSheets = listed.filter(({ entry }) => entry === null);
    if (listed.length === 0) refuse("package.notWorkbook");
    this.names = readNames(
      xml,
      this.part,
      listed.map(({ entry }) => entry?.name ?? null)
    );
    const [properties] = findElements(xml, this.part, "workbookPr");
    const flag = properties && readAttributes(xml, properties.tag).get("date1904");
    this.dates = flag === "1" || flag === "true" ? 1904 : 1900;
    this.tables = this.sheets.flatMap((sheet) => this.readTables(sheet));
  }

  /** Excel holds names that differ in case to be the same. */
  entryOf(name: string): SheetEntry | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  sheet({ part }: SheetEntry): SheetPart {
    const known = this.read.get(part);
    if (known) return known;
    const sheet = new SheetPart(part, this.file.text(part), () => this.shared(), this.dates);
    this.read.set(part, sheet);
    return sheet;
  }

  /** The part of the kind that belongs to the workbook: sharedStrings, calcChain … */
  related(type: string): Relationship | undefined {
    return this.relationships.find((each) => each.type === type && !each.external);
  }

  shared(): readonly string[] {
    if (this.sharedStrings === null) {
      const part = this.related("sharedStrings")?.target;
      this.sharedStrings = part ? readSharedStrings(this.file.text(part), part) : [];
    }
    return this.sharedStrings;
  }

  private readSheets(xml: string): readonly ListedSheet[] {
    return findElements(xml, this.part, "sheet").map(({ tag }) => {
      const attributes = readAttributes(xml, tag);
      const shown = attributes.get("state");
      const name = attributes.get("name") ?? "";
      const state = shown === "hidden" || shown === "veryHidden" ? shown : "visible";
      const id = attributes.get("id") ?? "";
      // Excel keeps the place of a sheet of macros that went away, with nothing behind it.
      if (id === "") return { name, state, entry: null };
      const relationship = this.relationships.find((each) => each.id === id);
      if (!relationship) return refuse("part.missing", this.part);
      if (relationship.type !== "worksheet") return { name, state, entry: null };
      const part = relationship.target;
      if (!this.file.has(part)) refuse("part.missing", part);
      return { name, state, entry: { name, state, part, id: Number(attributes.get("sheetId")) } };
    });
  }

  private readTables({ name: sheet, part }: SheetEntry): readonly TableEntry[] {
    return readRelationships(this.file, part)
      .filter(({ type }) => type === "table")
      .map(({ target }) => {
        const xml = this.file.text(target);
        // Alternative texts stand in an element of the same name, further in.
        const attributes = readAttributes(xml, rootOf(xml, target).tag);
        return {
          part: target,
          sheet,
          name: attributes.get("displayName") ?? attributes.get("name") ?? "",
          area: parseArea(attributes.get("ref") ?? "") ?? refuse("xml.malformed", target),
          columns: findElements(xml, target, "tableColumn").map(({ tag }) =>
            readCellText(readAttributes(xml, tag).get("name") ?? "")
          ),
          headerRows: Number(attributes.get("headerRowCount") ?? 1),
          totalRows: Number(attributes.get("totalsRowCount") ?? 0),
        };
      });
  }
}

function findMainPart(file: Package): string {
  if (!file.has("[Content_Types].xml")) refuse("package.notWorkbook");
  const part = readRelationships(file, "").find(({ type }) => type === "officeDocument")?.target;
  if (part === undefined) return refuse("package.notWorkbook");
  const type = contentTypeOf(file, part);
  if (part.endsWith(".bin") || /sheet\.binary/.test(type)) refuse("workbook.binary");
  const hasMacros = file.names.some((name) => /(^|\/)vbaProject\.bin$/i.test(name));
  if (hasMacros || /macroEnabled/i.test(type)) refuse("workbook.macros");
  if (!/spreadsheetml/.test(type)) refuse("package.notWorkbook");
  return part;
}

function readNames(
  xml: string,
  part: string,
  sheets: readonly (string | null)[]
): readonly DefinedName[] {
  return findElements(xml, part, "definedName").map((element) => {
    const attributes = readAttributes(xml, element.tag);
    const local = attributes.get("localSheetId");
    return {
      name: attributes.get("name") ?? "",
      sheet: local === undefined ? null : (sheets[Number(local)] ?? null),
      text: textOf(xml, element),
      element,
    };
  });
}
