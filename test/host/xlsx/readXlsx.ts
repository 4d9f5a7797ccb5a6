import {
  withoutPrefix,
  relationships,
  plainText,
  attribute,
  decode,
  type Related,
} from "./partXml";
import { readNumberFormats } from "./readStyles";
import type { Worksheet } from "../model/worksheet";
import { type FileCell, readCells } from "./readCells";
import { strFromU8, unzipSync } from "fflate";
import { parseAddress } from "../address";
import type { CellInput, GridSheet } from "../grid/grid";
import type { Workbook } from "../model/workbook";
import { typedFormula, type FunctionNames } from "./fileFormula";

/**
 * - calculated: every formula is, and goes on being
 * - saved: formulas show what the file says that they gave; those of which it says nothing are
 *   calculated
 */
export type FormulaValues = "calculated" | "saved";

/**
 * Fills a new workbook with the sheets of a file: their names, whether they are seen, cells,
 * formulas, number formats, tables, names and what add-ins keep in it. Other looks, charts and all
 * else are left out.
 */
export function readXlsx(
  bytes: Uint8Array,
  workbook: Workbook,
  own: FunctionNames,
  values: FormulaValues
): void {
  const parts = unzipSync(bytes);
  const text = (path: string) => (parts[path] ? withoutPrefix(strFromU8(parts[path])) : "");
  const relatedTo = (path: string) =>
    relationships(text(path.replace(/([^/]*)$/, "_rels/$1.rels")), path.replace(/[^/]*$/, ""));
  const bookPath = relatedTo("").find(({ type }) => type === "officeDocument")?.path ?? "";
  const book = text(bookPath);
  const ofBook = relatedTo(bookPath);
  const partOf = (type: string) => text(ofBook.find((each) => each.type === type)?.path ?? "");
  workbook.contents.usesDatesOf1904 = /<workbookPr [^>]*date1904="(1|true)"/.test(book);
  const strings = [...partOf("sharedStrings").matchAll(/<si>([\s\S]*?)<\/si>|<si\/>/g)].map(
    ([, item = ""]) => plainText(item)
  );
  const formats = readNumberFormats(partOf("styles"));
  const sheets = listSheets(book, ofBook).map(({ name, path, state }, index) => {
    const worksheet = index === 0 ? workbook.Worksheets.GetFirst() : workbook.Worksheets.Add(name);
    worksheet.Name = name;
    return { worksheet, path, state, cells: readCells(text(path), strings) };
  });
  for (const { worksheet, path, cells } of sheets) {
    const sheet = workbook.sheet(worksheet.Id);
    write(sheet, cells, ({ value, formula, isFilled }) =>
      values === "saved" || (formula === null && !isFilled) ? (value ?? undefined) : undefined
    );
    format(sheet, cells, formats);
    const ofSheet = relatedTo(path);
    for (const { type, path: target } of ofSheet)
      if (type === "table") addTable(workbook, worksheet.Id, text(target));
    for (const [, attributes] of text(path).matchAll(/<customPr ([^>]*)>/g)) {
      const id = attribute(attributes!, "\\w+:id");
      const part = parts[ofSheet.find((each) => each.id === id)?.path ?? ""];
      if (part)
        workbook.record(worksheet.Id).customProperties[attribute(attributes!, "name")!] =
          new TextDecoder("utf-16le").decode(part);
    }
  }
  for (const [, attributes, formula] of book.matchAll(/<definedName ([^>]*)>([^<]*)</g)) {
    const name = attribute(attributes!, "name")!;
    if (!name.startsWith("_xlnm.")) workbook.grid.setName(name, `=${decode(formula!)}`);
  }
  for (const each of sheets) writeFormulas(workbook, each, own, values);
  for (const { path } of ofBook.filter(({ type }) => type === "customXml")) {
    const properties = relatedTo(path).find(({ type }) => type === "customXmlProps");
    const id = attribute(text(properties?.path ?? ""), "\\w+:itemID");
    if (id && parts[path])
      workbook.contents.customXmlParts.push({ id, xml: strFromU8(parts[path]) });
  }
  workbook.events.take();
  workbook.markChanged();
}

interface ListedSheet {
  readonly name: string;
  readonly path: string;
  readonly state: string | undefined;
}

