import type { payerColumnsSv, payersPartSv, PayerTexts } from "../sv/payers";

export const payerNamesEn: PayerTexts = {
  state: "the state",
  careRegion: "the care-giving region",
  provider: "the provider",
  patient: "the patient",
};

/** Columns of Resultat, where there is anything in them. */
export const payerColumnsEn: typeof payerColumnsSv = {
  state: "The state pays, SEK",
  careRegion: "The care-giving region pays, SEK",
  provider: "The provider pays, SEK",
  patient: "The patient pays beyond the fee, SEK",
};

/** The part of Jämförelse that says who pays. */
export const payersPartEn: typeof payersPartSv = {
  payersTable: "Payers_by_year",
  payersTitle: "Who pays, by year",
  payersNote:
    "What the state, the care-giving region, the provider or the patient pays leaves the region's cash and is no part of the cost above. All parts sum to the whole cost.",
  payersHeadings: {
    year: "Year",
    number: "No.",
    alternative: "Alternative",
    whole: "The whole cost, SEK",
    state: "The state, SEK",
    careRegion: "The care-giving region, SEK",
    provider: "The provider, SEK",
    patient: "The patient beyond the fee, SEK",
    cash: "The region's cash, SEK",
    cashChange: "The region's cash, change, SEK (+ = rises)",
  },
};
