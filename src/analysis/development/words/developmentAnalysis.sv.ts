import type { DevelopmentRow } from "../core/development";
import type { CalculatedPart } from "../../../core/scenario/calculatedPart";
import { yearsText } from "../../../words/rowSums";

export const developmentSv = {
  answer: "Utveckling",
  percent: (number: string) => `${number}\u00a0%`,
  pace: ({
    from,
    to,
    costFrom,
    costTo,
    multiple,
    growth,
  }: {
    readonly from: string;
    readonly to: string;
    readonly costFrom: string;
    readonly costTo: string;
    readonly multiple: string;
    readonly growth: string;
  }) =>
    `Kostnaden gick från ${costFrom} (${from}) till ${costTo} (${to}): ${multiple} gånger så mycket, i genomsnitt ${growth} per år`,
  doubles: (years: string) => `; i den takten fördubblas den på ${years} år.`,
  halves: (years: string) => `; i den takten halveras den på ${years} år.`,
  volume: ({
    from,
    to,
    contactsFrom,
    contactsTo,
    multiple,
    perContactFrom,
    perContactTo,
  }: {
    readonly from: string;
    readonly to: string;
    readonly contactsFrom: string;
    readonly contactsTo: string;
    readonly multiple: string;
    readonly perContactFrom: string;
    readonly perContactTo: string;
  }) =>
    `Kontakterna gick från ${contactsFrom} (${from}) till ${contactsTo} (${to}): ${multiple} gånger så många. En kontakt kostade ${perContactFrom} ${from} och ${perContactTo} ${to}.`,
  /** Whether the cost nearly doubled two years in a row; `limit` is what counts as nearly. */
  inARow: (
    holds: boolean,
    limit: string,
    changes: readonly { readonly year: string; readonly change: string }[]
  ): string => {
    const steps = changes.map(({ year, change }) => `${change} ${year}`).join(" och ");
    return holds
      ? `Kostnaden har nästan fördubblats två år i rad, om det räknas som minst ${limit} vartdera året: ${steps}.`
      : `Att kostnaden nästan har fördubblats två år i rad stämmer inte, om det räknas som minst ${limit} vartdera året: ${steps}.`;
  },
  /** null: it is printed as no change. */
  forecast: (
    year: string,
    size: { readonly percent: string; readonly rises: boolean } | null,
    before: string
  ): string =>
    size === null
      ? `Prognosen för ${year} är lika hög som kostnaden ${before}.`
      : `Prognosen för ${year} är ${size.percent} ${size.rises ? "högre" : "lägre"} än kostnaden ${before}.`,
  calculated: (years: readonly number[], isWhole: boolean) =>
    `Kontakterna ${yearsText(years, "och")} är ${isWhole ? "" : "delvis "}beräknade ur kostnaden, inte räknade; de jämförs inte med andra år.`,
  oneYear: "Underlaget har bara ett helt år med kostnad, så det finns ingen utveckling att visa.",
  /** For the pane alone. */
  oneYearAdvice: "Lägg till tidigare år under Underlag.",
  table: (unit: string) => `Kontakter och kostnad per år, ${unit}`,
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
  } satisfies Record<DevelopmentRow, string>,
  /** Beside contacts that are worked out from kronor. */
  marks: { all: "b", some: "d", little: "l" } satisfies Record<
    Exclude<CalculatedPart, "none">,
    string
  >,
  markNotes: {
    all: "b: beräknade kontakter, kostnaden delad med taxan (gånger avvikelsen i räknade år, där sådana finns).",
    some: "d: delvis beräknade kontakter; de jämförs inte med andra år.",
    little: "l: till en liten del beräknade kontakter, högst fem procent.",
  } satisfies Record<Exclude<CalculatedPart, "none">, string>,
  chart: {
    title: (unit: string) => `Kostnad per år, ${unit}`,
    description: (first: string, last: string) =>
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
      growthRemark: (from: string, to: string) =>
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

/** Utveckling. Every figure comes as text, with its unit where a sentence needs one. */
export type DevelopmentTexts = typeof developmentSv;
