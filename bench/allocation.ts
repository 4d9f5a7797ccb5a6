import { allocate as dineroAllocate, dinero } from "dinero.js";
import { allocate } from "../src/core/rounding/allocation";
import { toShares } from "../src/core/rounding/shares";
import { demandEqual, medians } from "./ratio";
import { faster, type Row } from "./report";

const SEK = { code: "SEK", base: 10, exponent: 2 };
type DineroWeights = readonly (number | { readonly amount: number; readonly scale: number })[];

/** Recipients, and how many times dinero's speed we aim for: whole weights, and others. */
const AIMS = [
  [2, 20, 5],
  [30, 25, 5],
  [300, 20, 5],
] as const;

/** One amount over weights that are read, checked and shared out, against dinero.js 2.0.2. */
export function allocationRows(): Row[] {
  useEveryWay();
  return AIMS.flatMap(([recipients, ofWhole, ofOthers]) => {
    const whole = wholeWeights(recipients);
    const sum = whole.reduce((added, weight) => added + weight, 0);
    // Never 0 in the second decimal, so that it counts.
    const hundredths = whole.map((weight) => weight * 100 + (weight % 89) + 1);
    const row = (
      what: string,
      weights: readonly number[],
      theirs: DineroWeights,
      aim: number
    ): Row => {
      // Another amount every call, so that neither side can keep an answer.
      let amount = 1_234_567;
      const times = medians({
        ours: () => allocate((amount += 7), toShares(weights)!),
        theirs: () => dineroAllocate(dinero({ amount: (amount += 7), currency: SEK }), theirs),
      });
      const name = `allocation, ${recipients} recipients, ${what}`;
      // dinero.js gives what is left over to the first, so that only an amount without a rest is the same.
      const even = sum * 100;
      demandEqual(
        name,
        allocate(even, toShares(whole)!),
        dineroAllocate(dinero({ amount: even, currency: SEK }), whole).map(
          (part) => part.toJSON().amount
        )
      );
      return faster({ what: name, peer: "dinero.js 2.0.2", ...times }, aim);
    };
    return [
      row("whole weights", whole, whole, ofWhole),
      // It has no weights of 17 decimals: it gets the whole ones.
      row(
        "shares of a sum",
        whole.map((weight) => weight / sum),
        whole,
        ofOthers
      ),
      row(
        "two decimals",
        hundredths.map((weight) => weight / 100),
        hundredths.map((amount) => ({ amount, scale: 2 })),
        ofOthers
      ),
    ];
  });
}

function wholeWeights(recipients: number): readonly number[] {
  return recipients === 2
    ? [80, 20]
    : Array.from({ length: recipients }, (_, i) => 1000 + ((i * 7919) % 9000));
}

/** A sheet has weights of every kind: what is quick with one kind alone is not what a user meets. */
function useEveryWay(): void {
  const kinds = [
    [1e300, 1 / 3, 5],
    [1 / 3, 2 / 3],
    [0.25, 0.75],
    [1, 2],
  ];
  for (let total = 1; total <= 3000; total += 1)
    for (const weights of kinds) allocate(total, toShares(weights)!);
}
