import { type SampleRegionTexts, sv } from "./sampleRegion.sv";
import { en } from "./sampleRegion.en";
import type { Language } from "./sentence";

const texts: Readonly<Record<Language, SampleRegionTexts>> = { sv, en };

export function sampleRegionTexts(language: Language): SampleRegionTexts {
  return texts[language];
}
