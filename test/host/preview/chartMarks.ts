import type { SeriesDrawing } from "../model/chartDrawing";
import { isPoints, isStacked, numberAt, stacks, unitOf } from "./chartScale";
import { categoryPlace, label, placeOf, type Plot } from "./chartSvg";

const palette = [
  "#4472C4",
  "#ED7D31",
  "#A5A5A5",
  "#FFC000",
  "#5B9BD5",
  "#70AD47",
  "#264478",
  "#9E480E",
];

/** The columns, bars, lines, points and slices of a chart. */
export function chartMarks(plot: Plot): string {
  const { chart } = plot;
  if (/^(Pie|Doughnut)/.test(chart.type)) return slices(plot);
  return [false, true]
    .map((isSecondary) => {
      const spans = stacks(chart, isSecondary);
      const beside = [...spans.keys()].filter(({ type }) => isColumn(type) && !isStacked(type));
      return [...spans]
        .map(([series, ends]) => {
          const index = chart.series.indexOf(series);
          if (isPoints(series.type)) return points(plot, series, index);
          if (!isColumn(series.type)) return line(plot, series, index, ends);
          const among = isStacked(series.type) ? [series] : beside;
          return columns(plot, series, index, ends, among.indexOf(series), among);
        })
        .join("");
    })
    .join("");
}

export function colorOf(series: SeriesDrawing, index: number): string {
  const isLine = !isColumn(series.type) && !/^(Area|Pie|Doughnut)/.test(series.type);
  const own = isLine ? (series.line.color ?? series.fill) : series.fill;
  return own || (palette[index % palette.length] ?? "#4472C4");
}

function isColumn(type: string): boolean {
  return /^(Column|Bar|Waterfall|Histogram|Funnel)/.test(type);
}

function scaleFor(plot: Plot, { isSecondary }: SeriesDrawing) {
  return isSecondary ? plot.secondaryScale : plot.scale;
}

function columns(
  plot: Plot,
  series: SeriesDrawing,
  index: number,
  ends: readonly [number, number][],
  place: number,
  among: readonly SeriesDrawing[]
): string {
  const scale = scaleFor(plot, series);
  const overlap = (among[0]?.overlap ?? 0) / 100;
  const gap = (among[0]?.gapWidth ?? 150) / 100;
  const units = among.length - (among.length - 1) * overlap + gap;
  return ends
    .map(([from, to], category) => {
      const { middle, room } = categoryPlace(plot, category);
      const thickness = room / units;
      const start = middle - room / 2 + (gap / 2) * thickness + place * thickness * (1 - overlap);
      const [a, b] = [from, to].map((each) => placeOf(plot, each, scale, plot.isSideways));
      const low = Math.min(a!, b!);
      const size = Math.abs(a! - b!);
      const fill = series.pointFills[category] ?? series.fill;
      const color = fill === "" ? "none" : (fill ?? colorOf(series, index));
      const border = series.line.color && series.line.style !== "None" ? series.line.color : "none";
      const shape = plot.isSideways
        ? `x="${low.toFixed(1)}" y="${start.toFixed(1)}" width="${size.toFixed(1)}" height="${thickness.toFixed(1)}"`
        : `x="${start.toFixed(1)}" y="${low.toFixed(1)}" width="${thickness.toFixed(1)}" height="${size.toFixed(1)}"`;
      const mark = `<rect ${shape} fill="${color}" stroke="${border}"/>`;
      const [x, y] = plot.isSideways
        ? [Math.max(a!, b!) + 4, start + thickness / 2 + 4]
        : [start + thickness / 2, low - 4];
      return mark + valueLabel(plot, series, category, x, y, plot.isSideways ? "start" : "middle");
    })
    .join("");
}

