import { monthOf } from "../../../src/core/calendar";
import type { RegionData } from "../../../src/core/scenario/regionData";
import { codesOf, type Options, read, type Rows, sheetOf } from "./sheet";

/** Rows as period, unit, profession, contacts, öre and fee. */
function linesOf(data: RegionData | null): readonly (readonly unknown[])[] {
  return (data?.observations ?? []).map(
    ({ period, unit, profession, contacts, cost, feePerContact }) => [
      period.unit === "year" ? period.year : period.month,
      unit === null ? null : data!.units[unit]!.name,
      profession,
      contacts,
      cost,
      feePerContact,
    ]
  );
}

const MARCH = monthOf(2019, 3);
const APRIL = monthOf(2019, 4);
const ALL = "Alla enheter";
const BUCKET = "Okänd eller olistad";

describe("the smallest case: year and cost", () => {
  const costs = [240_000_000, 560_000_000, 1_050_000_000, 1_250_000_000];
  const years = [2017, 2018, 2019, 2020].map((year, i) => [year, ALL, null, null, costs[i], null]);

  test.each<readonly [string, Rows, Options]>([
    [
      "in kronor",
      [
        ["År", "Kostnad"],
        [2017, 2_400_000],
        [2018, 5_600_000],
        [2019, 10_500_000],
        [2020, 12_500_000],
      ],
      {},
    ],
    [
      "in mkr by the heading",
      [
        ["År", "Kostnad (mkr)"],
        [2017, 2.4],
        [2018, 5.6],
        [2019, 10.5],
        [2020, 12.5],
      ],
      {},
    ],
    [
      "in tkr by the heading",
      [
        ["År", "Kostnad, tkr"],
        [2017, 2400],
        [2018, 5600],
        [2019, 10_500],
        [2020, 12_500],
      ],
      {},
    ],
    [
      "in mkr as chosen",
      [
        ["År", "Kostnad"],
        [2017, 2.4],
        [2018, 5.6],
        [2019, 10.5],
        [2020, 12.5],
      ],
      { kronorPerUnit: 1e6 },
    ],
    [
      "in English",
      [
        ["Year", "Cost, SEK million"],
        [2017, 2.4],
        [2018, 5.6],
        [2019, 10.5],
        [2020, 12.5],
      ],
      {},
    ],
  ])("%s", (_, rows, options) => {
    const { data, problems } = read(sheetOf(rows, options));
    expect(problems).toEqual([]);
    expect(linesOf(data)).toEqual(years);
    expect(data!.periodUnit).toBe("year");
    expect(data!.units).toHaveLength(1);
    expect(data!.units[0]!.unlisted).toBe(false);
  });

  test("as the document writes it, with a title above, text amounts and a year marked prognos", () => {
    const reading = read(
      sheetOf([
        ["Kostnad för nätläkare", ""],
        ["", ""],
        ["År", "Kostnad (mkr)"],
        ["2017", "2,4"],
        ["2018", "5,6"],
        ["2019", "10,5"],
        ["2020 (prognos)", "12,5"],
      ])
    );
    expect(linesOf(reading.data)).toEqual(years);
    expect(codesOf(reading)).toEqual([
      "amount.fromText B4",
      "amount.fromText B5",
      "amount.fromText B6",
      "amount.fromText B7",
      "period.forecast A7",
    ]);
    expect(reading.sources).toEqual([
      {
        role: "contacts",
        place: "Blad1!A:Z",
        sheet: "Blad1",
        headings: ["År", "Kostnad (mkr)"],
        meanings: ["year", "cost"],
        rowsRead: 4,
        rowsSkipped: 0,
        from: { unit: "year", year: 2017 },
        to: { unit: "year", year: 2020 },
        contacts: null,
        cost: 1_850_000_000,
        ownForecast: { rows: 1, contacts: null, cost: 1_250_000_000 },
        account: {
          selected: { contacts: null, cost: 3_100_000_000 },
          read: { contacts: null, cost: 3_100_000_000 },
          left: { contacts: null, cost: null },
          foreign: [],
          isWhole: true,
          unread: [],
        },
        firstRows: [
          [2017, 240_000_000, "outcome"],
          [2018, 560_000_000, "outcome"],
          [2019, 1_050_000_000, "outcome"],
          [2020, 1_250_000_000, "forecast"],
        ].map(([year, cost, kind]) => ({
          period: { unit: "year", year },
          unit: undefined,
          profession: null,
          contacts: null,
          cost,
          kind,
        })),
        proposedUnit: null,
      },
    ]);
  });
});

