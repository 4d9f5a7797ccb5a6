import { type OwnForecastTexts, sv } from "./sv/ownForecast";
import { en } from "./en/ownForecast";
import type { Language } from "./language";
import type { CalculatedPart } from "../core/scenario/calculatedPart";

const texts: Readonly<Record<Language, OwnForecastTexts>> = { sv, en };

export function ownForecastTexts(language: Language): OwnForecastTexts {
  return texts[language];
}

/** What stands beside a number of contacts; null: they are counted. */
export function calculatedText(part: CalculatedPart, language: Language): string | null {
  const { calculated, partlyCalculated } = ownForecastTexts(language);
  if (part === "none") return null;
  return part === "all" ? calculated : partlyCalculated;
}

/** What contacts are called in a heading or a label; null: as ever. */
export function calculatedHeading(part: CalculatedPart, language: Language): string | null {
  const { calculatedContacts, partlyCalculatedContacts } = ownForecastTexts(language);
  if (part === "none") return null;
  return part === "all" ? calculatedContacts : partlyCalculatedContacts;
}

/** A number of contacts as it is told. */
export function contactsText(number: string, part: CalculatedPart, language: Language): string {
  const text = calculatedText(part, language);
  return text === null ? number : `${number} ${text}`;
}
