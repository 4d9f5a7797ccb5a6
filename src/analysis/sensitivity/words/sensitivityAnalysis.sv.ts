import type { Verdict } from "../core/sensitivity";
import type { AssumptionName } from "../core/sensitivityAssumption";
import type { HistoryName } from "../core/historyRange";
import type { OutcomeMeasure } from "../core/regionModel";
import { counted } from "../../../words/counted";

export interface BaseTexts {
  readonly rises: (amount: string) => string;
  readonly falls: (amount: string) => string;
  readonly same: string;
}

export interface SensitivitySheetTexts {
  readonly sheet: string;
  readonly title: string;
  readonly alternative: string;
  readonly baseline: string;
  readonly period: string;
  readonly outcome: string;
  readonly base: string;
  readonly baseRemark: string;
  readonly tornadoTitle: string;
  readonly tornadoTable: string;
  readonly tornadoChart: string;
  readonly noSwings: string;
  readonly tornado: {
    readonly assumption: string;
    readonly unit: string;
    readonly low: string;
    readonly base: string;
    readonly high: string;
    readonly outcomeLow: string;
    readonly outcomeHigh: string;
    readonly changeLow: string;
    readonly changeHigh: string;
    readonly swing: string;
    readonly rank: string;
    readonly verdict: string;
  };
  readonly flips: {
    readonly none: string;
    readonly low: string;
    readonly high: string;
    readonly both: string;
  };
  readonly valueTitle: string;
  readonly simulationTitle: string;
  readonly notSimulated: string;
  readonly simulated: (draws: string, seed: string) => string;
  readonly simulationTable: string;
  readonly spread: string;
  readonly simulationChart: string;
  readonly histogramTitle: (name: string) => string;
  readonly histogramTable: string;
  readonly share: string;
  readonly assumptionTitle: string;
  readonly assumptionTable: string;
  readonly assumption: {
    readonly whose: string;
    readonly everyone: string;
    readonly distribution: string;
    readonly deviation: string;
    readonly ground: string;
    readonly triangular: string;
    readonly lognormal: string;
  };
  readonly units: Readonly<Record<"share" | "kronor" | "number", string>>;
  readonly method: readonly string[];
}

const OUTCOME = { cash: "", net: ", realiserad kapacitet inräknad," } as const;

const names: Readonly<Record<AssumptionName, (profession: string) => string>> = {
  "forecast.volume": () => "Volym, mot prognosen",
  "forecast.growth": () => "Tillväxt per år utöver prognosen",
  "forecast.tariff": () => "Taxa, mot den i kraft",
  "forecast.fee": () => "Betald patientavgift, mot prognosen",
  "tariff.amount": (profession) => `Taxa, ${profession}`,
  "patientFee.amount": () => "Patientavgift",
  "patientFee.sharePaying": () => "Andel som betalar patientavgift",
  "patientFee.elasticity": () => "Elasticitet mot patientavgift",
  "growth.perYear": () => "Tillväxt per år i alternativet",
  "stop.returning": () => "Återkommer som fysiska besök",
  "stop.ownDigital": () => "Stoppade till egen digital tjänst",
  "stop.otherChannel": () => "Stoppade till annan kanal",
  "payers.careRegion": () => "Andel som vårdregionen betalar",
  "stop.otherChannelPrice": () => "Pris i annan kanal",
  "visitCost.perVisit": () => "Undvikbar kostnad per fysiskt besök",
  "visitCost.realisable": () => "Realiserbar andel",
  "visitCost.substitution": () => "Fysiska besök per kontakt",
  "visitCost.upliftPerYear": () => "Besökskostnadens uppräkning per år",
  "ownService.share": () => "Andel till egen digital tjänst",
  "ownService.perContact": () => "Egen tjänst, kostnad per kontakt",
  "ownService.oneOff": () => "Egen tjänst, engångskostnad",
  "ownService.upliftPerYear": () => "Egna tjänstens uppräkning per år",
};

