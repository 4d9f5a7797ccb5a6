import type { Words } from "../terms";
import { upper } from "../upper";

export const committeeSheetSv = {
  sheet: "Nämndblad",
  /** The same in every language. */
  table: "Nämndunderlag",
  title: "Alternativen sida vid sida",
  cellsTitle: "Ändra de gula cellerna: alla siffror, meningarna och diagrammet följer med",
  cellHeadings: { cell: "Antagande", value: "Gul cell", run: "I körningen" },
  cells: {
    share: (alternative: string, { theHealthCentre }: Words) =>
      `Andel som ${theHealthCentre} bär: ${alternative}`,
    level: "Taxornas nivå i prognosen",
    growth: "Extra tillväxt per år, antal kontakter",
    realisable: "Realiserbar andel av besökens kostnad",
    frame: (name: string, alternative: string) => `Ram per år, kr: ${name} (${alternative})`,
  },
  /** Beside a cell that holds something else; percentages. */
  outside: (least: string, most: string) => `Ska vara ${least} till ${most}. Inget räknas nu.`,
  outsideFrame: "Ska vara 0 kr eller mer. Inget räknas nu.",
  sentencesTitle: (year: number) => `Vad det innebär ${year}, mot nollalternativet`,
  sentence: {
    total: "totalt ",
    unchanged: "oförändrat",
    lower: " lägre",
    higher: " högre",
    /** Around a number of millions, thousands and kronor. */
    amounts: {
      millions: { before: "", after: " mkr" },
      thousands: { before: "", after: " tkr" },
      ones: { before: "", after: " kr" },
    },
    fits: ": ryms i ramen, kvar ",
    exceeds: ": ryms inte i ramen, saknas ",
    still: "följer inte de gula cellerna",
  },
  costTitle: "Kostnad per år, kr (kassa)",
  rows: ({ theHealthCentres, region }: Words) => ({
    party: "År, totalt och per part",
    total: (year: number, kind: string) => `${year} (${kind})`,
    healthCentre: upper(theHealthCentres),
    region: upper(region),
    change: "Förändring (+ = ökar)",
    net: "Netto, realiserade besök",
    margin: "Ram minus behov",
  }),
  partOfYear: "del av året",
  notMoved: "–",
  chartTitle: (year: number) => `Kostnad ${year} per alternativ och part`,
  notes: {
    untouched: "Orörda gula celler ger körningens belopp på öret. Kronor exkl. moms.",
    rounding: (kronor: number) =>
      `Summorna är räknade per år och skiljer högst ${kronor} kr från körningens månadsvis avrundade belopp när en gul cell ändras.`,
    growth:
      "Extra tillväxt: kontakterna gånger (1 + tillväxten) upphöjt till antalet år sedan senaste utfallet.",
    still: (alternatives: string) =>
      `Följer inte de gula cellerna (tak, eller avgift som är hela priset): ${alternatives}.`,
    moreYears: "Fler år står på bladet Jämförelse.",
    basis: "Underlaget per yrke står nedanför sidan och skrivs inte ut.",
  },
  valid: "De gula cellerna går att räkna med (1 = ja)",
  moved: "En gemensam gul cell är ändrad (1 = ja)",
  amountsTitle: "Körningens belopp",
  amountHeadings: ({ theHealthCentres }: Words) => ({
    number: "Nr",
    year: "År",
    alternative: "Alternativ",
    total: "Totalt, kr",
    healthCentre: `${upper(theHealthCentres)}, kr`,
    realised: "Realiserat av besöken, kr",
    frame: "Ram utom den gula, kr",
  }),
  partsTitle: "Årsunderlag per alternativ och yrke",
  partsNote:
    "Värden ur körningen, inte avrundade. Följer taxan: kontakter × taxa. Övrigt: annan kanal och egen tjänst minus patientavgifter, och det bokförda. Fast: bärs oavsett andelen. Delas: fördelas efter andelen.",
  partHeadings: ({ theHealthCentres }: Words) => ({
    number: "Nr",
    year: "År",
    profession: "Yrke",
    years: "År sedan utfallet",
    contacts: "Kontakter",
    gross: "Följer taxan, kr",
    rest: "Övrigt, kr",
    fixedGross: `${upper(theHealthCentres)}, fast, följer taxan, kr`,
    fixedRest: `${upper(theHealthCentres)}, fast, övrigt, kr`,
    splitGross: "Delas, följer taxan, kr",
    splitRest: "Delas, övrigt, kr",
    visitCost: "Besök, kr",
    realised: "Realiserat, kr",
    factor: "Tillväxtfaktor",
    totalChange: "Ändring totalt, kr",
    healthCentreChange: `Ändring ${theHealthCentres}, kr`,
    realisedChange: "Ändring realiserat, kr",
  }),
};

/** The words of the one page that a committee reads. */
export type CommitteeSheetTexts = typeof committeeSheetSv;
