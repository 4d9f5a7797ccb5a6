import { codesOf, read, type Rows, sheetOf } from "../sheet/sheet";

// What cannot be read is told of: nothing is read as something else.
test.each<readonly [string, Rows, readonly string[]]>([
  [
    "areas and units in one column of a pivot table, without a period",
    [
      ["Radetiketter", "Summa av Kostnad"],
      ["Norra", 3000],
      ["Aspen", 1000],
      ["Berg", 2000],
      ["Södra", 4000],
      ["Cedern", 4000],
      ["Totalsumma", 7000],
    ],
    ["sum.differs", "heading.missing"],
  ],
  [
    "numbers that neither heading nor title names, and a sum that is none of them",
    [
      ["Område", "Vårdcentral", "2018", "2019"],
      ["Norra", "Aspen", 100, 110],
      ["", "Berg", 200, 210],
      ["Totalt", "", 300, 320],
    ],
    ["heading.unnamed"],
  ],
  [
    "a column of units whose numbers are others' in one scenario or another",
    [
      ["År", "Scenario", "Kostnad"],
      [2019, "Bas", 100],
      [2019, "Hög", 150],
    ],
    ["row.apart Scenario"],
  ],
])("%s", (_, rows, codes) => {
  const reading = read(sheetOf(rows));
  expect(reading.data).toBeNull();
  expect(codesOf(reading)).toEqual(codes);
  expect(reading.sources.every(({ cost, contacts }) => cost === null && contacts === null)).toBe(
    true
  );
});

test("a unit called 0 is nobody's, and is called so", () => {
  const { data } = read(
    sheetOf([
      ["Period", "Listad VC", "Antal", "Belopp"],
      ["2020-01", "Ås", 4, 2000],
      ["2020-01", 0, 1, 500],
      ["2020-02", "NULL", 2, 1000],
      ["2020-03", "Ej listad", 2, 1000],
    ])
  );
  expect(data!.units.map(({ name, unlisted }) => [name, unlisted])).toEqual([
    ["Ås", false],
    ["Okänd eller olistad", true],
  ]);
});

test("a row without its numbers below a gap is no heading", () => {
  const { sources, problems } = read(
    sheetOf([
      ["Period", "Vårdcentral", "Yrke", "Kontakter"],
      ["2019-04", "Ås", "LK", 3],
      [],
      ["maj 2019", "Ås", "LK", ""],
      ["2019-06", "Ås", "LK", 1],
    ])
  );
  expect(problems.map(({ code, row }) => [code, row])).toEqual([["row.noValues", 4]]);
  expect(sources[0]).toMatchObject({ rowsRead: 2, rowsSkipped: 1, contacts: 4 });
});

test("a table below another that lacks its period is told of with its kronor", () => {
  const { sources, problems } = read(
    sheetOf([
      ["År", "Kostnad"],
      [2019, 1000],
      [],
      ["Vårdcentral", "Kostnad"],
      ["Ås", 300],
      ["Berg", 400],
    ])
  );
  expect(problems.map(({ code }) => code)).toContain("heading.missing");
  expect(sources[0]!.account).toMatchObject({
    selected: { cost: 170_000 },
    read: { cost: 100_000 },
    left: { cost: 70_000 },
  });
});

test("areas among their units, in one column of a pivot table, are sums and not read twice", () => {
  const { data } = read(
    sheetOf([
      ["Kostnad (kr)", "2018", "2019"],
      ["Norra", 3000, 3300],
      ["Aspen", 1000, 1100],
      ["Berg", 2000, 2200],
      ["Södra", 4000, 4100],
      ["Cedern", 4000, 4100],
      ["Totalsumma", 7000, 7400],
    ])
  );
  expect(data!.units.map(({ name }) => name)).toEqual(["Aspen", "Berg", "Cedern"]);
  expect(data!.observations.reduce((sum, { cost }) => sum + cost!, 0)).toBe(1_440_000);
});

test("the year of a wide table's months is said where it comes from a title", () => {
  const rows: Rows = [
    ["Kostnad nätläkare 2019"],
    [],
    ["Vårdcentral", "januari", "februari"],
    ["Ås", 1000, 1100],
  ];
  expect(codesOf(read(sheetOf(rows)))).toContain("period.yearAssumed");
});
