import { TextRun } from "docx";
import type { Run } from "../../core/reportContent";

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

/** A place to fill in stands in brackets on yellow: seen on paper as well as on screen. */
export function textRuns(runs: readonly Run[]): readonly TextRun[] {
  return runs.flatMap((run) =>
    typeof run === "string"
      ? linesOf(run)
      : [new TextRun({ text: `[${printable(run.fillIn)}]`, highlight: "yellow" })]
  );
}

function linesOf(text: string): readonly TextRun[] {
  return printable(text)
    .split(/\r\n|\r|\n/)
    .map((line, i) => new TextRun(i === 0 ? line : { text: line, break: 1 }));
}
