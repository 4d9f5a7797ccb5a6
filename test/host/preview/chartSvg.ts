import type { AxisDrawing, ChartDrawing, SeriesDrawing } from "../model/chartDrawing";
import { chartMarks, colorOf } from "./chartMarks";
import { categoryCount, isPoints, scaleOf, stacks, unitOf, type Scale } from "./chartScale";

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Plot {
  readonly chart: ChartDrawing;
  readonly box: Box;
  /** Whether values run from left to right. */
  readonly isSideways: boolean;
  readonly scale: Scale;
  readonly secondaryScale: Scale;
  /** Of points only. */
  readonly xScale: Scale;
  readonly format: FormatNumber;
}

export type FormatNumber = (value: number, format: string) => string;

/**
 * A chart as SVG: enough to judge by eye what has been asked of Excel, which draws it otherwise.
 * The colours that the definition leaves open are the page's, by CSS.
 */
export function chartSvg(chart: ChartDrawing, format: FormatNumber): string {
  const width = Math.round(chart.place.width / 0.75);
  const height = Math.round(chart.place.height / 0.75);
  const plot = layOut(chart, width, height, format);
  const isPie = /^(Pie|Doughnut)/.test(chart.type);
  const fill = chart.fill ? ` style="fill:${chart.fill}"` : "";
  const parts = [
    `<rect class="chart-back" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}"${fill}/>`,
    chart.title.isVisible && chart.title.text
      ? label(width / 2, 22, chart.title.text, "chart-title", "middle")
      : "",
    isPie ? "" : axes(plot),
    chartMarks(plot),
    chart.legend.isVisible ? legend(chart, width, height) : "",
  ];
  const name = escape(chart.name);
  return `<svg role="img" aria-label="${name}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${parts.join("")}</svg>`;
}

export function label(
  x: number,
  y: number,
  text: string,
  name = "chart-label",
  anchor: "start" | "middle" | "end" = "start",
  more = ""
): string {
  return `<text class="${name}" x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}" ${more}>${escape(text)}</text>`;
}

