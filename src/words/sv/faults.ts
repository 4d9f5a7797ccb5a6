import type { ProjectionMethod } from "../../core/projectionMethod";
import type { Sentences } from "../faultSentences";
import { counted } from "../counted";
import type { ArgumentName, ArgumentPlace, Shape, TariffHeading } from "../../core/fault";

const ARGUMENTS: Readonly<Record<ArgumentName, string>> = {
  date: "datum",
  profession: "yrke",
  patient_fee: "patientavgift",
  tariffs: "taxor",
  amount: "belopp",
  weights: "vikter",
  decimals: "decimaler",
  mode: "läge",
  periods: "perioder",
  contacts: "kontakter",
  horizon: "horisont",
  method: "metod",
  professions: "yrken",
  confidence: "konfidens",
  old_weights: "gamla_vikter",
  new_weights: "nya_vikter",
  contacts_before: "kontakter_före",
  prices_before: "priser_före",
  contacts_after: "kontakter_efter",
  prices_after: "priser_efter",
  tariff: "taxa",
  avoidable_visit_cost: "undvikbar_besökskostnad",
  borne_share: "buren_andel",
  one_off_cost: "engångskostnad",
};

const HEADINGS: Readonly<Record<TariffHeading, string>> = {
  from: "Från",
  to: "Till",
  profession: "Yrke",
  amount: "Belopp",
  source: "Källa",
};

const METHODS: Readonly<Record<ProjectionMethod, string>> = {
  "half-trend": "halverad trend",
  "run-rate": "ingångsläge",
  flat: "oförändrad",
  drift: "drift",
  cagr: "cagr",
  damped: "dämpad",
  seasonal: "säsong",
};

function number(value: number): string {
  return String(value).replace(".", ",");
}

/** The argument, and where in it unless it is a single cell. */
function place({ argument, row, column, rows, columns }: ArgumentPlace): string {
  const name = ARGUMENTS[argument];
  if (rows * columns === 1) return `Argumentet ${name}`;
  if (rows === 1 || columns === 1) return `Värde nummer ${Math.max(row, column)} i ${name}`;
  return `Rad ${row}, kolumn ${column} i ${name}`;
}

function size({ argument, rows, columns }: Shape): string {
  return `${ARGUMENTS[argument]} är ${rows} rad${rows === 1 ? "" : "er"} × ${columns} kolumn${columns === 1 ? "" : "er"}`;
}

