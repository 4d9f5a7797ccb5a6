import fc from "fast-check";
import { findNumbers, holdsPersonalNumber } from "../../../src/core/personal/personalNumber";
import { numberOf, persons } from "./persons";

const TODAY = "2026-11-22";

// 19121212-1212 is the number that the tax agency uses in its examples; the reserve numbers are
// Inera's and the regions' own.
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
  ["19701060-2394", true],
  ["19121212-TF12", true],
  ["121212TF12", true],
  ["121212-T123", true],
  // Blanks and dashes of other kinds, and what nobody sees.
  ["121212\u00a01212", true],
  ["19121212\u202f1212", true],
  ["19121212\u2007-\u20091212", true],
  ["121212\u20111212", true],
  ["121212\u20121212", true],
  ["121212\u22121212", true],
  ["121212\u00ad1212", true],
  ["121212\u200b1212", true],
  ["1912\u200b12\ufeff12-12\u206012", true],
  ["19121212\t1212", true],
  ["19121212\n-1212", true],
  ["121212  -  1212", true],
  ["１９１２１２１２－１２１２", true],
  // The date apart.
  ["1912-12-12-1212", true],
  ["1912-12-12 1212", true],
  ["1912.12.12-1212", true],
  ["12 12 12-1212", true],
  ["19 121212-1212", true],
  ["121212/1212", true],
  ["121212_1212", true],
  // Spaced out, digit by digit or two by two.
  ["1 9 1 2 1 2 1 2 1 2 1 2", true],
  ["1 2 1 2 1 2 - 1 2 1 2", true],
  ["nr 1\u00a09\u00a01\u00a02\u00a01\u00a02\u00a01\u00a02 1 2 1 2", true],
  ["19 12 12 12 12 12", true],
  ["12 12 12-12 12", true],
  ["12 12 12 12 12", false],
  ["1 2 1 2 1 2 1 2 1 2", false],
  ["19 12 12 12 12 13", false],
  ["08-12 12 12 12", false],
  ["10 19 12 12 12 12 12", false],
  ["1 1 9 1 2 1 2 1 2 1 2 1 2", false],
  // Glued to a text.
  ["pnr191212121212", true],
  ["pnr1212121212", true],
  ["Personnummer: 1212121212", true],
  ["personnummer är 1212121212", true],
  ["p-nr 1212121212", true],
  ["Person-ID=1212121212", true],
  ["A191212121212", true],
  ["191212121212_v2.pdf", true],
  ["10001;191212121212;LK", true],
  ["1,191212121212,LK", true],
  ["faktura 77-121212-1212-01", true],
  // Regions' and the nation's reserve numbers.
  ["991981000010", true],
  ["991945000023", true],
  ["99198100-0010", true],
  ["198108320014", true],
  ["19810832-0014", true],
  ["19810829M071", true],
  ["19450829K088", true],
  ["19930829X802", true],
  ["19810829SU3A", true],
  ["19450829SF2B", true],
  ["22950606-FH20", true],
  ["25780404KHD5", true],
  ["00342145-BZ31", true],
  ["00749852BZK0", true],
  ["19810829TA1B", true],
  ["810829DA0A", true],
  ["19810829DB1C", true],
  ["19810829123R", true],
  ["18500101M001", true],
  ["19810829R123", true],
  ["19810829-12M3", true],
  // Ten digits without a mark may as well be kronor.
  ["1212121212", false],
  ["Fakturanr 1212121212", false],
  // A wrong check digit, a date that never was, a longer number, decimals.
  ["19121212-1213", false],
  ["19121312-1211", false],
  ["19120230-1212", false],
  ["1912121212121", false],
  ["5191212121212", false],
  ["0.191212121212", false],
  ["191212121212.5", false],
  ["991981000011", false],
  ["198108320015", false],
  ["22950606-FH21", false],
  // Organisations' numbers have a month of 20 or more.
  ["232100-0016", false],
  ["16232100-0016", false],
  ["Org.nr 232100-0016", false],
  ["1 200 000 000", false],
  ["2019-10-01", false],
  ["2019-10-01–2020-09-30", false],
  ["2026-11-22T10:15:30Z", false],
  ["070-123 45 67", false],
  ["12121212", false],
  ["20230101 v2ab", false],
  ["", false],
])("%j: %p", (text, expected) => {
  expect(holdsPersonalNumber(text, TODAY)).toBe(expected);
});

test.each([
  ["a birth to come", "20991212-1218", false],
  ["one before 1880", "18791212-1212", false],
  ["one in 1880", "18801212-1219", true],
  ["a century that is none", "17121212-1212", false],
  ["a birth tomorrow", "20261123-1230", false],
])("whose number it is the century decides: %s", (_, text, expected) => {
  expect(holdsPersonalNumber(text, TODAY)).toBe(expected);
});

test("under a heading of personal numbers a mistaken century is a person's all the same", () => {
  const [found] = findNumbers("208112189876", { today: TODAY, named: true });
  expect(found).toMatchObject({ isPerson: true, standing: "sure" });
  expect(findNumbers("208112189876", { today: TODAY })[0]).toMatchObject({ isPerson: false });
});

test.each([
  ["20230101-1231", "open"],
  ["202301011231", "open"],
  ["19121212 1212", "open"],
  ["A191212121212", "open"],
  ["19810829SU3A", "open"],
  ["19121212-1212", "sure"],
  ["191212121212", "sure"],
  ["19810829M071", "sure"],
  ["pnr 20230101-1231", "sure"],
])("%s by itself is %s", (text, standing) => {
  expect(findNumbers(text, { today: TODAY })[0]).toMatchObject({ isPerson: true, standing });
});

test("every number with a real date and its check digit is found, in each of its forms", () => {
  fc.assert(
    fc.property(persons, ({ date, serial }) => {
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

test.each([
  ["digits", "1".repeat(400_000)],
  ["dates", "19121212 ".repeat(50_000)],
  ["dates that end in words", "19121212-".repeat(50_000)],
  ["blanks", `121212${" ".repeat(400_000)}1212`],
  ["what nobody sees", `121212${"\u200b".repeat(400_000)}1212`],
  ["words", "personnummer ".repeat(40_000)],
])("a long text of %s is read in a time that grows with it", (_, text) => {
  const time = (length: number): number => {
    const before = performance.now();
    holdsPersonalNumber(text.slice(0, length), TODAY);
    return performance.now() - before;
  };
  time(text.length);
  expect(time(text.length)).toBeLessThan(40 * time(text.length / 8) + 500);
});
