import {
  Bookmark,
  BorderStyle,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { ReportNumber, ReportTable } from "../../core/reportContent";
import { TEXT_WIDTH } from "./documentStyle";
import { sourceKey } from "../../core/numberSource";
import type { Binding } from "./binding";
import { printable } from "../../core/printable";

/** Beyond so many columns the labels have less room, so that a long heading's word fits in Calibri. */
const WIDE = 5;

const LINE = { style: BorderStyle.SINGLE, size: 4, color: "A6A6A6" };
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: "auto" };
const SHADE = { fill: "E7E6E6" };

/** The first row is a heading that every page repeats; labels to the left, numbers to the right. */
export function tableOf({ headings, rows }: ReportTable, bind: Binding): Table {
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
        children: headings.map((text, column) =>
          cellOf([textOf(text, true, false)], column, widths, true)
        ),
      }),
      ...rows.map(
        ({ label, numbers, isSum }) =>
          new TableRow({
            cantSplit: true,
            children: [
              [textOf(label, false, isSum)],
              ...numbers.map((number) => numberOf(number, isSum, bind)),
            ].map((children, column) => cellOf(children, column, widths, false)),
          })
      ),
    ],
  });
}

/** The labels take more than the numbers. */
function widthsOf(columns: number): readonly number[] {
  const one = Math.floor(TEXT_WIDTH / (columns + (columns > WIDE ? 0.2 : 0.5)));
  return [TEXT_WIDTH - (columns - 1) * one, ...Array.from({ length: columns - 1 }, () => one)];
}

function cellOf(
  children: readonly ParagraphChild[],
  column: number,
  widths: readonly number[],
  isHeading: boolean
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
        children,
      }),
    ],
  });
}

function textOf(text: string, isHeading: boolean, isSum: boolean): TextRun {
  return new TextRun({
    text: printable(text),
    size: isHeading ? 18 : 20,
    bold: isHeading || isSum,
  });
}

function numberOf(
  number: ReportNumber | null,
  isSum: boolean,
  bind: Binding
): readonly ParagraphChild[] {
  if (number === null) return [textOf("–", false, isSum)];
  const children = [textOf(number.text, false, isSum)];
  return [new Bookmark({ id: bind(sourceKey(number.source)), children })];
}
