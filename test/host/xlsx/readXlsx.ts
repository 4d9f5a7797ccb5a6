import { strFromU8, unzipSync } from "fflate";
import { parseAddress } from "../address";
import { contains } from "../area";
import type { Area, CellInput, GridSheet } from "../grid/grid";
import type { Workbook } from "../model/workbook";
import { typedFormula, type FunctionNames } from "./fileFormula";

/**
 * Fills a new workbook with the sheets of a file: their names, whether they are seen, cells,
 * formulas, tables and names. Values of formulas are calculated anew; looks, charts and all else
 * are left out.
 */
export function readXlsx(bytes: Uint8Array, workbook: Workbook, own: FunctionNames): void {
  const parts = unzipSync(bytes);
  const text = (path: string) => (parts[path] ? strFromU8(parts[path]) : "");
  const book = text("xl/workbook.xml");
  workbook.contents.usesDatesOf1904 = /<workbookPr [^>]*date1904="(1|true)"/.test(book);
  const targets = relationships(text("xl/_rels/workbook.xml.rels"), "xl/");
  const strings = [...text("xl/sharedStrings.xml").matchAll(/<si>([\s\S]*?)<\/si>/g)].map(
    ([, item]) => plainText(item!)
  );
  const sheets = [...book.matchAll(/<sheet ([^>]*)\/>/g)].map(([, attributes], index) => {
    const name = attribute(attributes!, "name")!;
    const worksheet = index === 0 ? workbook.Worksheets.GetFirst() : workbook.Worksheets.Add(name);
    worksheet.Name = name;
    const path = targets.get(attribute(attributes!, "r:id")!)!;
    const state = attribute(attributes!, "state");
    return { worksheet, path, state, cells: readCells(text(path), strings) };
  });
  for (const { worksheet, path, cells } of sheets) {
    const sheet = workbook.sheet(worksheet.Id);
    write(sheet, cells, ({ value }) => value ?? undefined);
    const related = relationships(
      text(path.replace(/([^/]+)$/, "_rels/$1.rels")),
      "xl/worksheets/"
    );
    for (const target of related.values()) {
      if (target.startsWith("xl/tables/")) addTable(workbook, worksheet.Id, text(target));
    }
  }
  for (const [, attributes, formula] of book.matchAll(/<definedName ([^>]*)>([^<]*)</g)) {
    const name = attribute(attributes!, "name")!;
    if (!name.startsWith("_xlnm.")) workbook.grid.setName(name, `=${decode(formula!)}`);
  }
  for (const { worksheet, cells, state } of sheets) {
    const sheet = workbook.sheet(worksheet.Id);
    write(sheet, cells, ({ row, column, formula }) => {
      if (formula === undefined) return undefined;
      const typed = typedFormula(formula, own);
      return { formula: workbook.formulas.enter(typed, worksheet.Id, row, column) };
    });
    if (state) worksheet.Visibility = state === "hidden" ? "Hidden" : "VeryHidden";
  }
  workbook.events.take();
  workbook.markChanged();
}

/** Rows that are written together: the grid is slow with cells one by one. */
const rowsAtOnce = 2000;

function write(
  sheet: GridSheet,
  cells: readonly ReadCell[],
  inputOf: (cell: ReadCell) => CellInput | undefined
): void {
  const blocks = new Map<number, (CellInput | undefined)[][]>();
  for (const cell of cells) {
    const input = inputOf(cell);
    if (input === undefined) continue;
    const top = cell.row - (cell.row % rowsAtOnce);
    const lines = blocks.get(top) ?? [];
    blocks.set(top, lines);
    (lines[cell.row - top] ??= [])[cell.column] = input;
  }
  for (const [row, lines] of blocks) {
    const columns = Math.max(...Array.from(lines, (line) => line?.length ?? 0));
    sheet.write({ row, column: 0, rows: lines.length, columns }, lines);
  }
}

interface ReadCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellInput;
  /** As the file has it. */
  readonly formula: string | undefined;
}

/** Cells that a formula fills are its own to fill. */
function readCells(xml: string, strings: readonly string[]): ReadCell[] {
  const filled: Area[] = [];
  const cells: ReadCell[] = [];
  for (const [, attributes, content = ""] of xml.matchAll(/<c ([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)) {
    const { row, column } = parseAddress(attribute(attributes!, "r")!).area;
    if (filled.some((each) => contains(each, row, column))) continue;
    const [, formulaAttributes = "", formula] = /<f([^>]*)>([^<]*)<\/f>/.exec(content) ?? [];
    const reference = attribute(formulaAttributes, "ref");
    if (reference) filled.push(parseAddress(reference).area);
    const type = attribute(attributes!, "t");
    const value = formula === undefined ? readValue(type, content, strings) : null;
    const decoded = formula === undefined ? undefined : decode(formula);
    cells.push({ row, column, value, formula: decoded });
  }
  return cells;
}

function readValue(type: string | undefined, content: string, strings: readonly string[]) {
  if (type === "inlineStr") return plainText(content);
  const text = /<v>([^<]*)<\/v>/.exec(content)?.[1];
  if (text === undefined) return null;
  if (type === "s") return strings[Number(text)] ?? null;
  if (type === "b") return text === "1";
  return type === "str" || type === "e" ? decode(text) : Number(text);
}

function addTable(workbook: Workbook, sheetId: string, xml: string): void {
  const [, attributes = ""] = /<table ([^>]*)>/.exec(xml) ?? [];
  const address = attribute(attributes, "ref")!;
  const range = workbook.Worksheets.GetItem(sheetId).GetRange(address);
  const table = workbook.Tables.Add(range, true);
  table.Name = attribute(attributes, "displayName")!;
  table.record.showTotals = attribute(attributes, "totalsRowCount") === "1";
}

/** Paths by id. @param folder of the part that they belong to */
function relationships(xml: string, folder: string): ReadonlyMap<string, string> {
  return new Map(
    [...xml.matchAll(/<Relationship ([^>]*)\/>/g)].map(([, attributes]) => {
      const target = attribute(attributes!, "Target")!;
      const { pathname } = new URL(target, `file:///${folder}`);
      return [attribute(attributes!, "Id")!, pathname.slice(1)];
    })
  );
}

function attribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];
  return found === undefined ? undefined : decode(found);
}

function plainText(xml: string): string {
  return [...xml.matchAll(/<t(?: [^>]*)?>([^<]*)<\/t>/g)].map(([, each]) => decode(each!)).join("");
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'" };

function decode(text: string): string {
  return text
    .replace(/&(lt|gt|quot|apos);/g, (_, name: string) => entities[name]!)
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&amp;/g, "&")
    .replace(/_x([\dA-F]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
