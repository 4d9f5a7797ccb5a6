import { addressOf } from "../../formula/text/area";
import { cellXml, type NewCell } from "./cellXml";
import { TRANSITIONAL } from "./dialect";

/**
 * The part of a sheet of our own.
 * @param widths of its columns, in characters
 * @param font of what is bold, as `defaultFont` reads it
 */
export function newSheetXml(
  rows: readonly (readonly NewCell[])[],
  widths: readonly number[],
  font: string
): string {
  const columns = widths
    .map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`)
    .join("");
  const written = rows.map((cells, row) => rowXml(cells, row, font)).join("");
  const page = '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>';
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<worksheet xmlns="${TRANSITIONAL.main}">` +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<cols>${columns}</cols><sheetData>${written}</sheetData>${page}</worksheet>`
  );
}

function rowXml(cells: readonly NewCell[], row: number, font: string): string {
  const written = cells.flatMap((cell, column) =>
    cell === null
      ? []
      : [cellXml(`<c r="${addressOf({ row, column, rows: 1, columns: 1 })}"`, "", cell, font)]
  );
  return written.length === 0 ? "" : `<row r="${row + 1}">${written.join("")}</row>`;
}
