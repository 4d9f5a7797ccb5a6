import fc from "fast-check";
import {
  type Bridge,
  BRIDGE_PARTS,
  type BridgePart,
} from "../../../../src/analysis/since/core/bridge";
import { wordsOf } from "../../../../src/words/scenario";
import { sinceTexts } from "../../../../src/analysis/since/words/sinceAnalysis";
import {
  changeSentence,
  decisionSentence,
  shownParts,
  unitFor,
} from "../../../../src/analysis/since/pane/sinceSentences";
import { printedMoney } from "../../../../src/words/printedMoney";

const MILLION = 100_000_000;

function bridgeOf(parts: Partial<Record<BridgePart, number>>, decided = 0): Bridge {
  const all = Object.fromEntries(
    BRIDGE_PARTS.map((part) => [part, Math.round((parts[part] ?? 0) * MILLION)])
  ) as Bridge["parts"];
  const change = Object.values(all).reduce((sum, part) => sum + part, 0);
  return {
    before: 0,
    after: change,
    parts: all,
    healthCentre: change,
    region: 0,
    decided: { healthCentre: -decided * MILLION, region: decided * MILLION },
    contactsBefore: 0,
    contactsAfter: 0,
  };
}

const about = { span: "2020", saved: "2020-04-05", today: "2020-06-05", settled: false };

function say(
  found: Bridge,
  language: "sv" | "en" = "sv",
  changed: Partial<typeof about> = {}
): string {
  const form = { language, decimalSeparator: language === "sv" ? "," : "." };
  const money = printedMoney(form, unitFor(found));
  const text = changeSentence(found, { ...about, ...changed }, money, sinceTexts(language));
  return text.replace(/\u00a0/g, " ");
}

test.each<[string, Partial<Record<BridgePart, number>>, Partial<typeof about>, string]>([
  [
    "as controllers write it",
    { volume: 0.9, mix: -0.2, late: -0.1 },
    {},
    "Prognosen för 2020 ökar 0,6 mkr sedan april: volym +0,9, yrkesmix −0,2, eftersläpning −0,1.",
  ],
  [
    "each part is rounded by itself",
    { volume: 0.25, mix: 0.25, tariff: 0.25 },
    {},
    "Prognosen för 2020 ökar 0,8 mkr sedan april: volym +0,3, yrkesmix +0,3, taxa +0,3.",
  ],
  ["nothing", {}, {}, "Prognosen för 2020 är oförändrad sedan april."],
  [
    "parts that cancel",
    { volume: 0.3, late: -0.3 },
    {},
    "Prognosen för 2020 är oförändrad sedan april: eftersläpning −0,3 mkr, volym +0,3 mkr.",
  ],
  [
    "thousands",
    { volume: -0.0421 },
    {},
    "Prognosen för 2020 minskar 42 tkr sedan april: volym −42.",
  ],
  [
    "another year",
    { tariff: -1.2 },
    { saved: "2019-11-30" },
    "Prognosen för 2020 minskar 1,2 mkr sedan november 2019: taxa −1,2.",
  ],
  [
    "the same month",
    { method: 1 },
    { saved: "2020-06-02" },
    "Prognosen för 2020 ökar 1,0 mkr sedan den 2 juni: ny prognosmetod +1,0.",
  ],
  [
    "a year that is all utfall",
    { decisions: -0.5 },
    { settled: true },
    "Utfallet för 2020 är 0,5 mkr lägre än prognosen från april: nya beslut −0,5.",
  ],
])("%s", (_, parts, changed, sentence) => {
  expect(say(bridgeOf(parts), "sv", changed)).toBe(sentence);
});

test("in English", () => {
  expect(say(bridgeOf({ volume: 0.9, mix: -0.2, late: -0.1 }), "en")).toMatch(
    /^The forecast for 2020 has risen by .*0\.6.* since April: volume \+0\.9, mix of professions −0\.2, late invoices −0\.1\.$/
  );
});

test.each([
  [10, "Nya regler flyttar 10,0 mkr från vårdcentralerna till regionen centralt."],
  [-10, "Nya regler flyttar 10,0 mkr från regionen centralt till vårdcentralerna."],
  [0, undefined],
])("a rule that moves %s mkr", (millions, sentence) => {
  const form = { language: "sv", decimalSeparator: "," } as const;
  const money = printedMoney(form, "mkr");
  const words = wordsOf({ healthCentre: null, region: null }, "sv");
  const said = decisionSentence(bridgeOf({}, millions), money, sinceTexts("sv"), words);
  expect(said?.replace(/\u00a0/g, " ")).toBe(sentence);
});

test("parts that would be printed as 0 are left out, the others are exact", () => {
  const amount = fc.oneof(
    fc.integer({ min: -1e11, max: 1e11 }),
    fc.integer({ min: -6e6, max: 6e6 })
  );
  fc.assert(
    fc.property(
      fc.array(amount, { minLength: 8, maxLength: 8 }),
      fc.constantFrom(["kr", 100] as const, ["tkr", 1e5] as const, ["mkr", 1e7] as const),
      (amounts, [unit, step]) => {
        const parts = Object.fromEntries(
          BRIDGE_PARTS.map((part, i) => [part, amounts[i]!])
        ) as Bridge["parts"];
        const money = printedMoney({ language: "sv" }, unit);
        expect(shownParts({ parts }, money)).toEqual(
          BRIDGE_PARTS.map((part) => ({ part, amount: parts[part] })).filter(
            (one) => 2 * Math.abs(one.amount) >= step
          )
        );
      }
    )
  );
});