export const sv: Sentences = {
  "argument.missing": ({ argument }) =>
    `Argumentet ${ARGUMENTS[argument]} saknas. Ange ett område.`,
  "argument.ragged": ({ argument }) =>
    `Området ${ARGUMENTS[argument]} har olika långa rader. Ange ett rektangulärt område.`,
  "argument.notSingle": ({ shape }) => `Argumentet ${size(shape)}, men ska vara ett enda värde.`,
  "argument.shapesDiffer": ({ first, second }) =>
    `Områdena går inte ihop: ${size(first)} och ${size(second)}. De ska vara lika stora, eller ett värde, en rad eller en kolumn.`,
  "cell.error": ({ at, error }) => `${place(at)} innehåller felet ${error}. Rätta det först.`,
  "cell.notNumber": ({ at, value }) => `${place(at)} är ”${value}”, inte ett tal. Skriv ett tal.`,
  "cell.negative": ({ at, value }) =>
    `${place(at)} är ${number(value)} och får inte vara negativt. Skriv 0 eller mer.`,
  "result.tooLarge": () => "Resultatet är större än en cell kan visa. Kontrollera indata.",
  "answer.tooLarge": ({ rows, columns, mostCells, inTable }) =>
    `Svaret skulle bli ${number(rows)} × ${number(columns)}, och antalet celler får vara högst ${number(mostCells)}${inTable ? " i läget tabell. Dela upp tabellen eller använd läget rad" : ". Ange bara de celler som används"}.`,
  "internal.error": () => "Internt fel. Anmäl gärna vilka argument som gav det.",
  "date.unreadable": ({ at, value }) =>
    `${place(at)} är ”${value}”, inget datum. Skriv ett Exceldatum, ÅÅÅÅ-MM-DD, ÅÅÅÅMM eller ÅÅÅÅMMDD.`,
  "date.outOfRange": ({ at, value }) =>
    `${place(at)} är ${value}, ett datum utanför 1990–2100. Skriv ett Exceldatum, ÅÅÅÅ-MM-DD, ÅÅÅÅMM eller ÅÅÅÅMMDD.`,
  "profession.unknown": ({ text }) =>
    `Yrket ”${text}” är okänt. Skriv en yrkeskod (LK, SJ, PS …) eller en benämning, t.ex. läkare.`,
  "profession.blank": ({ at }) =>
    `${place(at)} är tomt bredvid en uppgift. Skriv ett yrke, t.ex. LK.`,
  "tariff.notCovered": ({ profession }, label) =>
    profession === "OV"
      ? "Övrig personal (OV) omfattas inte av den nationella taxan. Skriv övriga legitimerade om det är de som avses, eller ange egna taxor."
      : `Den nationella taxan omfattar inte ${label(profession)} (${profession}). Ange egna taxor.`,
  "tariff.professionMissing": ({ profession }, label) =>
    `Taxorna saknar ${label(profession)} (${profession}). Lägg till en rad för yrket.`,
  "tariff.beforeFirst": ({ profession, date, first }, label) =>
    `Ingen taxa för ${label(profession)} gäller ${date}; den första gäller från ${first}. Ange egna taxor för tidigare datum.`,
  "tariff.gap": ({ profession, date }, label) =>
    `Taxorna har ett glapp: ingen gäller för ${label(profession)} ${date}. Lägg till en rad.`,
  "tariff.groupDiffers": ({ profession, date }, label) =>
    `Yrkena i gruppen ${label(profession)} har olika taxor ${date}. Ange yrkeskod.`,
  "fee.aboveTariff": ({ fee, tariff }) =>
    `Patientavgiften ${number(fee)} kr är högre än taxan ${number(tariff)} kr. Kontrollera avgiften.`,
  "tariffs.headingMissing": ({ heading }) =>
    `Taxorna saknar rubriken ${HEADINGS[heading]}. Rubrikerna ska vara Från, Yrke, Belopp och eventuellt Till.`,
  "tariffs.headingDoubled": ({ heading }) =>
    `Taxorna har rubriken ${HEADINGS[heading]} två gånger. Behåll en.`,
  "tariffs.blank": ({ row, heading }) =>
    `Taxorna, rad ${row}: ${HEADINGS[heading]} är tomt. Fyll i värdet eller ta bort raden.`,
  "tariffs.unreadable": ({ row, heading, value }) =>
    `Taxorna, rad ${row}: ${HEADINGS[heading]} är ”${value}” och går inte att läsa. Skriv ${heading === "amount" ? "ett tal" : heading === "profession" ? "ett yrke, t.ex. LK" : "ett datum"}.`,
  "tariffs.endsBeforeStart": ({ row }) => `Taxorna, rad ${row}: Till är före Från. Rätta datumen.`,
  "tariffs.sameStart": ({ rows, profession }, label) =>
    `Taxorna, rad ${rows[0]} och ${rows[1]}: ${label(profession)} har samma Från två gånger. Ta bort den ena.`,
  "tariffs.overlap": ({ rows, profession }, label) =>
    `Taxorna, rad ${rows[0]} och ${rows[1]}: perioderna för ${label(profession)} överlappar. Rätta Till eller Från.`,
  "amount.tooLarge": ({ at, decimals }) =>
    `${place(at)} är för stort för att fördelas exakt med ${counted(decimals, "decimal", "decimaler")}. Minska decimaler eller belopp.`,
  "amounts.tooLarge": ({ row, decimals }) =>
    `${row === null ? "Alla belopp tillsammans är för stora" : `Den löpande summan till och med belopp nummer ${row} är för stor`} för att fördelas exakt med ${counted(decimals, "decimal", "decimaler")}. Minska decimaler eller fördela färre rader åt gången.`,
  "decimals.invalid": ({ value }) =>
    `Decimaler är ${number(value)}. Skriv ett heltal från −6 (miljoner) till 4.`,
  "mode.unknown": ({ value }) =>
    `Läget ”${value}” är okänt. Skriv rad, tabell eller löpande, eller utelämna argumentet.`,
  "weights.noPositive": ({ row }) =>
    `${row === null ? "Alla vikter är 0" : `Alla vikter för belopp nummer ${row} är 0`}; minst en måste vara större än 0.`,
  "weights.singleShare": ({ value }) =>
    `Den enda vikten är ${number(value)} och skulle få hela beloppet. Skriv alla andelar, t.ex. ${number(value)} och ${number(Number((1 - value).toPrecision(15)))} i två celler.`,
  "allocation.shapes": ({ amount, weights }) =>
    `Områdena går inte att para ihop: ${size(amount)}, ${size(weights)}. Vänd ${amount.rows > 1 && amount.columns > 1 ? "på underlaget så att beloppen står i en kolumn" : amount.columns === 1 ? "vikterna så att de står i en rad, eller ge varje belopp en egen rad med minst två vikter" : "vikterna så att de står i en kolumn"}.`,
  "periods.none": () => "Inga perioder. Ange minst ett år eller en månad.",
  "periods.notColumn": ({ shape }) =>
    `Argumentet ${size(shape)}, men ska vara en kolumn (eller en rad).`,
  "periods.unreadable": ({ row, value }) =>
    `Perioder, rad ${row}: ”${value}” är varken år (1990–2100) eller månad. Skriv t.ex. 2019, 201903 eller 2019-03-01.`,
  "periods.blank": ({ row }) =>
    `Perioder, rad ${row}: perioden är tom bredvid kontakter. Skriv år eller månad.`,
  "periods.mixed": ({ row }) => `Perioder, rad ${row}: år och månader är blandade. Använd det ena.`,
  "periods.repeated": ({ row }) =>
    `Perioder, rad ${row}: perioden finns redan på raden före. Slå ihop raderna.`,
  "periods.notAscending": ({ row }) =>
    `Perioder, rad ${row}: perioden är tidigare än raden före. Sortera stigande.`,
  "periods.gap": ({ row, yearsApart }) =>
    `Perioder, rad ${row}: det saknas perioder före raden. ${yearsApart ? "Skriv år som 2019, inte som datum." : "Fyll i dem."}`,
  "contacts.rows": ({ periods, contacts }) =>
    `Perioder har ${counted(periods, "rad", "rader")} och kontakter ${contacts}. Ange lika många.`,
  "contacts.blank": ({ at }) =>
    `${place(at)} är tomt. Skriv antalet; 0 om det inte fanns några kontakter.`,
  "professions.needed": ({ columns }) =>
    `Kontakter har ${counted(columns, "kolumn", "kolumner")} men inga yrken. Ange en rad med yrken, eller ta med rubrikraden.`,
  "professions.count": ({ argument, given, columns }) =>
    `Argumentet ${ARGUMENTS[argument]} har ${counted(given, "värde", "värden")} men kontakter ${counted(columns, "kolumn", "kolumner")}. Ange ett per kolumn i en rad.`,
  "horizon.invalid": ({ value }) =>
    `Horisonten är ${number(value)}. Skriv ett heltal, 1 eller mer.`,
  "horizon.pastCalendar": () => "Prognosen skulle sluta efter år 2100. Minska horisonten.",
  "method.unknown": ({ value }) =>
    `Metoden ”${value}” är okänd. Skriv halverad trend, ingångsläge, oförändrad, drift, cagr, dämpad, säsong eller en årlig tillväxt som tal (0,05 för 5 %).`,
  "method.growthTooLow": ({ value }) =>
    `Tillväxten ${number(value)} är under −1 (−100 %). Skriv t.ex. 0,05 för 5 %.`,
  "method.needsMonths": () =>
    "Säsong räknas på månader, men perioderna är år. Ange månader eller välj en annan metod.",
  "projection.tooFew": ({ method, column, needed, given }) =>
    method === "seasonal"
      ? `Kontakter, kolumn ${column}: säsong behöver ett helt kalenderår före det påbörjade. Använd ingångsläge eller en årlig tillväxt som tal.`
      : `Kontakter, kolumn ${column}: ${METHODS[method]} behöver minst ${counted(needed, "period", "perioder")} från starten, men det finns ${given}. Använd oförändrad eller en årlig tillväxt som tal.`,
  "projection.zero": ({ method, row, column }) =>
    `Kontakter, rad ${row}, kolumn ${column} är 0 efter starten, och då går ${METHODS[method]} inte att räkna. Använd drift, oförändrad eller en årlig tillväxt som tal.`,
  "confidence.invalid": ({ value }) =>
    `Konfidensen är ${number(value)}. Skriv ett tal mellan 0 och 1, t.ex. 0,8 för 80 %.`,
  "decomposition.method": ({ value }) =>
    `Metoden ”${value}” är okänd. Skriv shapley, bennet, lmdi, laspeyres eller paasche.`,
  "decomposition.priceMissing": ({ at }) =>
    `${place(at)} är tomt fast gruppen har kontakter. Skriv priset per kontakt.`,
  "breakeven.freeVisit": () =>
    "Den undvikbara kostnaden för ett besök är 0, och då finns ingen brytpunkt. Skriv kronor per besök.",
  "breakeven.borneShare": ({ value }) =>
    `Den burna andelen är ${number(value)}. Skriv en andel från 0 till 1, t.ex. 0,2 för 20 %.`,
  "breakeven.contactsMissing": () =>
    "En engångskostnad fördelas på kontakterna. Skriv hur många kontakter som stoppas.",
};