/** Charts on sheets of their own have no cells. */
function listSheets(book: string, ofBook: readonly Related[]): readonly ListedSheet[] {
  return [...book.matchAll(/<sheet ([^>]*)>/g)].flatMap(([, attributes]) => {
    const id = attribute(attributes!, "\\w+:id");
    const part = ofBook.find((each) => each.id === id);
    const name = attribute(attributes!, "name");
    if (name === undefined || part?.type !== "worksheet") return [];
    return [{ name, path: part.path, state: attribute(attributes!, "state") }];
  });
}

interface ReadSheet {
  readonly worksheet: Worksheet;
  readonly state: string | undefined;
  readonly cells: readonly FileCell[];
}

function writeFormulas(
  workbook: Workbook,
  { worksheet, state, cells }: ReadSheet,
  own: FunctionNames,
  values: FormulaValues
): void {
  const { Id: id } = worksheet;
  const enter = (cell: FileCell): CellInput | undefined => {
    const { formula, row, column, value } = cell;
    if (formula === null) return undefined;
    const typed = workbook.grid.moveFormula(
      typedFormula(formula.text, own),
      formula.down,
      formula.right
    );
    if (values === "saved" && value !== null) {
      workbook.savedFormulas.put(id, row, column, typed);
      return undefined;
    }
    if (IN_OTHER_FILE.test(formula.text)) return value;
    try {
      return { formula: workbook.formulas.enter(typed, id, row, column) };
    } catch {
      // It names a table that is not there.
      return value;
    }
  };
  write(workbook.sheet(id), cells, enter);
  if (state === "hidden") worksheet.Visibility = "Hidden";
  if (state === "veryHidden") worksheet.Visibility = "VeryHidden";
}

/** [1]Blad1!A1, '[1]Mitt blad'!A1: other files, which the host does not have, by their number. */
const IN_OTHER_FILE = /(?:^|[^\p{L}\p{N}_.\]])\[\d+\][^[\]'"]*'?!/u;

/** Rows that are written together: the grid is slow with cells one by one. */
const rowsAtOnce = 2000;

/** Puts cells into a sheet. @param inputOf undefined: not this one */
export function write<T extends { readonly row: number; readonly column: number }>(
  sheet: GridSheet,
  cells: readonly T[],
  inputOf: (cell: T) => CellInput | undefined
): void {
  for (const [row, lines] of inBlocks(cells, inputOf))
    sheet.write({ row, column: 0, rows: lines.length, columns: widthOf(lines) }, lines);
}

function format(sheet: GridSheet, cells: readonly FileCell[], formats: readonly string[]): void {
  const isOwn = (look: number): boolean => (formats[look] ?? "General") !== "General";
  const looks = inBlocks(cells, ({ look }) => (isOwn(look) ? formats[look] : undefined));
  for (const [row, lines] of looks)
    sheet.restyle({ row, column: 0, rows: lines.length, columns: widthOf(lines) }, (r, c) => {
      const numberFormat = lines[r]?.[c];
      return numberFormat === undefined ? undefined : { numberFormat };
    });
}

/** By the first row of each block. */
function inBlocks<T extends { readonly row: number; readonly column: number }, Input>(
  cells: readonly T[],
  inputOf: (cell: T) => Input | undefined
): ReadonlyMap<number, (Input | undefined)[][]> {
  const blocks = new Map<number, (Input | undefined)[][]>();
  for (const cell of cells) {
    const input = inputOf(cell);
    if (input === undefined) continue;
    const top = cell.row - (cell.row % rowsAtOnce);
    const lines = blocks.get(top) ?? [];
    blocks.set(top, lines);
    (lines[cell.row - top] ??= [])[cell.column] = input;
  }
  return blocks;
}

function widthOf(lines: readonly (readonly unknown[] | undefined)[]): number {
  return Math.max(...Array.from(lines, (line) => line?.length ?? 0));
}

/** As it stands in the file: nothing in its cells is put right. */
function addTable(workbook: Workbook, sheetId: string, xml: string): void {
  const [, attributes = ""] = /<table ([^>]*)>/.exec(xml) ?? [];
  const columns = [...xml.matchAll(/<tableColumn ([^>]*)>/g)].map(([, column], index) => ({
    id: index + 1,
    name: attribute(column!, "name") ?? "",
  }));
  workbook.contents.tables.push({
    id: String(workbook.contents.nextNumber++),
    sheetId,
    name: attribute(attributes, "displayName")!,
    area: parseAddress(attribute(attributes, "ref")!).area,
    columns,
    showHeaders: attribute(attributes, "headerRowCount") !== "0",
    showTotals: Number(attribute(attributes, "totalsRowCount") ?? 0) > 0,
    properties: {},
  });
}
