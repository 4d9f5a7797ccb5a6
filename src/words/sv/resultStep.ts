import type { Words } from "../terms";
import type { MoneyUnit } from "../../core/rounding/printedAmount";
import type { AmountMeaning } from "../resultStep";
import type { Grain } from "../../core/scenario/rollUp";
import { newSheets } from "../newSheets";
import { counted } from "../counted";
import { upper } from "../upper";

export const resultSv = {
  alternative: "Alternativ",
  year: "År",
  money: "Belopp i",
  moneyUnits: { kr: "kr", tkr: "tkr", mkr: "mkr" } satisfies Record<MoneyUnit, string>,
  /** An amount in a sentence, "10,0 mkr". */
  amount: (amount: string, unit: MoneyUnit) => `${amount}\u00a0${unit}`,
  /** The foot of a table where a printed sum is not that of the printed parts. */
  rounded: "Avrundade var för sig; summor kan därför skilja i sista siffran.",
  grain: "Per",
  grains: { month: "månad", tertial: "tertial", year: "år" } satisfies Record<Grain, string>,
  calculating: "Räknar.",
  notReady: {
    data: "Det finns inget underlag att räkna på. Börja under Underlag.",
    question: "Svara på frågan ”Vem bär kostnaden hos er i dag?” under Underlag.",
    policies: "Kryssa i minst två alternativ under Alternativ.",
  },
  meaning: {
    baseline: ({ name }: AmountMeaning) =>
      `${name} är nollalternativet, det som de andra jämförs med.`,
    nothing: ({ name, year }: AmountMeaning) => `${name} ändrar ingenting ${year}.`,
    toRegion: (
      { name, year }: AmountMeaning,
      amount: string,
      { theHealthCentres, region }: Words
    ) =>
      `${name} flyttar ${amount} ${year} från ${theHealthCentres} till ${region}; totalkostnaden är oförändrad.`,
    toHealthCentres: (
      { name, year }: AmountMeaning,
      amount: string,
      { theHealthCentres, region }: Words
    ) =>
      `${name} flyttar ${amount} ${year} från ${region} till ${theHealthCentres}; totalkostnaden är oförändrad.`,
    moved: ({ name, year }: AmountMeaning) =>
      `${name} ändrar hur kostnaden fördelas mellan enheterna ${year}; totalkostnaden är oförändrad.`,
    total: (
      { name, year }: AmountMeaning,
      amount: string,
      rises: boolean,
      healthCentres: string,
      region: string,
      words: Words
    ) =>
      `${name} ${rises ? "ökar" : "minskar"} kostnaden ${year} med ${amount}: ${words.theHealthCentres} ${healthCentres}, ${words.region} ${region}.`,
    firstDifference: (year: string) => `Första skillnaden kommer ${year}.`,
    visits: (count: string, caused: boolean, cost: string | null) =>
      `${caused ? "Det ger" : "Det tar bort"} ${counted(count, "fysiskt besök", "fysiska besök")}${cost === null ? "" : `, ${caused ? "som tar kapacitet för" : "vilket frigör kapacitet för"} ${cost}`}.`,
    visitsWithoutCost: "Vad ett besök kostar är inte angivet, därför visas ingen nettoeffekt.",
    net: (share: string, amount: string) =>
      `Vid realiserbar andel ${share} blir förändringen netto ${amount}.`,
    /** @param parts payers with what each pays */
    others: (year: string, parts: readonly (readonly [payer: string, amount: string])[]) =>
      `${year} lämnar det som andra betalar regionens kassa: ${parts.map(([payer, amount]) => `${payer} ${amount}`).join(", ")}.`,
    capitation: (amount: string, { theHealthCentres }: Words) =>
      `Sänkt kapitation tar dessutom ${amount} från ${theHealthCentres}.`,
  },
  /** The alternatives beside each other. */
  glance: {
    title: (year: string, unit: string) => `Alternativen ${year}, ${unit}`,
    year: "Jämför år",
    figure: "Siffra",
    change: "Förändring (+ = ökar)",
    perListed: "Kr per listad",
    chartTitle: (year: string, unit: string) => `Kostnad per alternativ ${year}, ${unit}`,
    totalOf: (name: string) => `Totalkostnad, ${name}`,
    description: (year: string, unit: string) =>
      `En stapel per alternativ ${year}, ${unit}. Tabellen ovanför har samma siffror.`,
  },
  figures: {
    title: (year: string) => `Fyra siffror för ${year}`,
    total: "Totalkostnad",
    healthCentres: ({ theHealthCentres }: Words) => `${upper(theHealthCentres)}s del`,
    region: "Centralt att finansiera",
    change: "Kostnadsförändring mot nollalternativet (+ = ökar)",
    gross: "Brutto, överskattar nettokostnaden",
    kinds: { outcome: "Utfall", forecast: "Prognos", mixed: "Utfall och prognos" },
    /** Where contacts have happened and their cost is worked out from the tariff. */
    modelled: { outcome: "Enligt taxa", mixed: "Enligt taxa och prognos" },
    modelledUntil: (until: string) => `Enligt taxa t.o.m. ${until}, därefter prognos`,
    mixed: (until: string) => `Utfall t.o.m. ${until}, därefter prognos`,
  },
  capacity: {
    title: "Kassa och kapacitet mot nollalternativet (+ = ökar)",
    cash: "Kassa: fakturor och andra utbetalningar",
    visits: "Kapacitet: fysiska besök",
    visitCost: "Kapacitet: besökens kostnad",
    net: (share: string) => `Netto vid realiserbar andel ${share}`,
    unknown: "inte känt",
  },
  table: {
    title: (name: string, unit: string) => `${name}, ${unit}`,
    period: "Period",
    kind: "Slag",
    contacts: "Kontakter",
    total: "Totalt",
    healthCentres: ({ theHealthCentres }: Words) => upper(theHealthCentres),
    region: "Centralt",
    change: "Kostnads\u00adförändring (+ = ökar)",
    sum: "Summa",
    incomplete: "del av året",
  },
  chart: {
    title: (name: string, unit: string) => `Kostnad per period, ${name}, ${unit}`,
    description: (from: string, to: string, baseline: string) =>
      `Staplar från ${from} till ${to}; streck visar ${baseline}. Tabellen ovanför har samma siffror.`,
    baseline: "Nollalternativet",
    forecast: "Prognos (randig)",
  },
  warnings: "Att veta",
  synthetic: "Påhittat exempel: siffrorna är inte en verklig regions.",
  tertial: (part: number, year: string) => `T${part} ${year}`,
  run: {
    title: "Skriv blad",
    explanation:
      "Nämndblad, jämförelse, omfördelning, finansiering, prognos mot budget, antaganden, källor, avstämning och resultattabell på egna blad. Förra körningens blad skrivs om på sina platser; blad som du har döpt om eller kopierat fryses som de är.",
    start: "Kör",
    next: "Fortsätt till Dela",
    cancel: "Avbryt",
    progress: (percent: string) => `Bladen skrivs, ${percent} %.`,
    done: newSheets.sv,
    cancelled: "Avbrutet. Arbetsboken är som förut.",
    edited: (sheets: readonly string[]) =>
      `Du har ändrat ${sheets.join(", ")} sedan förra körningen. Ska ${sheets.length === 1 ? "bladet" : "bladen"} behållas eller ersättas? Behållna blad fryses: de visar det de visar nu, som värden i stället för formler, och skrivs aldrig över.`,
    keep: "Behåll och skriv nya",
    replace: "Ersätt",
    doNothing: "Avbryt",
    waiting: "Väntar på uträkningen.",
    faulty: (name: string) => `Rätta först felen i ${name} under Alternativ.`,
  },
};

/** The words of the step Resultat. */
export type ResultTexts = typeof resultSv;
