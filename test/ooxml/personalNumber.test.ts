import fc from "fast-check";
import { holdsPersonalNumber } from "../../src/ooxml/personalNumber";
import { copyOf, faultOf } from "./copying";
import type { FixtureWorkbook } from "./excelWorkbook";

const TODAY = "2026-11-22";

// 19121212-1212 is the number that the tax agency uses in its examples.
test.each([
  ["19121212-1212", true],
  ["191212121212", true],
  ["19121212 1212", true],
  ["19121212–1212", true],
  ["19121212 - 1212", true],
  ["121212-1212", true],
  ["121212+1212", true],
  ["Patient 19121212-1212, återbesök", true],
  ["(121212-1212)", true],
  ["197010632391", true],
  ["701063-2391", true],
  ["19121212-TF12", true],
  ["121212TF12", true],
  ["121212-T123", true],
  // Ten digits without a mark may as well be kronor.
  ["1212121212", false],
  // A wrong check digit, a date that never was, a day to come, a longer number, decimals.
  ["19121212-1213", false],
  ["19121312-1212", false],
  ["20991212-1214", false],
  ["1912121212121", false],
  ["5191212121212", false],
  ["0.191212121212", false],
  ["191212121212.5", false],
  ["A191212121212", false],
  // Organisations' numbers have a month of 20 or more.
  ["232100-0016", false],
  ["16232100-0016", false],
  ["1 200 000 000", false],
  ["2019-10-01", false],
  ["070-123 45 67", false],
  ["", false],
])("%s: %p", (text, expected) => {
  expect(holdsPersonalNumber(text, TODAY)).toBe(expected);
});

/** Written apart from the code: the check digit makes the doubled digits' sum end in 0. */
function numberOf(date: Date, serial: number): string {
  const iso = date.toISOString().slice(0, 10).replace(/-/g, "");
  const nine = iso.slice(2) + String(serial).padStart(3, "0");
  const sum = [...nine]
    .map((digit, i) => String(Number(digit) * (i % 2 ? 1 : 2)))
    .join("")
    .split("")
    .reduce((total, digit) => total + Number(digit), 0);
  return `${iso}-${nine.slice(6)}${(10 - (sum % 10)) % 10}`;
}

const dates = fc.date({
  min: new Date("1900-01-01T00:00:00Z"),
  max: new Date("2026-11-22T00:00:00Z"),
  noInvalidDate: true,
});

test("every number with a real date and its check digit is found, in each of its forms", () => {
  fc.assert(
    fc.property(dates, fc.integer({ min: 1, max: 999 }), (date, serial) => {
      const number = numberOf(date, serial);
      for (const form of [number, number.replace("-", ""), number.slice(2)])
        if (!holdsPersonalNumber(form, TODAY)) return false;
      return true;
    })
  );
});

test("no amount of up to eleven digits, with or without öre, is taken for one", () => {
  fc.assert(
    fc.property(fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }), (amount) => {
      return !holdsPersonalNumber(`${amount} ${amount}.50 ${amount},50`, TODAY);
    })
  );
});

const cells = { A1: "Text" };
const blad = { name: "Blad", cells };

test.each<[string, FixtureWorkbook, object]>([
  [
    "a text",
    { sheets: [{ name: "Blad", cells: { B4: "Kalle 19121212-1212" } }] },
    { kind: "cell", sheet: "Blad", at: "B4" },
  ],
  [
    "a number",
    { sheets: [{ name: "Blad", cells: { B4: 191212121212 } }] },
    { kind: "cell", sheet: "Blad", at: "B4" },
  ],
  [
    "a formula",
    { sheets: [{ name: "Blad", cells: { B4: { f: 'IF(A1="121212-1212",1,0)', v: 0 } } }] },
    { kind: "cell", sheet: "Blad", at: "B4" },
  ],
  [
    "a hidden sheet",
    { sheets: [blad, { name: "Dold", cells: { A1: "121212-1212" }, state: "veryHidden" }] },
    { kind: "cell", sheet: "Dold", at: "A1" },
  ],
  [
    "a comment in two fonts",
    { sheets: [{ ...blad, comments: { C3: "121212-1212" } }] },
    { kind: "comment", sheet: "Blad", at: "C3" },
  ],
  [
    "a header",
    {
      sheets: [
        { ...blad, after: "<headerFooter><oddHeader>&amp;L121212-1212</oddHeader></headerFooter>" },
      ],
    },
    { kind: "sheet", sheet: "Blad", at: "Blad" },
  ],
  [
    "a prompt",
    {
      sheets: [
        {
          ...blad,
          after:
            '<dataValidations><dataValidation sqref="A1" prompt="Skriv som 121212-1212"/></dataValidations>',
        },
      ],
    },
    { kind: "sheet", sheet: "Blad", at: "Blad" },
  ],
  [
    "a name",
    { sheets: [blad], names: { Patient: '"121212-1212"' } },
    { kind: "name", sheet: null, at: "Patient" },
  ],
  [
    "a property",
    { sheets: [blad], properties: { company: "121212-1212" } },
    { kind: "property", sheet: null, at: "docProps/app.xml" },
  ],
  [
    "a text that no cell uses",
    {
      sheets: [blad],
      parts: {
        "xl/sharedStrings.xml":
          "<sst><si><t>Text</t></si><si><r><t>1212</t></r><r><rPr><b/></rPr><t>12-1212</t></r></si></sst>",
      },
    },
    { kind: "part", sheet: null, at: "xl/sharedStrings.xml" },
  ],
  [
    "a part that we do not know",
    { sheets: [blad], parts: { "customXml/item1.xml": "<a>121212-1212</a>" } },
    { kind: "part", sheet: null, at: "customXml/item1.xml" },
  ],
])("in %s, it stops the copy", async (_where, workbook, place) => {
  expect(await faultOf(workbook)).toEqual({ code: "copy.personalNumbers", places: [place] });
});

test("an ordinary workbook is copied", async () => {
  const copy = await copyOf({
    sheets: [{ name: "Blad", cells: { A1: "Org.nr 232100-0016", A2: 1212121212, A3: 43800 } }],
  });
  expect(copy.bytes.length).toBeGreaterThan(0);
});
