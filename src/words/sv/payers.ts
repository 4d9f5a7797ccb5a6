import type { OtherPayer } from "../../core/policy/policy";

/** Others than the region and its health centres, as they are called in a sentence and on a sheet. */
export const payerNamesSv = {
  state: "staten",
  careRegion: "vårdregionen",
  provider: "vårdgivaren",
  patient: "patienten",
} as const satisfies Readonly<Record<OtherPayer, string>>;

export type PayerTexts = Readonly<Record<OtherPayer, string>>;

/** Columns of Resultat, where there is anything in them. */
export const payerColumnsSv = {
  state: "Staten betalar, kr",
  careRegion: "Vårdregionen betalar, kr",
  provider: "Vårdgivaren betalar, kr",
  patient: "Patienten betalar utöver avgiften, kr",
};

/** The part of Jämförelse that says who pays. */
export const payersPartSv = {
  payersTable: "Betalare_per_år",
  payersTitle: "Vem som betalar per år",
  payersNote:
    "Det som staten, vårdregionen, vårdgivaren eller patienten betalar lämnar regionens kassa och ingår inte i kostnaden ovan. Alla delar summerar till hela kostnaden.",
  payersHeadings: {
    year: "År",
    number: "Nr",
    alternative: "Alternativ",
    whole: "Hela kostnaden, kr",
    state: "Staten, kr",
    careRegion: "Vårdregionen, kr",
    provider: "Vårdgivaren, kr",
    patient: "Patienten utöver avgiften, kr",
    cash: "Regionens kassa, kr",
    cashChange: "Regionens kassa, förändring, kr (+ = ökar)",
  },
};
