import { allocate as dineroAllocate, dinero } from "dinero.js";
import { allocate } from "../src/core/rounding/allocation";
import { toShares } from "../src/core/rounding/shares";
import { medians } from "./ratio";
import type { Row } from "./report";

const SEK = { code: "SEK", base: 10, exponent: 2 };
/** Recipients, and how many times dinero's speed we aim for. */
const AIMS = [
  [2, 15],
  [30, 20],
  [300, 8],
] as const;

/** One amount over whole weights: weights read, checked and shared out, against dinero.js 2.0.2. */
export async function allocationRows(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [recipients, aim] of AIMS) {
    const weights =
      recipients === 2
        ? [80, 20]
        : Array.from({ length: recipients }, (_, i) => 1000 + ((i * 7919) % 9000));
    // Another amount every call, so that neither side can keep an answer.
    let amount = 1234567;
    const times = await medians({
      ours: () => allocate((amount += 7), toShares(weights)!),
      dinero: () => dineroAllocate(dinero({ amount: (amount += 7), currency: SEK }), weights),
      kept: keptShares(weights),
    });
    rows.push(
      {
        what: `allocation, ${recipients} recipients`,
        peer: "dinero.js 2.0.2",
        ours: times.ours,
        theirs: times.dinero,
        aim: `≥ ${aim}× as fast`,
        met: times.dinero / times.ours >= aim,
      },
      {
        what: `the same weights again, ${recipients} recipients`,
        peer: "dinero.js 2.0.2",
        ours: times.kept,
        theirs: times.dinero,
        aim: `≥ ${aim}× as fast`,
        met: times.dinero / times.kept >= aim,
      }
    );
  }
  return rows;
}

function keptShares(weights: readonly number[]): () => unknown {
  const shares = toShares(weights)!;
  let amount = 7654321;
  return () => allocate((amount += 7), shares);
}
