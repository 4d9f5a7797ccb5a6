import type { Words } from "../../../words/terms";
import type { BridgePart } from "../core/bridge";
import type { CivilDate } from "../../../core/calendar";
import { ended } from "../../../words/userText";

/** What the sentence about a year, or the whole horizon, says. */
export interface SinceAbout {
  /** "2020" or "2020–2023". */
  readonly span: string;
  /** The day the forecast was saved, and today. */
  readonly saved: CivilDate;
  readonly today: CivilDate;
  /** All of the span is utfall now. */
  readonly settled: boolean;
}

const MONTHS = [
  "januari",
  "februari",
  "mars",
  "april",
  "maj",
  "juni",
  "juli",
  "augusti",
  "september",
  "oktober",
  "november",
  "december",
];

/** "april", "april 2019" in another year, "den 5 april" in the same month. */
function since({ saved, today }: SinceAbout): string {
  const month = MONTHS[Number(saved.slice(5, 7)) - 1]!;
  if (saved.slice(0, 7) === today.slice(0, 7)) return `den ${Number(saved.slice(8))} ${month}`;
  return saved.slice(0, 4) === today.slice(0, 4) ? month : `${month} ${saved.slice(0, 4)}`;
}

const listed = (parts: readonly string[]): string =>
  parts.length > 0 ? `: ${parts.join(", ")}` : "";

