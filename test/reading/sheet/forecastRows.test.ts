import { monthOf } from "../../../src/core/calendar";
import { codesOf, read, type Rows, sheetOf } from "./sheet";

/** Rows as kind, period, unit, profession, contacts and öre. */
function linesOf(rows: Rows) {
  const { data } = read(sheetOf(rows));
  return (data?.observations ?? []).map(({ kind, period, unit, profession, contacts, cost }) => [
    kind,
    period.unit === "year" ? period.year : period.month,
    unit === null ? null : data!.units[unit]!.name,
    profession,
    contacts,
    cost,
  ]);
}

const ALL = "Alla enheter";

test("the document's rows: three years of outcome and one of its own forecast, with its place", () => {
  const rows = [
    ["År", "Kontakter", "Kostnad (mkr)"],
    [2017, 2900, 2.4],
    [2018, "–", 5.6],
    [2019, 23700, 10.5],
    ["2020 (prognos)", "–", "12,5 mkr"],
  ];
  expect(linesOf(rows)).toEqual([
    ["outcome", 2017, ALL, null, 2900, 240_000_000],
    ["outcome", 2018, ALL, null, null, 560_000_000],
    ["outcome", 2019, ALL, null, 23700, 1_050_000_000],
    ["forecast", 2020, ALL, null, null, 1_250_000_000],
  ]);
  const { data, problems } = read(sheetOf(rows));
  expect(data!.observations[3]).toMatchObject({ place: { place: "Blad1!A:Z", row: 5 } });
  expect(problems.map(({ code }) => code)).toContain("period.forecast");
});

test.each(["ja", "x", "1", 1, "Ja"])(
  "under Prognos %p is yes, and what is not yes is outcome",
  (yes) => {
    expect(
      linesOf([
        ["År", "Prognos", "Kostnad"],
        [2018, "", 100],
        [2019, "nej", 200],
        [2020, yes, 300],
      ]).map(([kind, period]) => [kind, period])
    ).toEqual([
      ["outcome", 2018],
      ["outcome", 2019],
      ["forecast", 2020],
    ]);
  }
);

test("under Prognos a column of something else says nothing of the rows", () => {
  expect(
    linesOf([
      ["År", "Prognos", "Kostnad"],
      [2018, "12,5", 100],
      [2019, "13", 200],
    ]).map(([kind]) => kind)
  ).toEqual(["outcome", "outcome"]);
});

