import { codesOf, type Options, read, type Rows, sheetOf } from "./sheet";

const CONTACTS: Rows = [
  ["År", "Vårdcentral", "Kontakter"],
  [2019, "Ås", 10],
  [2020, "Berg", 20],
];

function readWith(rows: Rows, options: Options = {}, contacts: Rows = CONTACTS) {
  return read(sheetOf(contacts), sheetOf(rows, { place: "Enheter", role: "units", ...options }));
}

test("a table of units says what is known of each", () => {
  const reading = readWith([
    [
      "Ansvar",
      "Vårdcentral",
      "Driftform",
      "Listade",
      "CNI",
      "Tillgänglighet",
      "Fysiska besök 2019",
      "Fysiska besök 2018",
      "Ersättning 2019 (tkr)",
      "Budget 2020",
    ],
    [4110, "Ås", "Egenregi", 7000, 0.8, "82 %", 17_000, 16_000, 23_604.5, 324_000],
    ["4120", "BERG", "privat", "", 1.2, 0.76, "", "", "", ""],
  ]);
  expect(codesOf(reading)).toEqual(["amount.fromText F2"]);
  expect(reading.data!.units).toEqual([
    {
      id: "Ås",
      name: "Ås",
      unlisted: false,
      operator: "region",
      costCentre: "4110",
      listed: 7000,
      cni: 0.8,
      availability: 0.82,
      physicalVisits: [
        { year: 2018, value: 16_000 },
        { year: 2019, value: 17_000 },
      ],
      compensation: [{ year: 2019, value: 23_604_500 }],
      budget: [{ year: 2020, value: 324_000 }],
    },
    expect.objectContaining({ id: "BERG", operator: "private", listed: null, physicalVisits: [] }),
  ]);
  expect(reading.data!.observations.map(({ unit }) => unit)).toEqual([0, 1]);
});

test.each([
  ["Egenregi", "region"],
  ["egen regi", "region"],
  ["I egen regi", "region"],
  ["Offentlig", "region"],
  ["Regionen", "region"],
  ["Privat", "private"],
  ["egen", "region"],
  ["Egna", "region"],
  ["Egen drift", "region"],
  ["egen verksamhet", "region"],
  ["Offentlig regi", "region"],
  ["Intern", "region"],
  ["Regionens egen regi", "region"],
  ["Regiondriven", "region"],
  ["I privat regi", "private"],
  ["Privat vårdgivare", "private"],
  ["Extern utförare", "private"],
  ["Egen eller privat", null],
  ["LOV", null],
  ["Private", "private"],
  ["Entreprenad", "private"],
])("the operator %s is %p", (written, operator) => {
  const { data } = readWith([
    ["Vårdcentral", "Driftform"],
    ["Ås", written],
  ]);
  expect(data!.units[0]!.operator).toBe(operator);
});

test.each<readonly [string, readonly unknown[], readonly (number | null)[]]>([
  ["as shares", [0.8, 1], [0.8, 1]],
  ["as numbers of per cent", [80, 100], [0.8, 1]],
  ["as text", ["80 %", "100 %"], [0.8, 1]],
  ["not as what is above all", [80, 120], [0.8, null]],
])("availability is read %s", (_, [one, other], shares) => {
  const { data } = readWith([
    ["Vårdcentral", "Tillgänglighet"],
    ["Ås", one],
    ["Berg", other],
  ]);
  expect(data!.units.map(({ availability }) => availability)).toEqual(shares);
});

test("a code and a name: contacts may be called by either", () => {
  const { data, problems } = readWith(
    [
      ["Enhetskod", "Namn", "Listade"],
      [4110, "Ås", 7000],
      [4120, "Berg", 9000],
    ],
    {},
    [
      ["År", "Enhet", "Kontakter"],
      [2019, 4110, 10],
      [2019, "berg", 20],
    ]
  );
  expect(problems).toEqual([]);
  expect(data!.units.map(({ id, name }) => [id, name])).toEqual([
    ["4110", "Ås"],
    ["4120", "Berg"],
  ]);
  expect(data!.observations.map(({ unit, contacts }) => [unit, contacts])).toEqual([
    [0, 10],
    [1, 20],
  ]);
});

