import type { Words } from "../../../words/terms";
import type { BreakEvenField } from "../core/breakEvenStop";
import type { VisitPriceId, SubstitutionId } from "../../../core/breakEvenEvidence";
import { upper } from "../../../words/upper";

export interface BreakEvenSheetTexts {
  readonly name: string;
  readonly title: string;
  readonly note: string;
  readonly inputs: string;
  readonly remarks: Readonly<Record<BreakEvenField, string>>;
  readonly answers: string;
  readonly savedWhole: string;
  readonly savedHealthCentre: (words: Words) => string;
  readonly breakEvenWhole: string;
  readonly breakEvenHealthCentre: (words: Words) => string;
  readonly mostReturning: string;
  readonly costMissing: string;
  readonly saves: string;
  readonly costs: string;
  readonly within: string;
  readonly above: string;
  readonly below: string;
  readonly headings: Readonly<
    Record<
      | "returning"
      | "evidence"
      | "cash"
      | "visits"
      | "capacity"
      | "realised"
      | "net"
      | "highestCost"
      | "highestCostHealthCentre",
      string
    >
  >;
  readonly gridTitle: (bearer: string) => string;
  readonly gridNote: string;
  readonly gridColumns: string;
  readonly borderColumn: string;
  readonly atStatedCost: string;
  readonly chart: { readonly title: string; readonly value: string; readonly category: string };
  readonly method: readonly string[];
}

