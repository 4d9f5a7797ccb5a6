import type { CellValue } from "../../core/cellValue";
import { escapeXml } from "../xml/tags";
import { writeCellText } from "../xml/cellText";

const ERROR = /^#(N\/A|VALUE!|REF!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA)$/;

/** What a new cell holds; strings are text, whatever they look like. */
export type NewCell =
  | null
  | number
  | string
  | { readonly bold: string }
  | { readonly shown: CellValue }
  /** In US English without "="; null: not known before it is calculated. */
  | { readonly formula: string; readonly value: CellValue | null; readonly sharedBy?: SharedBy }
  /** The formula that an earlier cell shares, as this one means it. */
  | { readonly shared: SharedBy["id"]; readonly value: CellValue | null };

/** The cells that share the formula of the first of them. */
export interface SharedBy {
  /** Within the sheet, from 0. */
  readonly id: number;
  /** B4:B9. */
  readonly area: string;
}

/**
 * A cell of a sheet's part. Texts stand in the cell itself: the shared ones stay as they are.
 * @param start of its tag with its attributes, without type: <c r="B4" s="2"
 * @param prefix "x:" where the part writes <x:c>
 * @param font name and size of the workbook's own, for what is bold
 */
export function cellXml(start: string, prefix: string, cell: NewCell, font = ""): string {
  if (cell === null) return `${start}/>`;
  if (typeof cell !== "object") return valueXml(start, prefix, cell, false);
  if ("bold" in cell)
    return textXml(start, prefix, cell.bold, element(prefix, "rPr", `<${prefix}b/>${font}`));
  if ("shown" in cell) return valueXml(start, prefix, cell.shown, true);
  const { type, text } = cell.value === null ? { type: "", text: "" } : typed(cell.value);
  const value = cell.value === null ? "" : element(prefix, "v", text);
  if ("shared" in cell)
    return `${start}${type}><${prefix}f t="shared" si="${cell.shared}"/>${value}</${prefix}c>`;
  const { formula, sharedBy } = cell;
  const share = sharedBy ? ` t="shared" ref="${sharedBy.area}" si="${sharedBy.id}"` : "";
  return `${start}${type}><${prefix}f${share}>${escapeXml(formula)}</${prefix}f>${value}</${prefix}c>`;
}

/** @param mayBeError whether "#N/A" is the error, and not a text that reads so */
function valueXml(start: string, prefix: string, value: CellValue, mayBeError: boolean): string {
  if (typeof value === "string" && !(mayBeError && ERROR.test(value)))
    return textXml(start, prefix, value, "");
  const { type, text } = typed(value);
  return `${start}${type}>${element(prefix, "v", text)}</${prefix}c>`;
}

/** @param font of a text that is not in the cell's own */
function textXml(start: string, prefix: string, text: string, font: string): string {
  const written = `<${prefix}t xml:space="preserve">${writeCellText(text)}</${prefix}t>`;
  const run = font === "" ? written : element(prefix, "r", font + written);
  return `${start} t="inlineStr">${element(prefix, "is", run)}</${prefix}c>`;
}

/** As the answer of a formula is written: a text has its type too. */
function typed(value: CellValue): { readonly type: string; readonly text: string } {
  if (typeof value === "number") return { type: "", text: String(value) };
  if (typeof value === "boolean") return { type: ' t="b"', text: value ? "1" : "0" };
  return { type: ERROR.test(value) ? ' t="e"' : ' t="str"', text: writeCellText(value) };
}

function element(prefix: string, name: string, inner: string): string {
  return `<${prefix}${name}>${inner}</${prefix}${name}>`;
}
