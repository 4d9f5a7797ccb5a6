import type {
  CellTold,
  Counted,
  ReadingCode,
  RowProblem,
  ColumnMeaning,
  ReadingPlace,
  OtherRow,
  ForeignSum,
} from "../../reading/sheet/readingProblem";
import { counted } from "../counted";
import { figureText, shortFigure } from "../figure";
import { rowSumsSv, sumsSv } from "../rowSums";
import type { RowSums } from "../../core/scenario/scenario";

/** One function a problem: a code without a sentence does not compile. */
export type ProblemSentences = {
  readonly [Code in ReadingCode]: (
    problem: Extract<RowProblem, { readonly code: Code }>,
    meanings: ReadingTexts["meanings"],
    nameOf: (code: string) => string
  ) => string;
};

const number = (value: number): string => shortFigure(value, 2, { language: "sv" });
/** @param cost öre */
const kronor = (cost: number): string => figureText(cost, 0, { language: "sv" }, -2);

function other({ place, row }: OtherRow): string {
  return `rad ${row} i ${place}`;
}

const unitNames: ReadonlyMap<number, string> = new Map([
  [0.01, "öre"],
  [1e3, "tkr"],
  [1e6, "mkr"],
]);

const MARKS = {
  semicolon: "semikolon",
  tab: "tabb",
  bar: "lodstreck",
  comma: "komma",
} as const;

const MOST_QUOTED = 3;

function quoted(texts: readonly string[]): string {
  const shown = texts.slice(0, MOST_QUOTED).map((text) => `”${text.slice(0, 40)}”`);
  return texts.length > MOST_QUOTED ? `${shown.join(", ")} …` : shown.join(", ");
}

function short(text: string | null): string {
  return text !== null && text.length > 40 ? `${text.slice(0, 40)}…` : (text ?? "");
}

function differenceSv(contacts: number | null, cost: number | null): string {
  return (
    [
      ...(contacts ? [counted(number(contacts), "kontakt", "kontakter")] : []),
      ...(cost ? [`${number(cost / 100)} kr`] : []),
    ].join(" och ") || "0"
  );
}

function spreadSv(years: number, parts: number): string {
  const whole = counted(number(years), "årstotal", "årstotaler");
  const some = counted(number(parts), "del av ett år", "delar av år (kvartal, tertial)");
  const all = years > 0 && parts > 0 ? `${whole} och ${some}` : years > 0 ? whole : some;
  return `${all} är ${years + parts === 1 ? "fördelad" : "fördelade"}`;
}

/** The first of so many. */
function placesSv(cells: readonly CellTold[], count: number): string {
  const told = cells.slice(0, MOST_QUOTED);
  const places = told.map(({ address, value }) => `”${short(value)}” i ${address}`);
  return `${places.join(", ")}${count > told.length ? " …" : ""}`;
}

/** @param whose the row's, or the rows' */
function besideSv(beside: Counted, whose: string): string {
  const sums = sumsSv(beside).join(", ");
  return sums === "" ? "" : ` Därför läses inte heller ${whose} ${sums}.`;
}

function accountSv(read: string, unread: string, isWhole: boolean): string {
  const said = read === "" ? "" : `Läst: ${read}. `;
  if (unread !== "") return `${said}Inte läst: ${unread}.`;
  if (read === "") return "Inga kontakter eller kronor är lästa.";
  return `${said}${isWhole ? "Allt är läst." : "Allt är inte läst."}`;
}

const ALIKE = {
  "cell.error": "innehåller fel",
  "amount.unreadable": "är inget tal",
  "amount.ambiguous": "kan läsas på två sätt",
  "amount.tooLarge": "är för stora tal",
} as const;

