import type { DevelopmentTexts } from "./developmentAnalysis";
import { yearsText } from "./rowSums";

export const developmentSv: DevelopmentTexts = {
  answer: "Utveckling",
  percent: (number) => `${number}\u00a0%`,
  pace: ({ from, to, costFrom, costTo, multiple, growth }) =>
    `Kostnaden gick från ${costFrom} (${from}) till ${costTo} (${to}): ${multiple} gånger så mycket, i genomsnitt ${growth} per år`,
  doubles: (years) => `; i den takten fördubblas den på ${years} år.`,
  halves: (years) => `; i den takten halveras den på ${years} år.`,
  volume: ({ from, to, contactsFrom, contactsTo, multiple, perContactFrom, perContactTo }) =>
    `Kontakterna gick från ${contactsFrom} (${from}) till ${contactsTo} (${to}): ${multiple} gånger så många. En kontakt kostade ${perContactFrom} ${from} och ${perContactTo} ${to}.`,
  inARow: (holds, limit, changes) => {
    const steps = changes.map(({ year, change }) => `${change} ${year}`).join(" och ");
    return holds
      ? `Kostnaden har nästan fördubblats två år i rad, om det räknas som minst ${limit} vartdera året: ${steps}.`
      : `Att kostnaden nästan har fördubblats två år i rad stämmer inte, om det räknas som minst ${limit} vartdera året: ${steps}.`;
  },
  forecast: (year, size, before) =>
    size === null
      ? `Prognosen för ${year} är lika hög som kostnaden ${before}.`
      : `Prognosen för ${year} är ${size.percent} ${size.rises ? "högre" : "lägre"} än kostnaden ${before}.`,
  calculated: (years, isWhole) =>
    `Kontakterna ${yearsText(years, "och")} är ${isWhole ? "" : "delvis "}beräknade ur kostnaden, inte räknade; de jämförs inte med andra år.`,
  oneYear:
    "Underlaget har bara ett helt år med kostnad, så det finns ingen utveckling att visa. Lägg till tidigare år under Underlag.",
  table: (unit) => `Kontakter och kostnad per år, ${unit}`,
  year: "År",
  rows: {
    contacts: "Kontakter",
    cost: "Kostnad",
    costPerContact: "Kr per kontakt",
    contactsChange: "Kontakter, förändring",
    costChange: "Kostnad, förändring",
    contactsMultiple: "Kontakter, gånger första året",
    costMultiple: "Kostnad, gånger första året",
    contactsPerListed: "Kontakter per 1\u00a0000 listade",
    costPerInhabitant: "Kr per invånare",
    contactsPerInhabitant: "Kontakter per 1\u00a0000 invånare",
  },
  marks: { all: "b", some: "d", little: "l" },
  markNotes: {
    all: "b: beräknade kontakter, kostnaden delad med taxan (gånger avvikelsen i räknade år, där sådana finns).",
    some: "d: delvis beräknade kontakter; de jämförs inte med andra år.",
    little: "l: till en liten del beräknade kontakter, högst fem procent.",
  },
  chart: {
    title: (unit) => `Kostnad per år, ${unit}`,
    description: (first, last) =>
      `Stapeldiagram ${first}–${last}: kostnad per år. Samma siffror står i tabellen.`,
    forecast: "Prognos",
  },
  sheet: {
    name: "Utveckling",
    title: "Utveckling: kontakter och kostnad per år",
    note: "Nollalternativets kostnad netto, kr. Förändring är mot året före, gånger är mot det första hela året. Beräknade kontakter jämförs inte.",
    year: "År",
    kind: "Slag",
    counting: "Kontakterna är",
    cost: "Kostnad, kr",
    chartTitle: "Kostnad per år",
    chartValue: "mkr",
    assumptions: {
      listed: "Listade patienter",
      listedRemark: "vårdcentralernas summa i underlaget, samma för alla år",
      inhabitants: "Invånare",
      inhabitantsRemark: "som angivet under Underlag, samma för alla år",
      growth: "Kostnadens tillväxt per år",
      growthRemark: (from, to) =>
        `geometriskt medelvärde ${from}–${to}: (sista ÷ första) upphöjt till 1 ÷ antal steg, minus 1`,
      doubling: "År till fördubbling i den takten",
      halving: "År till halvering i den takten",
      paceRemark: "ln 2 ÷ ln(1 + tillväxt)",
    },
    method: [
      "Kontakter och kostnad är nollalternativets per kalenderår: utfallet, och året där prognosen börjar. Bara hela år jämförs.",
      "Kontakter som är beräknade ur kronor jämförs inte med andra år: de bygger på samma kostnad.",
      "Kostnad per kontakt är bokförd kostnad delad med räknade kontakter, alla yrken tillsammans.",
    ],
  },
};
