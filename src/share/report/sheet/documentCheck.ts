import { sourceKey } from "../../../core/numberSource";
import type { ReportBlock, ReportContent, Run } from "../../../core/reportContent";
import type { BoundText } from "../../../ooxml/document/boundTexts";

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
 */
export function checkDocument(
  texts: readonly BoundText[],
  { blocks }: ReportContent,
  hashOf: (key: string) => string
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
  return { same: texts.length - changed.length - unknown.length, changed, unknown };
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
