import { type Day, dayOfIso, isoOf } from "../../src/core/calendar";
import type { RuleId } from "../../src/invoices/core/checks/rule";
import { monthsAfter } from "../../src/invoices/core/checks/rightRules";
import { draws } from "./reading";

/** A fault that is put into the file: a check's, or one that keeps the row from being read. */
export type Planted = RuleId | "unreadable" | "unmatchedCredit";

/** What the file is, reckoned while it is written. */
export interface GeneratedFile {
  readonly headings: string;
  /** Row by row, without its line break. */
  readonly rows: Iterable<string>;
}

/** What is to be found of it. Lines are those of the file; the sums are of lines that no fault was put into. */
export interface Expected {
  readonly planted: Map<number, readonly Planted[]>;
  /** By month of contact and profession: "2026-01 LK". Öre. */
  readonly clean: Map<string, { contacts: number; fee: number; net: number }>;
  rows: number;
  /** Öre of rows that cannot be read. */
  unreadOre: number;
}

const HEADINGS = [
  "Underlags-id",
  "Underlagsdatum",
  "Fakturatyp",
  "Fakturanummer",
  "Fakturadatum",
  "Referens till underlag",
  "Referens till rad",
  "Fakturabelopp",
  "Säljare",
  "Personnummer",
  "Länskod",
  "Kommunkod",
  "Radnummer",
  "Vårdkontakts-id",
  "Vårdform",
  "Besöksdatum",
  "Vårdenhet id",
  "Vårdenhetens namn",
  "Vårdgivare",
  "Yrkeskod",
  "Åtgärdskod",
  "Åtgärdsnamn",
  "Antal",
  "Pris",
  "Totalbelopp",
  "Bruttobelopp",
  "Nettobelopp",
  "Avdrag 6 % momskompensation",
  "Rabatt",
  "Påslag",
  "Patientavgift erlagd",
  "Vårdnivå",
  "Listad vårdcentral",
  "Behovsbedömning",
] as const;

type Cells = Record<(typeof HEADINGS)[number], string>;

/** Providers that are listed with, and those that only bill. */
export const PROVIDERS = ["Nätdoktorn AB", "Kryckan Digital AB", "Doktor Nu Sverige AB"] as const;
export const UNITS = ["Köpings vårdcentral", "Sala vårdcentral", "Norbergs vårdcentral"] as const;
export const OWN_UNIT_OF_PROVIDER = "Nätdoktorn Västerås";
const PRICES = [
  ["LK", 50_000],
  ["PS", 42_500],
  ["SJ", 27_500],
] as const;
const FEES = [0, 0, 10_000, 20_000] as const;
export const OWN_COUNTY = 19;
/** Of the checks that look at needs assessments. */
export const ASSESSED_FROM = dayOfIso("2025-01-01");
const FIRST = dayOfIso("2025-01-01");
const ROWS_A_CLAIM = 50;
/** Of birth. */
const DAYS = 45_000;
const RULES: readonly Planted[] = [
  "price",
  "homeRegion",
  "late",
  "double",
  "beforeContact",
  "notCovered",
  "notBillable",
  "sameDay",
  "sameGroup",
  "needsAssessment",
  "lineTotal",
  "lineGross",
  "lineNet",
  "invoiceSum",
  "unreadable",
  "unmatchedCredit",
];

/**
 * A region's year of invoice lines, alike for the same seed: patients who are nobody, underlag of fifty
 * lines, and one line in `every` with a fault, the kinds in turn.
 */
export function generate(seed: number, count: number, every: number) {
  const expected: Expected = { planted: new Map(), clean: new Map(), rows: 0, unreadOre: 0 };
  const file: GeneratedFile = {
    headings: HEADINGS.join(";"),
    rows: rowsOf(seed, count, every, expected),
  };
  return { file, expected };
}

