import { calculateInIronCalc } from "../../support/ironCalc";
import { monthOf } from "../../../src/core/calendar";
import { fourYears, policy, split } from "../../core/scenario/region";
import { CommitteePage } from "./committeePage";
import { eightyTwenty, nothing, scenarioOf } from "./fixture";
import type { Written } from "./underCells";

const capped = policy("Tak", [
  split("2020-01-01", 0.8),
  { kind: "cap", from: "2020-01-01", source: null, perListed: 10 },
]);
const page = new CommitteePage(scenarioOf([nothing, eightyTwenty, capped]));
const share = page.cellOf("share");

function valuesWith(written: readonly Written[]): readonly (readonly [string, unknown])[] {
  return [...calculateInIronCalc(new Map([["b", page.typed(written)]])).get("b")!];
}

function sentencesWith(written: readonly Written[]): readonly string[] {
  return valuesWith(written).flatMap(([address, value]) =>
    address.startsWith("A") && /^(80\/20|Tak): /.test(String(value)) ? [String(value)] : []
  );
}

test("the sentences follow the figures", () => {
  expect(sentencesWith([])).toEqual([
    "80/20: totalt oförändrat, vårdcentralerna 1.3 mkr lägre, regionen centralt 1.3 mkr högre.",
    "80/20: ryms inte i ramen, saknas 500 tkr.",
    expect.stringMatching(/^Tak: totalt oförändrat, vårdcentralerna /),
  ]);
  expect(sentencesWith([{ cell: share, value: 1 }])).toEqual([
    expect.stringMatching(/^80\/20: totalt oförändrat, vårdcentralerna \d+ tkr lägre/),
    expect.stringMatching(/^80\/20: ryms i ramen, kvar \d+ tkr\.$/),
    expect.stringMatching(/^Tak: totalt oförändrat, vårdcentralerna /),
  ]);
  expect(sentencesWith([{ cell: page.cellOf("growth"), value: 0.1 }])[2]).toBe(
    "Tak: följer inte de gula cellerna."
  );
});

test("the documented example: 12,5 million of which the vårdcentral bears 20 %, or 30 %", () => {
  const four = new CommitteePage(
    scenarioOf([nothing, policy("80/20", [split("2020-01-01", 0.8)])], fourYears, {
      lastOutcome: monthOf(2020, 12),
      meanFees: null,
    })
  );
  const parties = (written: readonly Written[]): readonly unknown[] => {
    const cells = calculateInIronCalc(new Map([["b", four.typed(written)]])).get("b")!;
    const { region, healthCentre } = four.printed(cells, 1).find(({ year }) => year === 2020)!;
    return [region, healthCentre];
  };
  expect(parties([])).toEqual([10_000_000, 2_500_000]);
  expect(parties([{ cell: four.cellOf("share"), value: 0.3 }])).toEqual([8_750_000, 3_750_000]);
});

test("a cell that cannot be counted with says so, and nothing is counted", () => {
  const values = valuesWith([{ cell: share, value: 20 }]);
  expect(values.map(([, value]) => value)).toContain(
    "Ska vara 0\u00a0% till 100\u00a0%. Inget räknas nu."
  );
  expect(sentencesWith([{ cell: share, value: 20 }])).toEqual([]);
  const [year] = page.printed(new Map(values as never), 1);
  expect([year!.total, year!.healthCentre, year!.region, year!.change]).toEqual([
    "–",
    "–",
    "–",
    "–",
  ]);
});
