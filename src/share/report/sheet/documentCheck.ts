import { sourceKey } from "../../../core/numberSource";
import type { ReportBlock, ReportChart, ReportContent, Run } from "../../../core/reportContent";
import type { BoundText } from "../../../ooxml/document/boundTexts";
import { printable } from "../../../core/printable";
import type { DrawnValue } from "../../../ooxml/document/drawnValues";
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
  drawn: readonly DrawnValue[] = []
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
  const charts = blocks.filter((block): block is ReportChart => block.kind === "chart");
  let compared = texts.length;
  for (const { chart, series, category, value } of drawn) {
    const own = charts.find(({ title }) => printable(title) === chart);
    if (!own) continue;
    compared += 1;
    const place = `${chart}: ${series}, ${category}`;
    const text = (each: number): string => figureText(each, own.decimals, form);
    const now = valueIn(own, series, category);
    if (now === null) unknown.push({ place, written: text(value) });
    else if (text(value) !== text(now))
      changed.push({ place, written: text(value), now: text(now) });
  }
  return { same: compared - changed.length - unknown.length, changed, unknown };
}

function valueIn({ categories, series }: ReportChart, name: string, category: string) {
  const own = series.find((one) => printable(one.name) === name);
  return own?.values[categories.findIndex((one) => printable(one) === category)] ?? null;
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
