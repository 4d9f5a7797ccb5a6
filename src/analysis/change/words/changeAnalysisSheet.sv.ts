import type { Words } from "../../../words/terms";
import type { DecompositionMethod } from "../../../core/decomposition";

export const changeSheetSv = {
  name: "Förändringsanalys",
  title: (from: string, to: string, unit: string) =>
    `Förändringsanalys: ${unit}, ${from} till ${to}`,
  fixed: "Meningen skrevs när bladet gjordes; tabellerna räknas om.",
  stepTitle: "Från start till slut, kr (− = minskar kostnaden)",
  cost: (period: string) => `Kostnad ${period}`,
  stepHeadings: {
    step: "Steg",
    amount: "Belopp, kr",
    level: "Kostnad efter steget, kr",
    carrier: "Bärare (osynlig i diagrammet)",
    bar: "Kostnad",
    rise: "Ökar kostnaden",
    fall: "Minskar kostnaden",
  },
  /** Of the parts of the columns that lie below the line of zero. */
  below: (series: string) => `${series} (under noll)`,
  stepTable: "Forandring_steg",
  chartTitle: (from: string, to: string) => `Från ${from} till ${to}`,
  chartValues: "kr",
  check: "Kontroll: start och steg ger slut",
  right: "Rätt",
  wrong: "Fel",
  groupTitle: "Underlag per yrke",
  groupNote:
    "Kontakter, brutto (× taxa), patientavgift och netto (bokfört eller beräknat) är värden; priserna är formler. Ändra ett värde och svaret räknas om.",
  groupTable: "Forandring_yrken",
  priceTitle: "Pris per kontakt",
  priceTable: "Forandring_priser",
  profession: "Yrke",
  allProfessions: "Alla yrken",
  groupHeadings: {
    contacts: (period: string) => `Kontakter ${period}`,
    gross: (period: string) => `Brutto ${period}, kr`,
    fee: (period: string) => `Patientavgift ${period}, kr`,
    net: (period: string) => `Netto ${period}, kr`,
    netPrice: (period: string) => `Nettopris ${period}, kr per kontakt`,
    tariff: (period: string) => `Taxa ${period}, kr per kontakt`,
  },
  tariffEffect: "Prisdel: taxa, kr",
  feeEffect: "Prisdel: avgift och avvikelse, kr",
  sum: "Summa",
  answerTitle: "Svaret",
  answerNote: "En funktion ur tillägget räknar raden av underlaget ovanför.",
  answerHeadings: {
    volume: "Volym, kr",
    mix: "Yrkesmix, kr",
    price: "Pris, kr",
    total: "Summa, kr",
  },
  priceCheck: "Kontroll: prisets delar ger priset",
  unitNote: ({ healthCentre }: Words) =>
    `Delarna per ${healthCentre} är värden i hela ören ur tillägget; summor och skillnader är formler. Raden Mellan enheter är det som skiljer regionens delar från enheternas.`,
  unitTable: "Forandring_enheter",
  kronor: (heading: string) => `${heading}, kr`,
  /** What is no contact's price, in a period. */
  other: (period: string) =>
    `Egen tjänst, andra kanaler, engångskostnader och kostnader utan kontakter ${period}, kr`,
  change: "Kostnadsförändring, kr (+ = ökar)",
  assumptions: {
    alternative: "Alternativ",
    before: "Från",
    after: "Till",
    method: "Metod",
    lastOutcome: "Utfall t.o.m.",
    forecast: "Prognosmetod",
  },
  method: {
    shapley:
      "Shapley: kostnaden är antal kontakter × yrkenas andelar × deras priser; vad vart och ett ändrar är medelvärdet av de sex ordningar som de kan ändras i.",
    bennet:
      "Bennet: prisdelen är prisändringen × medelvärdet av gamla och nya kontakter. Resten delas på volym och yrkesmix som medelvärde av de två perioderna.",
    lmdi: "LMDI: varje yrkes del är dess logaritmiska medelkostnad × logaritmen av hur mycket volym, andel eller pris har ändrats. Yrken som saknas i en period hör till yrkesmix.",
    laspeyres:
      "Laspeyres: prisändringen × de gamla kontakterna; volym och yrkesmix till nya priser. Omvänd ordning ger ett annat svar.",
    paasche:
      "Paasche: prisändringen × de nya kontakterna; volym och yrkesmix till gamla priser. Omvänd ordning ger ett annat svar.",
  } satisfies Record<DecompositionMethod, string>,
  methodCommon: [
    "Volym är vad antalet kontakter ändrar, yrkesmix vad yrkenas andelar ändrar, pris vad priserna per kontakt ändrar. Delarna summerar till hela förändringen.",
    "Ett nytt yrke får sitt nya pris som gammalt, ett som upphört sitt gamla som nytt: de har ingen prisdel.",
    "Analysen delar upp vad som har hänt. Den säger inte varför kontakterna blev fler eller vad som hade hänt annars.",
  ],
  methodSplit: [
    "Nettopriset är taxan minus patientavgift och avvikelse mot taxa (bokfört mot kontakter × nettotaxa).",
    "Prisdelen är proportionell mot prisändringen, så den delas exakt: samma vikt × taxans ändring, och samma vikt × resten.",
  ],
};

/** What stands on the sheet alone. */
export type ChangeSheetTexts = typeof changeSheetSv;
