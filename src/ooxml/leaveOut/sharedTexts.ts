import type { SheetEntry, Workbook } from "../parts/workbook";
import { type Splice, spliceText } from "../xml/splice";
import { findElements } from "../xml/tags";

const SHARED = /^<[^>]*\st="s"/;
const NUMBER = /<(?:\w+:)?v>\s*(\d+)\s*</;

/** The shared texts, in their places: those that no kept sheet shows are blank. */
export function withoutUnusedTexts(
  workbook: Workbook,
  part: string,
  kept: readonly SheetEntry[]
): string {
  const used = new Set<number>();
  for (const entry of kept) {
    const sheet = workbook.sheet(entry);
    for (const [, { cells }] of sheet.rows)
      for (const { start, end } of cells) {
        const xml = sheet.xml.slice(start, end);
        if (SHARED.test(xml)) used.add(Number(NUMBER.exec(xml)?.[1]));
      }
  }
  const xml = workbook.file.text(part);
  const unused = findElements(xml, part, "si").filter((_, i) => !used.has(i));
  const splices = unused.map(({ tag, end }): Splice => {
    const prefix = /^<([^\s:/>]+:)?/.exec(xml.slice(tag.start))![1] ?? "";
    return { start: tag.start, end, text: `<${prefix}si><${prefix}t/></${prefix}si>` };
  });
  return spliceText(xml, splices);
}