function line(
  plot: Plot,
  series: SeriesDrawing,
  index: number,
  ends: readonly [number, number][]
): string {
  const scale = scaleFor(plot, series);
  const color = colorOf(series, index);
  // A cell without a number is a gap.
  const places = ends.flatMap(([, to], category) =>
    typeof series.values[category] === "number"
      ? [{ x: categoryPlace(plot, category).middle, y: placeOf(plot, to, scale, false), category }]
      : []
  );
  const path = places
    .map(({ x, y }, at) => `${at ? "L" : "M"}${x.toFixed(1)} ${y.toFixed(1)}`)
    .join("");
  const labels = places
    .map(({ x, y, category }) => valueLabel(plot, series, category, x, y - 7, "middle"))
    .join("");
  const [first] = places;
  const last = places.at(-1);
  if (/^Area/.test(series.type) && first && last) {
    const base = placeOf(plot, 0, scale, false);
    return `<path d="${path}L${last.x} ${base}L${first.x} ${base}Z" fill="${color}" fill-opacity="0.7"/>${labels}`;
  }
  return stroke(path, series, color) + markers(series, color, places) + labels;
}

function points(plot: Plot, series: SeriesDrawing, index: number): string {
  const scale = scaleFor(plot, series);
  const color = colorOf(series, index);
  const places = series.values.flatMap((value, category) => {
    const x = Number(series.categories[category] ?? category + 1);
    if (typeof value !== "number" || !Number.isFinite(x)) return [];
    return [
      { x: placeOf(plot, x, plot.xScale, true), y: placeOf(plot, value, scale, false), category },
    ];
  });
  const hasLine = /Lines|Smooth/.test(series.type);
  const path = places
    .map(({ x, y }, at) => `${at ? "L" : "M"}${x.toFixed(1)} ${y.toFixed(1)}`)
    .join("");
  const labels = places
    .map(({ x, y, category }) => valueLabel(plot, series, category, x, y - 7, "middle"))
    .join("");
  return (hasLine ? stroke(path, series, color) : "") + markers(series, color, places) + labels;
}

function stroke(path: string, { line: { style, weight } }: SeriesDrawing, color: string): string {
  if (style === "None") return "";
  const dash = /Dash/.test(style) ? "6 4" : /Dot/.test(style) ? "2 3" : "none";
  return `<path d="${path}" fill="none" stroke="${color}" stroke-width="${weight}" stroke-dasharray="${dash}"/>`;
}

function markers(
  { type }: SeriesDrawing,
  color: string,
  places: readonly { readonly x: number; readonly y: number }[]
): string {
  const hasMarkers = /Markers/.test(type) ? !/NoMarkers/.test(type) : isPoints(type);
  if (!hasMarkers) return "";
  return places
    .map(
      ({ x, y }) => `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="3.5" fill="${color}"/>`
    )
    .join("");
}

function valueLabel(
  plot: Plot,
  { labels, values, fill, isSecondary }: SeriesDrawing,
  index: number,
  x: number,
  y: number,
  anchor: "start" | "middle"
): string {
  if (!labels.isVisible || fill === "" || typeof values[index] !== "number") return "";
  const { value, secondaryValue } = plot.chart.axes;
  const unit = unitOf(isSecondary ? secondaryValue : value);
  return label(x, y, plot.format(values[index] / unit, labels.numberFormat), "chart-label", anchor);
}

function slices({ chart, box }: Plot): string {
  const [series] = chart.series;
  if (!series) return "";
  const sizes = series.values.map((_, index) => Math.max(0, numberAt(series.values, index)));
  const total = sizes.reduce((sum, each) => sum + each, 0) || 1;
  const radius = Math.min(box.width, box.height) / 2;
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  let angle = -Math.PI / 2;
  return sizes
    .map((each, index) => {
      const next = angle + (each / total) * 2 * Math.PI * 0.99999;
      const at = (turn: number) =>
        `${(x + radius * Math.cos(turn)).toFixed(1)} ${(y + radius * Math.sin(turn)).toFixed(1)}`;
      const large = next - angle > Math.PI ? 1 : 0;
      const color = series.pointFills[index] ?? palette[index % palette.length];
      const path = `<path d="M${x} ${y}L${at(angle)}A${radius} ${radius} 0 ${large} 1 ${at(next)}Z" fill="${color}"/>`;
      angle = next;
      return path;
    })
    .join("");
}
