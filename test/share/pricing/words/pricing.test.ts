import type { PricingProblem } from "../../../../src/share/pricing/sheet/pricingProblem";
import { professionLabel } from "../../../../src/data/professions";
import { pricingProblemSentence, pricingTexts } from "../../../../src/share/pricing/words/pricing";

const EVERYTHING = {
  table: "Min",
  heading: "Datum",
  row: 12,
  value: "zebra",
  profession: "PS",
  day: "2016-05-01",
  count: 3,
};

const CODES = Object.keys(pricingTexts("sv").problems) as PricingProblem["code"][];

test.each(CODES)("%s has a sentence in both languages", (code) => {
  const problem = { ...EVERYTHING, code } as unknown as PricingProblem;
  const swedish = pricingProblemSentence(problem, "sv", professionLabel);
  const english = pricingProblemSentence(problem, "en", professionLabel);
  expect(swedish).not.toBe(english);
  for (const text of [swedish, english]) {
    expect(text).toMatch(/^[A-ZÅÄÖ…].*\.$/s);
    expect(text).not.toMatch(/undefined|NaN|\[object/);
  }
});

test.each(["sv", "en"] as const)("headings are told apart in %s", (language) => {
  const { columns, grossCost } = pricingTexts(language);
  const headings = [...Object.values(columns), grossCost];
  expect(new Set(headings).size).toBe(headings.length);
});
