import type { CellStyle, Grid } from "../grid/grid";

const cellPadding = 5;

/** The width, in pixels, of a column that just holds the text. */
export function fittingWidth(grid: Grid, text: string, style: CellStyle): number {
  return text === "" ? 0 : Math.ceil(grid.textWidth(text, style) + cellPadding);
}

/** The height of a cell so wide, in which the text breaks between words where it is wrapped. */
export function fittingHeight(
  grid: Grid,
  text: string,
  style: CellStyle,
  columnWidth: number
): number {
  const lines = style.wrap ? countLines(grid, text, style, columnWidth - cellPadding) : 1;
  return Math.ceil((lines * 20 * style.fontSize) / 11);
}

function countLines(grid: Grid, text: string, style: CellStyle, width: number): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    lines++;
    let line = "";
    for (const word of paragraph.split(" ")) {
      const longer = line === "" ? word : `${line} ${word}`;
      const fits = line === "" || grid.textWidth(longer, style) <= width;
      if (!fits) lines++;
      line = fits ? longer : word;
    }
  }
  return lines;
}
