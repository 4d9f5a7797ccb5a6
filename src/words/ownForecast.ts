import type { Language } from "./language";
import type { Forecaster } from "../core/scenario/ownForecastAccuracy";
import type { CalculatedPart } from "../core/scenario/calculatedPart";

/** The region's own forecast beside the methods, and what contacts are where they are not counted. */
export interface OwnForecastTexts {
  readonly title: string;
  readonly about: (known: string) => string;
  readonly headings: Readonly<
    Record<
      "year" | "forecaster" | "contacts" | "cost" | "outcome" | "deviation" | "closest",
      string
    >
  >;
  /** @param method the name of the one in use */
  readonly forecasters: (forecaster: Forecaster, method: string) => string;
  readonly closest: string;
  readonly closestSentence: (year: number, names: readonly string[]) => string;
  readonly unknown: string;
  /** Beside a number of contacts. */
  readonly calculated: string;
  /** Beside a sum of counted and calculated ones. */
  readonly partlyCalculated: string;
  /** Before "contacts" in a heading. */
  readonly calculatedContacts: string;
  readonly partlyCalculatedContacts: string;
  readonly calculatedNote: string;
  /** As a saved forecast's name. */
  readonly name: (year: number) => string;
  /** What the contacts of a row are. */
  readonly kinds: Readonly<
    Record<
      | "counted"
      | "calculated"
      | "partlyCalculated"
      | "own"
      | "ownCalculated"
      | "forecast"
      | "forecastCalculated",
      string
    >
  >;
  readonly seriesTitle: string;
  readonly kind: string;
  readonly ownKind: string;
  readonly noWholeYear: string;
}

const sv: OwnForecastTexts = {
  title: "Egen prognos och vad metoderna hade sagt",
  about: (known) =>
    `Metoderna räknar på utfallet t.o.m. ${known} och vet inget om den egna prognosen. Hela år, nettokostnad före alternativen.`,
  headings: {
    year: "År",
    forecaster: "Prognos",
    contacts: "Kontakter",
    cost: "Kostnad, kr",
    outcome: "Utfall, kr",
    deviation: "Avvikelse, kr (+ = högre utfall)",
    closest: "Närmast utfallet",
  },
  forecasters: (forecaster, method) =>
    ({
      own: "Egen prognos",
      none: "Utan tillväxt (senast kända nivå)",
      half: "Halverad tillväxt",
      full: "Full tillväxt",
      used: method,
    })[forecaster],
  closest: "närmast",
  closestSentence: (year, names) =>
    `${year}: ${names.join(" och ")} kom närmast utfallet i kronor.`,
  unknown: "för få perioder",
  calculated: "beräknade",
  partlyCalculated: "delvis beräknade",
  calculatedContacts: "Beräknade kontakter",
  partlyCalculatedContacts: "Delvis beräknade kontakter",
  calculatedNote:
    "Beräknade kontakter är kostnaden delad med taxan och avvikelsen i de räknade perioderna omkring; de är inte räknade.",
  name: (year) => `Egen prognos ${year}`,
  kinds: {
    counted: "räknade",
    calculated: "beräknade",
    partlyCalculated: "delvis beräknade",
    own: "egen prognos",
    ownCalculated: "egen prognos, beräknade",
    forecast: "prognos",
    forecastCalculated: "prognos ur beräknade",
  },
  seriesTitle: "Kontakter, utfall och egen prognos",
  kind: "Kontakterna är",
  ownKind: "Egen prognos",
  noWholeYear:
    "Inget helt år är bara metodens, så inget ställs mot resultatet: den egna prognosen räcker till slutet.",
};

const en: OwnForecastTexts = {
  title: "Your own forecast, and what the methods would have said",
  about: (known) =>
    `The methods count on the outcome through ${known} and know nothing of your own forecast. Whole years, net cost before the alternatives.`,
  headings: {
    year: "Year",
    forecaster: "Forecast",
    contacts: "Contacts",
    cost: "Cost, SEK",
    outcome: "Outcome, SEK",
    deviation: "Deviation, SEK (+ = higher outcome)",
    closest: "Closest to the outcome",
  },
  forecasters: (forecaster, method) =>
    ({
      own: "Own forecast",
      none: "No growth (last known level)",
      half: "Half growth",
      full: "Full growth",
      used: method,
    })[forecaster],
  closest: "closest",
  closestSentence: (year, names) =>
    `${year}: ${names.join(" and ")} came closest to the outcome in kronor.`,
  unknown: "too few periods",
  calculated: "calculated",
  partlyCalculated: "partly calculated",
  calculatedContacts: "Calculated contacts",
  partlyCalculatedContacts: "Partly calculated contacts",
  calculatedNote:
    "Calculated contacts are the cost divided by the tariff and the deviation of the counted periods around; they are not counted.",
  name: (year) => `Own forecast ${year}`,
  kinds: {
    counted: "counted",
    calculated: "calculated",
    partlyCalculated: "partly calculated",
    own: "own forecast",
    ownCalculated: "own forecast, calculated",
    forecast: "forecast",
    forecastCalculated: "forecast from calculated",
  },
  seriesTitle: "Contacts, outcome and own forecast",
  kind: "The contacts are",
  ownKind: "Own forecast",
  noWholeYear:
    "No whole year is the method's alone, so nothing is held to the result: your own forecast reaches the end.",
};

export function ownForecastTexts(language: Language): OwnForecastTexts {
  return language === "sv" ? sv : en;
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