export const breakEvenSv = {
  nothingToStop:
    "Nollalternativets prognos har inga betalda kontakter att stoppa. Välj ett nollalternativ som betalar för kontakterna, eller en prognos som sträcker sig efter utfallet.",
  inputs: "Det som stoppas",
  elsewhere: "Vart kontakterna annars tar vägen",
  fields: ({ theHealthCentre }: Words): Readonly<Record<BreakEvenField, string>> => ({
    contacts: "Kontakter per år",
    price: "Nettopris",
    visitCost: "Undvikbar kostnad för ett fysiskt besök",
    borneShare: `${upper(theHealthCentre)}s andel av kostnaden`,
    ownShare: "Till egen digital tjänst",
    ownCost: "Egen digital kontakt",
    ownBorneShare: `${upper(theHealthCentre)}s andel av den egna tjänsten`,
    otherShare: "Till annan kanal (läckage)",
    otherPrice: "Pris i den andra kanalen",
    oneOff: "Engångskostnad",
    realisable: "Realiserbar andel",
  }),
  hints: {
    contacts: (year: string, contacts: string) => `Prognosen för ${year}: ${contacts}.`,
    price: (year: string, price: string) =>
      `Prognosen för ${year}: ${price} kr. Taxa minus patientavgift efter yrkesmix, kalibrerad mot bokfört.`,
    borneShare: (share: string) => `Enligt regeln i dag: ${share}.`,
    visitCost: "Inget är förvalt. Ange det som ett besök mer eller mindre verkligen ändrar.",
    realisable: "Hur mycket av besökens kapacitet som blir kassa.",
    oneOff: "Räknas i sin helhet på ett år.",
  },
  units: { kronor: "kr", perContact: "kr/kontakt", perVisit: "kr/besök" },
  percent: (number: string) => `${number}\u00a0%`,
  limits: {
    negative: "Ange 0 eller mer.",
    share: "Ange 0–100 %.",
    notZero: "Ange mer än 0.",
    sum: (left: string) =>
      `Egen tjänst och annan kanal får tillsammans vara högst 100 %: här högst ${left}.`,
  },
  /** For a paper: what is saved by the share that comes back, everything counted. */
  saving: {
    title: (year: string, unit: string) => `Sparat ${year} efter andel som återkommer, ${unit}`,
    about: (cost: string) =>
      `Linje över vad regionen som helhet sparar när 0–100 % av de stoppade kontakterna återkommer som besök à ${cost}, kassa och kapacitet tillsammans.`,
    category: "Andel som återkommer som besök",
    series: "Sparat (+ = sparar)",
  },
  proposed: "Återgå till prognosens värden",
  evidenceOnCost:
    "Stöd för kostnaden. Det är priser för utomlänspatienter, inte undvikbar kostnad: troligen för högt som värde ovan. Även ett snitt enligt KPP är för högt, eftersom lokaler och jour finns kvar.",
  visitPrices: {
    doctor: (price: string) => `Läkarbesök: ${price}.`,
    other: (price: string) => `Besök hos annan personal: ${price}.`,
  } satisfies Record<VisitPriceId, (price: string) => string>,
  result: "Brytpunkt",
  costMissing:
    "Ange vad ett fysiskt besök kostar: utan det finns ingen brytpunkt. Tabellen visar vad ett besök högst får kosta.",
  /** Of the region with its health centres. */
  whole: {
    share: (share: string, cost: string) =>
      `Regionen som helhet sparar så länge färre än ${share} av de stoppade kontakterna kommer tillbaka som fysiska besök à ${cost}.`,
    alwaysSaves: (most: string, cost: string) =>
      `Regionen som helhet sparar även om alla som kan komma tillbaka (${most}) gör fysiska besök à ${cost}.`,
    neverSaves:
      "Regionen som helhet sparar ingenting, ens om ingen kommer tillbaka: egen tjänst, annan kanal och engångskostnad tar hela besparingen.",
  },
  healthCentre: {
    share: (borne: string, share: string, cost: string, { theHealthCentre }: Words) =>
      `${borne} bär sig för ${theHealthCentre} om minst ${share} av kontakterna ersätter ett besök à ${cost}. Vid ett stopp är det också ${theHealthCentre}s egen brytpunkt: kommer fler tillbaka förlorar den.`,
    alwaysSaves: (borne: string, most: string, cost: string, { theHealthCentre }: Words) =>
      `${upper(theHealthCentre)} bär ${borne} av kostnaden och vinner på ett stopp även om alla som kan komma tillbaka (${most}) gör besök à ${cost}.`,
    neverSaves: ({ theHealthCentre }: Words) =>
      `${upper(theHealthCentre)} vinner ingenting på ett stopp, ens om ingen kommer tillbaka.`,
    bearsNothing: ({ theHealthCentre }: Words) =>
      `${upper(theHealthCentre)} bär ingen del av kostnaden: varje besök som kommer tillbaka är en förlust för den.`,
  },
  /** Of the region's own part, whose sign is told by which of them is used. */
  ownPart: {
    saves: (amount: string, { region, theHealthCentres }: Words) =>
      `${upper(region)} betalar ${amount} mindre per år hur många som än kommer tillbaka: besöken belastar ${theHealthCentres}. Därför skiljer sig brytpunkterna åt.`,
    loses: (amount: string, { region }: Words) =>
      `${upper(region)} betalar ${amount} mer det första året hur många som än kommer tillbaka.`,
    none: ({ region }: Words) =>
      `${upper(region)} bär inget av fakturorna: brytpunkterna är desamma för regionen som helhet och för den som bär besöken.`,
  },
  cashAndCapacity: {
    title: (unit: string) => `Kassa och kapacitet per år, ${unit} (+ = sparar)`,
    explanation:
      "En obetald faktura är kassa och sparas helt. Ett besök som kommer tillbaka är kapacitet: det tar tid från andra patienter, men blir utbetalning bara i den mån någon anställs eller hyrs in. Därför står de på var sin rad, och brytpunkten räknar all kapacitet.",
    returning: "Kommer tillbaka",
    cash: "Kassa",
    visits: "Fysiska besök",
    capacity: "Kapacitet",
    realised: (share: string) => `Netto vid realiserbar andel ${share}`,
    net: "Netto om all kapacitet räknas",
    highestCost: "Ett besök får högst kosta, kr",
    highestCostFor: ({ theHealthCentre }: Words) => `… för ${theHealthCentre} själv, kr`,
    any: "vad som helst",
    beyond: "ingenting",
    impossible: (most: string) => `–: högst ${most} kan komma tillbaka, resten tar andra vägar.`,
  },
  evidence: {
    title: "Belägg för hur många som kommer tillbaka",
    explanation:
      "Studierna mäter hur många fysiska besök de digitala kontakterna ersätter. Att lika många kommer tillbaka vid ett stopp är ett antagande.",
    findings: {
      none: "ingen avlastning syns; allt är ny vård.",
      partial: "unga vuxna i två regioner; nära kostnadsneutralt enligt författarna.",
      most: "andrahandsuppgift, inte officiell.",
    } satisfies Record<SubstitutionId, string>,
    noRelief: "Ett regionalt beslutsunderlag såg ingen avlastning:",
    /** @param verified when the oldest of it was */
    approximate: (share: string) => `ca ${share}`,
  },
  grid: {
    title: (unit: string) => `Sparas per år, ${unit} (+ = sparar, − = kostar)`,
    explanation:
      "Rader: andel som kommer tillbaka. Kolumner: kostnad per fysiskt besök, kr. All kapacitet räknas. Den tjocka linjen är brytpunkten.",
    bearer: "För",
    bearers: ({ theHealthCentres }: Words) => ({
      whole: "Regionen som helhet",
      healthCentre: upper(theHealthCentres),
    }),
    returning: "Andel",
    perVisit: (cost: string) => `${cost} kr`,
    breakEven: "Brytpunkt",
  },
  sheet: {
    name: "Brytpunkt",
    title: "Brytpunkt: hur många av de stoppade kontakterna får komma tillbaka som fysiska besök?",
    note: "Ändra de gula cellerna; allt annat räknas om. + betyder sparar, − kostar.",
    inputs: "Antaganden att ändra",
    remarks: {
      contacts: "ur nollalternativets prognos, om inget annat angivits",
      price: "kr per kontakt, taxa − patientavgift efter yrkesmix, kalibrerad mot bokfört",
      visitCost: "kr; inget är förvalt, tomt ger ingen brytpunkt",
      borneShare: "enligt regeln i dag, om inget annat angivits",
      ownShare: "av de stoppade kontakterna",
      ownCost: "kr per kontakt",
      ownBorneShare: "resten bär regionen",
      otherShare: "av de stoppade kontakterna",
      otherPrice: "kr per kontakt, fördelas som fakturorna",
      oneOff: "kr, bärs av regionen",
      realisable: "del av kapaciteten som blir kassa; 0 % om inget är visat",
    },
    answers: "Brytpunkt",
    savedWhole: "Sparas per stoppad kontakt före besök, kr",
    savedHealthCentre: ({ theHealthCentre }) => `… varav hos ${theHealthCentre}, kr`,
    breakEvenWhole: "Brytpunkt, regionen som helhet",
    breakEvenHealthCentre: ({ theHealthCentre }) => `Brytpunkt, ${theHealthCentre} själv`,
    mostReturning: "Högst så många kan komma tillbaka",
    costMissing: "ange vad ett besök kostar",
    saves: "sparar",
    costs: "kostar",
    within: "sparar tills så många kommer tillbaka",
    above: "sparar hur många som än kommer tillbaka",
    below: "sparar inte ens om ingen kommer tillbaka",
    headings: {
      returning: "Kommer tillbaka",
      evidence: "Belägg",
      cash: "Kassa, kr (+ = sparar)",
      visits: "Fysiska besök",
      capacity: "Kapacitet, kr (− = tar)",
      realised: "Netto vid realiserbar andel, kr",
      net: "Netto om all kapacitet räknas, kr",
      highestCost: "Besök får högst kosta, kr",
      highestCostHealthCentre: "… för den som bär besöken, kr",
    },
    gridTitle: (bearer) => `Sparas per år, kr (+ = sparar, − = kostar): ${bearer}`,
    gridNote:
      "Rader: andel som kommer tillbaka. Kolumner: kr per fysiskt besök. Sista kolumnen är vad ett besök högst får kosta, sista raden hur många som högst får återkomma: brytpunkten.",
    gridColumns: "Kommer tillbaka ↓ · kr per besök →",
    borderColumn: "Besök får högst kosta, kr",
    atStatedCost: "Vid angiven kostnad",
    chart: {
      title: "Netto per år om all kapacitet räknas",
      value: "mkr per år (+ = sparar)",
      category: "Andel som kommer tillbaka som fysiska besök",
    },
    method: [
      "Varje stoppad kontakt sparar sin faktura: taxan minus den patientavgift som betalats. Av det tar egen digital tjänst och annan kanal sin del.",
      "Brytpunkt r* = (nettopris − andel egen × kostnad egen − andel annan × pris annan − engångskostnad ÷ kontakter) ÷ undvikbar kostnad för ett besök.",
      "Vårdcentralen bär sin andel av fakturorna och av den andra kanalen, men alla besök. Regionens egen del påverkas inte av besöken.",
      "För vårdcentralen är r* = (andel × (nettopris − andel annan × pris annan) − dess del av den egna tjänsten) ÷ kostnad per besök.",
      "c*, det högsta ett besök får kosta, är samma likhet löst för kostnaden vid en given andel som kommer tillbaka.",
      "Brytpunkterna räknas av tilläggets funktion BREAK_EVEN. Allt annat är Excels egna formler.",
      "Beräkningen säger inte om ett stopp är lagligt: enligt Västra Götalandsregionens egen utredning 2021 krävs en lagändring.",
      "Den säger inte heller vad väntetider, kontinuitet eller patienters egen tid är värda.",
      "Andelen som kommer tillbaka är inte känd. Studierna mäter ersatta besök för andra befolkningar; de är stöd för ett spann, inte ett värde.",
    ],
  } satisfies BreakEvenSheetTexts,
};

/** The words of Brytpunkt, in the pane and on its sheet; numbers come as text. */
export type BreakEvenTexts = typeof breakEvenSv;
