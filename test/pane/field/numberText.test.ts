import fc from "fast-check";
import {
  type NumberForm,
  numberText,
  readNumber,
  signedText,
  typedText,
} from "../../../src/pane/field/numberText";

const sv: NumberForm = { language: "sv", decimalSeparator: "," };
const en: NumberForm = { language: "en", decimalSeparator: "." };
/** Swedish pane in an Excel that writes decimal points. */
const mixed: NumberForm = { language: "sv", decimalSeparator: "." };

test.each([
  [1234567.891, 1, sv, "1\u00a0234\u00a0567,9"],
  [1234567.891, 1, en, "1,234,567.9"],
  [1234.5, 2, mixed, "1\u00a0234.50"],
  [-0.04, 1, sv, "0,0"],
  [-12.5, 1, sv, "\u221212,5"],
])("%d with %d decimals", (value, decimals, form, expected) => {
  expect(numberText(value, decimals, form)).toBe(expected);
});

test.each([
  [10, "+10,0"],
  [-10, "\u221210,0"],
  [0, "0,0"],
  [0.01, "0,0"],
])("the change %d has its sign: %s", (value, expected) => {
  expect(signedText(value, 1, sv)).toBe(expected);
});

test.each([
  ["0,5", sv, 0.5],
  ["0.5", sv, 0.5],
  ["1 500", sv, 1500],
  ["1\u00a0500,25", sv, 1500.25],
  ["\u221212", sv, -12],
  ["1,500", en, 1500],
  ["1,500.5", en, 1500.5],
  ["0,5", en, 0.5],
  [",5", sv, 0.5],
  ["12,", sv, 12],
  ["", sv, null],
  ["abc", sv, null],
  ["1,2,3", sv, null],
  ["1e5", sv, null],
  ["Infinity", sv, null],
  ["=1+1", sv, null],
])("%p is read as a number", (text, form, expected) => {
  expect(readNumber(text, form)).toBe(expected);
});

test("what is shown for typing is read as the same number", () => {
  const number = fc.integer({ min: -1e12, max: 1e12 }).map((n) => n / 1e4);
  fc.assert(
    fc.property(number, fc.constantFrom(sv, en, mixed), (value, form) => {
      expect(readNumber(typedText(value, form), form)).toBeCloseTo(value, 6);
    })
  );
});
