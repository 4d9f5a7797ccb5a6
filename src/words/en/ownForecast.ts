import type { OwnForecastTexts } from "../sv/ownForecast";

export const en: OwnForecastTexts = {
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
