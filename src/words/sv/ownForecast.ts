import type { Forecaster } from "../../core/scenario/ownForecastAccuracy";

export const sv = {
  title: "Egen prognos och vad metoderna hade sagt",
  about: (known: string) =>
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
  /** @param method the name of the one in use */
  forecasters: (forecaster: Forecaster, method: string) =>
    ({
      own: "Egen prognos",
      none: "Utan tillväxt (senast kända nivå)",
      half: "Halverad tillväxt",
      full: "Full tillväxt",
      used: method,
    })[forecaster],
  closest: "närmast",
  closestSentence: (year: number, names: readonly string[]) =>
    `${year}: ${names.join(" och ")} kom närmast utfallet i kronor.`,
  unknown: "för få perioder",
  /** Beside a number of contacts. */
  calculated: "beräknade",
  /** Beside a sum of counted and calculated ones. */
  partlyCalculated: "delvis beräknade",
  /** Before "contacts" in a heading. */
  calculatedContacts: "Beräknade kontakter",
  partlyCalculatedContacts: "Delvis beräknade kontakter",
  calculatedNote:
    "Beräknade kontakter är kostnaden delad med taxan och avvikelsen i de räknade perioderna omkring; de är inte räknade.",
  /** As a saved forecast's name. */
  name: (year: number) => `Egen prognos ${year}`,
  /** What the contacts of a row are. */
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

/** The region's own forecast beside the methods, and what contacts are where they are not counted. */
export type OwnForecastTexts = typeof sv;
