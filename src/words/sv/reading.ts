import type {
  ReadingCode,
  RowProblem,
  ColumnMeaning,
  CellPlace,
  OtherRow,
} from "../../reading/sheet/readingProblem";
import { figureText, shortFigure } from "../figure";
import { rowSumsSv } from "../rowSums";

/** One function a problem: a code without a sentence does not compile. */
export type ProblemSentences = {
  readonly [Code in ReadingCode]: (
    problem: Extract<RowProblem, { readonly code: Code }>,
    meanings: ReadingTexts["meanings"]
  ) => string;
};

const number = (value: number): string => shortFigure(value, 2, { language: "sv" });
/** @param cost öre */
const kronor = (cost: number): string => figureText(cost, 0, { language: "sv" }, -2);

function other({ place, row }: OtherRow): string {
  return `rad ${row} i ${place}`;
}

const MOST_QUOTED = 3;

function quoted(texts: readonly string[]): string {
  const shown = texts.slice(0, MOST_QUOTED).map((text) => `”${text.slice(0, 40)}”`);
  return texts.length > MOST_QUOTED ? `${shown.join(", ")} …` : shown.join(", ");
}

const sentences: ProblemSentences = {
  "source.missing": () =>
    "tabellen eller området finns inte längre. Välj det på nytt eller ta bort det ur underlaget.",
  "source.empty": () => "det finns inga rader under rubrikerna. Fyll i minst en.",
  "source.twice": () => "området är valt två gånger och lästes en gång.",
  "source.moreBelow": () =>
    "området slutar men det finns fler rader under det, som inte läses. Välj hela området om de ska räknas med.",
  "dates.otherSystem": () =>
    "arbetsboken räknar dagar från 1904. Här läses datumen rätt, men funktioner i celler läser Exceldatum fyra år fel: skriv dem som text (2024-01-15) eller stäng av 1904 års datumsystem.",
  "heading.notFound": () =>
    "ingen rubrikrad känns igen. Skriv rubriker som År och Kostnad överst, eller markera området med rubrikraden.",
  "heading.missing": ({ meanings }, names) =>
    `en kolumn saknas: ${meanings.map((each) => names[each]).join(" eller ")}. Skriv rubriken, eller ange vilken kolumn det är.`,
  "heading.ambiguous": ({ chosen, cost }) =>
    `kolumnen${cost === null ? "" : ` (${kronor(cost)} kr)`} läses inte, eftersom ${chosen} betyder detsamma. Byt kolumn om fel kolumn läses.`,
  "heading.yearAssumed": ({ year }) =>
    year === 0
      ? "rubriken säger inget år. Skriv året i rubriken, t.ex. Budget 2020, eller välj också underlag med kontakter: då gäller dess senaste år."
      : `rubriken säger inget år och läses som år ${year}, det senaste i underlaget. Skriv året i rubriken om det är ett annat.`,
  "heading.withTax": () =>
    "kostnaden ska vara exkl. moms. Räkna om den eller välj en annan kolumn.",
  "heading.gross": () =>
    "kolumnen läses som kostnad men är brutto: patientavgiften är inte avdragen. Välj en kolumn med nettobelopp om det finns en.",
  "column.unread": ({ cost, isAlone }) =>
    `kolumnen läses inte: ${kronor(cost)} kr.${isAlone ? " Inget belopp läses, så kostnaden räknas fram ur taxan och är inte utfall." : ""} Ange vad kolumnen är om den ska räknas.`,
  "cell.error": ({ value }) =>
    `cellen har felet ${value} och raden eller uppgiften läses inte. Rätta formeln eller skriv värdet.`,
  "row.total": ({ value }) => `”${value}” är en summarad och räknas inte med.`,
  "row.noValues": () => "raden har varken kontakter eller kostnad och räknas inte med.",
  "row.duplicate": ({ other: first }) =>
    `samma period, enhet och yrke finns på ${other(first)}; raderna läggs ihop. Ta bort den ena om det är samma uppgift.`,
  "period.blank": () => "perioden är tom och raden läses inte. Fyll i år eller månad på varje rad.",
  "period.unreadable": ({ value }) =>
    `”${value}” är varken år eller månad och raden läses inte. Skriv t.ex. 2019, 201903 eller 2019-03-01.`,
  "period.outOfRange": ({ value }) =>
    `”${value}” är utanför 1990–2100 och raden läses inte. Skriv t.ex. 2019, 201903 eller 2019-03-01.`,
  "period.mixed": ({ value, expected }) =>
    expected === "year"
      ? `”${value}” är en månad men de flesta raderna är år. Raden läses inte; skriv år på alla rader eller månad på alla.`
      : `”${value}” är ett år men de flesta raderna är månader. Raden läses inte; skriv månad på alla rader eller år på alla.`,
  "period.forecast": ({ value }) =>
    `${value === null ? "raden" : `”${value}”`} läses som er egen prognos, inte som utfall.`,
  "row.notOutcome": ({ written, ...sums }) =>
    `${rowSumsSv(sums)} är varken utfall eller prognos utan ${quoted(written)} och räknas inte med. Skriv utfall eller prognos om de ska räknas, eller byt vad kolumnen betyder.`,
  "forecast.addedUp": () =>
    "utfallet säger inga enheter, så prognosraderna läggs ihop till hela regionen.",
  "forecast.alone": () =>
    "alla rader är märkta som prognos. Lägg till minst en period med utfall, som prognosen kan jämföras med.",
  "period.onceAYear": () =>
    "varje år har en enda månad, samma varje år. Skriv år, t.ex. 2019, i stället för datum om raderna gäller helår.",
  "amount.blank": () => "beloppet är tomt och raden läses inte. Fyll i det.",
  "amount.unreadable": ({ value }) =>
    `”${value}” är inget tal och läses inte. Skriv bara siffror, t.ex. 1234,5.`,
  "amount.ambiguous": ({ value }) =>
    `”${value}” kan läsas på två sätt och läses inte. Skriv ett tal utan tusentalstecken.`,
  "amount.negative": ({ value }) =>
    `${value} är negativt och läses inte. Skriv 0 eller mer; en kreditering hör hemma i kostnaden.`,
  "amount.tooLarge": ({ value }) =>
    `${value} är för stort för att räknas exakt och läses inte. Kontrollera talet och enheten.`,
  "amount.fromText": ({ value, read }) =>
    `”${value}” är text och lästes som ${number(read)}. Gör om det till ett tal om Excel ska räkna med det.`,
  "amount.dash": () => "ett streck läses som tomt. Skriv 0 om det betyder noll.",
  "contacts.large": ({ value }) =>
    `${value} kontakter på en rad är ovanligt mycket. Kontrollera talet.`,
  "contacts.notWhole": ({ value }) => `${value} är inget helt antal kontakter. Kontrollera talet.`,
  "contacts.credited": ({ contacts }) =>
    `krediteringarna är ${number(-contacts)} fler än kontakterna i perioden och bokförs med minus, med sin kostnad.`,
  "fee.noContacts": ({ value }) =>
    `patientavgiften ${value} går inte att räkna per kontakt, eftersom raden saknar kontakter. Avgiften räknas inte med.`,
  "cost.perContact": ({ year, kronor }) =>
    `${year} blir kostnaden ${number(kronor)} kr per kontakt. Kontrollera om beloppen är i kr, tkr eller mkr.`,
  "cost.small": ({ year, kronor }) =>
    `${year} blir kostnaden ${number(kronor)} kr. Kontrollera om beloppen är i kr, tkr eller mkr.`,
  "profession.blank": () => "yrket är tomt och raden läses inte. Skriv t.ex. LK eller läkare.",
  "profession.unknown": ({ value }) =>
    `yrket ”${value}” är okänt och raden läses inte. Ange vad det betyder, eller skriv en yrkeskod som LK eller PS, eller läkare, psykolog, sjuksköterska.`,
  "profession.leftOut": ({ written, ...sums }) =>
    `${rowSumsSv(sums)} med yrket ${quoted(written)} räknas inte med, som ni har valt.`,
  "unit.blank": () => "enheten är tom och raden läses inte. Fyll i enheten.",
  "unit.unlisted": () => "raden saknar enhet och räknas som okänd eller olistad.",
  "unit.notListed": ({ value, likeness }) =>
    `${value} finns inte i tabellen över enheter och står utan listade och driftform.${likeness === null ? " Lägg till enheten där." : ` Menas ${likeness}?`}`,
  "unit.duplicate": ({ value, other: first }) =>
    `${value} finns redan på ${other(first)} och raden läses inte. Ta bort den ena.`,
  "units.unused": () =>
    "underlaget säger inte vilken enhet kontakterna hör till, så tabellen används inte. Lägg till en kolumn med enhet där.",
  "operator.unknown": ({ value }) =>
    `driftformen ”${value}” är okänd och läses inte. Skriv egenregi eller privat.`,
  "share.invalid": ({ value }) =>
    `andelen ${value} är inte mellan 0 och 100 % och läses inte. Skriv t.ex. 20 %.`,
  "date.blank": () => "datumet är tomt och raden läses inte. Skriv t.ex. 2020-01-01.",
  "date.unreadable": ({ value }) =>
    `”${value}” är inget datum och raden läses inte. Skriv t.ex. 2020-01-01.`,
  "dates.reversed": ({ value }) => `${value} är före Från och raden läses inte. Rätta datumen.`,
  "tariff.sameStart": ({ other: first }) =>
    `yrket har samma Från på ${other(first)} och raden läses inte. Ta bort den ena.`,
  "tariff.overlap": ({ other: first }) =>
    `perioden överlappar ${other(first)} och raden läses inte. Rätta Till eller Från.`,
  "rule.noShares": () =>
    "ingen bär kostnaden och raden läses inte. Skriv andelar som 20 % och 80 %.",
  "rule.sameStart": ({ other: first }) =>
    `samma datum finns på ${other(first)} och raden läses inte. Ta bort den ena.`,
};

