import type { RegionBasis, RegionBound, RegionMeasure } from "../../../core/regionFigure";
import type { HeadMeasure, OwnLack } from "../core/regionComparison";

/** What a placement is told from; every figure comes as text. */
interface PlacedWords {
  readonly year: string;
  readonly source: string;
  readonly above: readonly string[];
  readonly same: readonly string[];
  readonly below: readonly string[];
}

function listed(names: readonly string[]): string {
  return names.length < 2
    ? names.join("")
    : `${names.slice(0, -1).join(", ")} och ${names[names.length - 1]!}`;
}

export const regionsSv = {
  measure: "Mått",
  measures: {
    costPerInhabitant: "Kr per invånare",
    contactsPerThousand: "Kontakter per 1\u00a0000 invånare",
  } satisfies Record<HeadMeasure, string>,
  year: "År",
  answer: "Er region bland andra",
  own: (name: string | null) => name ?? "Er region",
  ownValue: (year: string, value: string, measure: HeadMeasure) =>
    measure === "costPerInhabitant"
      ? `Er region ${year}: ${value} kr per invånare.`
      : `Er region ${year}: ${value} kontakter per 1\u00a0000 invånare.`,
  lacks: {
    noYear: (year: string) => `Underlaget har inget ${year}. Därför står er region inte med.`,
    notWhole: (year: string) => `Underlaget har inte hela ${year}. Därför står er region inte med.`,
    forecast: (year: string) =>
      `${year} är inte ett helt utfall i underlaget. En prognos ställs inte bredvid publicerade utfall.`,
    calculated: (year: string) =>
      `Kontakterna ${year} är beräknade ur kostnaden, inte räknade. Därför står er region inte med.`,
    noInhabitants: () =>
      "Antal invånare är inte angivet. Ange det under Underlag, så räknas er regions siffra per invånare.",
  } satisfies Record<OwnLack, (year: string) => string>,
  /** Where the own region lies by size; it has no rank. */
  placed: ({ year, source, above, same, below }: PlacedWords) =>
    `Bland dem som ${source} anger för ${year} ligger er region ${listed([
      ...(above.length > 0 ? [`under ${listed(above)}`] : []),
      ...(same.length > 0 ? [`lika med ${listed(same)}`] : []),
      ...(below.length > 0 ? [`över ${listed(below)}`] : []),
    ])}.`,
  workedOutShort: (value: string) => `${value}, beräknat här`,
  named: (region: string, value: string) => `${region} (${value})`,
  noRank: (byTariff: boolean) =>
    `Er siffra är ${byTariff ? "kontakter gånger taxa" : "bokförd nettokostnad"} delad med invånarna i Underlag. Källorna räknar på sina sätt, så er region får en plats efter storlek men ingen rang.`,
  noRankContacts:
    "Er siffra är räknade kontakter delade med invånarna i Underlag. Källorna räknar på sina sätt, så er region får en plats efter storlek men ingen rang.",
  rankNote:
    "Rang 1 är högst. Den ges bara bland siffror från samma källa, år och sätt att räkna. Att en region ligger högt säger inte varför.",
  chart: {
    title: (measure: string, year: string) => `${measure} ${year}`,
    description: (count: number) =>
      `Liggande staplar, ${count} stycken, de högsta överst. Samma siffror står i tabellen.`,
    own: "Er region",
    others: "Publicerat",
  },
  table: (measure: string, year: string) => `${measure} ${year}, publicerat`,
  headings: {
    region: "Region",
    value: "Värde",
    rank: "Rang",
    basis: "Vad siffran gäller",
    certainty: "Säkerhet",
  },
  rankOf: (rank: string, count: string) => `${rank} av ${count}`,
  bases: {
    year: "helår, alla kontakter",
    partYear: "del av år",
    forecast: "prognos",
    weighted: "helår, viktat efter yrke",
  } satisfies Record<RegionBasis, string>,
  bounds: {
    exact: (value: string) => value,
    about: (value: string) => `ca ${value}`,
    atLeast: (value: string) => `minst ${value}`,
  } satisfies Record<RegionBound, (value: string) => string>,
  workedOut: (population: string, date: string) =>
    `beräknat här: publicerad summa delad med ${population} invånare ${date}`,
  ownBasis: "eget underlag, helår",
  published: {
    title: "Allt som är publicerat",
    country: "Riket",
    headings: {
      region: "Region",
      period: "Period",
      measure: "Mått",
      value: "Värde",
      certainty: "Säkerhet",
    },
    measures: {
      contacts: "Kontakter",
      cost: "Kostnad, kr",
      contactsPerThousand: "Kontakter per 1\u00a0000 invånare",
      costPerInhabitant: "Kr per invånare",
    } satisfies Record<RegionMeasure, string>,
    period: (from: string, to: string) => `${from}–${to}`,
  },
  decisions: {
    title: "Vad andra regioner har beslutat",
    line: (date: string, region: string, status: string) => `${date} · ${region} · ${status}`,
    like: (name: string) => `Utgå från ${name} under Alternativ för att räkna på det.`,
  },
  sources: "Källor",
  sheet: {
    name: "Regioner",
    title: "Regionerna sida vid sida",
    note: "Publicerade siffror som källorna ger dem, och den egna regionens ur underlaget. C och D är inte officiella.",
    inhabitants: "Invånare, er region",
    inhabitantsRemark: "som angivet under Underlag",
    total: { cost: "Nettokostnad, kr", contacts: "Kontakter" },
    totalRemark: (year: string) => `nollalternativet ${year}, ur underlaget`,
    headings: {
      region: "Region",
      value: "Värde",
      rank: "Rang bland jämförbara",
      group: "Jämförbar grupp",
      published: "Publicerad summa",
      population: "Invånare",
      basis: "Vad siffran gäller",
      bound: "Källans ord",
      certainty: "Säkerhet",
      note: "Så är det räknat",
      source: "Källa",
    },
    ownSource: "eget underlag",
    publishedHeadings: {
      region: "Region",
      value: "Värde",
      bound: "Källans ord",
      measure: "Mått",
      period: "Period",
      certainty: "Säkerhet",
      note: "Så är det räknat",
      source: "Källa",
    },
    boundWords: { exact: "exakt", about: "ca", atLeast: "minst" } satisfies Record<
      RegionBound,
      string
    >,
    decisionHeadings: {
      date: "Datum",
      region: "Region",
      status: "Status",
      preset: "Alternativ att utgå från",
      issuer: "Enligt",
      certainty: "Säkerhet",
      text: "Beslut",
      source: "Källa",
    },
    method: [
      "Den egna siffran är nollalternativets helår (utfall) delat med invånarna: kostnad i kronor, kontakter gånger 1\u00a0000.",
      "En publicerad summa delas med invånarna bara där regionens folkmängd är känd, högst ett år före.",
      "Det som är beräknat här har säkerhet D.",
      "Rang ges bara inom en jämförbar grupp: samma källa, år och sätt att räkna.",
      "Där källan säger ”minst” ges ingen rang.",
      "Den egna regionen får ingen rang, eftersom dess siffra är gjord på ett annat sätt än källornas.",
    ],
  },
};

/** Regionerna sida vid sida. */
export type RegionsTexts = typeof regionsSv;
