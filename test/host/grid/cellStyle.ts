import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import type { Border, CellStyle, Edge, StyleChange } from "./grid";

/** Excel's look of a cell in Univer's style data, and back. */

const defaults: CellStyle = {
  numberFormat: "General",
  bold: false,
  italic: false,
  underline: false,
  // Univer's own default; Excel's differs from version to version.
  fontName: "Calibri",
  fontSize: 11,
  fontColor: "#000000",
  fillColor: "",
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  indent: 0,
  borders: {},
};

/** One step of indentation, in pixels. */
const indentStep = 9;

const horizontal = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
} as const;

const vertical = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
} as const;

const edgeKeys = { top: "t", bottom: "b", left: "l", right: "r" } as const;

/** Every line the object model can ask for; the first of a type is how it is read back. */
const lines: readonly [BorderStyleTypes, Border["style"], Border["weight"]][] = [
  [BorderStyleTypes.THIN, "Continuous", "Thin"],
  [BorderStyleTypes.HAIR, "Continuous", "Hairline"],
  [BorderStyleTypes.MEDIUM, "Continuous", "Medium"],
  [BorderStyleTypes.THICK, "Continuous", "Thick"],
  [BorderStyleTypes.DASHED, "Dash", "Thin"],
  [BorderStyleTypes.MEDIUM_DASHED, "Dash", "Medium"],
  [BorderStyleTypes.DOTTED, "Dot", "Thin"],
  [BorderStyleTypes.DOUBLE, "Double", "Thick"],
];

export function toUniverStyle(change: StyleChange): IStyleData {
  const style: IStyleData = {};
  if (change.numberFormat !== undefined) style.n = { pattern: change.numberFormat };
  if (change.bold !== undefined) style.bl = flag(change.bold);
  if (change.italic !== undefined) style.it = flag(change.italic);
  if (change.underline !== undefined) style.ul = { s: flag(change.underline) };
  if (change.fontName !== undefined) style.ff = change.fontName;
  if (change.fontSize !== undefined) style.fs = change.fontSize;
  if (change.fontColor !== undefined) style.cl = { rgb: change.fontColor };
  if (change.fillColor !== undefined)
    style.bg = change.fillColor ? { rgb: change.fillColor } : null;
  if (change.horizontal !== undefined) style.ht = horizontal[change.horizontal];
  if (change.vertical !== undefined) style.vt = vertical[change.vertical];
  if (change.wrap !== undefined) style.tb = change.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (change.indent !== undefined) style.pd = { l: change.indent * indentStep };
  if (change.borders !== undefined) style.bd = toUniverBorders(change.borders);
  return style;
}

export function fromUniverStyle(style: Nullable<IStyleData>): CellStyle {
  if (!style) return defaults;
  return {
    numberFormat: style.n?.pattern ?? defaults.numberFormat,
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    underline: style.ul?.s === BooleanNumber.TRUE,
    fontName: style.ff ?? defaults.fontName,
    fontSize: style.fs ?? defaults.fontSize,
    fontColor: style.cl?.rgb ?? defaults.fontColor,
    fillColor: style.bg?.rgb ?? defaults.fillColor,
    horizontal: nameOf(horizontal, style.ht) ?? defaults.horizontal,
    vertical: nameOf(vertical, style.vt) ?? defaults.vertical,
    wrap: style.tb === WrapStrategy.WRAP,
    indent: Math.round((style.pd?.l ?? 0) / indentStep),
    borders: fromUniverBorders(style.bd),
  };
}

function flag(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function nameOf<Name extends string>(
  names: Record<Name, number>,
  value: unknown
): Name | undefined {
  return (Object.keys(names) as Name[]).find((name) => names[name] === value);
}

function toUniverBorders(borders: NonNullable<StyleChange["borders"]>): IBorderData {
  const data: IBorderData = {};
  for (const [edge, border] of Object.entries(borders) as [Edge, Border | null][]) {
    data[edgeKeys[edge]] = border && { s: lineType(border), cl: { rgb: border.color } };
  }
  return data;
}

function lineType({ style, weight }: Border): BorderStyleTypes {
  const ofStyle = lines.filter(([, each]) => each === style);
  const [type] = ofStyle.find(([, , each]) => each === weight) ?? ofStyle[0] ?? lines[0]!;
  return type;
}

function fromUniverBorders(data: Nullable<IBorderData>): CellStyle["borders"] {
  const borders: Partial<Record<Edge, Border>> = {};
  for (const edge of Object.keys(edgeKeys) as Edge[]) {
    const border = fromUniverBorder(data?.[edgeKeys[edge]]);
    if (border) borders[edge] = border;
  }
  return borders;
}

function fromUniverBorder(data: Nullable<IBorderStyleData>): Border | undefined {
  const line = lines.find(([type]) => type === data?.s);
  if (!data || !line) return undefined;
  return { style: line[1], weight: line[2], color: data.cl.rgb ?? "#000000" };
}
