import type { Language } from "./language";
import { type SampleRegionTexts, sv } from "./sv/sampleRegion";
import { en } from "./en/sampleRegion";

const texts: Readonly<Record<Language, SampleRegionTexts>> = { sv, en };

export function sampleRegionTexts(language: Language): SampleRegionTexts {
  return texts[language];
}
