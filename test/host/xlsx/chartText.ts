import { element, escapeMarkup } from "./xml";

/** A title: one paragraph. @param points the size of its letters */
export function richText(text: string, points: number): string {
  const size = points * 100;
  return element(
    "c:tx",
    {},
    element(
      "c:rich",
      {},
      element("a:bodyPr"),
      element("a:lstStyle"),
      element(
        "a:p",
        {},
        element("a:pPr", {}, element("a:defRPr", { sz: size, b: false })),
        element(
          "a:r",
          {},
          element("a:rPr", { lang: "sv-SE", sz: size, b: false }),
          element("a:t", {}, escapeMarkup(text))
        )
      )
    )
  );
}

/** Of all text that says nothing else. @param points the size of its letters */
export function textProperties(points: number): string {
  const sz = points * 100;
  const properties = element("a:pPr", {}, element("a:defRPr", { sz }));
  return element(
    "c:txPr",
    {},
    element("a:bodyPr"),
    element("a:lstStyle"),
    element("a:p", {}, properties, element("a:endParaRPr", { lang: "sv-SE" }))
  );
}

export interface Shape {
  /** "" is none; undefined is left to Excel. */
  readonly fill?: string;
  readonly line?: Line;
}

export interface Line {
  /** "" is none. */
  readonly color: string;
  readonly points?: number;
  readonly dash?: string;
}

const emusPerPoint = 12700;

export function shapeProperties({ fill, line }: Shape): string {
  return element("c:spPr", {}, fill === undefined ? "" : fillXml(fill), line ? lineXml(line) : "");
}

function lineXml({ color, points, dash }: Line): string {
  const w = points === undefined ? undefined : Math.round(points * emusPerPoint);
  return element("a:ln", { w }, fillXml(color), dash ? element("a:prstDash", { val: dash }) : "");
}

/** A colour of the theme is named "accent1". */
function fillXml(color: string): string {
  if (color === "") return element("a:noFill");
  const val = color.startsWith("#") ? color.slice(1) : color;
  return element(
    "a:solidFill",
    {},
    element(color.startsWith("#") ? "a:srgbClr" : "a:schemeClr", { val })
  );
}
