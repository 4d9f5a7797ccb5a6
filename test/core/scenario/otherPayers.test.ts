import { monthOf } from "../../../src/core/calendar";
import { OTHER_PAYERS, type PayersPatch } from "../../../src/core/policy/policy";
import { checkPolicy } from "../../../src/core/policy/policyCheck";
import { compare } from "../../../src/core/scenario/compare";
import { cashOf, sumOf } from "../../../src/core/scenario/rollUp";
import { booked, policy, settings, unit, valueOf } from "./region";

const NOBODY = { state: 0, careRegion: 0, provider: 0, patient: 0, statePerContact: 0 };

const payers = (from: string, parts: Partial<PayersPatch>): PayersPatch => ({
  kind: "payers",
  from,
  source: null,
  ...NOBODY,
  ...parts,
});

/** 100 contacts a month at a booked 500.01 kr, all on the health centre. */
const data = {
  periodUnit: "month" as const,
  units: [unit("A")],
  observations: Array.from({ length: 12 }, (_, m) => booked(monthOf(2020, 1) + m, 50_001, 100)),
};
const options = settings(monthOf(2020, 12), { lastMonth: monthOf(2021, 12), method: "flat" });
const YEAR = { from: 12, to: 24 };

function run(patch: PayersPatch) {
  const scenario = valueOf(
    compare(data, options, [policy("now", []), policy("others", [patch])], "now")
  );
  const alternative = scenario.alternatives[1]!;
  const sums = OTHER_PAYERS.map((payer) => sumOf(alternative, scenario.cells, payer, YEAR));
  return { scenario, alternative, sums, cash: cashOf(alternative, scenario.cells, YEAR) };
}

/** A forecast year: 12 × 50 001 kr. */
const WHOLE = 60_001_200;

test.each([
  { parts: { state: 1 }, sums: [WHOLE, 0, 0, 0] },
  { parts: { state: 0.4, provider: 0.1 }, sums: [24_000_480, 0, 6_000_120, 0] },
  // Thirds: the year's öre that is left over goes to the largest remainder.
  { parts: { careRegion: 1 / 3, patient: 1 / 3 }, sums: [0, 20_000_400, 0, 20_000_400] },
  // 120 kr for each of 1 200 contacts.
  { parts: { statePerContact: 120 }, sums: [14_400_000, 0, 0, 0] },
  // A grant above the cost pays what the others leave, and no more.
  { parts: { statePerContact: 9_000, provider: 0.25 }, sums: [45_000_900, 0, 15_000_300, 0] },
])("what others pay leaves the region's cash: $parts", ({ parts, sums }) => {
  const found = run(payers("2021-01-01", parts));
  expect(found.sums).toEqual(sums);
  expect(found.cash).toBe(WHOLE - sums.reduce((sum, one) => sum + one, 0));
});

test("a rule inside a month counts the days on which it holds", () => {
  // 15 of January's 31 days: 5 000 100 öre × 15/31 × 0.5, and eleven whole months.
  const found = run(payers("2021-01-17", { careRegion: 0.5 }));
  expect(found.sums[1]).toBe(Math.round(5_000_100 * (15 / 31) * 0.5 + 11 * 2_500_050));
});

test("booked months are nobody else's", () => {
  const { alternative, scenario } = run(payers("2019-01-01", { state: 1 }));
  expect(sumOf(alternative, scenario.cells, "state", { from: 0, to: 12 })).toBe(0);
});

test("the reader is told that it takes a decision elsewhere, or that nothing is stated", () => {
  const codes = (patch: PayersPatch) => run(patch).alternative.warnings;
  expect(codes(payers("2021-03-01", { state: 0.2 }))).toEqual([
    { code: "payers.law", from: "2021-03-01" },
  ]);
  expect(codes(payers("2021-03-01", {}))).toEqual([{ code: "payers.none" }]);
});

test("shares above the whole are refused, with what they come to", () => {
  const faults = checkPolicy(policy("p", [payers("2021-01-01", { state: 0.7, patient: 0.4 })]));
  expect(faults).toEqual([
    { code: "patch.payersAboveWhole", patch: 0, field: "state", sum: 0.7 + 0.4 },
  ]);
  expect(checkPolicy(policy("p", [payers("2021-01-01", { state: 0.7, patient: 0.3 })]))).toEqual(
    []
  );
});
