import type { CellRole } from "../../../calls/sheet/ownExplanation";
import { type CellStyle, cellStyles, type StyleName } from "../../../sheet/cellStyle";

/** How a cell looks, once synced. */
export interface Look {
  readonly fill: Excel.RangeFill;
  readonly font: Excel.RangeFont;
}

export function loadLook(cell: Excel.Range): Look {
  return {
    fill: cell.format.fill.load("color"),
    font: cell.format.font.load("bold, italic, color, size"),
  };
}

/** Whether a cell has what sets a style apart; what the style leaves open may be anything. */
export function isLike({ fill, font }: Look, style: StyleName): boolean {
  const { bold, italic, fontSize, fontColor, fillColor }: CellStyle = cellStyles[style];
  const isColor = (color: string, wanted: string | undefined): boolean =>
    wanted === undefined || color.toUpperCase() === wanted.toUpperCase();
  return (
    (bold === undefined || font.bold === bold) &&
    (italic === undefined || font.italic === italic) &&
    (fontSize === undefined || font.size === fontSize) &&
    isColor(font.color, fontColor) &&
    isColor(fill.color, fillColor)
  );
}

/** The most particular first. */
const ROLES: readonly (readonly [StyleName, CellRole])[] = [
  ["title", "title"],
  ["section", "section"],
  ["heading", "heading"],
  ["input", "input"],
  ["document", "document"],
  ["addIn", "answer"],
  ["warning", "warning"],
  ["note", "note"],
];

export function roleOf(look: Look, value: unknown): CellRole {
  const found = ROLES.find(([style]) => isLike(look, style));
  return found?.[1] ?? (typeof value === "string" ? "text" : "value");
}
