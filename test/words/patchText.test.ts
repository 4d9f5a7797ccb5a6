import type { PatchSpeech } from "../../src/words/sv/patchText";
import type { Patch } from "../../src/core/policy/policy";
import { patchState, patchSubject } from "../../src/words/patchText";
import { wordsOf } from "../../src/words/scenario";
import { presetPolicies } from "../../src/data/policies";

function speech(language: "sv" | "en"): PatchSpeech {
  return {
    words: wordsOf({ healthCentre: "hälsocentral", region: null }, language),
    profession: (key) => key,
    tariffs: [{ profession: "LK", amount: 500 }],
    fees: [60],
    rule: "regeln",
    booked: "corrected",
    method: "metoden",
  };
}

const stop: Patch = {
  kind: "stop",
  from: "2022-01-01",
  source: null,
  returning: 0.45,
  ownDigital: 0,
  otherChannel: 0.05,
  forgone: 0.5,
  otherChannelPrice: 300,
};

test.each([
  [
    "sv",
    "betalas inte; 45\u00a0% blir fysiska besök; 0\u00a0% egen digital kontakt; 5\u00a0% annan kanal à 300\u00a0kr; 50\u00a0% uteblir",
  ],
  [
    "en",
    "not paid; 45% become physical visits; 0% own digital contacts; 5% another channel at SEK\u00a0300; 50% are forgone",
  ],
] as const)("in %s a stop says where its contacts go", (language, expected) => {
  expect(patchState("stop", stop, language, speech(language))).toBe(expected);
});

test("a rule is told in the region's own words", () => {
  const rule: Patch = {
    kind: "allocation",
    from: "2020-01-01",
    source: null,
    shares: { healthCentre: 0.2, region: 0.8 },
    unlisted: "region",
    retroactive: true,
  };
  expect(patchState("allocation", rule, "sv", speech("sv"))).toMatch(
    /^hälsocentralen 20\u00a0%, regionen centralt 80\u00a0%; olistade bärs av regionen centralt; retroaktivt/
  );
});

test.each(["sv", "en"] as const)("every preset's patches have words in %s", (language) => {
  for (const { patches } of presetPolicies(language))
    for (const patch of patches) {
      const texts = [
        patchSubject(patch, language),
        patchState(patch.kind, patch, language, speech(language)),
        patchState(patch.kind, null, language, speech(language)),
      ];
      for (const text of texts) expect(text).not.toMatch(/^$|undefined|null|NaN/);
    }
});
