import type { BridgeSpan } from "../core/bridge";
import { cashOf, type Span } from "../../../core/scenario/rollUp";
import type { Scenario } from "../../../core/scenario/scenario";

/** What a line of growth says that the bridge's months cost now. */
export interface NowByGrowth {
  readonly span: Pick<Span, "from" | "to">;
  readonly size: (line: Scenario, at: number) => number;
}

export function nowByGrowth({ months }: Scenario, { from, to }: BridgeSpan): NowByGrowth {
  const first = months[0]!;
  const span = { from: Math.max(0, from - first), to: Math.min(months.length, to - first + 1) };
  return { span, size: (line, at) => cashOf(line.alternatives[at]!, line.cells, span) };
}
