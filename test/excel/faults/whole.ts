/** Whether every sync is tried, or, as in the ordinary run, some of the longer works' alone. */
export const isWhole = process.env["EVERY_SYNC"] === "1";

/** Said at once and a line at a time, so that a whole run that is stopped has told what it came to. */
export function tellTotals(totals: Readonly<Record<string, string | number>>): void {
  if (isWhole) process.stderr.write(`${JSON.stringify(totals)}\n`);
}
