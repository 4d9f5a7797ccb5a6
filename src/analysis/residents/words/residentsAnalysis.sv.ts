import { counted } from "../../../words/counted";

export const residentsSv = {
  year: "År",
  answer: "För invånarna",
  forecast: (year: string) => `${year} (prognos)`,
  fee: (fee: string, year: string) =>
    `I nollalternativet betalar patienten i genomsnitt ${fee} per kontakt ${year}.`,
  noFee: "Genomsnittlig patientavgift är inte angiven. Ange den under Underlag.",
  perInhabitant: (cost: string, year: string, inhabitants: string) =>
    `Kostnaden ${year} är i nollalternativet ${cost} per invånare (${inhabitants} invånare).`,
  noInhabitants: "Antal invånare är inte angivet. Ange det under Underlag.",
  users: (users: string, perThousand: string) =>
    `${counted(users, "person", "personer")} hade en kontakt under ett år: ${perThousand} per 1\u00a0000 invånare.`,
  noUsers: "Antal användare är inte angivet. Det står i vårdregionens statistik, inte på fakturan.",
  change: (name: string, change: string) => `${name} ändrar kostnaden med ${change} per invånare.`,
  noChange: (name: string) => `${name} ändrar inte kostnaden per invånare.`,
  bears:
    "Kostnad per invånare säger vad vården kostar regionen, inte vad en invånare betalar i skatt.",
  table: (year: string) => `Alternativen för invånarna ${year}`,
  headings: {
    alternative: "Alternativ",
    fee: "Patientavgift per kontakt, kr",
    perInhabitant: "Kostnad per invånare, kr",
    change: "Förändring per invånare, kr (+\u00a0=\u00a0ökar)",
    contacts: "Kontakter per 1\u00a0000 invånare",
  },
  caption: (year: string) => `Patientavgift och kostnad per invånare ${year}`,
  sheet: {
    name: "Invånare",
    title: "Invånarperspektiv: avgift och kostnad per invånare",
    note: "Avgift är det som patienter betalar enligt underlagets medelavgifter. Kostnad är kassa: fakturor, egen tjänst och engångskostnader.",
    inhabitants: "Invånare",
    inhabitantsRemark: "som angivet under Underlag",
    users: "Användare per år",
    usersRemark: "personer, som angivet under Underlag",
    usersPerThousand: "Per 1\u00a0000 invånare",
    headings: {
      alternative: "Alternativ",
      contacts: "Kontakter",
      fees: "Patientavgifter, kr",
      cost: "Kostnad, kr",
      fee: "Patientavgift per kontakt, kr",
      perInhabitant: "Kostnad per invånare, kr",
      change: "Förändring per invånare, kr (+\u00a0=\u00a0ökar)",
      perThousand: "Kontakter per 1\u00a0000 invånare",
    },
    method: [
      "Patientavgift per kontakt är alternativets betalda avgifter delade med dess kontakter.",
      "Kostnad per invånare är alternativets kassa delad med invånarna, samma antal för alla år.",
      "Kontakter som är beräknade ur kostnaden ges inte per 1\u00a0000 invånare.",
    ],
  },
};

/** Invånarperspektiv. Every figure comes as text, with its unit where a sentence needs one. */
export type ResidentsTexts = typeof residentsSv;
