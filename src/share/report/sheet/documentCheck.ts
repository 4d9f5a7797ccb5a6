import { sourceKey } from "../../../core/numberSource";
import {
  axisValue,
  type ReportBlock,
  type ReportChart,
  type ReportContent,
  type ReportScatter,
  type Run,
} from "../../../core/reportContent";
import type { BoundText } from "../../../ooxml/document/boundTexts";
import { printable } from "../../../core/printable";
import type { DrawnPoint, DrawnValue } from "../../../ooxml/document/drawnValues";
import { figureText } from "../../../words/figure";
import { languageOf } from "../../../words/sentence";

/** A figure of a document that is not what the workbook says now. */
export interface ChangedFigure {
  /** What it stands in. */
  readonly place: string;
  readonly written: string;
  /** As a document made now has it. */
  readonly now: string;
}

export interface DocumentCheck {
  readonly same: number;
  readonly changed: readonly ChangedFigure[];
  /** Figures that a document made now does not have: an analysis or a row is gone. */
  readonly unknown: readonly Omit<ChangedFigure, "now">[];
}

/**
 * Each figure of a document beside the same figure of one that is made of the workbook as it is.
 * @param hashOf what a document has for a source's key
 * @param drawn what its charts draw; charts that the product has not made are none of its business
 */
export function checkDocument(
  texts: readonly BoundText[],
  { language, blocks }: ReportContent,
  hashOf: (key: string) => string,
  drawn: readonly (DrawnValue | DrawnPoint)[] = []
): DocumentCheck {
  const now = new Map<string, Set<string>>();
  for (const [key, text] of blocks.flatMap(figuresOf)) {
    const hash = hashOf(key);
    now.set(hash, (now.get(hash) ?? new Set()).add(onOneLine(text)));
  }
  const changed: ChangedFigure[] = [];
  const unknown: Omit<ChangedFigure, "now">[] = [];
  for (const { hash, text, place } of texts) {
    const known = now.get(hash);
    const written = onOneLine(text);
    if (!known) unknown.push({ place, written });
    else if (!known.has(written)) changed.push({ place, written, now: [...known].join(" / ") });
  }
  const form = { language: languageOf(language) };
  let compared = texts.length;
  for (const one of drawn) {
    const figure = "point" in one ? pointIn(blocks, one, form) : valueIn(blocks, one, form);
    if (!figure) continue;
    compared += 1;
    const { place, written, now } = figure;
    if (now === null) unknown.push({ place, written });
    else if (written !== now) changed.push({ place, written, now });
  }
  return { same: compared - changed.length - unknown.length, changed, unknown };
}

type Form = Parameters<typeof figureText>[2];
type DrawnFigure = Omit<ChangedFigure, "now"> & { readonly now: string | null };

/** @returns null: the product has made no such chart */
function valueIn(
  blocks: readonly ReportBlock[],
  { chart, series, category, value }: DrawnValue,
  form: Form
): DrawnFigure | null {
  const own = blocks.find(
    (block): block is ReportChart => block.kind === "chart" && printable(block.title) === chart
  );
  if (!own) return null;
  const text = (each: number): string => figureText(each, own.decimals, form);
  const values = own.series.find((one) => printable(one.name) === series)?.values;
  const now = values?.[own.categories.findIndex((one) => printable(one) === category)];
  return {
    place: `${chart}: ${series}, ${category}`,
    written: text(value),
    now: now == null ? null : text(now),
  };
}

/** The same of a point, which is told by its number. */
function pointIn(
  blocks: readonly ReportBlock[],
  { chart, point, x, y }: DrawnPoint,
  form: Form
): DrawnFigure | null {
  const own = blocks.find(
    (block): block is ReportScatter => block.kind === "scatter" && printable(block.title) === chart
  );
  if (!own) return null;
  const text = (at: number, to: number): string =>
    `${figureText(at, own.x.decimals, form)}; ${figureText(to, own.y.decimals, form)}`;
  const now = own.points[point];
  return {
    place: `${chart}: ${now?.name ?? point + 1}`,
    written: text(x, y),
    now: now ? text(axisValue(now.x, own.x), axisValue(now.y, own.y)) : null,
  };
}

/** Word makes other spaces of spaces, and lines of lines. */
function onOneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

type Figure = readonly [key: string, text: string];

function figuresOf(block: ReportBlock): readonly Figure[] {
  switch (block.kind) {
    case "paragraph":
      return block.runs.flatMap(figureOf);
    case "points":
      return block.items.flat().flatMap(figureOf);
    case "table":
      return block.rows.flatMap(({ numbers }) =>
        numbers.flatMap((number): readonly Figure[] =>
          number === null ? [] : [[sourceKey(number.source), number.text]]
        )
      );
    default:
      return [];
  }
}

function figureOf(run: Run): readonly Figure[] {
  return typeof run === "object" && "source" in run ? [[sourceKey(run.source), run.text]] : [];
}
