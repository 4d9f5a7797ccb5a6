import { traitIn } from "../../../src/core/scenario/unitYears";
import { recognise } from "../../../src/reading/sheet/recognition";
import { codesOf, type Options, read, type Rows, sheetOf } from "./sheet";

const CONTACTS: Rows = [
  ["År", "Vårdcentral", "Kontakter"],
  [2018, "Ås", 10],
  [2018, "Berg", 20],
  [2019, "Ås", 10],
  [2019, "Berg", 20],
  [2020, "Ås", 10],
  [2020, "Berg", 20],
];

function readWith(rows: Rows, options: Options = {}, contacts: Rows = CONTACTS) {
  return read(sheetOf(contacts), sheetOf(rows, { place: "Enheter", role: "units", ...options }));
}

const SERIES: Rows = [
  ["År", "Vårdcentral", "Driftform", "Listade", "CNI", "Tillgänglighet", "Fysiska besök", "Budget"],
  [2018, "Ås", "Egenregi", 7000, 0.8, 0.81, 17_000, 100],
  [2019, "Ås", "Egenregi", 7100, 0.9, 0.82, 16_000, 200],
  [2020, "Ås", "Egenregi", 7200, 1.0, 0.83, 15_000, 300],
  [2018, "Berg", "Privat", 5000, 1.2, 0.7, 12_000, 400],
  [2019, "Berg", "Privat", 5100, 1.2, 0.7, 11_000, 500],
  [2020, "Berg", "Privat", 5200, 1.1, 0.7, 10_000, 600],
];

test("one row a unit and year is a series, of which the latest is what a unit is", () => {
  const reading = readWith(SERIES);
  expect(reading.problems).toEqual([]);
  expect(reading.sources[1]).toMatchObject({ rowsRead: 6, rowsSkipped: 0 });
  expect(reading.data!.units).toHaveLength(2);
  expect(reading.data!.units[0]).toEqual({
    id: "Ås",
    name: "Ås",
    unlisted: false,
    operator: "region",
    costCentre: null,
    listed: 7200,
    cni: 1,
    availability: 0.83,
    byYear: {
      listed: [
        { year: 2018, value: 7000 },
        { year: 2019, value: 7100 },
        { year: 2020, value: 7200 },
      ],
      cni: [
        { year: 2018, value: 0.8 },
        { year: 2019, value: 0.9 },
        { year: 2020, value: 1 },
      ],
      availability: [
        { year: 2018, value: 0.81 },
        { year: 2019, value: 0.82 },
        { year: 2020, value: 0.83 },
      ],
    },
    physicalVisits: [
      { year: 2018, value: 17_000 },
      { year: 2019, value: 16_000 },
      { year: 2020, value: 15_000 },
    ],
    compensation: [],
    budget: [
      { year: 2018, value: 100 },
      { year: 2019, value: 200 },
      { year: 2020, value: 300 },
    ],
  });
});

test("in any order of rows and columns it is the same", () => {
  const [headings, ...rows] = SERIES;
  const turned = [headings!, ...[...rows].reverse()].map((row) => [...row].reverse());
  const byName = (rows: Rows) =>
    [...readWith(rows).data!.units].sort((a, b) => (a.name < b.name ? -1 : 1));
  expect(byName(turned)).toEqual(byName(SERIES));
});

test.each<readonly [string, unknown, number | null]>([
  ["a year", 2019, 2019],
  ["text", "2019", 2019],
  ["a day of it", "2019-12-31", 2019],
  ["a month of it", "2019-12", 2019],
  ["nothing", "", null],
  ["no year", "förra året", null],
  ["a year beyond the calendar", 1850, null],
])("the year of a row may be %s", (_, written, year) => {
  const reading = readWith([
    ["År", "Vårdcentral", "Budget"],
    [written, "Ås", 5],
    [2020, "Ås", 6],
    [2020, "Berg", 6],
  ]);
  expect(reading.data!.units[0]!.budget).toEqual([
    ...(year === null ? [] : [{ year, value: 5 }]),
    { year: 2020, value: 6 },
  ]);
  expect(reading.problems.map(({ code }) => code)).toEqual(
    year === null ? ["units.leftOut", expect.stringMatching(/^period\./)] : []
  );
});

test.each(["År", "Budgetår", "Period", "Avser", "Mätår", "Year"])(
  "%s heads the year",
  (heading) => {
    const { data, problems } = readWith([
      [heading, "Vårdcentral", "Budget"],
      [2019, "Ås", 5],
      [2020, "Ås", 6],
      [2020, "Berg", 6],
    ]);
    expect(problems).toEqual([]);
    expect(data!.units[0]!.budget).toHaveLength(2);
  }
);