export function escape(text: string): string {
  return text.replace(/[&<>"]/g, (each) => `&#${each.charCodeAt(0)};`);
}

/** Where a value lies: the x of a sideways chart, the y of an upright one. */
export function placeOf(plot: Plot, value: number, scale: Scale, isAcross: boolean): number {
  const { box, chart } = plot;
  const share = (value - scale.minimum) / (scale.maximum - scale.minimum || 1);
  const turned = chart.axes.value.isReversed && scale !== plot.xScale ? 1 - share : share;
  return isAcross ? box.left + turned * box.width : box.top + (1 - turned) * box.height;
}

/** The middle of a category, and how much room it has. */
export function categoryPlace(plot: Plot, index: number): { middle: number; room: number } {
  const { box, chart, isSideways } = plot;
  const count = Math.max(1, categoryCount(chart));
  const room = (isSideways ? box.height : box.width) / count;
  // Excel counts a sideways chart's categories from the bottom.
  const fromEnd = chart.axes.category.isReversed !== isSideways;
  const at = fromEnd ? count - 1 - index : index;
  return { middle: (isSideways ? box.top : box.left) + (at + 0.5) * room, room };
}

function layOut(chart: ChartDrawing, width: number, height: number, format: FormatNumber): Plot {
  const { legend: own, axes: ofChart } = chart;
  const isSideways = /^Bar/.test(chart.type);
  const hasSecondary = chart.series.some(({ isSecondary }) => isSecondary);
  const legendAt = own.isVisible ? own.position : "None";
  const top =
    14 + (chart.title.isVisible && chart.title.text ? 22 : 0) + (legendAt === "Top" ? 20 : 0);
  const below = 26 + (titleBelow(chart, isSideways) ? 18 : 0) + (legendAt === "Bottom" ? 22 : 0);
  const left =
    (isSideways ? 110 : 62) +
    (titleBeside(chart, isSideways) ? 18 : 0) +
    (legendAt === "Left" ? 110 : 0);
  const right = 14 + (hasSecondary ? 50 : 0) + (/Right|Corner/.test(legendAt) ? 120 : 0);
  const box = {
    left,
    top,
    width: Math.max(40, width - left - right),
    height: Math.max(30, height - top - below),
  };
  const ends = (isSecondary: boolean) => [...stacks(chart, isSecondary).values()].flat(2);
  const isXY = isPoints(chart.type);
  const xs = chart.series.flatMap(({ values, categories }) =>
    values.map((_, index) => Number(categories[index] ?? index + 1))
  );
  return {
    chart,
    box,
    isSideways,
    scale: scaleOf(ends(false), ofChart.value, !isXY),
    secondaryScale: scaleOf(ends(true), ofChart.secondaryValue),
    xScale: scaleOf(isXY ? xs : [], ofChart.category, false),
    format,
  };
}

function titleBelow(chart: ChartDrawing, isSideways: boolean): string | null {
  return isSideways ? chart.axes.value.title : chart.axes.category.title;
}

function titleBeside(chart: ChartDrawing, isSideways: boolean): string | null {
  return isSideways ? chart.axes.category.title : chart.axes.value.title;
}

function axes(plot: Plot): string {
  const { chart, box, isSideways, scale, secondaryScale, xScale } = plot;
  const bottom = box.top + box.height;
  const parts = [valueAxis(plot, scale, chart.axes.value, isSideways, "start")];
  if (isPoints(chart.type)) parts.push(valueAxis(plot, xScale, chart.axes.category, true, "start"));
  else if (chart.axes.category.isVisible) parts.push(categoryLabels(plot));
  if (chart.series.some(({ isSecondary }) => isSecondary)) {
    parts.push(valueAxis(plot, secondaryScale, chart.axes.secondaryValue, isSideways, "end"));
  }
  const zero = placeOf(
    plot,
    Math.min(Math.max(0, scale.minimum), scale.maximum),
    scale,
    isSideways
  );
  parts.push(
    isSideways
      ? `<path class="chart-axis" d="M${zero} ${box.top}V${bottom}"/>`
      : `<path class="chart-axis" d="M${box.left} ${zero}H${box.left + box.width}"/>`
  );
  const below = titleBelow(chart, isSideways);
  if (below) {
    parts.push(label(box.left + box.width / 2, bottom + 36, below, "chart-label", "middle"));
  }
  const beside = titleBeside(chart, isSideways);
  if (beside) {
    const y = box.top + box.height / 2;
    parts.push(label(16, y, beside, "chart-label", "middle", `transform="rotate(-90 16 ${y})"`));
  }
  return parts.join("");
}

function valueAxis(
  plot: Plot,
  scale: Scale,
  axis: AxisDrawing,
  isAcross: boolean,
  side: "start" | "end"
): string {
  const { box, format } = plot;
  const [right, bottom] = [box.left + box.width, box.top + box.height];
  return scale.ticks
    .map((tick) => {
      const at = placeOf(plot, tick, scale, isAcross);
      const text = axis.isVisible ? format(tick / unitOf(axis), axis.numberFormat) : "";
      const line = isAcross
        ? `<path class="chart-grid" d="M${at} ${box.top}V${bottom}"/>`
        : `<path class="chart-grid" d="M${box.left} ${at}H${right}"/>`;
      const written = isAcross
        ? label(at, bottom + 16, text, "chart-label", "middle")
        : side === "start"
          ? label(box.left - 6, at + 4, text, "chart-label", "end")
          : label(right + 6, at + 4, text);
      return (axis.hasGridlines ? line : "") + written;
    })
    .join("");
}

function categoryLabels(plot: Plot): string {
  const { chart, box, isSideways } = plot;
  const names = chart.series.find(({ categories }) => categories.length > 0)?.categories ?? [];
  return Array.from({ length: categoryCount(chart) }, (_, index) => {
    const { middle, room } = categoryPlace(plot, index);
    const full = String(names[index] ?? index + 1);
    const letters = Math.max(3, Math.floor((isSideways ? 100 : room) / 6.2));
    const text = full.length > letters ? `${full.slice(0, letters - 1)}…` : full;
    return isSideways
      ? label(box.left - 6, middle + 4, text, "chart-label", "end")
      : label(middle, box.top + box.height + 16, text, "chart-label", "middle");
  }).join("");
}

function legend(chart: ChartDrawing, width: number, height: number): string {
  const { position } = chart.legend;
  const entries: readonly (readonly [string, SeriesDrawing, number])[] = /^(Pie|Doughnut)/.test(
    chart.type
  )
    ? (chart.series[0]?.categories ?? []).map(
        (each, index) => [String(each), chart.series[0]!, index] as const
      )
    : chart.series.map((each, index) => [each.name, each, index] as const);
  const shown = entries.filter(([, series]) => series.fill !== "");
  const isBeside = !/Top|Bottom/.test(position);
  let x = isBeside ? (position === "Left" ? 8 : width - 118) : width / 2 - shown.length * 55;
  let y = isBeside ? height / 2 - shown.length * 9 : position === "Top" ? 44 : height - 12;
  return shown
    .map(([name, series, index]) => {
      const color = colorOf(series, index);
      const text = name.length > 18 ? `${name.slice(0, 17)}…` : name;
      const entry = `<rect x="${x}" y="${y - 9}" width="10" height="10" fill="${color}"/>${label(x + 15, y, text)}`;
      if (isBeside) y += 18;
      else x += 110;
      return entry;
    })
    .join("");
}