describe("a column says what a row is", () => {
  test.each([
    "Utfall eller prognos",
    "Utfall/prognos",
    "Typ",
    "Status",
    "Kind",
    "Outcome/forecast",
    "Typ av data",
    "Datatyp",
    "Prognos",
  ])("under %s", (heading) => {
    expect(
      linesOf([
        ["År", heading, "Kostnad"],
        [2018, "Utfall", 100],
        [2019, "", 200],
        [2020, "Prognos", 300],
        [2021, "forecast", 400],
      ]).map(([kind, period]) => [kind, period])
    ).toEqual([
      ["outcome", 2018],
      ["outcome", 2019],
      ["forecast", 2020],
      ["forecast", 2021],
    ]);
  });

  test.each([
    ["Utfall", "outcome"],
    ["utf.", "outcome"],
    ["Bokfört", "outcome"],
    ["Actual", "outcome"],
    ["Preliminärt", "outcome"],
    ["Prel. utfall", "outcome"],
    ["Slutlig", "outcome"],
    ["U", "outcome"],
    ["Prognos", "forecast"],
    ["Helårsprognos", "forecast"],
    ["Prognos T2", "forecast"],
    ["prel. prognos", "forecast"],
    ["P", "forecast"],
    ["Budget", undefined],
    ["Reviderad budget", undefined],
    ["Något annat", undefined],
    ["B", undefined],
  ])("%s is %s", (text, kind) => {
    const lines = linesOf([
      ["År", "Utfall/prognos", "Kostnad"],
      [2018, "Utfall", 100],
      [2019, text, 200],
    ]);
    expect(lines[1]?.[0]).toBe(kind);
  });

  test("what is neither is left out and shown with its sums", () => {
    const reading = read(
      sheetOf([
        ["År", "Typ", "Kontakter", "Kostnad"],
        [2019, "Utfall", 10, 100],
        [2020, "Budget", 20, 200],
        [2021, "Budget", 30, 300],
        [2021, "Mål", "", 50],
      ])
    );
    expect(reading.data!.observations).toHaveLength(1);
    expect(reading.problems).toContainEqual(
      expect.objectContaining({
        code: "row.notOutcome",
        severity: "error",
        column: "Typ",
        rows: 3,
        contacts: 50,
        cost: 55_000,
        written: ["Budget", "Mål"],
      })
    );
    expect(reading.sources[0]).toMatchObject({ rowsRead: 1, rowsSkipped: 3 });
  });

  test("a budget that the period itself tells is left out and shown too", () => {
    const reading = read(
      sheetOf([
        ["År", "Kostnad"],
        ["2019", 100],
        ["Budget 2020", 200],
      ])
    );
    expect(reading.data!.observations).toHaveLength(1);
    expect(codesOf(reading)).toContain("row.notOutcome År");
  });

  test("a column Typ that says other things says no kind", () => {
    const lines = linesOf([
      ["År", "Typ", "Kostnad"],
      [2018, "Videobesök", 100],
      [2019, "Chatt", 200],
    ]);
    expect(lines.map(([kind]) => kind)).toEqual(["outcome", "outcome"]);
  });

  test("a row that is a forecast by its period and outcome by its column is a forecast", () => {
    const lines = linesOf([
      ["År", "Typ", "Kostnad"],
      [2018, "Utfall", 100],
      ["2019 (prognos)", "Utfall", 200],
    ]);
    expect(lines[1]![0]).toBe("forecast");
  });
});

describe("how finely a forecast is divided", () => {
  test("a year's forecast may stand below months of outcome", () => {
    expect(
      linesOf([
        ["Period", "Kostnad"],
        ["2020-04", 100],
        ["2020-05", 200],
        ["2020 (prognos)", 1000],
      ]).map(([kind, period]) => [kind, period])
    ).toEqual([
      ["outcome", monthOf(2020, 4)],
      ["outcome", monthOf(2020, 5)],
      ["forecast", 2020],
    ]);
  });

  test("without unit and profession it is the whole region's; beside named ones it is nobody's", () => {
    const rows = (...forecast: Rows): Rows => [
      ["År", "Vårdcentral", "Yrke", "Kostnad"],
      [2019, "Norr", "LK", 100],
      [2019, "Söder", "PS", 200],
      ...forecast,
    ];
    expect(linesOf(rows(["2020 prognos", "", "", 1000]))[2]).toEqual([
      "forecast",
      2020,
      null,
      null,
      null,
      100_000,
    ]);
    const named = linesOf(
      rows(["2020 prognos", "Norr", "LK", 600], ["2020 prognos", "", "LK", 400])
    );
    expect(named.slice(2).map(([, , unit]) => unit)).toEqual(["Norr", "Okänd eller olistad"]);
  });

  test("by unit, of an outcome without units, it is added up and said", () => {
    const reading = read(
      sheetOf(
        [
          ["År", "Kostnad"],
          [2019, 100],
        ],
        { place: "Blad1!A:Z" }
      ),
      sheetOf(
        [
          ["År", "Vårdcentral", "Kostnad"],
          ["2020 prognos", "Norr", 60],
          ["2020 prognos", "Söder", 40],
        ],
        { place: "Blad2!A:Z" }
      )
    );
    expect(reading.data!.observations[1]).toMatchObject({
      kind: "forecast",
      unit: 0,
      cost: 10_000,
    });
    expect(codesOf(reading)).toContain("forecast.addedUp");
    expect(codesOf(reading).join()).not.toContain("row.duplicate");
  });

  test("without any outcome it cannot stand alone, and that is said", () => {
    expect(
      codesOf(
        read(
          sheetOf([
            ["År", "Kostnad"],
            ["2020 prognos", 60],
          ])
        )
      )
    ).toContain("forecast.alone");
  });
});
