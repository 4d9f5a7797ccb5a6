import type { IPropertiesOptions } from "docx";

/** A4 upright with margins of 25 mm, in twips (twentieths of a point). */
export const PAGE = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1_417, right: 1_417, bottom: 1_417, left: 1_417 },
};

export const TEXT_WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right;

const FONT = "Calibri";
const DARK = "0B1F3A";

/** Half points and twips, as Word counts. @param language BCP 47, for spelling and for reading aloud */
export function styles(language: string): NonNullable<IPropertiesOptions["styles"]> {
  const heading = (size: number, before: number) => ({
    run: { font: FONT, size, bold: true, color: DARK },
    paragraph: { spacing: { before, after: 80 }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: { font: FONT, size: 22, language: { value: language } },
        paragraph: { spacing: { after: 120, line: 264, lineRule: "auto" } },
      },
      title: {
        run: { font: FONT, size: 36, bold: true, color: DARK },
        paragraph: { spacing: { after: 200 } },
      },
      heading1: heading(28, 320),
      heading2: heading(24, 240),
      caption: {
        run: { font: FONT, size: 20, bold: true, color: DARK },
        paragraph: { spacing: { before: 120, after: 60 } },
      },
    },
  };
}
