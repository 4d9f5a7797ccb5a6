import type { Words } from "../terms";
import type { ProjectionMethod } from "../../core/projectionMethod";
import type { SourceRole } from "../../core/scenario/workspace";
import type { RowProblem, ReadingCode } from "../../reading/sheet/readingProblem";
import type { PeriodUnit } from "../../core/projection";
import type { RowSums } from "../../core/scenario/scenario";
import type { ReadingChoices } from "../../core/scenario/workspace";
import { newSheets } from "../newSheets";
import { counted } from "../counted";
import { inSwedish } from "../number";
import { rowSumsSv, sumsSv } from "../rowSums";

const { percent } = inSwedish;

export const dataSv = {
  introduction:
    "Peka ut era siffror i arbetsboken, eller prova med en påhittad region. Minsta underlag är år och kostnad.",
  sample: {
    title: "Exempelregionen",
    description:
      "Nya blad med en påhittad region: kontakter och bokförd kostnad per månad, enheter, taxor och regler. Dina egna blad ändras inte.",
    insert: "Infoga exempelregionen",
    cancel: "Avbryt",
    progress: "Exempelregionen infogas.",
    done: newSheets.sv,
    cancelled: "Avbrutet. Arbetsboken är som förut.",
  },
  template: {
    title: "Tom mall",
    description:
      "Nya blad med rätta rubriker att klistra in era siffror i: kontakter, vårdcentraler år för år, egna taxor och fördelning. De innehåller inga siffror.",
    insert: "Infoga mall",
    cancel: "Avbryt",
    progress: "Mallen infogas.",
    done: newSheets.sv,
    cancelled: "Avbrutet. Arbetsboken är som förut.",
  },
  synthetic: "Siffrorna är ett påhittat exempel.",
  sources: {
    title: "Tabeller i arbetsboken",
    useSelection: "Använd markeringen",
    search: "Sök tabeller",
    readAgain: "Läs om underlaget",
    searching: "Söker i arbetsboken.",
    reading: "Läser underlaget.",
    cancelReading: "Avbryt läsningen",
    /** @param hasEarlier something was read before */
    stopped: (hasEarlier: boolean): string =>
      hasEarlier
        ? "Läsningen avbröts. Talen är från den förra läsningen. Välj Läs om underlaget för att läsa igen."
        : "Läsningen avbröts. Inget är läst. Välj Läs om underlaget för att läsa igen.",
    none: "Ingen tabell med kända rubriker hittades. Skriv rubrikerna År och Kostnad över siffrorna, markera dem och välj Använd markeringen.",
    nothingSelected:
      "Markeringen har ingen rubrikrad som känns igen. Markera rubriker och siffror, till exempel År och Kostnad.",
    unrecognised: "Alla rubriker som behövs känns inte igen. Välj nedan vad kolumnerna innehåller.",
    unnamed: "Välj under Så läses tabellen om talen är kontakter eller kostnad.",
    role: "Innehåll",
    roles: {
      contacts: "Kontakter och kostnad",
      units: "Enheter",
      tariffs: "Egna taxor",
      rules: "Egna fördelningsregler",
    } satisfies Record<SourceRole, string>,
    use: (place: string) => `Använd ${place}`,
    rows: (count: string) => counted(count, "rad", "rader"),
    /** Nothing stands under the headings. */
    empty: "tom",
    mapping: "Kolumner och enhet",
    meaningOf: (heading: string) => `Kolumnen ${heading}`,
    notUsed: "Används inte",
    /** A pivot table's: a period on one row, a unit on the next. */
    labels: "Etiketter för raderna",
    unit: "Belopp i",
    units: { heading: "Enligt rubriken", kr: "kr", tkr: "tkr", mkr: "mkr" },
  },
  readingStep: {
    title: "Så läses tabellen",
    summary: (place: string, open: number) =>
      `${place}: ${open === 0 ? "inget att svara på" : counted(open, "fråga", "frågor")}`,
    firstRows: "De första raderna, som de läses",
    firstRowsOf: (place: string) => `De första raderna i ${place}`,
    noRows: "Ingen rad läses än.",
    columns: {
      period: "Period",
      who: "Enhet, yrke",
      contacts: "Kontakter",
      cost: "Kostnad, kr",
    },
    kinds: { outcome: "Utfall", forecast: "Egen prognos" },
    /** A value that no cell tells. */
    notWritten: "–",
    seemsPerContact: (unit: string, kronor: string) =>
      `Beloppen verkar stå i ${unit}: ${kronor} kr per kontakt.`,
    seemsInAll: (unit: string, kronor: string) =>
      `Beloppen verkar stå i ${unit}: ${kronor} kr sammanlagt.`,
    readIn: (unit: string) => `Läs som ${unit}`,
    /** What a question is about. */
    stake: (sums: RowSums) => rowSumsSv(sums),
    asks: {
      digits: (sample: string | null) =>
        sample === null ? "Hur läses perioder i siffror?" : `Vad betyder ”${sample}”?`,
      dayFirst: (sample: string | null) =>
        sample === null ? "Står dagen eller månaden först?" : `Vilken dag är ”${sample}”?`,
      year: (sample: string | null) =>
        sample === null ? "Vilket år är perioderna?" : `Vilket år är ”${sample}”?`,
      otherYear: "Periodernas år",
      spans: (sample: string | null) =>
        sample === null
          ? "Vilka perioder räknas, där några är längre än andra?"
          : `”${sample}” har månader som också står i kortare perioder. Vilka räknas?`,
      measure: "Vad är talen i tabellen?",
      apart: (heading: string) => `Vilka rader räknas, efter ”${heading}”?`,
    },
    /** @param sample whose digits are counted; null: unknown */
    digits: (way: NonNullable<ReadingChoices["digits"]>, sample: string | null): string =>
      way === "year" ? (sample?.trim().length === 6 ? "ÅÅÅÅMM" : "År") : way,
    orders: { dayFirst: "Dag först", monthFirst: "Månad först" },
    spans: { shorter: "De kortare perioderna", longer: "Den längre perioden" },
    answer: (way: string, reading: string | null): string =>
      reading === null ? way : `${way}: ${reading}`,
    chooseYear: "Välj år",
    assumedYear: (year: string, text: string) => `${year}, efter ”${text}”`,
    part: (value: string, sums: RowSums) => `${value}: ${rowSumsSv(sums)}`,
    measures: {
      contacts: (sums: Omit<RowSums, "rows">) => ["Antal", ...sumsSv(sums)].join(": "),
      cost: (sums: Omit<RowSums, "rows">) => ["Kostnad", ...sumsSv(sums)].join(": "),
    },
    professions: "Yrken som inte känns igen",
    profession: (written: string) => (written === "" ? "Tomt yrke" : `Yrket ”${written}”`),
    notAnswered: "Välj vad det är",
    proposals: "Förslag",
    groups: {
      LÄKARE: "Läkare",
      PSYKOSOCIAL: "Psykosociala yrken",
      ÖVRIG: "Övriga legitimerade",
      none: "Utan taxa",
    },
    wholeGroup: (name: string) => `${name}, hela gruppen`,
    otherwise: "Annars",
    leaveOut: "räkna inte med",
    units: "Enheter som kan vara samma",
    unit: (written: string) => `Enheten ”${written}”`,
    notAnsweredUnit: "Välj vilken enhet det är",
    sameAs: (name: string) => `samma som ${name}`,
    ownUnit: (written: string) => `en egen enhet, ${written}`,
    otherUnits: "Andra enheter",
    /** It has started with what was said of another one. */
    asBefore: "Rubrikerna är desamma som förut, och tabellen läses som då.",
    /** Of periods that name no year. */
    yearAsBefore: (year: number) => `Perioder utan år läses som ${year}.`,
    otherYear: (year: number) => `Perioder utan år lästes som ${year}; året frågas om på nytt.`,
  },
  recognised: {
    title: "Det här är läst",
    months: (from: string, to: string, count: string) =>
      `${from === to ? from : `${from} – ${to}`}, ${counted(count, "månad", "månader")}`,
    years: (from: string, to: string, count: string): string =>
      from === to ? from : `${from}–${to}, ${count} år`,
    units: (count: string, unlisted: boolean, words: Words) =>
      `${count} ${count === "1" ? words.healthCentre : words.healthCentres}${unlisted ? " och en rad för olistade" : ""}`,
    /** No row says which unit it is. */
    undivided: ({ healthCentres }: Words) => `Hela regionen, inte uppdelad på ${healthCentres}`,
    contacts: (count: string) => counted(count, "kontakt", "kontakter"),
    cost: (amount: string) => `bokfört ${amount} kr`,
    nothing: "Inget underlag är läst än.",
    showUnread: "Visa det som inte läses",
  },
  problems: {
    title: (errors: number, warnings: number) =>
      [
        errors > 0 ? `${errors} fel` : "",
        warnings > 0 ? `${warnings} ${warnings === 1 ? "anmärkning" : "anmärkningar"}` : "",
      ]
        .filter((part) => part !== "")
        .join(" och "),
    cells: "Visa cellerna",
    show: "Visa cellen",
    /** Names problems of the same kind. */
    group: (severity: RowProblem["severity"], name: string, count: string) =>
      `${severity === "error" ? "Fel" : "Anmärkning"}: ${name} (${count})`,
    names: {
      "source.missing": "tabell eller område som inte finns",
      "source.blank": "tom tabell",
      "source.empty": "inga rader",
      "source.twice": "samma område två gånger",
      "source.moreBelow": "fler rader under området",
      "dates.otherSystem": "1904 års datumsystem",
      "heading.notFound": "ingen rubrikrad",
      "heading.missing": "kolumn som saknas",
      "heading.unnamed": "tal utan rubrik",
      "heading.ambiguous": "två kolumner med samma innehåll",
      "heading.yearAssumed": "rubrik utan år",
      "heading.withTax": "kostnad med moms",
      "column.unreadContacts": "kolumn som inte läses",
      "row.apart": "kolumn som skiljer rader åt",
      "row.notKept": "bortvalda rader",
      "unit.titled": "enhet i titeln",
      "row.summed": "flera rader av samma slag",
      "sum.differs": "summa som inte stämmer",
      "cells.filledDown": "etiketter som gäller flera rader",
      "cells.split": "text som delas i kolumner",
      "amount.titledOther": "titel som säger något annat än utfall",
      "amount.titledUnit": "enhet för pengar ur titel eller bladnamn",
      "period.titled": "period ur titel eller bladnamn",
      "sum.recognised": "summor som talen visar",
      "amount.debitCredit": "debet och kredit",
      "heading.gross": "kostnad före patientavgift",
      "column.unread": "belopp som inte läses",
      "column.foreign": "kolumn i en annan valuta",
      "row.foreign": "rader i en annan valuta",
      "cell.error": "fel i cellen",
      "row.total": "summarad",
      "row.noValues": "rad utan värden",
      "row.duplicate": "samma uppgift på flera rader",
      "period.blank": "tom period",
      "period.unreadable": "period som inte går att läsa",
      "period.outOfRange": "period utanför 1990–2100",
      "period.yearMissing": "period utan år",
      "period.digitsUnsure": "period med två möjliga betydelser",
      "period.orderUnsure": "dag eller månad först",
      "period.yearAssumed": "år ur titel, rubrik eller bladnamn",
      "period.shortDigits": "år med två siffror",
      "period.total": "total bredvid sina delar",
      "period.totalDiffers": "total som skiljer sig från sina delar",
      "period.overlaps": "perioder som överlappar",
      "period.inLonger": "period som ingår i en längre",
      "period.spread": "år, tertial eller kvartal fördelade på månader",
      "period.beforeTariff": "före den första taxan",
      "period.future": "utfall i framtiden",
      "period.forecast": "egen prognos",
      "period.forecastOfYear": "prognos för hela året",
      "period.earlierForecast": "tidigare prognos för samma år",
      "row.notOutcome": "varken utfall eller prognos",
      "forecast.addedUp": "prognos per enhet",
      "forecast.alone": "bara prognos",
      "period.onceAYear": "en månad per år",
      "amount.blank": "tomt belopp",
      "amount.unreadable": "belopp som inte går att läsa",
      "rows.total": "summarader",
      "cells.alike": "celler som inte läses",
      "rows.more": "fler rader med detsamma",
      "amount.ambiguous": "tvetydigt belopp",
      "amount.negative": "negativt tal",
      "amount.tooLarge": "för stort tal",
      "amount.fromText": "tal skrivet som text",
      "amount.dash": "streck i stället för tal",
      "contacts.large": "ovanligt många kontakter",
      "contacts.notWhole": "antal kontakter med decimaler",
      "contacts.credited": "fler krediteringar än kontakter",
      "fee.noContacts": "avgift utan kontakter",
      "cost.perContact": "ovanlig kostnad per kontakt",
      "cost.small": "ovanligt låg kostnad",
      "profession.blank": "tomt yrke",
      "profession.unknown": "okänt yrke",
      "profession.leftOut": "yrken som ni har lämnat utanför",
      "unit.blank": "tom enhet",
      "unit.unlisted": "rad utan enhet",
      "unit.notListed": "enhet som inte finns i enhetstabellen",
      "unit.duplicate": "samma enhet två gånger",
      "unit.otherValue": "två olika uppgifter om en enhet",
      "unit.changed": "enhet som har bytt uppgift",
      "unit.opened": "enhet som öppnar",
      "unit.closed": "enhet som stänger",
      "unit.perhapsRenamed": "enhet som kan ha bytt namn",
      "unit.nearestYear": "år utan egen uppgift",
      "units.leftOut": "belopp som inte läses",
      "units.unused": "enhetstabell som inte används",
      "operator.unknown": "okänd driftform",
      "share.invalid": "ogiltig andel",
      "date.blank": "tomt datum",
      "date.unreadable": "datum som inte går att läsa",
      "dates.reversed": "Till före Från",
      "tariff.sameStart": "taxor med samma Från",
      "tariff.overlap": "taxor som överlappar",
      "rule.noShares": "regel utan andelar",
      "rule.sameStart": "regler med samma datum",
    } satisfies Record<ReadingCode, string>,
    all: (count: string) => `Visa alla ${count}`,
    /** Where all are too many to show at once. */
    more: (count: string, left: string) => `Visa ${count} av ${left} till`,
  },
  question: {
    title: "Vem bär kostnaden hos er i dag?",
    explanation: "Svaret blir Nollalternativet, det som andra alternativ jämförs med.",
    answers: ({ healthCentre, theHealthCentre, region }: Words) => ({
      healthCentre: `100 % listad ${healthCentre}`,
      split: `80 % ${region}, 20 % ${theHealthCentre}`,
      region: `100 % ${region}`,
      own: "Egen delning",
    }),
    share: ({ theHealthCentre }: Words) => `Andel på ${theHealthCentre}`,
    rest: ({ region }: Words, share: string) => `Resten, ${share} %, bärs av ${region}.`,
    since: "Gäller sedan",
    sinceHint: "Tomt: så länge underlaget räcker.",
    source: "Källa till regeln",
    sourceHint: "Fritext, t.ex. beslut och datum. Visas där regeln visas.",
    unlisted: "Olistade och okända bärs av",
    save: "Spara svaret",
    change: "Ändra svaret",
    answered: (answer: string, since: string): string =>
      since === "" ? answer : `${answer} Gäller sedan ${since}.`,
    fromTable: "Enligt era egna fördelningsregler i arbetsboken.",
    shareWrong: "Skriv en andel mellan 0 och 100 %.",
    /** Names and describes the Nollalternativ that the answer makes. */
    policy: (
      healthCentre: string,
      region: string,
      words: Words
    ): { readonly name: string; readonly text: string } => ({
      name:
        region === "0"
          ? `100 % ${words.healthCentre}`
          : healthCentre === "0"
            ? `100 % ${words.region}`
            : `Dagens regel ${region}/${healthCentre}`,
      text: `Dagens regel: ${words.theHealthCentre} bär ${healthCentre} % och ${words.region} ${region} %.`,
    }),
  },
  settings: {
    title: "Förutsättningar",
    lastOutcome: "Utfall t.o.m.",
    lastOutcomeHint: (period: string, unit: PeriodUnit) =>
      `Tomt: sista perioden i underlaget, ${period}. ${unit === "month" ? "Ett år utan månad är dess december. " : ""}Fakturor kan komma upp till sex månader i efterhand; ofullständiga månader hör inte till utfallet.`,
    lastMonth: "Prognos t.o.m.",
    lastMonthHint: (period: string, unit: PeriodUnit) =>
      `Tomt: resten av året och tre planår, ${period}.${unit === "month" ? " Ett år utan månad är dess december." : ""}`,
    method: "Prognosmetod",
    usualMethod: (method: string) => `Förval: ${method}`,
    methods: {
      "run-rate": "Ingångsläge",
      "half-trend": "Halverad trend",
      flat: "Oförändrad",
      drift: "Drift",
      cagr: "Genomsnittlig tillväxt",
      damped: "Dämpad",
      seasonal: "Säsong",
      own: "Egen tillväxt",
    } satisfies Record<ProjectionMethod | "own", string>,
    /** Of years, the level is that of the last one. */
    lastLevel: "Ingångsläge (senast kända nivå)",
    lastLevelHint:
      "Det senast kända årets kontakter fortsätter. Tillväxt är ett antagande som någon väljer.",
    methodHints: {
      "run-rate": "Medeltalet av de tre senaste månaderna fortsätter.",
      "half-trend":
        "Halva den genomsnittliga tillväxten fortsätter, räknad i logaritmer: +86 % blir +36 %, inte +43 %.",
      flat: "Den senaste perioden fortsätter.",
      drift: "Den genomsnittliga ökningen i antal fortsätter.",
      cagr: "Den genomsnittliga tillväxten i procent fortsätter.",
      damped: "Den genomsnittliga tillväxten fortsätter allt svagare.",
      seasonal: "Det påbörjade året räknas upp efter månadernas andelar av tidigare hela år.",
      own: "Antalet växer så mycket per år från den senaste perioden.",
    } satisfies Record<ProjectionMethod | "own", string>,
    growth: "Tillväxt per år",
    growthWrong: ({ above, most }: { readonly above: number; readonly most: number }) =>
      `Skriv en tillväxt över ${percent(above)} och högst ${percent(most)}.`,
    fees: "Betald patientavgift, kr per kontakt",
    feeHint:
      "Genomsnittet av vad patienterna faktiskt har betalat. Prognosen prissätts med taxan minus avgiften.",
    feeMissing:
      "Ingen avgift är angiven. Utan bokförd kostnad att följa blir priset brutto och överskattar nettokostnaden.",
    feeCount: (count: number) => counted(count, "avgift", "avgifter"),
    fee: (profession: string, year: string) => `${profession} från ${year}`,
    feeAll: "Alla yrken",
    feeProfession: "Yrke",
    feeYear: "Från år",
    feeAmount: "Avgift",
    addFee: "Lägg till avgift",
    removeFee: "Ta bort avgiften",
    feeWrong: "Skriv en avgift mellan 0 och 2 000 kr.",
    yearWrong: "Skriv ett år mellan 1990 och 2100.",
    inhabitants: "Invånare i regionen",
    inhabitantsHint: "Frivilligt. Ger kronor per invånare på bladen.",
    users: "Användare per år, personer",
    usersHint:
      "Frivilligt. Olika personer med en kontakt under året; ger användare per 1 000 invånare.",
    inhabitantsWrong: "Skriv ett heltal från 1.",
    terms: "Egna ord",
    healthCentreTerm: "Vårdcentral heter",
    regionTerm: "Centralt heter",
    termHint: "Används i panelen och på bladen.",
    monthBefore: (month: string) => `Välj en månad som inte är senare än ${month}.`,
    monthAfter: (month: string) => `Välj en månad efter utfallet, ${month}.`,
  },
  next: "Fortsätt till Alternativ",
};

/** The words of the step Underlag. */
export type DataTexts = typeof dataSv;
