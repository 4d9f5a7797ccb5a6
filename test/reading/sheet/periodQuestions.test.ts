import type { ReadingChoices } from "../../../src/core/scenario/workspace";
import type { PeriodQuestion } from "../../../src/reading/sheet/periodQuestions";
import { read, type Rows, sheetOf } from "./sheet";

const HEADINGS = ["Period", "Kontakter", "Kostnad"];

function questions(rows: Rows, choices: ReadingChoices = {}): readonly PeriodQuestion[] {
  return read(sheetOf(rows, { choices })).asked[0]!.periods;
}

describe("what periods leave open", () => {
  test.each<readonly [string, Rows, PeriodQuestion]>([
    [
      "four digits",
      [HEADINGS, [2001, 10, 5000], ["2002", 20, 6000]],
      {
        about: "digits",
        answers: [
          { value: "year", reading: "2001" },
          { value: "ÅÅMM", reading: "2020-01" },
        ],
        assumed: null,
        sample: "2001",
        sums: { rows: 2, contacts: 30, cost: 1_100_000 },
        isOpen: true,
      },
    ],
    [
      "six digits",
      [HEADINGS, [200108, 10, 5000]],
      {
        about: "digits",
        answers: [
          { value: "year", reading: "2001-08" },
          { value: "ÅÅMMDD", reading: "2020-01-08" },
        ],
        assumed: null,
        sample: "200108",
        sums: { rows: 1, contacts: 10, cost: 500_000 },
        isOpen: true,
      },
    ],
    [
      "day and month",
      [HEADINGS, ["3/4 2020", 10, 5000]],
      {
        about: "dayFirst",
        answers: [
          { value: true, reading: "2020-04-03" },
          { value: false, reading: "2020-03-04" },
        ],
        sample: "3/4 2020",
        sums: { rows: 1, contacts: 10, cost: 500_000 },
        isOpen: true,
      },
    ],
    [
      "no year",
      [HEADINGS, ["januari", 10, 5000]],
      {
        about: "year",
        assumed: null,
        sample: "januari",
        sums: { rows: 1, contacts: 10, cost: 500_000 },
        isOpen: true,
      },
    ],
  ])("%s", (_, rows, question) => {
    expect(questions(rows)).toEqual([question]);
  });

  test("what another cell tells is not asked, and can be changed", () => {
    expect(questions([HEADINGS, [2001, 10, 5000], [2013, 10, 5000]])).toEqual([]);
    expect(questions([HEADINGS, [2001, 10, 5000], ["0112", 20, 6000]])).toMatchObject([
      { about: "digits", assumed: "ÅÅMM", sums: null, isOpen: false },
    ]);
    expect(
      questions([["Nätläkare 2019", "", ""], HEADINGS, ["januari", 10, 5000], ["mars", 1, 500]])
    ).toMatchObject([{ about: "year", assumed: 2019, isOpen: false }]);
  });

  test("nothing is asked of a table that says it all", () => {
    expect(questions([HEADINGS, ["2020-01", 10, 5000]])).toEqual([]);
  });
});

describe("a question that is answered", () => {
  test.each<readonly [string, Rows, ReadingChoices]>([
    ["digits", [HEADINGS, [2001, 10, 5000]], { digits: "ÅÅMM" }],
    ["dayFirst", [HEADINGS, ["3/4 2020", 10, 5000]], { dayFirst: false }],
    ["year", [HEADINGS, ["januari", 10, 5000]], { year: 2020 }],
  ])("stays, with what it was about, so that it can be changed: %s", (about, rows, choices) => {
    const [open] = questions(rows);
    expect(questions(rows, choices)).toEqual([{ ...open, about, isOpen: false }]);
    expect(read(sheetOf(rows, { choices })).sources[0]!.account.left.cost).toBeNull();
  });

  test("stays where nothing in the table asks it any more", () => {
    const rows = [HEADINGS, ["2020-01", 10, 5000]];
    expect(questions(rows, { digits: "ÅÅMM", dayFirst: true, year: 2020 })).toMatchObject([
      { about: "digits", sample: null, sums: null, isOpen: false },
      { about: "dayFirst", sample: null, sums: null, isOpen: false },
      { about: "year", sample: null, sums: null, isOpen: false },
    ]);
  });
});

test("tables below each other that ask the same ask it once", () => {
  const part = [HEADINGS, ["januari", 10, 5000], ["februari", 20, 6000]];
  const rows = [...part, ["", "", ""], ["", "", ""], ...part];
  expect(questions(rows)).toMatchObject([
    { about: "year", sums: { rows: 4, contacts: 60, cost: 2_200_000 }, isOpen: true },
  ]);
});
