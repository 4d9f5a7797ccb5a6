import { counted } from "../../src/words/counted";
import { problemSentence } from "../../src/words/reading";
import { sentence } from "../../src/words/sentence";
import { stepTexts } from "../../src/words/steps";
import { professionLabel } from "../../src/data/professions";

test.each([
  [0, "0 rader"],
  [1, "1 rad"],
  ["1", "1 rad"],
  [2, "2 rader"],
  ["1 000", "1 000 rader"],
])("%p is %s", (count, text) => {
  expect(counted(count, "rad", "rader")).toBe(text);
});

test.each([
  ["sv", "1 rad", "2 rader", "0 rader"],
  ["en", "1 row", "2 rows", "0 rows"],
] as const)("the pane and the functions count alike in %s", (language, one, two, none) => {
  const { sources } = stepTexts(language).data;
  expect([sources.rows("1"), sources.rows("2"), sources.rows("0")]).toEqual([one, two, none]);
  const fault = { code: "contacts.rows", periods: 1, contacts: 2 } as const;
  expect(sentence(fault, language, professionLabel)).toContain(one);
});

test("a heading without a year is never read as the year 0", () => {
  const at = { place: "A1:B3", sheet: "Blad1", row: null, column: "Budget" };
  const problem = { ...at, address: null, value: null, severity: "warning" } as const;
  const code = "heading.yearAssumed";
  expect(problemSentence({ ...problem, code, year: 0 }, "sv")).toMatch(/inget år\. Skriv året/);
  expect(problemSentence({ ...problem, code, year: 2019 }, "sv")).toContain("läses som år 2019");
});
