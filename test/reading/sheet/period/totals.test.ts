import type { ReadingChoices } from "../../../../src/core/scenario/workspace";
import { codesOf, read, type Rows, sheetOf } from "../sheet";

const HEADINGS = ["Period", "Kontakter", "Kostnad"];

describe("a total beside its parts is not added", () => {
  const WIDE = ["Period", "Vårdcentral", "Yrke", "Kontakter", "Kostnad"];
  const months: Rows = [
    ["2019-01", "Ås", "LK", 10, 4400],
    ["2019-02", "Ås", "LK", 11, 4840],
    ["2019-02", "Berg", "LK", 1, 440],
  ];

  test.each<readonly [string, readonly unknown[], readonly string[], object]>([
    ["of one unit", [2019, "Ås", "LK", 21, 9240], ["period.total A2"], {}],
    [
      "that is more",
      [2019, "Ås", "LK", 22, 9240.5],
      ["period.totalDiffers A2"],
      { contacts: 1, cost: 50 },
    ],
    [
      "that is less, of kronor only",
      [2019, "Ås", "LK", "", 9000],
      ["period.totalDiffers A2"],
      { contacts: null, cost: -24_000 },
    ],
    ["of all units", ["Q1 2019", "", "LK", 22, 9680], ["period.total A2"], {}],
    ["of a year that has no months", [2018, "Ås", "LK", 12, 1200], ["period.spread"], {}],
    ["of another unit", [2019, "Nyby", "LK", 12, 1200], ["period.spread"], {}],
    [
      "of patients listed nowhere",
      [2019, "", "LK", 12, 1200],
      ["unit.unlisted B2", "period.spread"],
      {},
    ],
  ])("%s", (_, total, codes, detail) => {
    const reading = read(sheetOf([WIDE, total, ...months]));
    const found = codesOf(reading).filter((code, i, all) => all.indexOf(code) === i);
    expect([...found].sort()).toEqual([...codes].sort());
    const told = reading.problems.find(({ code }) => codes[0]!.startsWith(code));
    expect(told).toMatchObject(detail);
    expect(reading.sources[0]!.rowsRead).toBe(codes[0]!.startsWith("period.total") ? 3 : 4);
  });

  test("of a region, from a table without units", () => {
    const reading = read(
      sheetOf([HEADINGS, [2019, 30, 9680]], { place: "A" }),
      sheetOf([WIDE, ...months], { place: "B" })
    );
    expect(codesOf(reading)).toEqual(["period.totalDiffers A2"]);
    expect(reading.problems[0]).toMatchObject({ contacts: 8, cost: 0 });
  });

  test("quarters and their year", () => {
    const rows = [
      HEADINGS,
      ["Q1 2019", 10, 1000],
      ["Q2 2019", 20, 2000],
      ["H1 2019", 30, 3000],
      [2019, 30, 3000],
    ];
    expect(codesOf(read(sheetOf(rows)))).toEqual([
      "period.spread",
      "period.total A4",
      "period.total A5",
    ]);
    expect(read(sheetOf(rows)).sources[0]).toMatchObject({ contacts: 30, cost: 300_000 });
  });
});

describe("where a period is longer than others of its months, the user says which count", () => {
  const rows: Rows = [
    HEADINGS,
    ["jan–apr 2019", 40, 4000],
    ["jan–aug 2019", 100, 9000],
    ["mar–jun 2019", 50, 5500],
    ["sep 2019", 10, 1000],
    ["2018", 7, 700],
  ];
  const sumsOf = (choices: ReadingChoices) => {
    const { sources, asked } = read(sheetOf(rows, { choices }));
    const { read: ours, left, selected } = sources[0]!.account;
    return { ours, left, selected, question: asked[0]!.periods };
  };

  test("the shorter ones are read, and the kronor that are not are at stake in the question", () => {
    const { ours, left, selected, question } = sumsOf({});
    expect(ours).toEqual({ contacts: 57, cost: 570_000 });
    expect(left).toEqual({ contacts: 110, cost: 1_050_000 });
    expect(selected).toEqual({ contacts: 167, cost: 1_620_000 });
    expect(question).toEqual([
      {
        about: "spans",
        sample: "jan–aug 2019",
        sums: { rows: 2, contacts: 110, cost: 1_050_000 },
        isOpen: true,
      },
    ]);
  });

  test("the longer one is, and every krona is still there, once it is chosen", () => {
    const { ours, left, selected, question } = sumsOf({ spans: "longer" });
    expect(ours).toEqual({ contacts: 117, cost: 1_070_000 });
    expect(left).toEqual({ contacts: 90, cost: 950_000 });
    expect(selected).toEqual({ contacts: 207, cost: 2_020_000 });
    expect(question).toMatchObject([{ about: "spans", isOpen: false }]);
  });

  test("a total of all units is no longer period of one of them", () => {
    const WIDE = ["Period", "Vårdcentral", "Kostnad"];
    const { data } = read(
      sheetOf([WIDE, ["2019", "Ås", 500], ["2019-01", "Ås", 100], ["2019-01", "Berg", 200]], {
        choices: { spans: "longer" },
      })
    );
    expect(data!.observations.reduce((sum, { cost }) => sum + cost!, 0)).toBe(70_000);
  });
});
