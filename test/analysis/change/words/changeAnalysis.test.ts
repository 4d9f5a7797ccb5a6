import type { ChangeNote } from "../../../../src/analysis/change/core/changeNote";
import { professionLabel } from "../../../../src/data/professions";
import {
  changeNoteSentence,
  changePeriodName,
} from "../../../../src/analysis/change/words/changeAnalysis";

const notes: readonly ChangeNote[] = [
  { code: "lengths", before: 12, after: 5 },
  { code: "forecast" },
  { code: "undivided" },
  { code: "contactsFromCost", side: "before" },
  { code: "contactsFromCost", side: "after" },
  { code: "contactsFromCost", side: "both" },
  { code: "new", professions: ["PS", "SJ"] },
  { code: "ended", professions: ["PS"] },
  { code: "priceWhole" },
  { code: "oneSided" },
  { code: "other" },
];

test.each(notes)("$code is said in whole sentences, in both languages", (note) => {
  const swedish = changeNoteSentence(note, "sv", professionLabel);
  const english = changeNoteSentence(note, "en", professionLabel);
  expect(swedish).not.toBe(english);
  for (const text of [swedish, english]) expect(text).toMatch(/^[A-ZÅÄÖ][^]*[a-zåäö]\.$/);
});

const year = { year: 2020, part: 1, from: 36, to: 48, whole: true } as const;
const months = Array.from({ length: 60 }, (_, i) => 2017 * 12 + i);

test.each([
  { kind: "outcome", grain: "year", name: "2020" },
  { kind: "forecast", grain: "year", name: "2020 (prognos)" },
  { kind: "mixed", grain: "tertial", name: "T1 2020 (utfall och prognos)" },
  { kind: "outcome", grain: "month", name: "2020-01" },
  { kind: "outcome", grain: "toDate", name: "2020-01–2020-12" },
] as const)("a period of kind $kind by $grain is $name", ({ kind, grain, name }) => {
  expect(changePeriodName({ ...year, kind }, grain, months, "sv")).toBe(name);
});
