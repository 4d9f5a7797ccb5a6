import { absoluteAddress, formatAddress } from "../address";
import { readSource, seriesName } from "./chartSeries";
import type { CellSource, ChartRecord, Properties, SeriesRecord } from "./contents";
import type { Workbook } from "./workbook";

/** A chart as plain data, with the values that its cells have now. */
export interface ChartDrawing {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  readonly type: string;
  /** In points, from the sheet's first cell. */
  readonly place: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  readonly title: { readonly text: string; readonly isVisible: boolean };
  readonly legend: { readonly position: string; readonly isVisible: boolean };
  readonly axes: {
    readonly category: AxisDrawing;
    readonly value: AxisDrawing;
    readonly secondaryValue: AxisDrawing;
  };
  readonly fill: string | null;
  /** Of all its text, in points; null: what Excel chooses. */
  readonly fontSize: number | null;
  readonly series: readonly SeriesDrawing[];
}

export interface AxisDrawing {
  readonly title: string | null;
  readonly isVisible: boolean;
  readonly numberFormat: string;
  readonly displayUnit: string;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly isReversed: boolean;
  readonly hasGridlines: boolean;
  /** NextToAxis, Low, High or None. */
  readonly labels: string;
}

export interface SeriesDrawing {
  readonly name: string;
  /** "Blad1!$B$1", or null where the name is a text. */
  readonly nameReference: string | null;
  readonly type: string;
  readonly isSecondary: boolean;
  readonly values: readonly (string | number | boolean | null)[];
  readonly categories: readonly (string | number | boolean | null)[];
  /** "Blad1!B2:B5", or null. */
  readonly valueAddress: string | null;
  readonly categoryAddress: string | null;
  /** The same as formulas have them: "Blad1!$B$2:$B$5". */
  readonly valueReference: string | null;
  readonly categoryReference: string | null;
  /** "" is no fill, null what Excel chooses. */
  readonly fill: string | null;
  readonly pointFills: Readonly<Record<number, string>>;
  readonly line: { readonly color: string | null; readonly weight: number; readonly style: string };
  readonly marker: { readonly style: string; readonly size: number; readonly fill: string | null };
  readonly labels: { readonly isVisible: boolean; readonly numberFormat: string };
  readonly gapWidth: number;
  readonly overlap: number;
}

export function chartDrawings(workbook: Workbook, sheetId?: string): ChartDrawing[] {
  return workbook.contents.charts
    .filter((each) => sheetId === undefined || each.sheetId === sheetId)
    .map((each) => draw(workbook, each));
}

function draw(workbook: Workbook, chart: ChartRecord): ChartDrawing {
  const { properties, parts } = chart;
  const number = (name: string, initial: number) => Number(properties[name] ?? initial);
  const title = parts["title"] ?? {};
  const legend = parts["legend"] ?? {};
  const [only, ...others] = chart.series;
  const ownTitle = only && others.length === 0 ? seriesName(workbook, only) : "";
  return {
    id: chart.id,
    name: String(properties["name"]),
    sheet: workbook.sheet(chart.sheetId).name,
    type: String(properties["chartType"]),
    place: {
      left: number("left", 0),
      top: number("top", 0),
      width: number("width", 360),
      height: number("height", 216),
    },
    title: { text: String(title["text"] ?? ownTitle), isVisible: title["visible"] !== false },
    legend: {
      position: String(legend["position"] ?? "Right"),
      isVisible: legend["visible"] !== false,
    },
    axes: {
      category: axis(parts, "categoryAxis", false),
      value: axis(parts, "valueAxis", true),
      secondaryValue: axis(parts, "valueAxis2", false),
    },
    fill: fillOf(parts["chart.fill"]),
    fontSize: sizeOf(parts["chart.font"]),
    series: chart.series.map((each) => drawSeries(workbook, chart, each)),
  };
}

function sizeOf(font: Properties | undefined): number | null {
  const size = font?.["size"];
  return typeof size === "number" ? size : null;
}

function axis(parts: Record<string, Properties>, name: string, hasGridlines: boolean): AxisDrawing {
  const own = parts[name] ?? {};
  const title = parts[`${name}.title`] ?? {};
  const limit = (value: unknown) => (typeof value === "number" ? value : null);
  const hasTitle = title["visible"] ?? title["text"] !== undefined;
  return {
    title: hasTitle ? String(title["text"] ?? "") : null,
    isVisible: own["visible"] !== false,
    numberFormat: String(own["numberFormat"] ?? "General"),
    displayUnit: String(own["displayUnit"] ?? "None"),
    minimum: limit(own["minimum"]),
    maximum: limit(own["maximum"]),
    isReversed: own["reversePlotOrder"] === true,
    hasGridlines: (parts[`${name}.gridlines`]?.["visible"] ?? hasGridlines) === true,
    labels: String(own["tickLabelPosition"] ?? "NextToAxis"),
  };
}

function drawSeries(workbook: Workbook, chart: ChartRecord, series: SeriesRecord): SeriesDrawing {
  const { properties, parts } = series;
  const line = parts["series.line"] ?? {};
  const labels = parts["dataLabels"] ?? chart.parts["dataLabels"] ?? {};
  const pointFills: Record<number, string> = {};
  for (const [name, part] of Object.entries(parts)) {
    const index = /^points\.(\d+)\.fill$/.exec(name)?.[1];
    if (index !== undefined) pointFills[Number(index)] = fillOf(part) ?? "";
  }
  return {
    name: seriesName(workbook, series),
    nameReference:
      typeof series.name === "string" ? null : addressOf(workbook, series.name, absoluteAddress),
    type: String(properties["chartType"] ?? chart.properties["chartType"]),
    isSecondary: properties["axisGroup"] === "Secondary",
    values: readSource(workbook, series.values),
    categories: readSource(workbook, series.categories),
    valueAddress: addressOf(workbook, series.values),
    categoryAddress: addressOf(workbook, series.categories),
    valueReference: addressOf(workbook, series.values, absoluteAddress),
    categoryReference: addressOf(workbook, series.categories, absoluteAddress),
    fill: fillOf(parts["series.fill"]),
    pointFills,
    line: {
      color: line["color"] === undefined ? null : String(line["color"]),
      weight: Number(line["weight"] ?? 2.25),
      style: String(line["lineStyle"] ?? "Automatic"),
    },
    marker: {
      style: String(properties["markerStyle"] ?? "Automatic"),
      size: Number(properties["markerSize"] ?? 5),
      fill: textOrNull(properties["markerBackgroundColor"]),
    },
    labels: {
      isVisible: properties["hasDataLabels"] === true,
      numberFormat: String(labels["numberFormat"] ?? "General"),
    },
    gapWidth: Number(properties["gapWidth"] ?? 150),
    overlap: Number(properties["overlap"] ?? 0),
  };
}

function fillOf(part: Properties | undefined): string | null {
  return part && "color" in part ? String(part["color"]) : null;
}

function textOrNull(value: unknown): string | null {
  return value === undefined || value === "" ? null : String(value);
}

function addressOf(
  workbook: Workbook,
  source: CellSource | null,
  format = formatAddress
): string | null {
  const sheet = source && workbook.grid.sheet(source.sheetId);
  return sheet ? format(sheet.name, source.area) : null;
}
