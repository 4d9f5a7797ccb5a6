import { readFileSync } from "node:fs";
import { accountText, meaningName, problemSentence, readingTexts } from "../../src/words/reading";
import type { ReadingCode, RowProblem } from "../../src/reading/sheet/readingProblem";

/** Every particular that any problem carries, so that any code can be driven. */
const EVERYTHING = {
  place: "Kontakter",
  sheet: "Blad1",
  row: 14,
  column: "Kostnad (tkr)",
  address: "D14",
  value: "<b>=1+1",
  severity: "error",
  meanings: ["contacts", "cost"],
  chosen: "Nettobelopp",
  year: 2019,
  other: { place: "Gammalt", row: 9 },
  sample: "2001",
  readings: ["2001", "2020-01"],
  reading: "2020-01",
  text: "Nätläkare 2019",
  wholeYears: 2,
  parts: 1,
  day: "2017-01-01",
  read: 1234.5,
  kronor: 443_037.97,
  likeness: "Ås",
  written: ["Budget", "Mål"],
  rows: 3,
  contacts: 50,
  cost: 55_000,
  earlier: "Gamla Ås",
  units: 2,
  cells: 3,
  beside: { contacts: 5, cost: 100 },
  name: "Totalt",
  said: 100,
  summed: 90,
  values: [{ value: "Bas", rows: 2, contacts: null, cost: 100 }],
  of: "amount.unreadable",
  first: [{ address: "D14", value: "ca 500" }],
  names: ["Ås", "Berg"],
  years: [2018, 2020],
  totals: 21,
  compensation: 23_604_550,
  budget: 100,
  currency: "EUR",
  amount: 900,
  sums: [{ currency: "EUR", amount: 900 }],
  mark: "semicolon",
};

const CODES = [
  ...new Set(
    [
      ...readFileSync("src/reading/sheet/readingProblem.ts", "utf8").matchAll(
        /code: "([a-z]+\.[A-Za-z]+)"/g
      ),
    ].map(([, code]) => code as ReadingCode)
  ),
];

function drive(code: ReadingCode, language: "sv" | "en", particulars: object = {}): string {
  return problemSentence(
    { ...EVERYTHING, ...particulars, code } as unknown as RowProblem,
    language
  );
}

test("every problem has a sentence in both languages, for every code and no other", () => {
  expect(CODES.length).toBeGreaterThan(40);
  for (const language of ["sv", "en"] as const)
    expect(Object.keys(readingTexts(language).sentences).sort()).toEqual([...CODES].sort());
});

test.each(CODES)("%s", (code) => {
  const swedish = drive(code, "sv");
  const english = drive(code, "en");
  expect(swedish).toMatch(/^Kontakter, rad 14, Kostnad \(tkr\): .*[.?]$/s);
  expect(english).toMatch(/^Kontakter, row 14, Kostnad \(tkr\): .*[.?]$/s);
  expect(swedish).not.toBe(english);
  for (const text of [swedish, english]) {
    expect(text).not.toMatch(/undefined|NaN|null|\[object/);
    expect(text.length).toBeLessThan(240);
  }
});

test.each<readonly [ReadingCode, object, RegExp, RegExp]>([
  ["amount.fromText", {}, /1\u00a0?234,5/, /1,234\.5/],
  ["cost.perContact", {}, /443\u00a0037,97 kr/, /SEK 443,037\.97/],
  ["period.digitsUnsure", {}, /2001 eller 2020-01/, /2001 or 2020-01/],
  ["period.yearMissing", {}, /3 rader \(50 kontakter, 550 kr\)/, /3 rows/],
  ["period.totalDiffers", {}, /50 kontakter och 550 kr/, /50 contacts and SEK 550/],
  ["period.totalDiffers", { contacts: null }, /: 550 kr\./, /: SEK 550\./],
  ["period.spread", {}, /2 årstotaler och 1 del av ett år är fördelade/, /2 totals .* are/],
  ["period.spread", { wholeYears: 1, parts: 0 }, /1 årstotal är fördelad /, /1 total of a year is/],
  ["period.spread", { wholeYears: 0, parts: 4 }, /^.*: 4 delar av år/, /4 parts of years/],
  ["unit.notListed", { likeness: "Ås" }, /Menas Ås\?/, /Is Ås meant\?/],
  ["unit.notListed", { likeness: null }, /Lägg till enheten/, /Add the unit/],
  ["row.duplicate", {}, /rad 9 i Gammalt/, /row 9 of Gammalt/],
  ["heading.missing", {}, /Antal kontakter eller Kostnad/, /Number of contacts or Cost/],
])("%s names its particulars", (code, particulars, swedish, english) => {
  expect(drive(code, "sv", particulars)).toMatch(swedish);
  expect(drive(code, "en", particulars)).toMatch(english);
});

test("a problem of a whole source names no row", () => {
  const nowhere = { row: null, column: null, address: null, value: null };
  expect(drive("source.empty", "sv", nowhere)).toMatch(/^Kontakter: det finns inga rader/);
});

test("no two meanings are called the same", () => {
  for (const language of ["sv", "en"] as const) {
    const names = Object.values(readingTexts(language).meanings);
    expect(new Set(names).size).toBe(names.length);
  }
  expect(meaningName("listed", "sv")).toBe("Listade");
});

test.each([
  ["sv", "Inga kontakter eller kronor är lästa."],
  ["en", "No contacts and no kronor are read."],
] as const)(
  "that nothing is read, and nothing known to be there, is one sentence (%s)",
  (language, said) => {
    const none = { contacts: null, cost: null };
    const column = { what: "column", heading: "Konto", rows: 2, ...none, foreign: [] } as const;
    const account = { selected: none, read: none, left: none, foreign: [], isWhole: false };
    expect(accountText({ ...account, unread: [column] }, language)).toBe(said);
  }
);
