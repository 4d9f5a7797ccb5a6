import { columnLetters, formatArea } from "../address";
import { contains } from "../area";
import type { Area, Cell, GridSheet } from "../grid/grid";
import type { Workbook } from "../model/workbook";
import { fileFormula, isDynamic, type FunctionNames } from "./fileFormula";
import type { SharedStrings } from "./sharedStrings";
import type { StyleTable } from "./styleTable";
import { element, escapeText } from "./xml";

/** What the cells of all sheets are written with. */
export interface CellTools {
  readonly workbook: Workbook;
  readonly own: FunctionNames;
  readonly strings: SharedStrings;
  readonly styles: StyleTable;
}

export interface SheetData {
  readonly xml: string;
  /** The cells with formulas: "A1". */
  readonly formulaCells: readonly string[];
  /** Whether a formula may spill. */
  readonly isDynamic: boolean;
}

/** Errors that files have room for; newer ones are kept as #VALUE! with data that are not written. */
const fileErrors = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/;

const pointsPerPixel = 0.75;

/** The cells of a sheet with their formulas, their values as they are now, and their looks. */
export function sheetData(sheet: GridSheet, tools: CellTools, defaultHeight: number): SheetData {
  const area = sheet.formattedArea();
  const formulaCells: string[] = [];
  let hasDynamic = false;
  const rows: string[] = [];
  const { unlocked } = tools.workbook.record(sheet.id);
  const cellAt = (cell: Cell, row: number, column: number): string => {
    const isLocked = !unlocked.some((each) => contains(each, row, column));
    const look = tools.styles.look(sheet.style(row, column), isLocked);
    if (cell.kind === "Empty" && cell.formula === undefined && look === 0) return "";
    const address = `${columnLetters(column)}${row + 1}`;
    const spill = sheet.spill(row, column);
    const formula = formulaElement(cell, { sheet, row, column, spill }, tools);
    if (formula) formulaCells.push(address);
    if (formula?.isDynamic) hasDynamic = true;
    const attributes =
      (look > 0 ? ` s="${look}"` : "") + typeOf(cell) + (formula?.isDynamic ? ' cm="1"' : "");
    const content = (formula?.xml ?? "") + valueElement(cell, tools.strings);
    return `<c r="${address}"${attributes}${content ? `>${content}</c>` : "/>"}`;
  };
  for (let row = 0; area && row < area.row + area.rows; row++) {
    const line = { row, column: 0, rows: 1, columns: area.column + area.columns };
    const cells = tools.workbook
      .cells(sheet.id, line)[0]!
      .map((cell, column) => cellAt(cell, row, column))
      .join("");
    const height = sheet.rowHeight(row);
    const own = height === defaultHeight ? {} : { ht: height * pointsPerPixel, customHeight: true };
    if (cells || height !== defaultHeight) rows.push(element("row", { r: row + 1, ...own }, cells));
  }
  return { xml: element("sheetData", {}, rows), formulaCells, isDynamic: hasDynamic };
}

interface Place {
  readonly sheet: GridSheet;
  readonly row: number;
  readonly column: number;
  readonly spill: Area | undefined;
}

function formulaElement(
  { formula }: Cell,
  { sheet, row, column, spill }: Place,
  { workbook, own }: CellTools
): { readonly xml: string; readonly isDynamic: boolean } | undefined {
  if (formula === undefined) return undefined;
  const written = workbook.formulas.written(sheet.id, row, column, formula);
  const around = workbook.contents.tables.find(
    (each) => each.sheetId === sheet.id && contains(each.area, row, column)
  );
  const text = escapeText(fileFormula(written, own, around?.name));
  const fills = spill ?? { row, column, rows: 1, columns: 1 };
  if (!isDynamic(written, own) && fills.rows * fills.columns === 1) {
    return { xml: element("f", {}, text), isDynamic: false };
  }
  return { xml: element("f", { t: "array", ref: formatArea(fills) }, text), isDynamic: true };
}

function typeOf({ kind, formula }: Cell): string {
  if (kind === "String") return formula === undefined ? ' t="s"' : ' t="str"';
  if (kind === "Error") return ' t="e"';
  return kind === "Boolean" ? ' t="b"' : "";
}

function valueElement({ kind, value, formula }: Cell, strings: SharedStrings): string {
  if (kind === "Empty") return "";
  const text = String(value);
  if (kind === "Boolean") return element("v", {}, value ? "1" : "0");
  if (kind === "Error") return element("v", {}, fileErrors.test(text) ? text : "#VALUE!");
  if (kind === "Double") return element("v", {}, text);
  if (formula === undefined) return element("v", {}, String(strings.index(text)));
  return `<v>${escapeText(text)}</v>`;
}
