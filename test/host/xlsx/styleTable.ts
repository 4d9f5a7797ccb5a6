import type { Border, CellStyle, Edge } from "../grid/grid";
import { element, optional, value, xmlDocument } from "./xml";

const xmlns = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Number formats that every spreadsheet knows by number. */
export const builtIn: Readonly<Record<string, number>> = {
  General: 0,
  "0": 1,
  "0.00": 2,
  "#,##0": 3,
  "#,##0.00": 4,
  "0%": 9,
  "0.00%": 10,
  "0.00E+00": 11,
  "@": 49,
};
const firstOwnFormat = 164;

const edges: readonly Edge[] = ["left", "right", "top", "bottom"];

const weights = { Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "thick" } as const;

/** What a rule of conditional formatting changes. */
export interface RuleFormat {
  readonly fillColor?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
}

/** The looks of all cells, each once; cells and rules name them by number. */
export class StyleTable {
  private readonly formats = new Map<string, number>();
  private readonly fonts = new Distinct();
  private readonly fills = new Distinct();
  private readonly borders = new Distinct();
  private readonly looks = new Distinct();
  private readonly rules = new Distinct();
  private readonly known = new Map<string, number>();

  /** @param plain how a cell looks that nobody has touched */
  constructor(plain: CellStyle) {
    this.fills.index(patternFill("none"));
    this.fills.index(patternFill("gray125"));
    this.look(plain, true);
  }

  look(style: CellStyle, isLocked: boolean): number {
    const key = `${isLocked}${JSON.stringify(style)}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const index = this.looks.index(this.lookXml(style, isLocked));
    this.known.set(key, index);
    return index;
  }

  rule({ fillColor, fontColor, bold }: RuleFormat): number {
    const font = [
      ...(bold ? [element("b")] : []),
      ...(fontColor ? [element("color", { rgb: argb(fontColor) })] : []),
    ];
    const fill = fillColor
      ? [element("patternFill", {}, element("bgColor", { rgb: argb(fillColor) }))]
      : [];
    return this.rules.index(
      element("dxf", {}, optional("font", {}, font), optional("fill", {}, fill))
    );
  }

  toXml(): string {
    const formats = [...this.formats].map(([formatCode, numFmtId]) =>
      element("numFmt", { numFmtId, formatCode })
    );
    const normal = element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
    return xmlDocument(
      element(
        "styleSheet",
        { xmlns },
        formats.length > 0 ? counted("numFmts", formats) : "",
        counted("fonts", this.fonts.items),
        counted("fills", this.fills.items),
        counted("borders", this.borders.items),
        counted("cellStyleXfs", [normal]),
        counted("cellXfs", this.looks.items),
        counted("cellStyles", [element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
        counted("dxfs", this.rules.items),
        element("tableStyles", { count: 0, defaultTableStyle: "TableStyleMedium2" })
      )
    );
  }

  private lookXml(style: CellStyle, isLocked: boolean): string {
    const numFmtId = this.format(style.numberFormat);
    const fontId = this.fonts.index(fontXml(style));
    const fillId = this.fills.index(fillXml(style.fillColor));
    const borderId = this.borders.index(bordersXml(style.borders));
    const alignment = alignmentXml(style);
    return element(
      "xf",
      {
        numFmtId,
        fontId,
        fillId,
        borderId,
        xfId: 0,
        applyNumberFormat: numFmtId > 0 || undefined,
        applyFont: fontId > 0 || undefined,
        applyFill: fillId > 0 || undefined,
        applyBorder: borderId > 0 || undefined,
        applyAlignment: alignment !== "" || undefined,
        applyProtection: !isLocked || undefined,
      },
      alignment,
      isLocked ? "" : element("protection", { locked: false })
    );
  }

  private format(code: string): number {
    const known = builtIn[code] ?? this.formats.get(code);
    if (known !== undefined) return known;
    const number = firstOwnFormat + this.formats.size;
    this.formats.set(code, number);
    return number;
  }
}

/** "#DDEBF7" as the file has it. */
export function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}

function fontXml({ bold, italic, underline, fontSize, fontColor, fontName }: CellStyle): string {
  return element(
    "font",
    {},
    bold ? element("b") : "",
    italic ? element("i") : "",
    underline ? element("u") : "",
    value("sz", fontSize),
    element("color", fontColor === "#000000" ? { theme: 1 } : { rgb: argb(fontColor) }),
    value("name", fontName),
    value("family", 2)
  );
}

function fillXml(color: string): string {
  if (color === "") return patternFill("none");
  const colors = [element("fgColor", { rgb: argb(color) }), element("bgColor", { indexed: 64 })];
  return patternFill("solid", colors);
}

function patternFill(patternType: string, colors: readonly string[] = []): string {
  return element("fill", {}, element("patternFill", { patternType }, colors));
}

function bordersXml(borders: CellStyle["borders"]): string {
  const sides = edges.map((edge) => {
    const line = borders[edge];
    if (!line) return element(edge);
    return element(edge, { style: lineOf(line) }, element("color", { rgb: argb(line.color) }));
  });
  return element("border", {}, sides, element("diagonal"));
}

function lineOf({ style, weight }: Border): string {
  if (style === "Double") return "double";
  if (style === "Dot") return "dotted";
  if (style === "Dash") return weight === "Medium" ? "mediumDashed" : "dashed";
  return weights[weight];
}

function alignmentXml({ horizontal, vertical, wrap, indent }: CellStyle): string {
  const attributes = {
    horizontal: horizontal === "General" ? undefined : horizontal.toLowerCase(),
    vertical: vertical === "Bottom" ? undefined : vertical.toLowerCase(),
    wrapText: wrap || undefined,
    indent: indent || undefined,
  };
  const isPlain = Object.values(attributes).every((each) => each === undefined);
  return isPlain ? "" : element("alignment", attributes);
}

function counted(name: string, items: readonly string[]): string {
  return element(name, { count: items.length }, items);
}

/** Items in the order in which they were first asked for. */
class Distinct {
  private readonly indices = new Map<string, number>();

  index(item: string): number {
    const known = this.indices.get(item) ?? this.indices.size;
    this.indices.set(item, known);
    return known;
  }

  get items(): readonly string[] {
    return [...this.indices.keys()];
  }
}
