import { TextRun } from "docx";
import type { Run } from "../../core/reportContent";
import { runText } from "../../core/runText";

/** What XML or Word cannot hold, and half characters, which users' texts may carry. */
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export function printable(text: string): string {
  return text.replace(FORBIDDEN, "");
}

/** A text on one line, such as a title. */
export function oneLine(text: string): string {
  return printable(text)
    .replace(/[\s\u2028\u2029]+/gu, " ")
    .trim();
}

/** Of what is only looked up, in half points. */
const SMALL = 18;

/** A place to fill in stands in brackets on yellow: seen on paper as well as on screen. */
export function textRuns(runs: readonly Run[], isSmall = false): readonly TextRun[] {
  const look = isSmall ? { size: SMALL } : {};
  return runs.flatMap((run) =>
    typeof run === "object" && "fillIn" in run
      ? [new TextRun({ ...look, text: printable(runText(run)), highlight: "yellow" })]
      : linesOf(runText(run), look)
  );
}

function linesOf(text: string, look: { readonly size?: number }): readonly TextRun[] {
  return printable(text)
    .split(/\r\n|\r|\n/)
    .map((line, i) => new TextRun({ ...look, text: line, ...(i === 0 ? {} : { break: 1 }) }));
}