export const sv = {
  /** What a column of the user's can be said to hold. */
  meanings: {
    period: "Period",
    year: "År",
    month: "Månad",
    visitDate: "Besöksdatum (en rad per kontakt)",
    unit: "Enhet",
    profession: "Yrke",
    provider: "Vårdgivare",
    kind: "Utfall eller prognos",
    contacts: "Antal kontakter",
    cost: "Kostnad",
    feePerContact: "Patientavgift per kontakt",
    feeTotal: "Patientavgift totalt",
    name: "Enhetens namn",
    listed: "Listade",
    operator: "Driftform",
    cni: "CNI",
    availability: "Tillgänglighet",
    physicalVisits: "Fysiska besök",
    compensation: "Ersättning",
    budget: "Budget",
    costCentre: "Ansvar",
    from: "Från",
    to: "Till",
    amount: "Belopp",
    healthCentreShare: "Enhetens andel",
    regionShare: "Regionens andel",
    source: "Källa",
  } satisfies Record<ColumnMeaning, string>,
  /** What units are called that nobody has given a name. */
  units: { all: "Alla enheter", unlisted: "Okänd eller olistad" },
  /** Where a problem is, to stand before its sentence. */
  at: ({ place, row, column }: CellPlace) =>
    [place, ...(row === null ? [] : [`rad ${row}`]), ...(column === null ? [] : [column])].join(
      ", "
    ),
  sentences: sentences,
};

/** Words for what is read from the user's workbook. Every language has all of them. */
export type ReadingTexts = typeof sv;