test("a column of years that nobody has filled in says nothing", () => {
  const reading = readWith([
    ["År", "Vårdcentral", "Listade", "Budget"],
    ["", "Ås", 7000, 5],
    ["", "Berg", 5000, 6],
  ]);
  expect(codesOf(reading)).toEqual(["heading.yearAssumed Budget"]);
  expect(reading.data!.units[0]).toMatchObject({
    listed: 7000,
    budget: [{ year: 2020, value: 5 }],
  });
  expect(reading.data!.units[0]!.byYear).toBeUndefined();
});

test("years in headings are a series too", () => {
  const reading = readWith([
    ["Vårdcentral", "Listade per 2018-12-31", "Listade 2020", "CNI 2019", "CNI"],
    ["Ås", 7000, 7200, 0.8, 1],
    ["Berg", 5000, 5200, 1.2, 1.1],
  ]);
  expect(codesOf(reading)).toEqual([
    "heading.yearAssumed CNI",
    "unit.nearestYear Listade per 2018-12-31",
    "unit.nearestYear CNI 2019",
  ]);
  expect(reading.data!.units[0]).toMatchObject({
    listed: 7200,
    cni: 1,
    byYear: {
      listed: [
        { year: 2018, value: 7000 },
        { year: 2020, value: 7200 },
      ],
      cni: [
        { year: 2019, value: 0.8 },
        { year: 2020, value: 1 },
      ],
    },
  });
});

test("the same unit and year twice is not read, and said with what it comes to", () => {
  const reading = readWith([
    ["År", "Vårdcentral", "Budget (tkr)", "Ersättning"],
    [2019, "Ås", 5, 1000],
    [2020, "Ås", 6, 2000],
    [2019, "ÅS", 7, 3000.5],
    ["", "Berg", 8, 1],
    [2020, "Berg", 1, ""],
    [2020, "Summa", 27, ""],
  ]);
  expect(codesOf(reading)).toEqual([
    "units.leftOut",
    "unit.duplicate B4",
    "period.blank A5",
    "row.total B7",
  ]);
  expect(reading.problems[0]).toMatchObject({
    rows: 2,
    budget: 1_500_000,
    compensation: 300_150,
    severity: "error",
  });
  expect(reading.problems[1]).toMatchObject({ year: 2019, other: { place: "Enheter", row: 2 } });
});

test("a table of units that is not used is shown with what it comes to", () => {
  const reading = readWith(
    [
      ["Vårdcentral", "Budget 2020"],
      ["Ås", 5],
      ["Berg", 6],
    ],
    {},
    [
      ["År", "Kontakter"],
      [2019, 1],
    ]
  );
  expect(codesOf(reading)).toEqual(["units.unused", "units.leftOut"]);
  expect(reading.problems[1]).toMatchObject({ rows: 2, budget: 1100, compensation: 0 });
});

test("what a heading's year says on several rows is one value, unless they differ", () => {
  const reading = readWith([
    ["År", "Vårdcentral", "Listade", "Ersättning 2019"],
    [2018, "Ås", 1, 500],
    [2019, "Ås", 2, 500],
    [2020, "Ås", 3, 700],
    [2018, "Berg", 1, ""],
    [2019, "Berg", 1, ""],
    [2020, "Berg", 1, ""],
  ]);
  expect(codesOf(reading)).toEqual(["unit.otherValue D4"]);
  expect(reading.problems[0]).toMatchObject({ year: 2019, value: "700", severity: "error" });
  expect(reading.data!.units[0]!.compensation).toEqual([{ year: 2019, value: 500 }]);
});

test("two tables may tell of the same unit and year, each its own", () => {
  const reading = read(
    sheetOf(CONTACTS),
    sheetOf(
      SERIES.map((row) => row.slice(0, 4)),
      { place: "Listning", role: "units" }
    ),
    sheetOf(
      [
        ["Vårdcentral", "År", "Budget"],
        ["Ås", 2019, 5],
        ["Ås", 2020, 6],
      ],
      { place: "Budget", role: "units" }
    ),
    sheetOf(
      [
        ["Vårdcentral", "Ansvar"],
        ["Ås", 4110],
      ],
      { place: "Register", role: "units" }
    )
  );
  expect(reading.problems).toEqual([]);
  expect(reading.data!.units[0]).toMatchObject({
    listed: 7200,
    costCentre: "4110",
    budget: [
      { year: 2019, value: 5 },
      { year: 2020, value: 6 },
    ],
  });
});