const sentences: ProblemSentences = {
  "source.missing": () =>
    "tabellen eller området finns inte längre. Välj det på nytt eller ta bort det ur underlaget.",
  "source.empty": () => "det finns inga rader under rubrikerna. Fyll i minst en.",
  "source.blank": () =>
    "tabellen är tom. Klistra in siffrorna under rubrikerna och läs om underlaget.",
  "source.twice": () => "området är valt två gånger och lästes en gång.",
  "source.moreBelow": () =>
    "området slutar men det finns fler rader under det, som inte läses. Välj hela området om de ska räknas med.",
  "dates.otherSystem": () =>
    "arbetsboken räknar dagar från 1904. Här läses datumen rätt, men funktioner i celler läser Exceldatum fyra år fel: skriv dem som text (2024-01-15) eller stäng av 1904 års datumsystem.",
  "heading.notFound": () =>
    "ingen rubrikrad känns igen. Skriv rubriker som År och Kostnad överst, eller markera området med rubrikraden.",
  "heading.missing": ({ meanings }, names) =>
    `en kolumn saknas: ${meanings.map((each) => names[each]).join(" eller ")}. Skriv rubriken, eller ange vilken kolumn det är.`,
  "heading.unnamed": ({ contacts, beside }) =>
    `varken rubriker eller titlar säger vad talen är, sammanlagt ${number(contacts ?? 0)}, och inget av dem läses.${sumsSv(beside).length === 0 ? "" : ` Bredvid dem står ${sumsSv(beside).join(" och ")}, som inte heller läses.`} Välj kontakter eller kostnad.`,
  "heading.ambiguous": ({ chosen, cost }) =>
    `kolumnen${cost === null ? "" : ` (${kronor(cost)} kr)`} läses inte, eftersom ${chosen} betyder detsamma. Byt kolumn om fel kolumn läses.`,
  "heading.yearAssumed": ({ year }) =>
    year === 0
      ? "rubriken säger inget år. Skriv året i rubriken, t.ex. Budget 2020, eller välj också underlag med kontakter: då gäller dess senaste år."
      : `rubriken säger inget år och läses som år ${year}, det senaste i underlaget. Skriv året i rubriken om det är ett annat.`,
  "heading.withTax": () =>
    "kostnaden ska vara exkl. moms. Räkna om den eller välj en annan kolumn.",
  "column.unreadContacts": ({ contacts }) =>
    `kolumnen läses inte: ${counted(number(contacts), "kontakt", "kontakter")}. Ange vad kolumnen är om den ska räknas.`,
  "row.apart": ({ column, values }) =>
    `”${column}” skiljer rader av samma period, enhet och yrke åt, och ingen av dem läses förrän ni har valt vilka: ${values.map(({ value, ...sums }) => `${short(value)}, ${rowSumsSv(sums)}`).join("; ")}.`,
  "row.notKept": ({ written, ...sums }) =>
    `${rowSumsSv(sums)} med ${quoted(written)} räknas inte med, som ni har valt.`,
  "unit.titled": ({ names }) =>
    `titeln ovanför varje tabell läses som dess enhet: ${quoted(names)}.`,
  "row.summed": ({ rows }) =>
    `${counted(number(rows), "rad är en rad till", "rader är rader till")} av samma period, enhet och yrke som en annan; de läggs ihop. Ta bort dem om de är samma uppgift en gång till.`,
  "sum.differs": ({ name, said, summed }) =>
    `”${short(name)}” är ${number(said)}, men talen som läses blir ${number(summed)}. Något saknas, eller finns två gånger.`,
  "cells.filledDown": ({ cells }) =>
    `${counted(cells, "tom cell läses", "tomma celler läses")} som det som står ovanför, som i en pivottabell.`,
  "cells.split": ({ mark }) =>
    `texten ligger i en kolumn och läses delad vid ${MARKS[mark]}. Dela upp den med Data ▸ Text till kolumner om den läses fel.`,
  "amount.titledOther": ({ text }) =>
    `”${short(text)}” säger något annat än utfall, en period i taget och utan moms. Kontrollera vad talen är innan de räknas.`,
  "amount.titledUnit": ({ scale, text }) =>
    `beloppen läses i ${unitNames.get(scale) ?? "kr"}, efter ”${short(text)}”. Välj en annan enhet om de är skrivna i den.`,
  "period.titled": ({ text, reading }) =>
    `tabellen har ingen period och läses som ${reading}, efter ”${short(text)}”. Lägg till en kolumn med period om det är en annan.`,
  "sum.recognised": ({ names }) =>
    `${quoted(names)} är ${names.length === 1 ? "summan" : "summor"} av andra rader, som talen visar, och räknas inte en gång till.`,
  "amount.debitCredit": () => "kostnaden läses som debet minus kredit.",
  "heading.gross": () =>
    "kolumnen läses som kostnad men är brutto: patientavgiften är inte avdragen. Välj en kolumn med nettobelopp om det finns en.",
  "column.unread": ({ cost, isAlone }) =>
    `kolumnen läses inte: ${kronor(cost)} kr.${isAlone ? " Inget belopp läses, så kostnaden räknas fram ur taxan och är inte utfall." : ""} Ange vad kolumnen är om den ska räknas.`,
  "column.foreign": (sum) =>
    `kolumnen är inte i kronor och läses inte: ${sumsSv({ contacts: null, cost: null, foreign: [sum] }).join()}. Räkna om den till kronor om den ska räknas.`,
  "row.foreign": ({ sums, ...rows }) =>
    `${rowSumsSv({ ...rows, foreign: sums })} läses inte, eftersom beloppen inte är i kronor. Räkna om dem till kronor om de ska räknas.`,
  "cell.error": ({ value, beside }) =>
    `cellen har felet ${value} och raden eller uppgiften läses inte.${besideSv(beside, "radens")} Rätta formeln eller skriv värdet.`,
  "row.total": ({ value }) => `”${value}” är en summarad och räknas inte med.`,
  "rows.total": ({ totals, first, ...sums }) => {
    const written = sumsSv(sums).join(", ");
    const onThem = written === "" ? "" : ` På dem står ${written}.`;
    return `${counted(number(totals), "summarad", "summarader")} räknas inte med: ${placesSv(first, totals)}.${onThem}`;
  },
  "row.noValues": () => "raden har varken kontakter eller kostnad och räknas inte med.",
  "row.duplicate": ({ other: first }) =>
    `samma period, enhet och yrke finns på ${other(first)}; raderna läggs ihop. Ta bort den ena om det är samma uppgift.`,
  "period.blank": () => "perioden är tom och raden läses inte. Fyll i år eller månad på varje rad.",
  "period.unreadable": ({ value }) =>
    `”${value}” är varken år eller månad och raden läses inte. Skriv t.ex. 2019, 201903 eller 2019-03-01.`,
  "period.outOfRange": ({ value }) =>
    `”${value}” är utanför 1990–2100 och raden läses inte. Skriv t.ex. 2019, 201903 eller 2019-03-01.`,
  "period.yearMissing": ({ sample, ...sums }) =>
    `”${short(sample)}” har inget år, och varken rubriker, titlar eller bladets namn säger vilket. ${rowSumsSv(sums)} läses inte. Välj år.`,
  "period.digitsUnsure": ({ sample, readings, ...sums }) =>
    `”${short(sample)}” kan vara ${readings.join(" eller ")}. ${rowSumsSv(sums)} läses inte. Välj hur siffrorna ska läsas.`,
  "period.orderUnsure": ({ sample, readings, ...sums }) =>
    `”${short(sample)}” kan vara ${readings.join(" eller ")}. ${rowSumsSv(sums)} läses inte. Välj om dagen eller månaden står först.`,
  "period.yearAssumed": ({ year, text }) =>
    `perioderna har inget år och läses som år ${year}, efter ”${short(text)}”. Välj år om det är ett annat.`,
  "period.shortDigits": ({ sample, reading }) =>
    `siffrorna börjar med två siffrors år: ”${short(sample)}” läses som ${reading}. Välj hur siffrorna ska läsas om det är fel.`,
  "period.total": ({ value }) =>
    `”${value}” är summan av sina delar, som också finns, och räknas inte med.`,
  "period.totalDiffers": ({ value, contacts, cost }) =>
    `”${value}” har delar som också finns; bara de räknas. Skillnaden mot dem läses inte: ${differenceSv(contacts, cost)}. Välj under Så läses tabellen vilket som räknas.`,
  "period.overlaps": ({ value, contacts, cost }) =>
    `”${value}” har några månader gemensamma med kortare perioder, men inte alla. De kortare läses, den här inte: ${differenceSv(contacts, cost)}. Välj under Så läses tabellen vilket som räknas.`,
  "period.inLonger": ({ value }) =>
    `”${value}” läses inte, eftersom en längre period med samma månader läses, som ni har valt.`,
  "period.spread": ({ wholeYears, parts }) =>
    `${spreadSv(wholeYears, parts)} på månader efter antalet dagar, utan att summan ändras.`,
  "period.beforeTariff": ({ day, ...sums }) =>
    `${rowSumsSv(sums)} är före ${day}, då den första taxan började gälla. Kontrollera perioden.`,
  "period.future": ({ day, ...sums }) =>
    `${rowSumsSv(sums)} är utfall efter ${day}, som är i dag. Kontrollera perioden, eller märk raderna som prognos.`,
  "period.forecast": ({ value }) =>
    `${value === null ? "raden" : `”${value}”`} läses som er egen prognos, inte som utfall.`,
  "period.forecastOfYear": ({ text, year }) =>
    `”${short(text)}” läses som prognosen för hela ${year}, eftersom de andra perioderna är år. Skriv även de andra per månad om den bara gäller månaden.`,
  "period.earlierForecast": ({ value, year }) =>
    `”${value}” läses inte, eftersom det finns en senare prognos för ${year}.`,
  "row.notOutcome": ({ written, ...sums }) =>
    `${rowSumsSv(sums)} är varken utfall eller prognos utan ${quoted(written)} och räknas inte med. Skriv utfall eller prognos om de ska räknas, eller byt vad kolumnen betyder.`,
  "forecast.addedUp": () =>
    "utfallet säger inga enheter, så prognosraderna läggs ihop till hela regionen.",
  "forecast.alone": () =>
    "alla rader är märkta som prognos. Lägg till minst en period med utfall, som prognosen kan jämföras med.",
  "period.onceAYear": () =>
    "varje år har en enda månad, samma varje år. Skriv år, t.ex. 2019, i stället för datum om raderna gäller helår.",
  "amount.blank": () => "beloppet är tomt och raden läses inte. Fyll i det.",
  "amount.unreadable": ({ value, beside }) =>
    `”${value}” är inget tal och läses inte.${besideSv(beside, "radens")} Skriv bara siffror, t.ex. 1234,5.`,
  "cells.alike": ({ of, cells, first, contacts, cost, beside }) => {
    const sums = sumsSv({ contacts, cost });
    const inThem =
      sums.length === 0 ? "" : ` Talen i dem är ${sums.join(", ")} och räknas inte med.`;
    return `${counted(number(cells), "cell", "celler")} ${ALIKE[of]} och läses inte: ${placesSv(first, cells)}.${inThem}${besideSv(beside, "radernas")} ${of === "cell.error" ? "Rätta felen." : "Skriv bara siffror, t.ex. 1234,5."}`;
  },
  "rows.more": ({ of, rows }, _, nameOf) =>
    `${counted(number(rows), "rad till", "rader till")} med detsamma: ${nameOf(of)}.`,
  "amount.ambiguous": ({ value, beside }) =>
    `”${value}” kan läsas på två sätt och läses inte.${besideSv(beside, "radens")} Skriv ett tal utan tusentalstecken.`,
  "amount.negative": ({ value }) =>
    `${value} är negativt och läses inte. Skriv 0 eller mer; en kreditering hör hemma i kostnaden.`,
  "amount.tooLarge": ({ value, beside }) =>
    `${value} är för stort för att räknas exakt och läses inte.${besideSv(beside, "radens")} Kontrollera talet och enheten.`,
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
  "unit.duplicate": ({ value, other: first, year }) =>
    `${value} finns redan${year === null ? "" : ` för ${year}`} på ${other(first)} och raden läses inte. Ta bort den ena.`,
  "unit.otherValue": ({ value, other: first, year }) =>
    `${value} läses inte: ${other(first)} säger något annat${year === null ? "" : ` för ${year}`}, och den uppgiften används. Rätta den som är fel.`,
  "unit.changed": ({ value, other: first, earlier }) =>
    `”${short(value)}” används; på ${other(first)} står ”${short(earlier)}”. Den senaste uppgiften gäller alla år.`,
  "unit.opened": ({ value, year }) =>
    `${value} har rader först från ${year} och räknas som öppnad då: ingen är listad där tidigare.`,
  "unit.closed": ({ value, year }) =>
    `${value} har inga rader efter ${year} och räknas som stängd då: ingen är listad där senare.`,
  "unit.perhapsRenamed": ({ value, earlier }) =>
    `${value} börjar året efter att ${short(earlier)} slutar. Är det samma enhet, ange det så läses de som en.`,
  "unit.nearestYear": ({ years, units }) =>
    `${years.join(", ")} saknar egen uppgift för ${units} ${units === 1 ? "enhet" : "enheter"}. Där gäller närmaste tidigare år, eller det första om inget finns före.`,
  "units.leftOut": ({ rows, compensation, budget }) =>
    `${rows} ${rows === 1 ? "rad" : "rader"} läses inte: ${[
      ...(compensation === 0 ? [] : [`ersättning ${number(compensation / 100)} kr`]),
      ...(budget === 0 ? [] : [`budget ${number(budget / 100)} kr`]),
    ].join(" och ")}.`,
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
    unitCode: "Enhetens kod",
    profession: "Yrke",
    provider: "Vårdgivare",
    kind: "Utfall eller prognos",
    contacts: "Antal kontakter",
    cost: "Kostnad",
    currency: "Valuta",
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
  at: ({ place, row, column }: ReadingPlace) =>
    [place, ...(row === null ? [] : [`rad ${row}`]), ...(column === null ? [] : [column])].join(
      ", "
    ),
  sentences: sentences,
  /** All that is pointed at, what is read of it, and what is not. */
  account: (selected: string, read: string, unread: string, isWhole: boolean) =>
    `${selected === "" ? "" : `Markeringen: ${selected}. `}${accountSv(read, unread, isWhole)}`,
  unreadRows: (rows: RowSums & { readonly foreign: readonly ForeignSum[] }, why: string) =>
    `${rowSumsSv(rows)} läses inte: ${why}`,
  unreadColumn: (heading: string, rows: RowSums & { readonly foreign: readonly ForeignSum[] }) =>
    `kolumnen ”${heading}” läses inte: ${rowSumsSv(rows)}`,
};

/** Words for what is read from the user's workbook. Every language has all of them. */
export type ReadingTexts = typeof sv;
