import { newSheets } from "./newSheets";
import { counted } from "./counted";
import { upper } from "./upper";
import type { ResultTexts } from "./workResult";

export const resultSv: ResultTexts = {
  alternative: "Alternativ",
  year: "År",
  money: "Belopp i",
  moneyUnits: { kr: "kr", tkr: "tkr", mkr: "mkr" },
  amount: (amount, unit) => `${amount}\u00a0${unit}`,
  rounded: "Avrundade var för sig; summor kan därför skilja i sista siffran.",
  grain: "Per",
  grains: { month: "månad", tertial: "tertial", year: "år" },
  calculating: "Räknar.",
  notReady: {
    data: "Det finns inget underlag att räkna på. Börja under Underlag.",
    question: "Svara på frågan ”Vem bär kostnaden hos er i dag?” under Underlag.",
    policies: "Kryssa i minst två alternativ under Alternativ.",
  },
  meaning: {
    baseline: ({ name }) => `${name} är nollalternativet, det som de andra jämförs med.`,
    nothing: ({ name, year }) => `${name} ändrar ingenting ${year}.`,
    toRegion: ({ name, year }, amount, { theHealthCentres, region }) =>
      `${name} flyttar ${amount} ${year} från ${theHealthCentres} till ${region}; totalkostnaden är oförändrad.`,
    toHealthCentres: ({ name, year }, amount, { theHealthCentres, region }) =>
      `${name} flyttar ${amount} ${year} från ${region} till ${theHealthCentres}; totalkostnaden är oförändrad.`,
    moved: ({ name, year }) =>
      `${name} ändrar hur kostnaden fördelas mellan enheterna ${year}; totalkostnaden är oförändrad.`,
    total: ({ name, year }, amount, rises, healthCentres, region, words) =>
      `${name} ${rises ? "ökar" : "minskar"} kostnaden ${year} med ${amount}: ${words.theHealthCentres} ${healthCentres}, ${words.region} ${region}.`,
    firstDifference: (year) => `Första skillnaden kommer ${year}.`,
    visits: (count, caused, cost) =>
      `${caused ? "Det ger" : "Det tar bort"} ${counted(count, "fysiskt besök", "fysiska besök")}${cost === null ? "" : `, ${caused ? "som tar kapacitet för" : "vilket frigör kapacitet för"} ${cost}`}.`,
    visitsWithoutCost: "Vad ett besök kostar är inte angivet, därför visas ingen nettoeffekt.",
    net: (share, amount) => `Vid realiserbar andel ${share} blir förändringen netto ${amount}.`,
    capitation: (amount, { theHealthCentres }) =>
      `Sänkt kapitation tar dessutom ${amount} från ${theHealthCentres}.`,
  },
  figures: {
    title: (year) => `Fyra siffror för ${year}`,
    total: "Totalkostnad",
    healthCentres: ({ theHealthCentres }) => `${upper(theHealthCentres)}s del`,
    region: () => "Centralt att finansiera",
    change: "Kostnadsförändring mot nollalternativet (+ = ökar)",
    gross: "Brutto, överskattar nettokostnaden",
    kinds: { outcome: "Utfall", forecast: "Prognos", mixed: "Utfall och prognos" },
    mixed: (until) => `Utfall t.o.m. ${until}, därefter prognos`,
  },
  capacity: {
    title: "Kassa och kapacitet mot nollalternativet (+ = ökar)",
    cash: "Kassa: fakturor och andra utbetalningar",
    visits: "Kapacitet: fysiska besök",
    visitCost: "Kapacitet: besökens kostnad",
    net: (share) => `Netto vid realiserbar andel ${share}`,
    unknown: "inte känt",
  },
  table: {
    title: (name, unit) => `${name}, ${unit}`,
    period: "Period",
    kind: "Slag",
    contacts: "Kontakter",
    total: "Totalt",
    healthCentres: ({ theHealthCentres }) => upper(theHealthCentres),
    region: () => "Centralt",
    change: "Kostnads\u00adförändring (+ = ökar)",
    sum: "Summa",
    incomplete: "del av året",
  },
  chart: {
    title: (name, unit) => `Kostnad per period, ${name}, ${unit}`,
    description: (from, to, baseline) =>
      `Staplar från ${from} till ${to}; streck visar ${baseline}. Tabellen ovanför har samma siffror.`,
    baseline: "Nollalternativet",
    forecast: "Prognos (randig)",
  },
  warnings: "Att veta",
  synthetic: "Påhittat exempel: siffrorna är inte en verklig regions.",
  tertial: (part, year) => `T${part} ${year}`,
  run: {
    title: "Skriv blad",
    explanation:
      "Jämförelse, omfördelning, finansiering, prognos mot budget, antaganden, källor, avstämning och resultattabell på egna blad. Förra körningens blad skrivs om på sina platser; blad som du har döpt om eller kopierat fryses som de är.",
    start: "Kör",
    cancel: "Avbryt",
    progress: (percent) => `Bladen skrivs, ${percent} %.`,
    done: newSheets.sv,
    cancelled: "Avbrutet. Arbetsboken är som förut.",
    edited: (sheets) =>
      `Du har ändrat ${sheets.join(", ")} sedan förra körningen. Ska ${sheets.length === 1 ? "bladet" : "bladen"} behållas eller ersättas? Behållna blad fryses: de visar det de visar nu, som värden i stället för formler, och skrivs aldrig över.`,
    keep: "Behåll och skriv nya",
    replace: "Ersätt",
    doNothing: "Avbryt",
    waiting: "Väntar på uträkningen.",
    faulty: (name) => `Rätta först felen i ${name} under Alternativ.`,
  },
};
