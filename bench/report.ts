/** One comparison of one run; times in nanoseconds. */
export interface Row {
  readonly what: string;
  readonly peer: string;
  readonly ours: number;
  readonly theirs: number;
  readonly aim: string;
  readonly met: boolean;
}

export function table(lines: readonly (readonly string[])[]): string {
  const widths = lines[0]!.map((_, i) => Math.max(...lines.map((line) => line[i]!.length)));
  return lines
    .map((line) =>
      line
        .map((cell, i) => cell.padEnd(widths[i]!))
        .join("  ")
        .trimEnd()
    )
    .join("\n");
}

export function ratioTable(rows: readonly Row[]): string {
  return table([
    ["what", "ours", "peer", "theirs", "theirs/ours", "aim", ""],
    ...rows.map(({ what, ours, peer, theirs, aim, met }) => [
      what,
      duration(ours),
      peer,
      duration(theirs),
      (theirs / ours).toFixed(theirs > ours ? 1 : 2),
      aim,
      met ? "met" : "NOT MET",
    ]),
  ]);
}

function duration(nanoseconds: number): string {
  if (nanoseconds < 1e3) return `${nanoseconds.toFixed(0)} ns`;
  return nanoseconds < 1e6
    ? `${(nanoseconds / 1e3).toFixed(1)} µs`
    : `${(nanoseconds / 1e6).toFixed(1)} ms`;
}
