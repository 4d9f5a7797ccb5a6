import type { Language } from "./language";
import { type SampleRegionTexts, sv } from "./sampleRegion.sv";
import { en } from "./sampleRegion.en";

const texts: Readonly<Record<Language, SampleRegionTexts>> = { sv, en };

export function sampleRegionTexts(language: Language): SampleRegionTexts {
  return texts[language];
}
