import { Bookmark, type ParagraphChild, TextRun } from "docx";
import { sourceKey } from "../../core/numberSource";
import type { Run } from "../../core/reportContent";
import { runText } from "../../core/runText";
import type { Binding } from "./binding";
import { printable } from "../../core/printable";

/** A text on one line, such as a title. */
export function oneLine(text: string): string {
  return printable(text)
    .replace(/[\s\u2028\u2029]+/gu, " ")
    .trim();
}

/** Of what is only looked up, in half points. */
const SMALL = 18;

/**
 * A place to fill in stands in brackets on yellow: seen on paper as well as on screen. A figure stands
 * in a bookmark, by which it is found again.
 */
export function textRuns(
  runs: readonly Run[],
  bind: Binding,
  isSmall = false
): readonly ParagraphChild[] {
  const look = isSmall ? { size: SMALL } : {};
  return runs.flatMap((run): readonly ParagraphChild[] => {
    if (typeof run === "string") return linesOf(run, look);
    const text = runText(run);
    return "fillIn" in run
      ? [new TextRun({ ...look, text: printable(text), highlight: "yellow" })]
      : [new Bookmark({ id: bind(sourceKey(run.source)), children: linesOf(text, look) })];
  });
}

function linesOf(text: string, look: { readonly size?: number }): readonly TextRun[] {
  return printable(text)
    .split(/\r\n|\r|\n/)
    .map((line, i) => new TextRun({ ...look, text: line, ...(i === 0 ? {} : { break: 1 }) }));
}
