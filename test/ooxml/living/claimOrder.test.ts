import * as fc from "fast-check";
import { explainAllocation } from "../../../src/calls/sheet/explainAllocation";
import { byClaim } from "../../../src/core/rounding/claimOrder";
import { en } from "../../../src/words/en/explain";
import { sv } from "../../../src/words/sv/explain";
import { calculateInIronCalc } from "../../support/ironCalc";
import { ask, type AskedCall, copyWithNames } from "../lambdaBook";
import { column, LivingBook } from "./livingBook";
import { cellsAt, expectSame } from "./sameAnswers";

/** Splits whose last spare öre stands between shares with the same rest. */
const drawn = fc
  .sample(
    fc.tuple(
      fc.integer({ min: -60, max: 60 }),
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 5 })
    ),
    { seed: 20_261_130, numRuns: 3000 }
  )
  .map(([units, weights]) => ({
    args: [units / 100, weights] as const,
    tie: explainAllocation(units / 100, weights, 2, 0)?.tie ?? null,
  }));

function tiedBy(tie: "weight" | "position"): readonly AskedCall[] {
  return drawn
    .filter((one) => one.tie === tie)
    .slice(0, 40)
    .map(({ args: [amount, weights] }) => ({ id: "ALLOCATE_SPLIT", args: [amount, [weights]] }));
}

// An Excel formula cannot call the order: these two write it anew.
describe.each(["weight", "position"] as const)("shares tied but for their %s", (tie) => {
  const calls = tiedBy(tie);

  test("are many", () => expect(calls).toHaveLength(40));

  test("go in the order of claimOrder.ts in the steps of splitSteps.ts", () => {
    const book = new LivingBook();
    const running = calls.map(({ args: [amount, weights] }) => ({
      id: "ALLOCATE_SPLIT" as const,
      args: [column([amount as number, amount as number]), weights!, null, "löpande"],
    }));
    const areas = [...calls, ...running].map((call) => ({ call, area: book.add(call) }));
    const sheets = calculateInIronCalc(book.typed);
    for (const { call, area } of areas) expectSame(cellsAt(sheets, area), call);
  });

  test("go in the order of claimOrder.ts in the name of lambdaFormulas.ts", async () => {
    const { bytes } = await copyWithNames();
    const answers = ask(bytes, calls);
    calls.forEach((call, i) => expectSame(answers[i]!, call));
  });
});

test("what is said of ties is the order of claimOrder.ts", () => {
  const isLargerFirst = byClaim([1, 1], [1, 2])(0, 1) > 0;
  const isEarlierFirst = byClaim([1, 1], [1, 1])(0, 1) < 0;
  expect([isLargerFirst, isEarlierFirst]).toEqual([true, true]);
  expect(sv.split.tie.weight).toContain("större vikten före");
  expect(en.split.tie.weight).toContain("larger weight goes first");
  expect(sv.split.tie.position).toContain("den som står först före");
  expect(en.split.tie.position).toContain("earlier one goes first");
});