const HEADINGS = ["Period", "Vårdcentral", "Yrke", "Kontakter", "Kostnad"];

describe("a row of its own", () => {
  test.each<readonly [string, readonly unknown[], readonly unknown[], readonly unknown[]]>([
    ["a date", [43525, "Ås", "LK", 10, 4400], [MARCH, "Ås", "LK", 10, 440_000, null], []],
    ["text", ["2019-03", "Ås", "läkare", 10, 4400], [MARCH, "Ås", "LK", 10, 440_000, null], []],
    [
      "a name",
      ["mars 2019", "Ås", "Läkare (LK)", 10, 4400],
      [MARCH, "Ås", "LK", 10, 440_000, null],
      [],
    ],
    ["ÅÅÅÅMM", [201903, "Ås", "LK - läkare", 10, 4400], [MARCH, "Ås", "LK", 10, 440_000, null], []],
    [
      "a group",
      [201903, "Ås", "Psykosocial", 10, 4400],
      [MARCH, "Ås", "PSYKOSOCIAL", 10, 440_000, null],
      [],
    ],
    [
      "a unit by number",
      [201903, 4110, "LK", 10, 4400],
      [MARCH, "4110", "LK", 10, 440_000, null],
      [],
    ],
    ["öre", [201903, "Ås", "LK", 1, 439.9], [MARCH, "Ås", "LK", 1, 43_990, null], []],
    [
      "text amounts",
      [201903, "Ås", "LK", "1 000", "440 000,50"],
      [MARCH, "Ås", "LK", 1000, 44_000_050, null],
      ["amount.fromText D2", "amount.fromText E2"],
    ],
    [
      "its own unit of money",
      [201903, "Ås", "LK", 1000, "440 tkr"],
      [MARCH, "Ås", "LK", 1000, 44_000_000, null],
      ["amount.fromText E2"],
    ],
    ["no cost", [201903, "Ås", "LK", 10, ""], [MARCH, "Ås", "LK", 10, null, null], []],
    [
      "no contacts",
      [201903, "Ås", "LK", "", 44_000],
      [MARCH, "Ås", "LK", null, 4_400_000, null],
      [],
    ],
    [
      "a dash",
      [201903, "Ås", "LK", "–", 44_000],
      [MARCH, "Ås", "LK", null, 4_400_000, null],
      ["amount.dash D2"],
    ],
    ["a credit note", [201903, "Ås", "LK", 0, -4400], [MARCH, "Ås", "LK", 0, -440_000, null], []],
    [
      "a credit note of contacts",
      [201903, "Ås", "LK", -10, -4400],
      [MARCH, "Ås", "LK", -10, -440_000, null],
      ["contacts.credited 2"],
    ],
    [
      "a look-up that finds no unit",
      [201903, "#N/A", "LK", 10, 4400],
      [MARCH, BUCKET, "LK", 10, 440_000, null],
      ["unit.unlisted B2"],
    ],
    [
      "unlisted patients",
      [201903, "Olistad", "LK", 10, 4400],
      [MARCH, "Olistad", "LK", 10, 440_000, null],
      [],
    ],
    [
      "a million contacts",
      [201903, "Ås", "LK", 1_000_000, 440_000_000],
      [MARCH, "Ås", "LK", 1_000_000, 44_000_000_000, null],
      ["contacts.large D2"],
    ],
    [
      "half a contact",
      [201903, "Ås", "LK", 1.5, 660],
      [MARCH, "Ås", "LK", 1.5, 66_000, null],
      ["contacts.notWhole D2"],
    ],
    [
      "a formula as a name",
      [201903, "=cmd|'/c calc'!A1", "LK", 10, 4400],
      [MARCH, "=cmd|'/c calc'!A1", "LK", 10, 440_000, null],
      [],
    ],
    [
      "markup as a name",
      [201903, "<img onerror=alert(1)>", "LK", 10, 4400],
      [MARCH, "<img onerror=alert(1)>", "LK", 10, 440_000, null],
      [],
    ],
  ])("with %s is read", (_, row, line, codes) => {
    const reading = read(sheetOf([HEADINGS, row]));
    expect(linesOf(reading.data)).toEqual([line]);
    expect(codesOf(reading)).toEqual(codes);
  });

  test.each<readonly [string, readonly unknown[], readonly string[]]>([
    ["no period", ["", "Ås", "LK", 10, 4400], ["period.blank A2"]],
    ["a word for a period", ["i våras", "Ås", "LK", 10, 4400], ["period.unreadable A2"]],
    ["a year long ago", ["1889-01", "Ås", "LK", 10, 4400], ["period.outOfRange A2"]],
    ["an error for a period", ["#REF!", "Ås", "LK", 10, 4400], ["cell.error A2"]],
    ["an error for a cost", [201904, "Ås", "LK", 10, "#DIV/0!"], ["cell.error E2"]],
    ["an unknown profession", [201904, "Ås", "Häxa", 10, 4400], ["profession.unknown C2"]],
    ["no profession where others have one", [201904, "Ås", "", 10, 4400], ["profession.blank C2"]],
    ["a broken unit", [201904, "#REF!", "LK", 10, 4400], ["cell.error B2"]],
    ["a word for a number", [201904, "Ås", "LK", "tio", 4400], ["amount.unreadable D2"]],
    ["a number of two readings", [201904, "Ås", "LK", 10, "4,400"], ["amount.ambiguous E2"]],
    ["a cost beyond what is exact", [201904, "Ås", "LK", 10, 1e15], ["amount.tooLarge E2"]],
    ["neither contacts nor cost", [201904, "Ås", "LK", "", ""], ["row.noValues 2"]],
    ["a sum", ["Summa", "", "", 10, 4400], ["row.total A2"]],
    ["a sum of all units", [201904, "Totalt", "LK", 10, 4400], ["row.total B2"]],
    ["a pivot table's sum", ["2019 Summa", "", "", 10, 4400], ["row.total A2"]],
    ["a sum of a year", ["Total 2019", "", "", 10, 4400], ["row.total A2"]],
    [
      "several faults",
      ["igår", "Ås", "Häxa", -1, "x"],
      ["period.unreadable A2", "profession.unknown C2", "amount.unreadable E2"],
    ],
    ["a year among its months", [2019, "Ås", "LK", 10, 4400], ["period.totalDiffers A2"]],
  ])("with %s is left out, and said so; the others stand", (_, row, codes) => {
    const others = [
      [201903, "Ås", "LK", 10, 4400],
      [201904, "Ås", "LK", 11, 4840],
      [201905, "Ås", "LK", 12, 5280],
    ];
    const reading = read(sheetOf([HEADINGS, row, ...others]));
    expect(linesOf(reading.data).map(([, , , contacts]) => contacts)).toEqual([10, 11, 12]);
    expect(codesOf(reading)).toEqual(codes);
    expect(reading.sources[0]).toMatchObject({ rowsRead: 3, rowsSkipped: 1 });
  });
});