function* rowsOf(
  seed: number,
  count: number,
  every: number,
  expected: Expected
): Generator<string> {
  const random = draws(seed);
  const below = (most: number): number => Math.floor((random() / 2 ** 32) * most);
  let plantedSoFar = 0;
  for (let first = 0; first < count; first += ROWS_A_CLAIM) {
    const number = first / ROWS_A_CLAIM;
    const size = Math.min(ROWS_A_CLAIM, count - first);
    const visited = FIRST + below(365);
    const claim: { cells: Cells; net: number; fault: Planted | null }[] = [];
    for (let i = 0; i < size; i += 1) {
      const fault =
        (first + i) % every === every - 1 ? RULES[plantedSoFar++ % RULES.length]! : null;
      const [profession, price] = PRICES[below(PRICES.length)]!;
      const fee = FEES[below(FEES.length)]!;
      const provider = PROVIDERS[below(PROVIDERS.length)]!;
      const cells = soundCells(first + i, number, i + 1, visited, profession, price, fee, provider);
      cells["Listad vårdcentral"] = UNITS[below(UNITS.length)]!;
      claim.push({ cells, net: price - fee, fault });
      if (fault === null) continue;
      const extra = plant(fault, claim, first + i);
      if (extra) claim.push({ ...extra, fault });
    }
    yield* written(claim, number, expected);
  }
}

function soundCells(
  patient: number,
  claim: number,
  lineId: number,
  visited: Day,
  profession: string,
  price: number,
  fee: number,
  provider: string
): Cells {
  const billed = isoOf(visited + 20);
  return {
    "Underlags-id": `ZVF${String(claim).padStart(8, "0")}`,
    Underlagsdatum: billed,
    Fakturatyp: "380",
    Fakturanummer: `F${claim}`,
    Fakturadatum: billed,
    "Referens till underlag": "",
    "Referens till rad": "",
    Fakturabelopp: "",
    Säljare: "Region Sörmland",
    Personnummer: testNumber(patient),
    Länskod: String(OWN_COUNTY),
    Kommunkod: "1980",
    Radnummer: String(lineId),
    "Vårdkontakts-id": `K-${patient}`,
    Vårdform: "01",
    Besöksdatum: isoOf(visited).replace(/-/g, ""),
    "Vårdenhet id": "",
    "Vårdenhetens namn": "Nätmottagningen",
    Vårdgivare: provider,
    Yrkeskod: profession,
    Åtgärdskod: "D1",
    Åtgärdsnamn: "Digital kontakt",
    Antal: "1",
    Pris: kronor(price),
    Totalbelopp: kronor(price),
    Bruttobelopp: kronor(price - fee),
    Nettobelopp: kronor(price - fee),
    "Avdrag 6 % momskompensation": "",
    Rabatt: "",
    Påslag: "",
    "Patientavgift erlagd": kronor(fee),
    Vårdnivå: "1",
    "Listad vårdcentral": "",
    Behovsbedömning: "ja",
  };
}