test.each<readonly [string, readonly unknown[][], readonly string[], readonly (number | null)[]]>([
  ["opens", [[2020, "Ny", 900]], ["unit.opened B8"], [0, 0, 900]],
  ["closes", [[2018, "Ny", 900]], ["unit.closed B8"], [900, 0, 0]],
  ["opens and closes", [[2019, "Ny", 900]], ["unit.opened B8", "unit.closed B8"], [0, 900, 0]],
  [
    "has a year without a row in between",
    [
      [2018, "Ny", 900],
      [2020, "Ny", 800],
    ],
    [],
    [900, 900, 800],
  ],
  [
    "has a row that does not say how many",
    [
      [2018, "Ny", 900],
      [2019, "Ny", 800],
      [2020, "Ny", ""],
    ],
    [],
    [900, 800, 800],
  ],
])("a unit that %s is no fault", (_, rows, codes, listed) => {
  const reading = readWith([...SERIES.map((row) => [row[0], row[1], row[3]]), ...rows]);
  expect(codesOf(reading)).toEqual(codes);
  expect(reading.problems.every(({ severity }) => severity === "warning")).toBe(true);
  const unit = reading.data!.units[2]!;
  expect([2018, 2019, 2020].map((year) => traitIn(unit, "listed", year))).toEqual(listed);
});

test("a year that has only been begun closes no unit", () => {
  const reading = readWith([
    ...SERIES.map((row) => [row[0], row[1], row[3]]),
    [2018, "Ek", 1],
    [2019, "Ek", 1],
    [2020, "Ek", 1],
    [2021, "Ek", 1],
  ]);
  expect(reading.problems).toEqual([]);
  expect(traitIn(reading.data!.units[0]!, "listed", 2021)).toBe(7200);
});

test("a year of contacts without a value of its own takes the nearest, which is said", () => {
  const reading = readWith([
    ["År", "Vårdcentral", "Listade", "CNI"],
    [2019, "Ås", 7100, 1],
    [2019, "Berg", 5100, ""],
  ]);
  expect(codesOf(reading)).toEqual(["unit.nearestYear Listade", "unit.nearestYear CNI"]);
  expect(reading.problems).toMatchObject([
    { years: [2018, 2020], units: 2, severity: "warning" },
    { years: [2018, 2020], units: 1 },
  ]);
  const [unit] = reading.data!.units;
  expect([2018, 2019, 2025].map((year) => traitIn(unit!, "listed", year))).toEqual([
    7100, 7100, 7100,
  ]);
});

test("the same code and another name is one unit, with the latest name", () => {
  const reading = readWith(
    [
      ["År", "Enhetskod", "Vårdcentral", "Listade"],
      [2018, 4110, "Gamla Ås", 7000],
      [2019, 4110, "Ås", 7100],
      [2020, 4110, "Ås", 7200],
      [2018, 4120, "Berg", 5000],
      [2019, 4120, "Berg", 5000],
      [2020, 4120, "Berg", 5000],
    ],
    {},
    [
      ["År", "Vårdcentral", "Kontakter"],
      [2018, "Gamla Ås", 10],
      [2019, "Ås", 20],
      [2020, 4110, 30],
      [2020, "Berg", 40],
    ]
  );
  expect(codesOf(reading)).toEqual(["unit.changed C4"]);
  expect(reading.problems[0]).toMatchObject({ earlier: "Gamla Ås", severity: "warning" });
  expect(reading.data!.units.map(({ id, name }) => [id, name])).toEqual([
    ["4110", "Ås"],
    ["4120", "Berg"],
  ]);
  expect(reading.data!.observations.map(({ unit }) => unit)).toEqual([0, 0, 0, 1]);
});

test("another operator or cost centre is told once, and the latest is used", () => {
  const reading = readWith([
    ["År", "Vårdcentral", "Driftform", "Ansvar", "Listade"],
    [2020, "Ås", "Privat", 2, 7200],
    [2018, "Ås", "Egenregi", 1, 7000],
    [2019, "Ås", "Egenregi", 1, 7100],
    [2020, "Berg", "", "", 1],
    [2018, "Berg", "Privat", "", 1],
    [2019, "Berg", "Privat", "", 1],
  ]);
  expect(codesOf(reading)).toEqual(["unit.changed C2", "unit.changed D2"]);
  expect(reading.data!.units).toMatchObject([
    { operator: "private", costCentre: "2" },
    { operator: "private" },
  ]);
});