describe("rows together", () => {
  test("blank rows and other columns are passed over, the heading may stand below a title", () => {
    const reading = read(
      sheetOf([
        ["Uppföljning 2019", "", "", "", ""],
        ["", "", "", "", ""],
        ["Kommentar", "kostnad", "Personnummer", "PERIOD", "Antal kontakter"],
        ["", 4400, "191212121212", "2019-03-01", 10],
        ["bara text", "", "", "", ""],
        ["", "", "", "", ""],
        ["", 4840, "", "2019-04-30", 11],
      ])
    );
    expect(codesOf(reading)).toEqual([]);
    expect(linesOf(reading.data)).toEqual([
      [MARCH, ALL, null, 10, 440_000, null],
      [APRIL, ALL, null, 11, 484_000, null],
    ]);
  });

  test("the same period, unit and profession twice are added up, with a warning that names both", () => {
    const reading = read(
      sheetOf([HEADINGS, [201903, "Ås", "LK", 10, 4400], [201903, "ÅS ", "läkare", 5, 2200]])
    );
    expect(linesOf(reading.data)).toEqual([[MARCH, "Ås", "LK", 15, 660_000, null]]);
    expect(reading.problems).toEqual([
      {
        severity: "warning",
        code: "row.duplicate",
        place: "Blad1!A:Z",
        sheet: "Blad1",
        row: 3,
        column: null,
        address: null,
        value: null,
        other: { place: "Blad1!A:Z", row: 2 },
      },
    ]);
  });

  test("a row of a visit is one contact, a credited one takes it back", () => {
    const reading = read(
      sheetOf([
        ["Besöksdatum", "Listad enhet", "Yrkeskod", "Nettobelopp", "Patientavgift erlagd"],
        ["20190301", "Ås", "LK", 440, 60],
        ["20190331", "Ås", "LK", 300, 200],
        ["20190331", "Ås", "LK", -300, -200],
        ["20190402", "Ås", "LK", -440, -60],
      ])
    );
    expect(linesOf(reading.data)).toEqual([
      [MARCH, "Ås", "LK", 1, 44_000, 130],
      [APRIL, "Ås", "LK", -1, -44_000, 60],
    ]);
    expect(codesOf(reading)).toEqual(["contacts.credited 5"]);
  });

  test.each<readonly [string, Rows, readonly (readonly unknown[])[]]>([
    [
      "by number",
      [
        ["År", "Månad", "Kontakter"],
        [2019, 3, 10],
        ["2019", "04", 11],
      ],
      [
        [MARCH, 10],
        [APRIL, 11],
      ],
    ],
    [
      "by name",
      [
        ["Månad", "År", "Kontakter"],
        ["mars", 2019, 10],
        ["April", 2019, 11],
      ],
      [
        [MARCH, 10],
        [APRIL, 11],
      ],
    ],
    [
      "by itself",
      [
        ["Månad", "Kontakter"],
        ["2019-03", 10],
        ["apr 2019", 11],
      ],
      [
        [MARCH, 10],
        [APRIL, 11],
      ],
    ],
    [
      "by itself beside its year",
      [
        ["År", "Månad", "Kontakter"],
        [2019, 201903, 10],
        [2019, 201904, 11],
      ],
      [
        [MARCH, 10],
        [APRIL, 11],
      ],
    ],
  ])("a month %s is a period", (_, rows, lines) => {
    const reading = read(sheetOf(rows));
    expect(codesOf(reading)).toEqual([]);
    expect(linesOf(reading.data).map(([period, , , contacts]) => [period, contacts])).toEqual(
      lines
    );
  });

  test("a month without a year, or a year that is none, is told", () => {
    const months = read(
      sheetOf([
        ["Månad", "Kontakter"],
        [3, 10],
        ["mars", 10],
      ])
    );
    expect(codesOf(months)).toEqual(["period.yearMissing Månad"]);
    const years = read(
      sheetOf([
        ["År", "Månad", "Kontakter"],
        ["x", 3, 10],
        ["", 4, 10],
      ])
    );
    expect(codesOf(years)).toEqual(["period.unreadable B2", "period.blank B3"]);
    expect(years.data).toBeNull();
  });

  test("where nobody has a profession or a unit, none is missing", () => {
    const reading = read(
      sheetOf([HEADINGS, [201903, "", "", 10, 4400], [201904, "", "", 11, 4840]])
    );
    expect(codesOf(reading)).toEqual([]);
    expect(linesOf(reading.data).map(([, unit, profession]) => [unit, profession])).toEqual([
      [ALL, null],
      [ALL, null],
    ]);
  });

  test("a blank or unknown unit among others goes to a bucket of its own, which stands last", () => {
    const reading = read(
      sheetOf([
        HEADINGS,
        [201903, "", "LK", 1, 440],
        [201903, "Ås", "LK", 10, 4400],
        [201904, "Okänd", "LK", 2, 880],
        [201904, "ej listad", "LK", 3, 1320],
      ])
    );
    expect(codesOf(reading)).toEqual(["unit.unlisted B2", "row.duplicate 5"]);
    expect(reading.data!.units.map(({ name, unlisted }) => [name, unlisted])).toEqual([
      ["Ås", false],
      [BUCKET, true],
    ]);
    expect(linesOf(reading.data)).toEqual([
      [MARCH, BUCKET, "LK", 1, 44_000, null],
      [MARCH, "Ås", "LK", 10, 440_000, null],
      [APRIL, BUCKET, "LK", 5, 220_000, null],
    ]);
  });

  test.each<readonly [string, Rows, readonly unknown[], readonly string[]]>([
    [
      "per contact",
      [
        ["År", "Kontakter", "Patientavgift per kontakt"],
        [2019, 10, 60],
      ],
      [60],
      [],
    ],
    [
      "in total",
      [
        ["År", "Kontakter", "Patientavgift erlagd"],
        [2019, 10, 600],
      ],
      [60],
      [],
    ],
    [
      "in total, tkr",
      [
        ["År", "Kontakter", "Patientavgift (tkr)"],
        [2019, 10, 0.6],
      ],
      [60],
      [],
    ],
    [
      "in total, without contacts",
      [
        ["År", "Kostnad", "Patientavgift"],
        [2019, 1e6, 600],
      ],
      [null],
      ["fee.noContacts C2"],
    ],
    [
      "in error",
      [
        ["År", "Kontakter", "Patientavgift"],
        [2019, 10, "#N/A"],
      ],
      [null],
      ["cell.error C2"],
    ],
    [
      "negative",
      [
        ["År", "Kontakter", "Patientavgift"],
        [2019, 10, -600],
      ],
      [null],
      ["amount.negative C2"],
    ],
    [
      "of rows added up",
      [
        ["Besöksdatum", "Avgift"],
        ["2019-03-01", 0],
        ["2019-03-02", 200],
      ],
      [100],
      [],
    ],
  ])("a fee %s", (_, rows, fees, codes) => {
    const reading = read(sheetOf(rows));
    expect(codesOf(reading)).toEqual(codes);
    expect(linesOf(reading.data).map((line) => line[5])).toEqual(fees);
  });

  test.each<readonly [string, Rows, readonly string[]]>([
    [
      "no unit of money",
      [
        ["År", "Kontakter", "Kostnad"],
        [2019, 23_700, 900_000],
      ],
      ["cost.perContact Kostnad"],
    ],
    [
      "tkr of one year in two",
      [
        ["År", "Kontakter", "Kostnad"],
        [2018, 23_700, 10_500_000],
        [2019, 23_700, 10_500],
      ],
      ["cost.perContact Kostnad"],
    ],
    [
      "mkr without contacts of one year in two",
      [
        ["År", "Kostnad"],
        [2018, 10_500_000],
        [2019, 10.5],
      ],
      ["cost.small Kostnad"],
    ],
    [
      "one dear contact in a good year",
      [
        ["Period", "Kontakter", "Kostnad"],
        [201901, 1, 9000],
        [201902, 100, 45_000],
      ],
      [],
    ],
  ])("%s is found out by the totals of the year", (_, rows, codes) => {
    expect(codesOf(read(sheetOf(rows)))).toEqual(codes);
  });
});