export const sinceSv = {
  parts: {
    late: "eftersläpning",
    volume: "volym",
    mix: "yrkesmix",
    tariff: "taxa",
    other: "avgift och övrigt",
    method: "ny prognosmetod",
    decisions: "nya beslut",
    horizon: "andra månader",
  } satisfies Record<BridgePart, string>,
  /** What each part is, in a sentence. */
  explanations: {
    late: "Ändrad kostnad i månader som redan var utfall: sena fakturor och rättelser.",
    volume: "Fler eller färre kontakter.",
    mix: "Kontakterna fördelar sig annorlunda på yrken.",
    tariff: "Taxan per kontakt har ändrats.",
    other:
      "Medelavgift, avvikelse mot taxa, egen digital tjänst, annan kanal och engångskostnader.",
    method: "Prognosen räknas fram på ett annat sätt.",
    decisions: "Alternativets regler har ändrats; samma underlag med gamla och nya regler.",
    horizon: "Månader som bara den ena prognosen har.",
  } satisfies Record<BridgePart, string>,
  /** Parts as they read in the sentence, amount and all. */
  sentence: {
    changed: (
      about: SinceAbout,
      rises: boolean,
      amount: string,
      parts: readonly string[]
    ): string =>
      about.settled
        ? `Utfallet för ${about.span} är ${amount} ${rises ? "högre" : "lägre"} än prognosen från ${since(about)}${listed(parts)}.`
        : `Prognosen för ${about.span} ${rises ? "ökar" : "minskar"} ${amount} sedan ${since(about)}${listed(parts)}.`,
    same: (about: SinceAbout, parts: readonly string[]): string =>
      about.settled
        ? `Utfallet för ${about.span} är lika stort som prognosen från ${since(about)}${listed(parts)}.`
        : `Prognosen för ${about.span} är oförändrad sedan ${since(about)}${listed(parts)}.`,
    outcome: (then: string, now: string): string =>
      then === now
        ? `Utfall t.o.m. ${now}, som då.`
        : `Utfall nu t.o.m. ${now}, då t.o.m. ${then}.`,
    decided: (toRegion: boolean, amount: string, words: Words): string =>
      toRegion
        ? `Nya regler flyttar ${amount} från ${words.theHealthCentres} till ${words.region}.`
        : `Nya regler flyttar ${amount} från ${words.region} till ${words.theHealthCentres}.`,
    undivided: "Utan yrkesfördelning kan yrkesmix inte skiljas från avgift och övrigt.",
    unknown:
      "Antagandena till den sparade prognosen finns inte kvar. Nya beslut och ny metod ingår därför i de andra delarna.",
    edited: "Den sparade prognosen är ändrad för hand sedan den sparades.",
    otherPolicy: (saved: string, now: string) =>
      `Prognosen sparades för ${saved}, som inte jämförs nu. Den ställs mot ${now}.`,
  },
  save: {
    title: "Spara prognosen",
    explanation:
      "Prognosen sparas i arbetsboken som den ser ut nu. Nästa månad visar bryggan vad som har hänt sedan dess.",
    policy: "Alternativ",
    name: "Namn på prognosen",
    start: "Spara prognosen",
    saving: "Sparar prognosen.",
    done: (name: string) => `Sparad: ${ended(name)} Den står på bladet Sparade prognoser.`,
  },
  list: {
    title: "Sparade prognoser",
    none: "Ingen prognos är sparad än. Spara den som gäller nu, så finns något att jämföra med nästa gång.",
    about: (saved: CivilDate, lastOutcome: string, policy: string) =>
      `Sparad ${saved}, utfall t.o.m. ${lastOutcome}, ${policy}`,
    edited: "ändrad för hand",
    remove: "Ta bort",
    removeOne: (name: string) => `Ta bort ${name}`,
    removed: (name: string) => `${name} är borttagen.`,
    undo: "Ångra",
    problems: "Det här i Sparade prognoser gick inte att läsa",
    more: (count: number) => `och ${count} till.`,
  },
  bridge: {
    title: "Från den sparade prognosen till nu",
    forecast: "Jämför med",
    span: "År",
    all: "Alla gemensamma år",
    noYears:
      "Den sparade prognosen och dagens har inget år gemensamt. Välj en annan, eller flytta fram prognosens sista månad.",
    before: (name: string) => `Då: ${name}`,
    after: "Nu",
    part: "Del",
    amount: "Ändring (+ = ökar)",
    sum: "Summa ändring",
    shares: "Vem som bär ändringen",
    healthCentres: ({ theHealthCentres }: Words) => `Varav ${theHealthCentres}`,
    region: ({ region }: Words) => `Varav ${region}`,
    decided: "Varav flyttat av nya regler till regionen",
    chart: (span: string) =>
      `Vattenfall från den sparade prognosen för ${span} till dagens, del för del. Samma siffror står i tabellen.`,
    waiting: "Räknar fram bryggan.",
    unit: (unit: string) => `Belopp i ${unit}`,
  },
  accuracy: {
    title: "Prognossäkerhet",
    none: "Ingen månad som var prognos har blivit utfall än. Flytta utfall t.o.m. när nästa månad är bokförd.",
    hits: "Prognos mot utfall",
    forecast: "Sparad prognos",
    expected: "Prognos",
    outcome: "Utfall",
    deviation: "Avvikelse (+ = högre utfall)",
    share: "% av utfallet",
    aheadTitle: "Träffsäkerhet efter hur långt fram",
    ahead: "Månader framåt",
    band: (from: number, to: number | null): string =>
      to === null ? `${from} eller fler` : `${from}–${to}`,
    months: "Antal månader",
    forecasts: "Antal prognoser",
    meanAbsolute: "Medelfel, %",
    bias: "Snedhet, % (+ = högre utfall)",
    tooFew: "för få",
    tooFewMeans: "För få: färre än tre månader är för få för att säga något.",
    note: "Utfallet för de senaste månaderna kan öka när sena fakturor kommer in.",
    trend: (year: string) => `Prognosen för ${year} över tid`,
    trendDescription: (year: string) =>
      `Linje över vad kostnaden för ${year} har väntats bli, från den äldsta sparade prognosen till nu. Samma siffror står i tabellen.`,
    saved: "Sparad",
    now: "Nu",
    inPeriod: (name: string, period: string) => `${name}: ${period}`,
    outcomeLine: "Streckad linje: utfall",
  },
  sheet: {
    name: "Sedan sist",
    title: (span: string) => `Vad har hänt sedan sist? ${span}`,
    notes: [
      "Då hämtas med formler från bladet Sparade prognoser. Nu är modellens värden när bladet skrevs.",
      "Belopp är kronor, kassa utan moms. + betyder att kostnaden ökar.",
    ],
    bridge: "Bryggan",
    chart: "Från då till nu",
    invisible: "Stöd",
    rise: "Ökning",
    fall: "Minskning",
    level: "Nivå",
    axis: "mkr",
    meaning: "Vad delen är",
    check: "Kontroll: delarnas summa − skillnaden (ska vara 0)",
    months: "Månad för månad",
    monthNote:
      "Volym, yrkesmix och pris kommer från funktionen DECOMPOSE_COST på månadens rader nedan; pris delas i taxa (samma funktion på bruttopriserna) och avgift och övrigt, som är resten.",
    items: "Underlag: månad och yrke",
    itemNote:
      "Månader som var utfall då och är utfall nu delas inte: hela ändringen är eftersläpning. Priser är kronor per kontakt.",
    columns: {
      month: "Månad",
      item: "Yrke",
      kindThen: "Då var",
      kindNow: "Nu är",
      contactsThen: "Kontakter då",
      netThen: "Netto då",
      grossThen: "Brutto då",
      cashThen: "Kassa då",
      contactsNow: "Kontakter nu",
      netNow: "Netto nu",
      grossNow: "Brutto nu",
      cashNow: "Kassa nu",
      priceThen: "Pris då",
      priceNow: "Pris nu",
      tariffThen: "Taxa då",
      tariffNow: "Taxa nu",
      change: "Ändring",
    },
    trend: "Prognosen över tid",
    assumption: {
      id: "Prognosens id",
      from: "Från månad",
      to: "Till månad",
      name: "Sparad prognos",
      saved: "Sparad",
      policy: "Alternativ",
      lastOutcome: "Utfall t.o.m. då",
      method: "Prognosmetod då",
      rule: "Regel i kraft då",
      tariff: "Taxa då",
      fees: "Medelavgift då",
      calibration: "Avvikelse mot taxa då",
    },
    method: [
      "Skillnaden mellan dagens prognos och den sparade delas i delar som alltid summerar till skillnaden, i hela ören.",
      "Månader som var utfall båda gångerna är eftersläpning. I övriga månader delas ändringen månad för månad i volym, yrkesmix och pris med Shapleys metod: medelvärdet över alla ordningar som de tre kan ändras i. Månad för månad, eftersom en månad har en taxa per yrke.",
      "Taxa är prisdelen när kontakterna prissätts till bruttopriset. Avgift och övrigt är det som blir kvar av kassan: medelavgift, avvikelse mot taxa, egen tjänst, annan kanal och engångskostnader. Enstaka ören på taxa är avrundning: kontakter × taxa sparas i hela ören.",
      "Ny prognosmetod och nya beslut är värden ur modellen: dagens underlag räknat med den gamla metoden och de gamla reglerna, mot dagens. De kan inte göras om med formler.",
      "Panelen avrundar delarna så att de summerar till den avrundade skillnaden (största överskottsmetoden). Bladet avrundar varje månads delar till hela ören och låter avgift och övrigt vara resten; det kan skilja några ören från panelen.",
      "Bryggan säger vad som har ändrats, inte varför. En ny yrkeskod eller ett nytt sätt att registrera syns som yrkesmix.",
      "Prognossäkerhet: avvikelsen är utfall minus prognos. Medelfel är medelvärdet av avvikelsernas storlek i procent av utfallet. Månader i samma prognos hänger ihop: tre månader från en prognos är en erfarenhet, inte tre.",
    ],
  },
};

/** Vad har hänt sedan sist?: the words of the pane and of the sheet. */
export type SinceTexts = typeof sinceSv;
