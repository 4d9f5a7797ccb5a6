import type { RelationId } from "../core/relation";

export const relationsSheetSv = {
  sheet: "Samband",
  title: "Samband mellan digitala kontakter och annat",
  confidence: "Konfidensgrad",
  confidenceRemark: "Ändra fritt: intervall och slutsatser räknas om.",
  inYear: (part: string, year: string) => `${part}, ${year}`,
  tables: {
    cni: "Samband_CNI",
    availability: "Samband_tillgänglighet",
    visits: "Samband_besök",
    years: "Samband_år",
    groups: "Samband_grupper",
    units: "Samband_enheter",
  } satisfies Record<RelationId | "years" | "groups" | "units", string>,
  conclusion: "Slutsats",
  statistics: {
    n: "Antal enheter (n)",
    pearson: "Pearson (r)",
    low: "Intervall för r, från",
    high: "Intervall för r, till",
    p: "p, Pearson",
    spearman: "Spearman (ρ)",
    spearmanP: "p, Spearman",
  },
  pRemark: "Så ofta ger slumpen ett minst lika starkt samband där inget finns.",
  headings: {
    unit: "Enhet",
    listed: "Listade",
    contacts: "Kontakter",
    contactsPerListed: "Kontakter per listad",
    rankX: "Rang, vågrät axel",
    rankY: "Rang, lodrät axel",
    fitted: "Regressionslinje",
    group: "Grupp",
    before: "Nollalternativ, kr",
    after: "Alternativ, kr",
    change: "Kostnadsförändring, kr (+ = ökar)",
    perListed: "Förändring, kr/listad (+ = ökar)",
    share: "Förändring, andel av ersättningen (+ = ökar)",
    beforePerListed: "Nollalternativ, kr/listad",
    afterPerListed: "Alternativ, kr/listad",
    rank: "Rang efter CNI, 0–1",
    cniLow: "CNI från",
    cniHigh: "CNI till",
    units: "Antal enheter",
    less: "Lägre kostnad, antal",
    more: "Högre kostnad, antal",
  },
  contactsIn: (year: string) => `Kontakter ${year}`,
  visitsIn: (year: string) => `Fysiska besök ${year}`,
  /** @param year empty: none is known */
  compensationIn: (year: string): string =>
    year === "" ? "Ersättning, kr" : `Ersättning ${year}, kr`,
  effectChart: "Kostnadsförändring per listad efter CNI, kr (+ = ökar)",
  less: "Enheter med lägre kostnad",
  more: "Enheter med högre kostnad",
  total: "Summa, visade enheter",
  /** Label and remark of each. */
  assumptions: {
    year: [
      "Listade",
      "Ett antal per enhet, det i underlaget; samma för alla år.",
    ] satisfies readonly [string, string],
    few: [
      "Minsta antal kontakter som visas",
      "Färre visas inte (<5) och ingår inte i summor. Är det en enda enhet döljs också den med näst minst antal.",
    ] satisfies readonly [string, string],
    groups: [
      "Minsta antal enheter i en grupp",
      "Femtedelar efter CNI, färre grupper vid få enheter; lika CNI hålls ihop.",
    ] satisfies readonly [string, string],
  },
  /** @param last the heading of the last column on paper */
  columnsNotPrinted: (last: string) =>
    `Kolumnerna till höger om ”${last}” skrivs inte ut: av dem räknas indexen.`,
  method: [
    "Kontakter, kostnader, listade, CNI, tillgänglighet, besök och ersättning är värden ur underlaget och tilläggets beräkning; allt annat är formler i bladet.",
    "Pearson är CORREL. Spearman är CORREL på rangtal, där lika värden delar medelrang.",
    "Intervallet är Fishers: TANH(ATANH(r) ± z/√(n − 3)). p är tvåsidigt enligt t-fördelningen med n − 2 frihetsgrader; för Spearman är det en approximation.",
    "Ett samband sägs finnas bara när både Pearson och Spearman har p under 1 − konfidensgraden. Annars kan inget samband visas, vilket inte är detsamma som att det inte finns.",
    "Ett samband mellan enheter är inte en orsak och gäller inte enskilda patienter.",
    "Varje enhet räknas lika, stor som liten. Den som prövar tre samband finner ett av en slump ungefär en gång av sju.",
    "Besök mot kontakter jämförs som förändring mellan två år inom varje enhet, så att det som skiljer enheterna åt hela tiden inte stör. Allt annat som ändrats under åren finns kvar.",
    "Koncentrationsindex = 2 · SUMPRODUCT(x; rang − ½) ÷ SUM(x), där x är per listad och rang är (i − ½)/n efter CNI. 0 = lika oavsett CNI, under 0 mer på låga CNI, över 0 mer på höga.",
    "Vinnare och förlorare gäller vårdcentralens del av kostnaden; sänkt kapitation och regionens del ingår inte.",
  ],
};

/** What the sheet Samband says beside what the pane says too. */
export type RelationsSheetTexts = typeof relationsSheetSv;