describe("headings", () => {
  test("that lack what is needed are told, and nothing is read", () => {
    const reading = read(
      sheetOf([
        ["Vårdcentral", "Kontakter"],
        ["Ås", 10],
      ])
    );
    expect(reading.data).toBeNull();
    expect(reading.problems).toMatchObject([
      {
        code: "heading.missing",
        severity: "error",
        meanings: ["period", "year", "month", "visitDate"],
      },
    ]);
  });

  test("that mean the same: the surer is read, the other told", () => {
    const reading = read(
      sheetOf([
        ["År", "Belopp", "Kostnad", "Kostnd"],
        [2019, 1, 10_500_000, 2],
      ])
    );
    expect(reading.problems).toMatchObject([
      { code: "heading.ambiguous", column: "Belopp", chosen: "Kostnad", cost: 100 },
      { code: "heading.ambiguous", column: "Kostnd", chosen: "Kostnad", cost: 200 },
    ]);
    expect(linesOf(reading.data)[0]![4]).toBe(1_050_000_000);
  });

  test("follow the user's correction before anything else", () => {
    const columns = { Belopp: "cost", Kostnad: null, Ort: "unit" };
    const reading = read(
      sheetOf(
        [
          ["År", "Belopp", "Kostnad", "Ort"],
          [2019, 10_500_000, 1, "Ås"],
        ],
        { columns }
      )
    );
    expect(codesOf(reading)).toEqual([]);
    expect(linesOf(reading.data)).toEqual([[2019, "Ås", null, null, 1_050_000_000, null]]);
  });

  test("with value-added tax are told", () => {
    const reading = read(
      sheetOf([
        ["År", "Kostnad inkl. moms"],
        [2019, 10_500_000],
      ])
    );
    expect(reading.data).toBeNull();
    expect(codesOf(reading)).toEqual([
      "heading.missing",
      "heading.withTax Kostnad inkl. moms",
      "column.unread Kostnad inkl. moms",
    ]);
    const said = read(
      sheetOf(
        [
          ["År", "Kostnad inkl. moms"],
          [2019, 10_500_000],
        ],
        { columns: { "Kostnad inkl. moms": "cost" } }
      )
    );
    expect(codesOf(said)).toEqual(["heading.withTax Kostnad inkl. moms"]);
    expect(linesOf(said.data)[0]![4]).toBe(1_050_000_000);
  });
});

