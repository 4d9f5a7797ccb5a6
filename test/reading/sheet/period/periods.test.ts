import { inOneGo } from "../../../../src/core/steps";
import { tablesIn } from "../../../../src/reading/sheet/layout/tablesIn";
import { Problems } from "../../../../src/reading/sheet/problems";
import fc from "fast-check";
import type { ReadingChoices } from "../../../../src/core/scenario/workspace";
import { monthText } from "../../../../src/words/month";
import { readTables } from "../../../../src/reading/sheet/readTables";
import { codesOf, type Options, read, type Rows, sheetOf } from "../sheet";

/** Rows as period, contacts and kronor. */
function linesOf(rows: Rows, options: Options = {}): readonly (readonly unknown[])[] {
  return (read(sheetOf(rows, options)).data?.observations ?? []).map(
    ({ period, contacts, cost }) => [
      period.unit === "year" ? String(period.year) : monthText(period.month),
      contacts,
      cost && cost / 100,
    ]
  );
}

const HEADINGS = ["Period", "Kontakter", "Kostnad"];

describe("what digits mean is asked, unless the column tells", () => {
  const both: Rows = [HEADINGS, [2001, 10, 4400], [2002, 20, 8800]];

  test("unread with its sum and both readings", () => {
    const reading = read(sheetOf(both));
    expect(reading.data).toBeNull();
    expect(reading.problems).toMatchObject([
      {
        code: "period.digitsUnsure",
        severity: "error",
        column: "Period",
        sample: "2001",
        readings: ["2001", "2020-01"],
        rows: 2,
        contacts: 30,
        cost: 1_320_000,
      },
    ]);
  });

  test.each<readonly [ReadingChoices, readonly string[]]>([
    [{ digits: "ÅÅMM" }, ["2020-01", "2020-02"]],
    [{ digits: "year" }, ["2001", "2002"]],
  ])("%j answers", (choices, periods) => {
    expect(linesOf(both, { choices }).map(([period]) => period)).toEqual(periods);
  });

  test.each<readonly [string, string, readonly unknown[], readonly string[], readonly string[]]>([
    ["ÅÅMM", "Period", [1912, 2001], ["2019-12", "2020-01"], ["period.shortDigits Period"]],
    ["ÅÅMM by its heading", "ÅÅMM", [2001, 2002], ["2020-01", "2020-02"], []],
    ["ÅÅMMDD", "Datum", [200108, 200215], ["2020-01", "2020-02"], ["period.shortDigits Datum"]],
    ["ÅÅÅÅMM", "Period", [200108, 201901], ["2001-08", "2019-01"], ["period.beforeTariff"]],
    ["days first", "Datum", ["3/1 2020", "13/2 2020"], ["2020-01", "2020-02"], []],
    ["days last", "Datum", ["1/3/2020", "2/13/2020"], ["2020-01", "2020-02"], []],
    ["nothing: six digits", "Period", [200108], [], ["period.digitsUnsure Period"]],
    ["nothing: days", "Datum", ["3/1 2020"], [], ["period.orderUnsure Datum"]],
    ["years under År", "År", [2001], [], ["period.digitsUnsure År"]],
  ])("the column says %s", (_, heading, cells, periods, codes) => {
    const rows = [[heading, "Kontakter"], ...cells.map((cell) => [cell, 10])];
    expect(linesOf(rows).map(([period]) => period)).toEqual(periods);
    expect(codesOf(read(sheetOf(rows)))).toEqual(codes);
  });

  test("a year with its month beside it is a year", () => {
    const rows = [
      ["År", "Månad", "Kontakter"],
      [2012, 3, 10],
    ];
    expect(linesOf(rows)).toEqual([["2012-03", 10, null]]);
  });

  test("the order of day and month is chosen", () => {
    const rows = [
      ["Datum", "Kontakter"],
      ["3/1 2020", 10],
    ];
    expect(linesOf(rows, { choices: { dayFirst: true } })[0]![0]).toBe("2020-01");
    expect(linesOf(rows, { choices: { dayFirst: false } })[0]![0]).toBe("2020-03");
    expect(read(sheetOf(rows)).problems[0]).toMatchObject({
      readings: ["2020-01-03", "2020-03-01"],
    });
  });
});

describe("months without a year", () => {
  const months: Rows = [
    ["Månad", "Kontakter"],
    ["januari", 10],
    [2, 20],
  ];
  const read2019 = [
    ["2019-01", 10, null],
    ["2019-02", 20, null],
  ];
  const assumed = ["period.yearAssumed Månad"];

  test.each<readonly [string, Rows, Options, readonly string[]]>([
    ["the title", [["Nätläkare 2019", ""], ...months], {}, assumed],
    ["the sheet", months, { sheet: "Utfall 2019" }, assumed],
    ["the user", months, { choices: { year: 2019 } }, []],
    ["the user against the title", [["2018", ""], ...months], { choices: { year: 2019 } }, []],
    ["the title against the sheet", [["2019", ""], ...months], { sheet: "2020" }, assumed],
    ["the heading", [["Månad", "Kontakter 2019"], ...months.slice(1)], {}, assumed],
    [
      "another column",
      [
        ["År", "Period", "Kontakter"],
        [2019, "P01", 10],
        [2019, 2, 20],
      ],
      { sheet: "2020" },
      [],
    ],
  ])("have that of %s", (_, rows, options, codes) => {
    expect(linesOf(rows, options)).toEqual(read2019);
    expect(codesOf(read(sheetOf(rows, options)))).toEqual(codes);
  });

  test.each<readonly [string, Rows]>([
    ["nothing names one", months],
    ["titles name two", [["2018", "2019"], ...months]],
  ])("are unread with their sum where %s", (_, rows) => {
    const { data, problems } = read(sheetOf(rows));
    expect(data).toBeNull();
    expect(problems).toMatchObject([
      { code: "period.yearMissing", severity: "error", sample: "januari", rows: 2, contacts: 30 },
    ]);
  });
});

