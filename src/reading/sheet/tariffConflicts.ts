import type { Day } from "../../core/calendar";
import type { ProfessionKey } from "../../core/profession";
import { eachInSteps, type Steps } from "../../core/steps";
import type { TableRow } from "./sourceTable";

/** A row of tariffs, as far as it can stand in the way of another. */
export interface TariffSpan {
  readonly row: TableRow;
  /** "Övrig" is a group and a code. */
  readonly keys: readonly ProfessionKey[];
  readonly from: Day;
  /** Inclusive; null: until the next one. */
  readonly to: Day | null;
}

export interface TariffConflict {
  readonly code: "tariff.overlap" | "tariff.sameStart";
  readonly left: TableRow;
  /** The one further up, which stands. */
  readonly kept: TableRow;
}

/**
 * Rows that cannot stand beside an earlier one of the same profession. One pass over each profession
 * in the order of dates: a row is held against the last that still stands.
 * @param spans in the order of the sheet
 */
export function* conflictsOf(spans: readonly TariffSpan[]): Steps<readonly TariffConflict[]> {
  const byKey = new Map<ProfessionKey, number[]>();
  yield* eachInSteps(spans, ({ keys }, at) => {
    for (const key of keys) {
      const own = byKey.get(key);
      if (own) own.push(at);
      else byKey.set(key, [at]);
    }
  });
  const conflicts: TariffConflict[] = [];
  const left = new Set<number>();
  const leave = (worse: number, better: number, code: TariffConflict["code"]): void => {
    left.add(worse);
    conflicts.push({ code, left: spans[worse]!.row, kept: spans[better]!.row });
  };
  for (const own of byKey.values()) {
    const standing: number[] = [];
    const inOrder = own
      .filter((at) => !left.has(at))
      .sort((a, b) => spans[a]!.from - spans[b]!.from || a - b);
    yield* eachInSteps(inOrder, (at) => {
      for (;;) {
        const last = standing[standing.length - 1];
        const code = last === undefined ? null : conflictOf(spans[last]!, spans[at]!);
        if (last === undefined || code === null) break;
        if (last < at) {
          leave(at, last, code);
          return;
        }
        leave(last, at, code);
        standing.pop();
      }
      standing.push(at);
    });
  }
  return conflicts;
}

function conflictOf(earlier: TariffSpan, later: TariffSpan): TariffConflict["code"] | null {
  if (earlier.from === later.from) return "tariff.sameStart";
  return earlier.to !== null && earlier.to >= later.from ? "tariff.overlap" : null;
}
