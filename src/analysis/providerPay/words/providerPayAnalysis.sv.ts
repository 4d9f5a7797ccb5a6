import type { PayModel, PayTerms } from "../core/providerPay";
import { counted } from "../../../words/counted";

export const providerPaySv = {
  nothingPaid:
    "Prognosen har inga betalda kontakter, så det finns inget att ersätta på ett annat sätt.",
  basis: (year: string, contacts: string, price: string) =>
    `Nollalternativets prognos ${year}: ${counted(contacts, "kontakt", "kontakter")} à ${price} netto. Villkor som inte är ändrade ger samma ersättning som besök.`,
  inputs: "Villkor",
  proposed: "Återställ till lika ersättning",
  models: {
    perVisit: "Per besök",
    ceiling: "Tak i kronor",
    contactCeiling: "Tak i antal kontakter",
    steps: "Fallande trappa",
    perListed: "Per listad",
    fixed: "Fast summa",
    quality: "Andel efter kvalitet",
  } satisfies Record<PayModel, string>,
  fields: {
    price: "Pris per kontakt",
    ceiling: "Tak per år",
    mostContacts: "Högst så många kontakter per år",
    firstStep: "Första trappsteget, kontakter",
    priceAfterFirst: "Pris efter första steget",
    secondStep: "Andra trappsteget, kontakter",
    priceAfterSecond: "Pris efter andra steget",
    perListed: "Per listad och år",
    fixed: "Fast summa per år",
    qualityShare: "Andel som betalas efter kvalitet",
    quality: "Måluppfyllelse för kvalitetsmåttet",
  } satisfies Record<keyof PayTerms, string>,
  units: { perContact: "kr/kontakt", perYear: "kr/år", perListed: "kr/listad" },
  qualityHint: "Eget mått: 100 % ger full ersättning.",
  limits: {
    most: (most: string) => `Ange ett värde från 0 till ${most}.`,
    order: (least: string) => `Andra steget kan inte ligga före det första: ange minst ${least}.`,
  },
  listedMissing: "Per listad räknas inte: antalet listade saknas för någon enhet.",
  answer: "Så betalas vårdgivaren",
  marginal: (model: string, amount: string, contacts: string) =>
    `${model}: en kontakt till kostar regionen ${amount} vid ${counted(contacts, "kontakt", "kontakter")}.`,
  gains: {
    fewer: "20 % färre kontakter",
    more: "20 % fler kontakter",
    provider: (volume: string, model: string, amount: string) =>
      `Vid ${volume} tjänar vårdgivaren ${amount} på ${model} jämfört med besöksersättning.`,
    region: (volume: string, model: string, amount: string) =>
      `Vid ${volume} tjänar regionen ${amount} på ${model} jämfört med besöksersättning.`,
  },
  nobodyGains:
    "Ingen modell skiljer sig från besöksersättningen vid 20 % färre eller fler kontakter.",
  table: {
    title: (year: string, unit: string) => `Ersättningsmodeller ${year}, ${unit}`,
    model: "Modell",
    cost: "Regionens kostnad",
    revenue: "Vårdgivarens intäkt",
    marginal: "Nästa kontakt, kr",
    fewer: "−20 %: mot besök",
    more: "+20 %: mot besök",
    note: "Mot besök: vad vårdgivaren får mer (+) eller mindre (−) än med dagens ersättning per besök vid samma volym. Intäkten är regionens betalning och patienternas avgifter.",
  },
  sheet: {
    name: "Ersättning till vårdgivaren",
    title: "Så betalas vårdgivaren: ersättningsmodeller jämförda",
    note: "Ändra de gula cellerna: alla belopp följer.",
    contacts: "Kontakter per år",
    today: "Dagens pris per kontakt, netto",
    fee: "Patientavgift per kontakt, i genomsnitt",
    listed: "Listade",
    table: "Ersättningsmodeller",
    headings: {
      model: "Modell",
      volume: "Volym",
      contacts: "Kontakter",
      cost: "Regionens kostnad, kr",
      revenue: "Vårdgivarens intäkt, kr",
      marginal: "Nästa kontakt, kr",
      against: "Vårdgivaren mot besöksersättning, kr (+ = får mer)",
    },
    chart: { title: "Regionens kostnad vid färre och fler kontakter", value: "mkr" },
    volumeOf: (percent: string) => `${percent} av prognosen`,
    method: [
      "Per besök: kontakter × pris. Tak: högst takets belopp, eller högst så många kontakter. Trappa: priset faller efter varje steg. Per listad och fast summa: samma belopp vilka kontakterna än blir. Kvalitet: pris × (1 − andel × (1 − måluppfyllelse)).",
      "Nästa kontakt är vad en kontakt till kostar regionen. Vinner gör vårdgivaren när modellen ger mer än besöksersättningen vid samma volym, regionen när den ger mindre.",
      "Villkor som ingen har ändrat är satta så att varje modell kostar lika mycket som besöken vid prognosens volym. Hur vårdgivarna ändrar sitt utbud räknas inte: belägg saknas.",
    ],
  },
};

export type ProviderPayTexts = typeof providerPaySv;