describe("some months together", () => {
  test("quarters beside a year are divided by days, to the öre and the contact", () => {
    const rows = [
      ["År", "Kvartal", "Kontakter", "Kostnad"],
      [2019, 1, 100, 1000.01],
      [2019, "Q2", 1, 91],
    ];
    expect(linesOf(rows)).toEqual([
      ["2019-01", 35, 344.45],
      ["2019-02", 31, 311.11],
      ["2019-03", 34, 344.45],
      ["2019-04", 0, 30],
      ["2019-05", 1, 31],
      ["2019-06", 0, 30],
    ]);
    expect(read(sheetOf(rows)).problems[0]).toMatchObject({
      code: "period.spread",
      severity: "warning",
      wholeYears: 0,
      parts: 2,
    });
  });

  test("closed years above the running year's months are divided; one remark a table", () => {
    const rows = [
      ["Period", "Kontakter", "Kostnad"],
      [2018, 365, 36_500],
      [2019, 365, 36_500],
      ["2020-01", 40, 4000],
      ["2020-02", 41, 4100],
    ];
    const reading = read(sheetOf(rows));
    expect(reading.data!.periodUnit).toBe("month");
    expect(reading.problems).toMatchObject([{ code: "period.spread", wholeYears: 2, parts: 0 }]);
    expect(reading.sources[0]).toMatchObject({
      rowsRead: 4,
      rowsSkipped: 0,
      contacts: 811,
      cost: 8_110_000,
    });
    expect(linesOf(rows)).toHaveLength(26);
    expect(linesOf(rows)[1]).toEqual(["2018-02", 28, 2800]);
  });

  test("a table of years of its own, beside one of months, is divided too", () => {
    const years = sheetOf([HEADINGS, [2018, 365, 36_500]], { place: "Gammalt" });
    const months = sheetOf([HEADINGS, ["2019-01", 40, 4000]], { place: "Nytt" });
    expect(codesOf(read(years, months))).toEqual(["period.spread"]);
    expect(read(years, months).data!.observations).toHaveLength(13);
  });

  test("a forecast of a year below months stays a year, a quarter's is divided", () => {
    const rows = [
      HEADINGS,
      ["2020-01", 40, 4000],
      ["2020 prognos", "", 50_000],
      ["Q2 2021 prognos", 91, 9100],
    ];
    expect(linesOf(rows).map(([period]) => period)).toEqual([
      "2020-01",
      "2020",
      "2021-04",
      "2021-05",
      "2021-06",
    ]);
    expect(read(sheetOf(rows)).sources[0]!.ownForecast).toMatchObject({ rows: 2 });
  });

  test("kronor and contacts stay what they are", () => {
    const spans = fc.constantFrom<unknown>(2019, "Q3 2020", "T1 2021", "H2 2022", "2023-02");
    const rows = fc.array(
      fc.tuple(spans, fc.integer({ min: 0, max: 9999 }), fc.integer({ min: -1e8, max: 1e9 })),
      { minLength: 1, maxLength: 5 }
    );
    fc.assert(
      fc.property(rows, (lines) => {
        const reading = read(
          sheetOf([HEADINGS, ...lines.map(([at, contacts, ore]) => [at, contacts, ore / 100])])
        );
        const sum = (values: readonly (number | null)[]): number =>
          values.reduce<number>((total, value) => total + (value ?? 0), 0);
        const { observations } = reading.data!;
        expect(sum(observations.map(({ cost }) => cost))).toBe(sum(lines.map(([, , ore]) => ore)));
        expect(sum(observations.map(({ contacts }) => contacts))).toBe(
          sum(lines.map(([, contacts]) => contacts))
        );
        expect(observations.every(({ contacts }) => Number.isInteger(contacts))).toBe(true);
      })
    );
  });
});

test("outcome before the first tariff, or after today, is read and told of", () => {
  const table = sheetOf([
    HEADINGS,
    ["2016-12", 1, 1200],
    ["2017-01", 2, 2400],
    ["2020-03", 3, 1500],
    ["2020-04", 4, 2000],
    ["2020-05 prognos", 5, 2500],
  ]);
  const { data, problems } = inOneGo(
    readTables(
      inOneGo(tablesIn(table, new Problems())),
      { all: "Alla", unlisted: "Okänd" },
      undefined,
      "2020-03-15"
    )
  );
  expect(data!.observations).toHaveLength(5);
  const told = problems.filter(({ row }) => row === null);
  expect(told).toMatchObject([
    { code: "period.beforeTariff", day: "2017-01-01", rows: 1, contacts: 1, cost: 120_000 },
    { code: "period.future", day: "2020-03-15", rows: 1, contacts: 4, cost: 200_000 },
  ]);
  expect(codesOf(read(table)).join()).not.toContain("period.future");
});