test("the unlisted may have a row too, wherever it stands", () => {
  const { data, problems } = readWith(
    [
      ["Vårdcentral", "Ansvar"],
      ["Okänd eller olistad", 4900],
      ["Ås", 4110],
      ["Berg", 4120],
    ],
    {},
    [
      ["År", "Vårdcentral", "Kontakter"],
      [2019, "Ås", 10],
      [2019, "olistad", 5],
    ]
  );
  expect(problems).toEqual([]);
  expect(data!.units.map(({ name, costCentre }) => [name, costCentre])).toEqual([
    ["Ås", "4110"],
    ["Berg", "4120"],
    ["Okänd eller olistad", "4900"],
  ]);
  expect(data!.observations.map(({ unit }) => unit)).toEqual([0, 2]);
});

test("a unit without a row is kept, with a guess of what is meant", () => {
  const reading = readWith(
    [
      ["Vårdcentral", "Listade"],
      ["Björkens vårdcentral", 7000],
    ],
    {},
    [
      ["År", "Vårdcentral", "Kontakter"],
      [2019, "VC Björkens", 10],
      [2019, "Björkans", 1],
      [2019, "Ek", 2],
      [2020, "Ek", 2],
    ]
  );
  expect(reading.problems).toMatchObject([
    {
      code: "unit.notListed",
      severity: "warning",
      address: "B2",
      likeness: "Björkens vårdcentral",
    },
    { code: "unit.notListed", address: "B3", likeness: "Björkens vårdcentral" },
    { code: "unit.notListed", address: "B4", likeness: null },
  ]);
  expect(reading.data!.units.map(({ name }) => name)).toEqual([
    "Björkens vårdcentral",
    "VC Björkens",
    "Björkans",
    "Ek",
  ]);
});

test.each<readonly [string, Rows, readonly string[]]>([
  [
    "no unit",
    [
      ["Vårdcentral", "Listade"],
      ["", 7000],
      ["Ås", 1],
      ["Berg", 1],
    ],
    ["unit.blank A2"],
  ],
  [
    "the same unit twice",
    [
      ["Vårdcentral", "Listade"],
      ["Ås", 1],
      ["ås", 2],
      ["Berg", 1],
    ],
    ["unit.duplicate A3"],
  ],
  [
    "a sum",
    [
      ["Vårdcentral", "Listade"],
      ["Ås", 1],
      ["Berg", 1],
      ["Summa", 2],
    ],
    ["row.total A4"],
  ],
  [
    "an error",
    [
      ["Vårdcentral", "Listade"],
      ["Ås", "#N/A"],
      ["Berg", 1],
    ],
    ["cell.error B2"],
  ],
  [
    "a negative number",
    [
      ["Vårdcentral", "Listade"],
      ["Ås", -1],
      ["Berg", 1],
    ],
    ["amount.negative B2"],
  ],
  [
    "a negative budget",
    [
      ["Vårdcentral", "Budget 2020"],
      ["Ås", -1],
      ["Berg", 1],
    ],
    ["amount.negative B2"],
  ],
  [
    "an unknown operator",
    [
      ["Vårdcentral", "Driftform"],
      ["Ås", "Kyrkan"],
      ["Berg", "Privat"],
    ],
    ["operator.unknown B2"],
  ],
  [
    "a year that is not written",
    [
      ["Vårdcentral", "Budget"],
      ["Ås", 5],
      ["Berg", 6],
    ],
    ["heading.yearAssumed Budget"],
  ],
])("a table with %s is told of, and the units are there", (_, rows, codes) => {
  const reading = readWith(rows);
  expect(codesOf(reading)).toEqual(codes);
  expect(reading.data!.units.map(({ id }) => id)).toEqual(["Ås", "Berg"]);
});

test("values without a year are of the latest year of the contacts", () => {
  const { data } = readWith([
    ["Vårdcentral", "Budget"],
    ["Ås", 5],
    ["Berg", 6],
  ]);
  expect(data!.units[0]!.budget).toEqual([{ year: 2020, value: 5 }]);
});

test("a table of units is of no use where the contacts tell no unit, and that is said", () => {
  const reading = readWith(
    [
      ["Vårdcentral", "Listade"],
      ["Ås", 1],
    ],
    {},
    [
      ["År", "Kontakter"],
      [2019, 1],
    ]
  );
  expect(codesOf(reading)).toEqual(["units.unused"]);
  expect(reading.data!.units.map(({ name }) => name)).toEqual(["Alla enheter"]);
});
