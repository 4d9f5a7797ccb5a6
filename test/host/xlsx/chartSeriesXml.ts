import type { SeriesDrawing } from "../model/chartDrawing";
import type { ChartKind } from "./chartKind";
import { shapeProperties } from "./chartText";
import { element, escapeText, value } from "./xml";

const dashes: Readonly<Record<string, string>> = {
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "lgDashDotDot",
  Dot: "sysDash",
  RoundDot: "sysDot",
};

/** The elements of a series in the order that the format asks for. */
export function seriesXml(series: SeriesDrawing, index: number, kind: ChartKind): string {
  const isScatter = kind.element === "scatterChart";
  const isBar = kind.element === "barChart";
  const isLine = kind.element === "lineChart" || isScatter;
  const accent = `accent${(index % 6) + 1}`;
  return element(
    "c:ser",
    {},
    value("c:idx", index),
    value("c:order", index),
    element("c:tx", {}, nameXml(series)),
    isLine ? lineProperties(series, kind, accent) : areaProperties(series, kind, accent),
    isBar ? value("c:invertIfNegative", false) : "",
    isLine ? markerXml(series, kind, accent) : "",
    isLine ? "" : points(series),
    series.labels.isVisible ? labels(series) : "",
    categories(series, isScatter ? "c:xVal" : "c:cat"),
    element(isScatter ? "c:yVal" : "c:val", {}, numbers(series.valueReference, series.values)),
    isLine ? value("c:smooth", kind.isSmooth) : ""
  );
}

function nameXml({ name, nameReference }: SeriesDrawing): string {
  if (nameReference === null) return element("c:v", {}, escapeText(name));
  return strings(nameReference, [name]);
}

function areaProperties({ fill, line }: SeriesDrawing, kind: ChartKind, accent: string): string {
  // The pieces of a pie each have a colour of their own.
  if (fill === null && /^(pie|doughnut)/.test(kind.element)) return "";
  return shapeProperties({
    fill: fill ?? accent,
    ...(line.color === null ? {} : { line: { color: line.color } }),
  });
}

function lineProperties({ line, fill }: SeriesDrawing, kind: ChartKind, accent: string): string {
  const isHidden = !kind.hasLine || line.style === "None" || (fill === "" && line.color === null);
  const dash = dashes[line.style];
  return shapeProperties({
    line: {
      color: isHidden ? "" : (line.color ?? accent),
      points: line.weight,
      ...(dash ? { dash } : {}),
    },
  });
}

function markerXml({ marker, line }: SeriesDrawing, kind: ChartKind, accent: string): string {
  if (!kind.hasMarkers || marker.style === "None") {
    return element("c:marker", {}, value("c:symbol", "none"));
  }
  const color = marker.fill ?? line.color ?? accent;
  const symbol = marker.style === "Automatic" ? "circle" : marker.style.toLowerCase();
  return element(
    "c:marker",
    {},
    value("c:symbol", symbol),
    value("c:size", marker.size),
    shapeProperties({ fill: color, line: { color } })
  );
}

function points({ pointFills }: SeriesDrawing): string[] {
  return Object.entries(pointFills).map(([index, fill]) =>
    element(
      "c:dPt",
      {},
      value("c:idx", index),
      value("c:invertIfNegative", false),
      value("c:bubble3D", false),
      shapeProperties({ fill })
    )
  );
}

function labels({ labels: { numberFormat } }: SeriesDrawing): string {
  return element(
    "c:dLbls",
    {},
    element("c:numFmt", { formatCode: numberFormat, sourceLinked: numberFormat === "General" }),
    value("c:showLegendKey", false),
    value("c:showVal", true),
    value("c:showCatName", false),
    value("c:showSerName", false),
    value("c:showPercent", false),
    value("c:showBubbleSize", false)
  );
}

function categories({ categories: own, categoryReference }: SeriesDrawing, name: string): string {
  if (own.length === 0 || categoryReference === null) return "";
  const isNumeric = own.every((each) => typeof each === "number" || each === null);
  return element(
    name,
    {},
    isNumeric ? numbers(categoryReference, own) : strings(categoryReference, own)
  );
}

type Values = SeriesDrawing["values"];

function numbers(reference: string | null, values: Values): string {
  const points = values.map((each, idx) =>
    typeof each === "number" ? element("c:pt", { idx }, element("c:v", {}, String(each))) : ""
  );
  const cache = [element("c:formatCode", {}, "General"), value("c:ptCount", values.length), points];
  if (reference === null) return element("c:numLit", {}, ...cache);
  return element("c:numRef", {}, formula(reference), element("c:numCache", {}, ...cache));
}

function strings(reference: string, values: Values): string {
  const points = values.map((each, idx) =>
    each === null ? "" : element("c:pt", { idx }, element("c:v", {}, escapeText(String(each))))
  );
  return element(
    "c:strRef",
    {},
    formula(reference),
    element("c:strCache", {}, value("c:ptCount", values.length), points)
  );
}

function formula(reference: string): string {
  return element("c:f", {}, escapeText(reference));
}
