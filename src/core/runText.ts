import type { Run } from "./reportContent";

/** As it is read; a place to fill in stands in brackets. */
export function runText(run: Run): string {
  if (typeof run === "string") return run;
  return "fillIn" in run ? `[${run.fillIn}]` : run.text;
}
