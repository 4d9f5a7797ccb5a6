/** One comparison of one run; times in nanoseconds. */
export interface Row {
  readonly what: string;
  readonly peer: string;
  readonly ours: number;
  /** null: the aim is a time of its own. */
  readonly theirs: number | null;
  readonly aim: string;
  readonly met: boolean;
}

type Times = Pick<Row, "what" | "peer"> & { readonly ours: number; readonly theirs: number };

/** @param most times as long as the peer's */
export function slower(times: Times, most: number): Row {
  return { ...times, aim: `≤ ${most}× its time`, met: times.ours <= most * times.theirs };
}

/** @param least times as fast as the peer */
export function faster(times: Times, least: number): Row {
  return { ...times, aim: `≥ ${least}× as fast`, met: least * times.ours <= times.theirs };
}

/** @param most milliseconds */
export function within(what: string, ours: number, most: number): Row {
  return { what, peer: "", ours, theirs: null, aim: `≤ ${most} ms`, met: ours <= most * 1e6 };
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
      theirs === null ? "" : duration(theirs),
      theirs === null ? "" : (theirs / ours).toFixed(theirs > ours ? 1 : 2),
      aim,
      verdict(met),
    ]),
  ]);
}

export function verdict(met: boolean): string {
  return met ? "met" : "NOT MET";
}

/** Whether any table says that an aim is missed. */
export function hasMissed(tables: readonly string[]): boolean {
  return tables.some((one) => one.includes(verdict(false)));
}

function duration(nanoseconds: number): string {
  if (nanoseconds < 1e3) return `${nanoseconds.toFixed(0)} ns`;
  return nanoseconds < 1e6
    ? `${(nanoseconds / 1e3).toFixed(1)} µs`
    : `${(nanoseconds / 1e6).toFixed(1)} ms`;
}
