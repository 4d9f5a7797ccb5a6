import type { Language } from "./language";
import { committeeSheetEn } from "./en/committeeSheet";
import { type CommitteeSheetTexts, committeeSheetSv } from "./sv/committeeSheet";

const texts: Readonly<Record<Language, CommitteeSheetTexts>> = {
  sv: committeeSheetSv,
  en: committeeSheetEn,
};

export function committeeSheetTexts(language: Language): CommitteeSheetTexts {
  return texts[language];
}
