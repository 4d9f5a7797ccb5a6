import * as fc from "fast-check";
import { figureText, percentText, shortFigure, signedFigure } from "../../src/words/figure";
import { inEnglish, inSwedish } from "../../src/words/number";
import { printedMoney } from "../../src/words/printedMoney";

const sv = { language: "sv" } as const;
const en = { language: "en" } as const;

test.each([
  ["mkr", 485_263_200, "4,9", "+4,9"],
  ["mkr", 375_000_000, "3,8", "+3,8"],
  ["mkr", 232_513_704, "2,3", "+2,3"],
  ["mkr", -4_999_999, "0,0", "0,0"],
  ["tkr", -123_450_000, "−1\u00a0235", "−1\u00a0235"],
  ["kr", 150, "2", "+2"],
  ["kr", -49, "0", "0"],
] as const)("%s of %d öre is %s, as a change %s", (unit, ore, plain, signed) => {
  const money = printedMoney(sv, unit);
  expect([money.plain(ore), money.signed(ore)]).toEqual([plain, signed]);
});

test("sentences on sheets and documents write an amount alike", () => {
  for (const ore of [485_263_200, -375_000_000, 0, 49_999_999_950_000]) {
    expect(inSwedish.millions(ore)).toBe(printedMoney(sv, "mkr").withUnit(ore));
    expect(inSwedish.changeInMillions(ore)).toBe(printedMoney(sv, "mkr").signedWithUnit(ore));
    expect(inEnglish.millions(ore)).toBe(printedMoney(en, "mkr").withUnit(ore));
  }
});

test.each([
  [0.285, "28,5\u00a0%", "28.5%"],
  [0.12345, "12,35\u00a0%", "12.35%"],
  [0.8, "80\u00a0%", "80%"],
  [-0.00001, "0\u00a0%", "0%"],
])("the share %d is %s and %s", (share, swedish, english) => {
  expect([percentText(share, sv), percentText(share, en)]).toEqual([swedish, english]);
});

test("an Excel's own decimal sign is kept", () => {
  const form = { language: "sv", decimalSeparator: "." } as const;
  expect(figureText(1234.25, 1, form)).toBe("1\u00a0234.3");
  expect(signedFigure(0.285, 0, form, 2)).toBe("+29");
  expect(shortFigure(443.1, 2, form)).toBe("443.1");
});

test.each([
  [
    [0, 5_000_000, 10_000_000],
    ["0,00", "0,05", "0,10"],
  ],
  [
    [0, 500_000_000, 1_000_000_000],
    ["0,0", "5,0", "10,0"],
  ],
  [
    [0, 3 * 0.2 * 1e8],
    ["0,0", "0,6"],
  ],
])("an axis of %p öre has no two texts alike", (ticks, texts) => {
  expect(printedMoney(sv, "mkr").ticks(ticks)).toEqual(texts);
});

test("four years of exactly 3,75 are 3,8 each, and what changes by nothing has no sign", () => {
  const money = printedMoney(sv, "mkr");
  for (let year = 0; year < 4; year += 1) expect(money.plain(375_000_000)).toBe("3,8");
  for (const ore of [0, -0, 1, -1, 4_999_999, -4_999_999])
    expect([money.plain(ore), money.signed(ore)]).toEqual(["0,0", "0,0"]);
});

test("nothing that is printed as 0 has a sign, and all else of a change has one", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e12, max: 1e12, noNaN: true }),
      fc.integer({ min: 0, max: 4 }),
      fc.constantFrom(sv, en),
      (value, decimals, form) => {
        const texts = [signedFigure(value, decimals, form), figureText(value, decimals, form)];
        const isZero = !/[1-9]/.test(texts[0]!);
        expect(/^[+\u2212]/.test(texts[0]!)).toBe(!isZero);
        expect(/^\u2212/.test(texts[1]!)).toBe(!isZero && value < 0);
      }
    )
  );
});