const grounds: Partial<Record<AssumptionName, string>> = {
  "forecast.volume": "Förval ±20\u00a0%: ett antagande, inte en uppgift.",
  "forecast.growth":
    "Förval ±10 procentenheter: ett antagande. Kontakternas verkliga årstakt har varierat mer än så.",
  "forecast.tariff": "Förval ±10\u00a0%: ett antagande. Taxan har hittills bara sänkts.",
};

export const sensitivitySv = {
  /** What each assumption is called; `profession` only where it is of one. */
  names: names,
  ofBaseline: (label: string) => `Nollalternativet: ${label}`,
  dated: (label: string, from: string) => `${label} (från ${from})`,
  /** What the range that is proposed builds on, where something is known. */
  grounds: grounds,
  /** The same, where the range comes from whole years of the data's own outcome. */
  fromOutcome: {
    "forecast.volume": (from: string, to: string) =>
      `Förval ur utfallet ${from}–${to}: så mycket har enskilda års ökning avvikit från medeltakten.`,
    "forecast.growth": (from: string, to: string) =>
      `Förval ur utfallet ${from}–${to}: från ingen ökning till hela medeltakten, utöver prognosens egen ökning.`,
    "forecast.tariff": (from: string, to: string) =>
      `Förval ur utfallet ${from}–${to}: så har bokfört pris per kontakt avvikit från taxan, jämfört med kalibreringen.`,
    "forecast.fee": (from: string, to: string) =>
      `Förval ur utfallet ${from}–${to}: så har den genomsnittligt betalda avgiften varierat.`,
    "growth.perYear": (from: string, to: string) =>
      `Förval ur utfallet ${from}–${to}: från ingen ökning till hela medeltakten.`,
  } satisfies Record<HistoryName, (from: string, to: string) => string>,
  /** A number with its unit, as in a sentence. */
  values: {
    share: (number: string) => `${number}\u00a0%`,
    kronor: (number: string) => `${number}\u00a0kr`,
    number: (number: string) => number,
  },
  about: (value: string) => `cirka ${value}`,
  between: (low: string, high: string) => `${low} till ${high}`,
  noGround: "Förvalt intervall: ett antagande.",
  choices: {
    alternative: "Alternativ mot nollalternativet",
    period: "Period",
    wholeForecast: (from: string, to: string) => `Hela prognosen, ${from} till ${to}`,
    outcome: "Utfall",
    outcomes: { cash: "Kassa", net: "Kassa och realiserad kapacitet" } satisfies Record<
      OutcomeMeasure,
      string
    >,
    noNet:
      "Bara kassan kan visas: alternativet ändrar inga fysiska besök, eller så är besökets kostnad inte angiven.",
    money: "Belopp i",
  },
  noForecast: "Perioden är utfall. Välj ett år med prognos: bara den vilar på antaganden.",
  base: (name: string, period: string, outcome: OutcomeMeasure): BaseTexts => ({
    rises: (amount) =>
      `${name} ökar kostnaden ${period}${OUTCOME[outcome]} med ${amount} i grundfallet.`,
    falls: (amount) =>
      `${name} minskar kostnaden ${period}${OUTCOME[outcome]} med ${amount} i grundfallet.`,
    same: `${name} ändrar inte kostnaden ${period} i grundfallet.`,
  }),
  verdicts: { saves: "sparar", costs: "kostar", neither: "ändrar ingenting" } satisfies Record<
    Verdict,
    string
  >,
  tornado: {
    title: (unit: string) => `Ett antagande i taget, ${unit}`,
    explanation:
      "Kostnadsförändring mot nollalternativet (+ = ökar) när ett antagande är lågt eller högt och de andra står kvar.",
    /** Of a chart in a paper, whose bars begin at the base. */
    fromBase: (base: string) =>
      `Skillnad mot grundfallet, ${base} mot nollalternativet, när ett antagande är lågt eller högt och de andra står kvar.`,
    fromBaseUnit: (unit: string) => `${unit} mot grundfallet`,
    widest: (label: string, low: string, high: string) =>
      `Störst betydelse har ${label}: från ${low} till ${high}.`,
    stable: "Inget antagande ändrar inom sitt intervall om alternativet sparar eller kostar.",
    unstable: (labels: readonly string[]) =>
      `Svaret slår om inom intervallet för: ${labels.join("; ")}.`,
    idle: (labels: readonly string[]) => `Utan betydelse för utfallet: ${labels.join("; ")}.`,
    /** Why the cost of visits changes nothing. */
    nothingRealised:
      "Realiserbar andel är 0\u00a0% i grundfallet: därför saknar besöken betydelse så länge bara ett antagande i taget ändras.",
    nothingSwings:
      "Inget antagande ändrar inom sitt intervall vad alternativet kostar regionen som helhet det året.",
    description: (count: number) =>
      `Liggande staplar för ${counted(count, "antagande", "antaganden")}, störst först. Tabellen nedanför har samma siffror.`,
    atLow: "Vid lågt",
    atHigh: "Vid högt",
    swing: "Sväng\u00adning",
    assumption: "Antagande",
    baseLine: (amount: string) => `Grundfallet ${amount}`,
    zeroLine: "Noll",
    flipsAtLow: (verdict: string) => `Slår om: ${verdict} vid lågt.`,
    flipsAtHigh: (verdict: string) => `Slår om: ${verdict} vid högt.`,
  },
  ranges: {
    title: (count: number) => `Antaganden och intervall (${count})`,
    explanation:
      "Grundvärdet är alternativets eget och ändras under Alternativ. Lågt och högt prövas här. Det som ett stopp inte säger vart det tar vägen uteblir, så att summan alltid är 100\u00a0%.",
    base: (value: string) => `Grundvärde ${value}.`,
    low: "Lågt",
    high: "Högt",
    aboveBase: (base: string) => `Lågt får vara högst grundvärdet ${base}.`,
    belowBase: (base: string) => `Högt får vara lägst grundvärdet ${base}.`,
    below: (least: string) => `Lägst ${least}.`,
    above: (most: string) => `Högst ${most}.`,
    reset: "Återställ intervallen",
  },
  simulation: {
    title: "Alla antaganden på en gång",
    explanation:
      "Monte Carlo: varje dragning väljer ett värde ur varje intervall. Alternativen dras under samma omständigheter, så att skillnaderna mellan dem inte är slump.",
    seed: "Frö",
    seedHint: "Samma frö ger samma svar.",
    noSeed: "Ett heltal från 0 till 4 294 967 295.",
    draws: "Dragningar",
    start: "Simulera",
    cancel: "Avbryt",
    progress: (percent: string) => `Simulerar: ${percent}\u00a0%`,
    cancelled: "Avbrutet. Ingen simulering är sparad.",
    stale: "Något är ändrat sedan simuleringen. Simulera igen.",
    resultTitle: (unit: string) => `Kostnadsförändring mot nollalternativet (+ = ökar), ${unit}`,
    made: (draws: string, seed: string) =>
      `${counted(draws, "dragning", "dragningar")} med frö ${seed}. P10: en av tio blir lägre. P90: en av tio blir högre.`,
    probability: (name: string, percent: string, low: string, high: string) =>
      `${name} sparar i ${percent} av dragningarna; åtta av tio hamnar mellan ${low} och ${high}.`,
    headings: {
      alternative: "Alternativ",
      p10: "P10",
      p50: "P50",
      p90: "P90",
      mean: "Medel",
      saving: "Sparar",
    },
    unknown: "Besökets kostnad är inte angiven. Välj utfallet Kassa.",
    histogram: {
      title: (name: string, unit: string) => `Så faller dragningarna, ${name}, ${unit}`,
      description: "Staplar: antal dragningar per klass. Tabellen nedanför har samma siffror.",
      table: "Visa som tabell",
      from: "Från",
      to: "Till",
      draws: "Dragningar",
      zero: "Noll",
      columns: "Staplarna: antal dragningar. Till vänster om noll sparar alternativet.",
    },
  },
  sheet: {
    sheet: "Känslighetsanalys",
    title: "Känslighetsanalys",
    alternative: "Alternativ",
    baseline: "Nollalternativ",
    period: "Period",
    outcome: "Utfall",
    base: "Grundfallet, kr (+ = ökar)",
    baseRemark: "Kostnadsförändring mot nollalternativet. Värde från beräkningen.",
    tornadoTitle: "Ett antagande i taget: kostnadsförändring mot nollalternativet, kr (+ = ökar)",
    tornadoTable: "Känslighet",
    tornadoChart: "Skillnad mot grundfallet, kr (+ = dyrare)",
    noSwings:
      "Inget antagande ändrar inom sitt intervall vad alternativet kostar mot nollalternativet.",
    tornado: {
      assumption: "Antagande",
      unit: "Enhet",
      low: "Lågt",
      base: "Grundvärde",
      high: "Högt",
      outcomeLow: "Utfall vid lågt, kr",
      outcomeHigh: "Utfall vid högt, kr",
      changeLow: "Lågt mot grundfallet, kr",
      changeHigh: "Högt mot grundfallet, kr",
      swing: "Svängning, kr",
      rank: "Plats",
      verdict: "Slår svaret om?",
    },
    flips: { none: "nej", low: "vid lågt", high: "vid högt", both: "vid lågt och högt" },
    valueTitle: "kr",
    simulationTitle: "Alla antaganden på en gång: Monte Carlo",
    notSimulated: "Ingen simulering var körd när bladet skrevs.",
    simulated: (draws, seed) =>
      `Simulerade värden: ${counted(draws, "dragning", "dragningar")} med frö ${seed}. Samma frö och antaganden ger samma värden.`,
    simulationTable: "Simulering",
    spread: "P90 − P10, kr",
    simulationChart: "Åtta av tio dragningar ligger mellan P10 och P90, kr (+ = ökar)",
    histogramTitle: (name) => `Så faller dragningarna: ${name}`,
    histogramTable: "Dragningar",
    share: "Andel",
    assumptionTitle: "Antaganden",
    assumptionTable: "Intervall",
    assumption: {
      whose: "Gäller",
      everyone: "alla alternativ",
      distribution: "Fördelning",
      deviation: "Std.avv., log",
      ground: "Grund",
      triangular: "triangel",
      lognormal: "lognormal",
    },
    units: { share: "%", kronor: "kr", number: "tal" },
    method: [
      "Utfallen är värden från beräkningen: samma motor som i Jämförelse, med hela regionen som en enhet.",
      "Vem som har kontakterna ändrar inte regionens summa, utom något öre i avrundning; fördelning, tak och fast pris flyttar kostnad mellan parterna och är inte med.",
      "Ett antagande i taget sätts till sitt låga och sitt höga värde medan de andra står på grundvärdet. Skillnader, svängning, plats och omslag är formler.",
      "Ett stopps andelar hålls till 100\u00a0%: det som inte återkommer, går till egen tjänst eller till annan kanal uteblir. Passerar andelarna 100\u00a0% i en dragning skalas de ned till 100\u00a0%.",
      "I simuleringen dras varje antagande triangulärt från lågt över grundvärdet till högt.",
      "Volym och tillväxt dras lognormalt kring grundvärdet där intervallet har båda sidor om det, med lågt och högt lika långt isär som den tionde och den nittionde percentilen.",
      "Gemensamma slumptal: i en dragning har samma antagande samma plats i sin fördelning i alla alternativ. Antagandena dras i övrigt oberoende av varandra.",
      "Sannolikheterna gäller modellen med dessa intervall. De säger inget om det som inte är med: lagändringar, nya bolag, patienternas val.",
    ],
  } satisfies SensitivitySheetTexts,
};

/** Känslighetsanalys: one assumption at a time, and all of them at once. */
export type SensitivityTexts = typeof sensitivitySv;
