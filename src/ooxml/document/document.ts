import {
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  type Table,
  TextRun,
} from "docx";
import type { ReportBlock, ReportContent } from "../../core/reportContent";
import { type Binding, createBinding } from "./binding";
import { placeLabels } from "./chartLabels";
import { chartOf, scatterOf } from "./documentChart";
import { PAGE, styles, TEXT_WIDTH } from "./documentStyle";
import { tableOf } from "./documentTable";
import { oneLine, textRuns } from "./documentText";
import { printable } from "../../core/printable";

/** Who has made the file: the program, never a person. */
export const PROGRAM = "Nätläkarkalkyl";

/**
 * The report as a Word document (.docx).
 * @param origin what it was made of, to make it anew by: kept as the document's comment
 */
export async function toDocx(content: ReportContent, origin = ""): Promise<Uint8Array> {
  const { title, language, blocks } = content;
  const bind = createBinding();
  const document = new Document({
    title: oneLine(title),
    creator: PROGRAM,
    lastModifiedBy: PROGRAM,
    ...(origin === "" ? {} : { description: origin }),
    styles: styles(language),
    sections: [
      {
        properties: { page: PAGE },
        headers: { default: headerOf(content) },
        footers: { default: footerOf(content) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(oneLine(title))] }),
          ...blocks.flatMap((block) => wordOf(block, bind)),
        ],
      },
    ],
  });
  return placeLabels(new Uint8Array(await Packer.toArrayBuffer(document)), new Set());
}

/** A block as the paragraphs and tables that it is in Word. */
export function wordOf(block: ReportBlock, bind: Binding): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case "heading":
      return [
        new Paragraph({
          heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          children: [new TextRun(printable(block.text))],
        }),
      ];
    case "paragraph":
      return [new Paragraph({ children: textRuns(block.runs, bind) })];
    case "warning":
      return [
        new Paragraph({
          children: [new TextRun({ text: printable(block.text), bold: true, color: "9C0006" })],
        }),
      ];
    case "points":
      return block.items.map(
        (runs) =>
          new Paragraph({
            bullet: { level: 0 },
            ...(block.isSmall ? { spacing: { after: 40, line: 240 } } : {}),
            children: textRuns(runs, bind, block.isSmall),
          })
      );
    case "table":
      return [
        new Paragraph({
          style: "Caption",
          keepNext: true,
          children: [new TextRun(printable(block.caption))],
        }),
        tableOf(block, bind),
        // Keeps a table apart from what follows, also where there is no foot.
        new Paragraph({
          children:
            block.foot === null ? [] : [new TextRun({ text: printable(block.foot), size: 18 })],
        }),
      ];
    case "chart":
      return [new Paragraph({ children: [chartOf(block)] })];
    case "scatter":
      return [new Paragraph({ children: [scatterOf(block)] })];
  }
}

function headerOf({ header }: ReportContent): Header {
  const run = new TextRun({ text: printable(header), bold: true, color: "9C0006" });
  return new Header({ children: [new Paragraph({ children: header === "" ? [] : [run] })] });
}

function footerOf({ footer, page }: ReportContent): Footer {
  return new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: "right", position: TEXT_WIDTH }],
        children: [
          new TextRun({
            children: [
              printable(footer),
              new Tab(),
              `${page.page} `,
              PageNumber.CURRENT,
              ` ${page.of} `,
              PageNumber.TOTAL_PAGES,
            ],
            size: 18,
          }),
        ],
      }),
    ],
  });
}