const RENAMED: Rows = [
  ["År", "Vårdcentral", "Listade"],
  [2018, "Ås", 1],
  [2019, "Ås", 1],
  [2020, "Ås", 1],
  [2018, "Gamla Berg", 3],
  [2019, "Nya Berg", 4],
  [2020, "Nya Berg", 5],
];

test("a name that ends where another begins is asked about, and one unit when that is said", () => {
  const contacts: Rows = [
    ["År", "Vårdcentral", "Kontakter"],
    [2018, "Gamla Berg", 10],
    [2019, "Nya Berg", 20],
    [2020, "Ås", 20],
  ];
  const asked = readWith(RENAMED, {}, contacts);
  expect(codesOf(asked)).toEqual(["unit.closed B5", "unit.opened B6", "unit.perhapsRenamed B6"]);
  expect(asked.problems[2]).toMatchObject({ earlier: "Gamla Berg" });
  const source = { place: "Enheter", role: "units" } as const;
  const table = sheetOf(RENAMED, source);
  const answered = read(sheetOf(contacts), {
    ...table,
    source: { ...table.source, choices: { units: { "gamla berg": "Nya Berg" } } },
  });
  expect(answered.problems).toEqual([]);
  expect(answered.data!.units.map(({ name }) => name)).toEqual(["Ås", "Nya Berg"]);
  expect(answered.data!.units[1]!.byYear!.listed).toEqual([
    { year: 2018, value: 3 },
    { year: 2019, value: 4 },
    { year: 2020, value: 5 },
  ]);
  expect(answered.data!.observations.map(({ unit }) => unit)).toEqual([1, 1, 0]);
});

test.each<readonly [string, string | null, readonly string[], number]>([
  ["a unit of the table", "Ås", ["Ås", "Berg"], 0],
  ["a unit that is nowhere else", "Dal", ["Ås", "Berg", "Dal"], 2],
  ["nobody", null, ["Ås", "Berg", "Okänd eller olistad"], 2],
])("a spelling in the contacts may be said to mean %s", (_, meant, names, position) => {
  const contacts = sheetOf([
    ["År", "Vårdcentral", "Kontakter"],
    [2020, "VC Åås", 10],
    [2020, "Berg", 10],
  ]);
  const { source } = contacts;
  const reading = read(
    { ...contacts, source: { ...source, choices: { units: { "vc aas": meant } } } },
    sheetOf(SERIES, { place: "Enheter", role: "units" })
  );
  expect(reading.problems).toEqual([]);
  expect(reading.data!.units.map(({ name }) => name)).toEqual(names);
  expect(reading.data!.observations[0]!.unit).toBe(position);
});

test("several rows of nobody's are one, and their kronor are not lost", () => {
  const reading = readWith([
    ["År", "Vårdcentral", "Budget"],
    [2020, "Ås", 1],
    [2020, "Berg", 1],
    [2019, "Okänd", 5],
    [2020, "Olistade", 6],
  ]);
  expect(reading.problems).toEqual([]);
  expect(reading.data!.units[2]).toMatchObject({
    unlisted: true,
    budget: [
      { year: 2019, value: 5 },
      { year: 2020, value: 6 },
    ],
  });
});

test.each([
  ["År", "year"],
  ["Listade individer", "listed"],
  ["Antal listade pat", "listed"],
  ["Antal listade patienter", "listed"],
  ["Listade per 31 dec", "listed"],
  ["Listade 2019-12-31", "listed"],
  ["CNI-index", "cni"],
  ["Tillgänglighet 3 dagar", "availability"],
  ["Tillgänglighet inom 3 dgr (%)", "availability"],
  ["Fysiska besök 2019", "physicalVisits"],
  ["Antal fysiska besök", "physicalVisits"],
  ["HSA-id", "unitCode"],
  ["Kombikakod", "unitCode"],
])("the heading %s says %s", (heading, meaning) => {
  const found = recognise([["Vårdcentral", heading]], "units");
  expect(found!.columns[1]!.meaning).toBe(meaning);
});

test.each<readonly [string, readonly string[], string]>([
  ["a series of units", ["År", "Vårdcentral", "Listade", "CNI"], "units"],
  [
    "contacts beside what units are",
    ["År", "Vårdcentral", "Driftform", "Listade", "Kontakter", "Kostnad"],
    "contacts",
  ],
  ["cost and budget", ["År", "Vårdcentral", "Kostnad", "Budget"], "contacts"],
])("%s is known by its headings", (_, headings, role) => {
  expect(recognise([headings], null)!.role).toBe(role);
});
