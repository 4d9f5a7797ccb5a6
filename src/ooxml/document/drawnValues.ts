import type { Package } from "../package";
import { type Element, findElements, textOf } from "../xml/tags";

/** A value that a chart of a document draws. */
export interface DrawnValue {
  readonly chart: string;
  readonly series: string;
  /** As the chart's axis names it. */
  readonly category: string;
  readonly value: number;
}

/** A point that a chart of a document draws, by its number from 0. */
export interface DrawnPoint {
  readonly chart: string;
  readonly point: number;
  readonly x: number;
  readonly y: number;
}

const CHART = /^\/?word\/charts\/[^/]+\.xml$/;

/** What the charts of a document draw: columns, bars, lines and points. */
export function drawnValues(file: Package): readonly (DrawnValue | DrawnPoint)[] {
  return file.names
    .filter((name) => CHART.test(name))
    .flatMap((name) => valuesIn(file.text(name), name));
}

function valuesIn(xml: string, part: string): readonly (DrawnValue | DrawnPoint)[] {
  const inside = ({ inner: [start, end] }: Element): string => xml.slice(start, end);
  const [title] = findElements(xml, part, "title");
  const chart = title ? textsIn(inside(title), part, "t").join("") : "";
  return findElements(xml, part, "ser").flatMap<DrawnValue | DrawnPoint>((element) => {
    const own = inside(element);
    const of = (name: string): string => {
      const [found] = findElements(own, part, name);
      return found ? own.slice(...found.inner) : "";
    };
    const ys = pointsIn(of("yVal"), part);
    if (ys.size > 0)
      return [...pointsIn(of("xVal"), part)].map(([index, x]) => ({
        ...{ chart, point: Number(index), x: Number(x) },
        // A point without one is drawn at none.
        y: Number(ys.get(index) ?? NaN),
      }));
    const series = textsIn(of("tx"), part, "v").join("");
    const categories = pointsIn(of("cat"), part);
    return [...pointsIn(of("val"), part)].flatMap(([index, text]) => {
      const category = categories.get(index);
      return category === undefined ? [] : [{ chart, series, category, value: Number(text) }];
    });
  });
}

/** By their number. */
function pointsIn(xml: string, part: string): ReadonlyMap<string, string> {
  return new Map(
    findElements(xml, part, "pt").map(({ tag, inner: [start, end] }) => [
      /\bidx="(\d+)"/.exec(xml.slice(tag.start, tag.end))?.[1] ?? "",
      textsIn(xml.slice(start, end), part, "v").join(""),
    ])
  );
}

function textsIn(xml: string, part: string, name: string): readonly string[] {
  return findElements(xml, part, name).map((element) => textOf(xml, element));
}
