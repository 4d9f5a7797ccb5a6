import { SPREADS } from "../../../../src/analysis/sensitivity/core/sensitivityAssumption";
import { sensitivityTexts } from "../../../../src/analysis/sensitivity/words/sensitivityAnalysis";
import { spanTexts } from "../../../../src/analysis/span/words/spanAnalysis";
import { BAND_CONFIDENCE } from "../../../../src/core/scenario/spanForecast";
import { percentText } from "../../../../src/words/figure";

// Sentences name these numbers as a method's name does: what they say follows what is calculated.
describe.each(["sv", "en"] as const)("numbers in the sentences (%s)", (language) => {
  const { grounds } = sensitivityTexts(language);
  const percent = (share: number): string => percentText(share, { language });

  test("the ranges that are proposed without a history", () => {
    expect(grounds["forecast.volume"]).toContain(
      `±${percent(SPREADS["forecast.volume"].relative)}`
    );
    expect(grounds["forecast.tariff"]).toContain(
      `±${percent(SPREADS["forecast.tariff"].relative)}`
    );
    expect(grounds["forecast.growth"]).toContain(`±${SPREADS["forecast.growth"].absolute * 100} `);
  });

  test("the band around a forecast", () => {
    const texts = spanTexts(language);
    const band = percent(BAND_CONFIDENCE).replace(/\u00a0/g, " ");
    for (const text of [texts.bandLow, texts.bandHigh, texts.bandRange])
      expect(text.replace(/\u00a0/g, " ")).toContain(band);
  });
});
