import { strToU8, zipSync } from "fflate";
import type { TypedSheets } from "./ironCalc";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** The smallest workbook file with these cells; formulas have no values yet. */
export function toPlainWorkbook(sheets: TypedSheets): Uint8Array {
  const names = [...sheets.keys()];
  const ids = names.map((_, i) => i + 1);
  const part = (text: string): Uint8Array =>
    strToU8(`<?xml version="1.0" encoding="UTF-8"?>${text}`);
  const override = (name: string, type: string): string =>
    `<Override PartName="/xl/${name}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
  return zipSync({
    "[Content_Types].xml": part(
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("workbook.xml", "sheet.main")}${ids.map((id) => override(`worksheets/sheet${id}.xml`, "worksheet")).join("")}</Types>`
    ),
    "_rels/.rels": part(
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`
    ),
    "xl/workbook.xml": part(
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${names.map((name, i) => `<sheet name="${escape(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join("")}</sheets></workbook>`
    ),
    "xl/_rels/workbook.xml.rels": part(
      `<Relationships xmlns="${PACKAGE}/relationships">${ids.map((id) => `<Relationship Id="rId${id}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${id}.xml"/>`).join("")}</Relationships>`
    ),
    ...Object.fromEntries(
      names.map((name, i) => [`xl/worksheets/sheet${i + 1}.xml`, part(sheetXml(sheets.get(name)!))])
    ),
  });
}

function sheetXml(cells: ReadonlyMap<string, string | number>): string {
  const rows = new Map<number, string[]>();
  for (const [address, content] of cells) {
    const row = Number(/\d+$/.exec(address)![0]);
    const list = rows.get(row);
    if (list) list.push(cellXml(address, content));
    else rows.set(row, [cellXml(address, content)]);
  }
  const ordered = [...rows].sort(([a], [b]) => a - b);
  return `<worksheet xmlns="${MAIN}"><sheetData>${ordered.map(([row, list]) => `<row r="${row}">${list.join("")}</row>`).join("")}</sheetData></worksheet>`;
}

function cellXml(address: string, content: string | number): string {
  if (typeof content === "number") return `<c r="${address}"><v>${content}</v></c>`;
  return content.startsWith("=")
    ? `<c r="${address}"><f>${escape(content.slice(1))}</f></c>`
    : `<c r="${address}" t="inlineStr"><is><t>${escape(content)}</t></is></c>`;
}

function escape(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}
