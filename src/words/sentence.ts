import type { Sentences } from "./faultSentences";
import { type Language, LANGUAGES } from "./language";
import type { Fault } from "../core/fault";
import type { ProfessionKey } from "../core/profession";
import { en } from "./en/faults";
import { sv } from "./sv/faults";
import { withTextsRepeated } from "./userText";

/** Names a profession in each language; the names are data, not sentences. */
export type ProfessionLabels = (key: ProfessionKey) => Readonly<Record<Language, string>>;

const sentences: Readonly<Record<Language, Sentences>> = { sv, en };

/** @param tag BCP 47, such as sv-SE; Swedish where we do not speak its language. */
export function languageOf(tag: string): Language {
  return LANGUAGES.find((one) => new RegExp(`^${one}\\b`, "i").test(tag)) ?? "sv";
}

/** What was asked, what is wrong, what would work. */
export function sentence(fault: Fault, language: Language, labels: ProfessionLabels): string {
  const write = sentences[language][fault.code] as (
    fault: Fault,
    profession: (key: ProfessionKey) => string
  ) => string;
  return write(withTextsRepeated(fault), (key) => labels(key)[language]);
}
