import { BorderStyle, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from "docx";
import type { ReportNumber, ReportTable } from "../../core/reportContent";
import { TEXT_WIDTH } from "./documentStyle";
import { printable } from "./documentText";

const LINE = { style: BorderStyle.SINGLE, size: 4, color: "A6A6A6" };
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: "auto" };
const SHADE = { fill: "E7E6E6" };

/** The first row is a heading that every page repeats; labels to the left, numbers to the right. */
export function tableOf({ headings, rows }: ReportTable): Table {
  const widths = widthsOf(headings.length);
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    borders: {
      top: LINE,
      bottom: LINE,
      left: NO_LINE,
      right: NO_LINE,
      insideHorizontal: LINE,
      insideVertical: NO_LINE,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: headings.map((text, column) => cellOf(text, column, widths, true)),
      }),
      ...rows.map(
        ({ label, numbers, isSum }) =>
          new TableRow({
            cantSplit: true,
            children: [label, ...numbers.map(numberText)].map((text, column) =>
              cellOf(text, column, widths, false, isSum)
            ),
          })
      ),
    ],
  });
}

/** The labels take more than the numbers. */
function widthsOf(columns: number): readonly number[] {
  const one = Math.floor(TEXT_WIDTH / (columns + 0.5));
  return [TEXT_WIDTH - (columns - 1) * one, ...Array.from({ length: columns - 1 }, () => one)];
}

function cellOf(
  text: string,
  column: number,
  widths: readonly number[],
  isHeading: boolean,
  isSum = false
): TableCell {
  return new TableCell({
    width: { size: widths[column]!, type: WidthType.DXA },
    margins: { top: 30, bottom: 30, left: 60, right: 60 },
    ...(isHeading ? { shading: SHADE } : {}),
    children: [
      new Paragraph({
        alignment: column === 0 ? "left" : "right",
        spacing: { after: 0, line: 240, lineRule: "auto" },
        // A table of a page or less stays on it as far as its heading and first rows go.
        keepNext: isHeading,
        children: [
          new TextRun({
            text: printable(text),
            size: isHeading ? 18 : 20,
            bold: isHeading || isSum,
          }),
        ],
      }),
    ],
  });
}

function numberText(number: ReportNumber | null): string {
  return number === null ? "–" : number.text;
}
