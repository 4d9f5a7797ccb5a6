import type { Language } from "../../../words/language";
import type { RepairOutcome } from "../sheet/repairOutcome";
import { type RepairTexts, sv } from "./repair.sv";
import { en } from "./repair.en";
import { withTextsRepeated } from "../../../words/userText";

const texts: Readonly<Record<Language, RepairTexts>> = { sv, en };

export function repairTexts(language: Language): RepairTexts {
  return texts[language];
}

export function repairSentence(outcome: RepairOutcome, language: Language): string {
  const sentenceOf = texts[language].outcomes[outcome.status] as (outcome: RepairOutcome) => string;
  // What Excel said is not the user's, and is said whole.
  return sentenceOf("reason" in outcome ? outcome : withTextsRepeated(outcome));
}
