/** How often a property is tried where each time costs: ten times as often with LONG_RUN=1. */
export function runs(usual: number): number {
  return process.env["LONG_RUN"] === "1" ? 10 * usual : usual;
}
