import type { AxisDrawing, ChartDrawing, SeriesDrawing } from "../model/chartDrawing";
import { categoryAxis, valueAxis } from "./chartAxisXml";
import { seriesXml } from "./chartSeriesXml";
import { chartKind, type ChartKind } from "./chartKind";
import { richText, shapeProperties, textProperties } from "./chartText";
import { element, value, xmlDocument } from "./xml";

const namespaces = {
  "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

const positions: Readonly<Record<string, string>> = {
  Right: "r",
  Top: "t",
  Bottom: "b",
  Left: "l",
  Corner: "tr",
};

/** A chart with the values that its cells have now. */
export function chartPart(chart: ChartDrawing): string {
  const { title, legend } = chart;
  const hasTitle = title.isVisible && title.text !== "";
  return xmlDocument(
    element(
      "c:chartSpace",
      namespaces,
      value("c:date1904", false),
      value("c:roundedCorners", false),
      element(
        "c:chart",
        {},
        hasTitle ? titleXml(title.text, chart.fontSize ?? 14) : "",
        value("c:autoTitleDeleted", !hasTitle),
        element("c:plotArea", {}, element("c:layout"), plots(chart), axes(chart)),
        legend.isVisible
          ? element(
              "c:legend",
              {},
              value("c:legendPos", positions[legend.position] ?? "r"),
              value("c:overlay", false)
            )
          : "",
        value("c:plotVisOnly", true),
        value("c:dispBlanksAs", "gap")
      ),
      chart.fill === null ? "" : shapeProperties({ fill: chart.fill }),
      chart.fontSize === null ? "" : textProperties(chart.fontSize)
    )
  );
}

function titleXml(text: string, points: number): string {
  return element("c:title", {}, richText(text, points), value("c:overlay", false));
}

/** Series of one kind along one pair of axes are drawn together. */
function plots({ series }: ChartDrawing): string[] {
  const groups = new Map<string, { kind: ChartKind; series: Numbered[] }>();
  series.forEach((each, index) => {
    const kind = chartKind(each.type);
    const key = `${each.type}${each.isSecondary}`;
    const group = groups.get(key) ?? { kind, series: [] };
    groups.set(key, group);
    group.series.push({ drawing: each, index });
  });
  return [...groups.values()].map((group) => plot(group.kind, group.series));
}

interface Numbered {
  readonly drawing: SeriesDrawing;
  readonly index: number;
}

function plot(kind: ChartKind, series: readonly Numbered[]): string {
  const { drawing: first } = series[0]!;
  const isStacked = kind.grouping === "stacked" || kind.grouping === "percentStacked";
  const isBar = kind.element === "barChart";
  const overlap = isStacked ? 100 : first.overlap;
  const isRound = kind.element === "pieChart" || kind.element === "doughnutChart";
  return element(
    `c:${kind.element}`,
    {},
    kind.direction ? value("c:barDir", kind.direction) : "",
    kind.element === "scatterChart" ? value("c:scatterStyle", "lineMarker") : "",
    kind.grouping ? value("c:grouping", kind.grouping) : "",
    value("c:varyColors", isRound),
    series.map(({ drawing, index }) => seriesXml(drawing, index, kind)),
    isBar ? value("c:gapWidth", first.gapWidth) : "",
    isBar && overlap !== 0 ? value("c:overlap", overlap) : "",
    kind.element === "lineChart" && kind.hasMarkers ? value("c:marker", true) : "",
    isRound ? value("c:firstSliceAng", 0) : "",
    kind.element === "doughnutChart" ? value("c:holeSize", 50) : "",
    isRound ? "" : axisIds(first.isSecondary).map((id) => value("c:axId", id))
  );
}

/** Of the axis along and the axis of values. */
function axisIds(isSecondary: boolean): [number, number] {
  return isSecondary ? [111111113, 111111114] : [111111111, 111111112];
}

function axes({
  axes: { category, value: values, secondaryValue },
  series,
  fontSize,
}: ChartDrawing): string {
  const points = fontSize ?? 10;
  return [false, true]
    .map((isSecondary) => {
      const first = series.find((each) => each.isSecondary === isSecondary);
      const kind = first && chartKind(first.type);
      if (!kind || kind.element === "pieChart" || kind.element === "doughnutChart") return "";
      const [along, of] = axisIds(isSecondary);
      const own: AxisDrawing = isSecondary ? secondaryValue : values;
      const isHidden = isSecondary || !category.isVisible;
      const isLying = kind.direction === "bar";
      const isScatter = kind.element === "scatterChart";
      const isBetween = !isScatter && kind.element !== "areaChart";
      const one = {
        id: along,
        crosses: of,
        position: isLying ? "l" : "b",
        isHidden,
        isBetween,
        points,
      };
      const other = {
        id: of,
        crosses: along,
        position: isLying ? "b" : isSecondary ? "r" : "l",
        isHidden: !own.isVisible,
        isBetween,
        crossesAtEnd: isSecondary,
        points,
      };
      return (isScatter ? valueAxis : categoryAxis)(category, one) + valueAxis(own, other);
    })
    .join("");
}
