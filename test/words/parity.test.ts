import { readFileSync } from "node:fs";
import type { Fault } from "../../src/core/fault";
import { professionLabel } from "../../src/data/professions";
import { en } from "../../src/words/en/faults";
import { languageOf, sentence } from "../../src/words/sentence";
import { sv } from "../../src/words/sv/faults";

const AT = { argument: "weights", row: 2, column: 3, rows: 4, columns: 5 } as const;
const SHAPE = { argument: "amount", rows: 2, columns: 1 } as const;
const OTHER = { argument: "weights", rows: 2, columns: 3 } as const;

/** Every parameter that any fault carries, so that any code can be driven. */
const EVERYTHING = {
  argument: "patient_fee",
  at: AT,
  shape: SHAPE,
  first: SHAPE,
  second: OTHER,
  amount: SHAPE,
  weights: OTHER,
  error: "#N/A",
  value: 0.8,
  text: "Zebra",
  profession: "PS",
  date: "2016-05-01",
  heading: "amount",
  row: 7,
  rows: [7, 8],
  fee: 600,
  tariff: 500,
  decimals: 2,
  periods: 3,
  contacts: 4,
  given: 1,
  columns: 2,
  column: 2,
  needed: 3,
  method: "run-rate",
  yearsApart: false,
  mostCells: 500_000,
  inTable: true,
};

/** The codes as the source spells them, so that a new one cannot be forgotten here. */
const CODES = [
  ...new Set(
    [...readFileSync("src/core/fault.ts", "utf8").matchAll(/code: "([a-z]+\.[A-Za-z]+)"/g)].map(
      ([, code]) => code as Fault["code"]
    )
  ),
];

function drive(code: Fault["code"], language: "sv" | "en"): string {
  const first = code === "tariff.beforeFirst" ? { first: "2017-01-01" } : {};
  return sentence({ ...EVERYTHING, ...first, code } as unknown as Fault, language, professionLabel);
}

describe("every fault has a sentence", () => {
  test("in both languages, for every code of the source and no other", () => {
    expect(CODES.length).toBeGreaterThan(40);
    expect(Object.keys(sv).sort()).toEqual([...CODES].sort());
    expect(Object.keys(en).sort()).toEqual([...CODES].sort());
  });

  test.each(CODES)("%s", (code) => {
    const swedish = drive(code, "sv");
    const english = drive(code, "en");
    expect(swedish).not.toBe(english);
    for (const text of [swedish, english]) {
      expect(text).toMatch(/^[A-ZÅÄÖ].*\.$/s);
      expect(text).not.toMatch(/undefined|NaN|\[object|[a-z]\.[a-z]+[A-Z]/);
      expect(text.length).toBeLessThan(300);
    }
  });

  test.each([
    ["weights.singleShare", /0,8 och 0,2/, /0\.8 and 0\.2/],
    ["cell.negative", /Rad 2, kolumn 3 i vikter/, /Row 2, column 3 of weights/],
    [
      "tariff.beforeFirst",
      /psykolog.*2016-05-01.*2017-01-01/,
      /psychologist.*2016-05-01.*2017-01-01/,
    ],
    ["fee.aboveTariff", /600 kr.*500 kr/, /600.*500/],
    ["profession.unknown", /Zebra/, /Zebra/],
  ] as const)("%s names its particulars", (code, swedish, english) => {
    expect(drive(code, "sv")).toMatch(swedish);
    expect(drive(code, "en")).toMatch(english);
  });
});

test.each([
  ["sv-SE", "sv"],
  ["sv-FI", "sv"],
  ["en-US", "en"],
  ["en", "en"],
  ["EN-gb", "en"],
  ["nb-NO", "sv"],
  ["enm", "sv"],
  ["", "sv"],
])("the language of %p is %s", (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});