test.each<readonly [string, readonly unknown[], readonly string[]]>([
  ["the last days of years", ["2017-12-31", "2018-12-31", "2019-12-31"], ["period.onceAYear"]],
  ["the first days of years as dates", [42736, 43101, 43466], ["period.onceAYear"]],
  ["months", ["2018-12", "2019-01", "2019-12"], []],
  ["one month", ["2018-12"], []],
])("%s: whole years written as dates are suspected", (_, periods, codes) => {
  const rows = periods.map((period) => [period, 100]);
  expect(codesOf(read(sheetOf([["Period", "Kontakter"], ...rows])))).toEqual(codes);
});

test("contacts in thousands are whole contacts", () => {
  const { data, problems } = read(
    sheetOf([
      ["År", "Kontakter (tusental)"],
      [2019, 1.005],
    ])
  );
  expect(problems).toEqual([]);
  expect(data!.observations[0]!.contacts).toBe(1005);
});

test("several sources make one region; each is summed for itself", () => {
  const reading = read(
    sheetOf(
      [
        ["År", "Kontakter"],
        [2017, 10],
      ],
      { place: "Gammalt" }
    ),
    sheetOf(
      [
        ["År", "Kontakter"],
        [2018, 20],
      ],
      { place: "Nytt" }
    )
  );
  expect(linesOf(reading.data).map(([year, , , contacts]) => [year, contacts])).toEqual([
    [2017, 10],
    [2018, 20],
  ]);
  expect(reading.sources.map(({ place, contacts }) => [place, contacts])).toEqual([
    ["Gammalt", 10],
    ["Nytt", 20],
  ]);
});
