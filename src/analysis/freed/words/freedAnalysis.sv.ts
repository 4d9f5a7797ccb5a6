import { counted } from "../../../words/counted";

export const freedSv = {
  alternative: "Alternativ",
  year: "År",
  perVisit: "Kostnad per besök i egen primärvård",
  perPosition: "Kostnad per tjänst och år",
  visitShare: "Andel till besök",
  visitShareHint: "Resten går till tjänster.",
  unitHint: "Er egen uppgift. Utan den visas inget antal.",
  wrong: "Skriv ett belopp över 0.",
  wrongShare: "Skriv en andel från 0 till 100 %.",
  answer: "Det som frigörs",
  frees: (name: string, amount: string, year: string) =>
    `${name} frigör ${amount} ${year} mot nollalternativet.`,
  freesNothing: (name: string, year: string) =>
    `${name} frigör inget ${year}: kostnaden är inte lägre än i nollalternativet.`,
  inFrames: (amount: string) =>
    `${amount} av det är anslag och statsbidrag som inte avropas. De stannar i sina ramar och räknas inte som frigjorda en gång till.`,
  usable: (amount: string) => `Kvar att använda är ${amount}.`,
  /** null: its unit cost is not stated. */
  use: (visits: string | null, positions: string | null) => {
    const uses = [
      ...(visits === null ? [] : [counted(visits, "besök", "besök")]),
      ...(positions === null ? [] : [counted(positions, "tjänst", "tjänster")]),
    ];
    return uses.length === 0
      ? "Ange vad ett besök eller en tjänst kostar, så visas vad det räcker till."
      : `Det räcker i egen primärvård till ${uses.join(" och ")} per år, med era egna kostnader.`;
  },
  noVisitCost:
    "Vad ett fysiskt besök kostar är inte angivet i alternativet. Besök som kommer tillbaka är därför inte avräknade.",
  caution:
    "Det som frigörs är pengar bara om budgeten följer med. Att ersättningen upphör kan kräva lagändring: se den juridiska anmärkningen.",
  table: (year: string, unit: string) => `Frigjorda resurser ${year}, ${unit}`,
  rows: {
    healthCentres: "Vårdcentralernas kostnad, lägre",
    region: "Regionens kostnad, lägre",
    visits: "Realiserad kostnad för fysiska besök, lägre",
    total: "Frigjort",
    inFrames: "Stannar i ramarna",
    usable: "Kvar att använda",
    toVisits: "Till besök",
    toPositions: "Till tjänster",
  },
  headings: { row: "Post", amount: "Belopp" },
  sheet: {
    name: "Frigjorda resurser",
    title: "Frigjorda resurser och vad de räcker till",
    note: "Beloppen är jämförelsens mot nollalternativet. Minus är det som kostar mer.",
    amount: "Belopp, kr",
    own: "egen uppgift",
    visitCount: "Antal besök",
    positionCount: "Antal tjänster",
    method: [
      "Frigjort är nollalternativets kassa minus alternativets, och realiserad kostnad för fysiska besök.",
      "Avropas mindre ur anslag och statsbidrag stannar det i deras ramar; det dras av, så att ingen krona räknas två gånger.",
      "Varje krona används en gång: det som går till besök går inte till tjänster. Besök räknas nedåt till hela.",
    ],
  },
};

/** Frigjorda resurser. Every figure comes as text, with its unit where a sentence needs one. */
export type FreedTexts = typeof freedSv;
