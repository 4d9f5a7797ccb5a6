import fc from "fast-check";
import { readAmount } from "../../../src/reading/sheet/amountCell";

test.each([
  [1234.5, 1234.5],
  [-5, -5],
  [0, 0],
  ["1234", 1234],
  ["1 234,5", 1234.5],
  ["1\u00a0234,5", 1234.5],
  ["1\u2009234,5", 1234.5],
  ["1\u202f234\u202f567", 1234567],
  ["1234.5", 1234.5],
  ["0,125", 0.125],
  ["1234,567", 1234.567],
  ["1,234.5", 1234.5],
  ["1.234,5", 1234.5],
  ["1,234,567", 1234567],
  ["1.234.567,89", 1234567.89],
  ["-12", -12],
  ["\u221212", -12],
  ["\u201312", -12],
  ["12-", -12],
  ["(1 234)", -1234],
  ["+7", 7],
  ["-0", 0],
  ["2 900 kr", 2900],
  ["'17", 17],
  ["1'234", 1234],
  ["1\u2019234\u2019567,5", 1234567.5],
  ["2 400 000:-", 2400000],
  ["500,-", 500],
  ["500:–", 500],
  ["kr 500", 500],
  ["SEK 1 200", 1200],
  ["kr. -1 200,50", -1200.5],
  ["500 kronor", 500],
])("%j is %p", (cell, value) => {
  const reading = readAmount(cell);
  expect(reading).toMatchObject({ kind: "amount", value, text: typeof cell === "string" });
});

test.each([
  ["2,4 mkr", 2.4, 1e6, false],
  ["350 tkr", 350, 1e3, false],
  ["5 mnkr", 5, 1e6, false],
  ["99 SEK", 99, 1, false],
  ["2,4 Mkr", 2.4, 1e6, false],
  ["2,4 miljoner kr", 2.4, 1e6, false],
  ["2,4 miljoner", 2.4, 1e6, false],
  ["2,4 milj. kr", 2.4, 1e6, false],
  ["2,4 mn kr", 2.4, 1e6, false],
  ["2.4 MSEK", 2.4, 1e6, false],
  ["-1,2 mkr", -1.2, 1e6, false],
  ["950 tusen kr", 950, 1e3, false],
  ["950 ksek", 950, 1e3, false],
  ["2 400 000:-", 2400000, 1, false],
  ["SEK 1 200", 1200, 1, false],
  ["SEK 1,2 mkr", 1.2, 1e6, false],
  ["20 %", 20, null, true],
  ["12,5%", 12.5, null, true],
])("%j is %p with its own unit", (cell, value, scale, percent) => {
  expect(readAmount(cell)).toEqual({ kind: "amount", value, text: true, scale, percent });
});

test.each([
  [null, "blank"],
  ["\u00a0", "blank"],
  ["-", "dash"],
  ["–", "dash"],
  ["..", "dash"],
  ["1,234", "ambiguous"],
  ["12.345", "ambiguous"],
  ["ca 500", "unreadable"],
  ["1'2", "unreadable"],
  ["12'34'567", "unreadable"],
  ["1,234 mkr", "ambiguous"],
  ["kr", "unreadable"],
  ["500 meter", "unreadable"],
  ["5 st", "unreadable"],
  ["1,2,3", "unreadable"],
  ["1.23.4,5", "unreadable"],
  ["(5", "unreadable"],
  ["-5-", "unreadable"],
  ["1e5", "unreadable"],
  ["=1+1", "unreadable"],
  ["0x10", "unreadable"],
  [true, "unreadable"],
])("%j is %s", (cell, kind) => {
  expect(readAmount(cell)).toEqual({ kind });
});

test("a number written as Swedes write it is that number", () => {
  const blanks = fc.constantFrom(" ", "\u00a0", "\u202f", "");
  const amounts = fc.integer({ min: -1e9, max: 1e9 }).map((ore) => ore / 100);
  fc.assert(
    fc.property(amounts, blanks, (amount, blank) => {
      const [whole, decimals] = amount.toFixed(2).split(".");
      const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, blank);
      expect(readAmount(`${grouped},${decimals}`)).toMatchObject({ kind: "amount", value: amount });
    })
  );
});