/** Spoils the last line of an underlag, or says what line is to come after it. */
function plant(
  fault: Planted,
  claim: readonly { cells: Cells; net: number }[],
  patient: number
): { cells: Cells; net: number } | null {
  const line = claim.at(-1)!;
  const { cells } = line;
  const net = line.net;
  const visited = dayOfIso(cells["Besöksdatum"].replace(/^(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3"));
  switch (fault) {
    case "price":
      cells["Pris"] = cells["Totalbelopp"] = kronor(net + feeOf(cells) + 15_000);
      cells["Bruttobelopp"] = cells["Nettobelopp"] = kronor((line.net = net + 15_000));
      return null;
    case "homeRegion":
      cells["Länskod"] = "04";
      return null;
    case "late":
      cells["Fakturadatum"] = isoOf(monthsAfter(visited, 6) + 1);
      return null;
    case "beforeContact":
      cells["Fakturadatum"] = isoOf(visited - 1);
      return null;
    case "notCovered":
      cells["Yrkeskod"] = "US";
      return null;
    case "notBillable":
      cells["Åtgärdsnamn"] = "Telefonrådgivning";
      return null;
    case "sameGroup":
      cells["Vårdgivare"] = PROVIDERS[0];
      cells["Listad vårdcentral"] = OWN_UNIT_OF_PROVIDER;
      return null;
    case "needsAssessment":
      cells["Behovsbedömning"] = "nej";
      return null;
    case "lineTotal":
      // Two are told and one is billed.
      cells["Antal"] = "2";
      return null;
    case "lineGross":
      cells["Bruttobelopp"] = cells["Nettobelopp"] = kronor((line.net = net + 100));
      return null;
    case "lineNet":
      cells["Påslag"] = "1,00";
      return null;
    case "unreadable":
      cells["Pris"] = "fem hundra";
      return null;
    case "unmatchedCredit":
      cells["Fakturatyp"] = "381";
      cells["Referens till underlag"] = "ZVF99999999";
      cells["Referens till rad"] = "1";
      return null;
    case "double":
      return { cells: { ...cells, Radnummer: `${cells["Radnummer"]}000` }, net };
    case "sameDay":
      return {
        cells: {
          ...cells,
          Radnummer: `${cells["Radnummer"]}000`,
          "Vårdkontakts-id": `K-${patient}-2`,
        },
        net,
      };
    case "invoiceSum":
      return null;
  }
}

function* written(
  claim: readonly { cells: Cells; net: number; fault: Planted | null }[],
  number: number,
  expected: Expected
): Generator<string> {
  const wrongSum = claim.some(({ fault }) => fault === "invoiceSum");
  const read = claim.filter(({ fault }) => fault !== "unreadable");
  const sum = read.reduce((ore, { net }) => ore + net, 0);
  // A krona is allowed.
  const payable = kronor(sum + (wrongSum ? 101 : number % 2 === 0 ? 100 : 0));
  let isFirst = true;
  for (const [i, { cells, net, fault }] of claim.entries()) {
    expected.rows += 1;
    const row = expected.rows + 1;
    const isCause = claim[i + 1]?.fault === fault && (fault === "double" || fault === "sameDay");
    const told = fault === null || fault === "invoiceSum" || isCause ? null : fault;
    const faults: Planted[] = told === null ? [] : [told];
    if (fault === "unreadable") expected.unreadOre += net;
    else {
      // The sum is told of at the underlag's first line that is read.
      if (isFirst && wrongSum) faults.push("invoiceSum");
      isFirst = false;
    }
    if (faults.length > 0) expected.planted.set(row, faults);
    if (told === null) addClean(expected, cells, net);
    yield HEADINGS.map((heading) => (heading === "Fakturabelopp" ? payable : cells[heading])).join(
      ";"
    );
  }
}

function addClean({ clean }: Expected, cells: Cells, net: number): void {
  const key = `${cells["Besöksdatum"].slice(0, 6)} ${cells["Yrkeskod"]}`;
  const sum = clean.get(key) ?? { contacts: 0, fee: 0, net: 0 };
  clean.set(key, sum);
  sum.contacts += 1;
  sum.fee += feeOf(cells);
  sum.net += net;
}

function feeOf(cells: Cells): number {
  return Math.round(Number(cells["Patientavgift erlagd"].replace(",", ".")) * 100);
}

function kronor(ore: number): string {
  return `${Math.floor(ore / 100)},${String(ore % 100).padStart(2, "0")}`;
}

/**
 * Of the kind that the tax agency sets aside for tests: numbers with 98 and 99 in the serial are given
 * to nobody. Day and serial tell 1 800 000 patients apart, and the check digit is right.
 */
export function testNumber(patient: number): string {
  const born = isoOf(dayOfIso("1900-01-01") + (Math.floor(patient / 20) % DAYS)).replace(/-/g, "");
  // A co-ordination number's day is sixty more.
  const isSecond = patient >= DAYS * 20;
  const day = isSecond ? `${born.slice(0, 6)}${Number(born.slice(6)) + 60}` : born;
  const nine = `${day.slice(2)}${980 + (patient % 20)}`;
  const sum = [...nine].reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return `${day}-${nine.slice(6)}${(10 - (sum % 10)) % 10}`;
}
