import { codesOf, type Options, read, type Rows, sheetOf } from "./sheet";

const HEADINGS = ["År", "Vårdcentral", "Yrke", "Kontakter", "Kostnad"];
const ROWS: Rows = [
  HEADINGS,
  [2019, "Ås", "Läkare", 100, 44_000],
  [2019, "Ås", "KBT-terapeut", 10, 4000],
  [2019, "Berg", "KBT-TERAPEUT", 5, 2000],
  [2019, "Ås", "Häxa", 4, 9000],
  [2019, "Ås", "", 3, 900],
];

function linesOf(rows: Rows, choices?: Options["choices"]) {
  const reading = read(sheetOf(rows, choices && { choices }));
  const lines = (reading.data?.observations ?? []).map(({ unit, profession, contacts, cost }) => [
    reading.data!.units[unit!]!.name,
    profession,
    contacts,
    cost,
  ]);
  return { lines, codes: codesOf(reading), asked: reading.asked[0]!, reading };
}

test("what is not understood is unread, and asked about with what is at stake, the most first", () => {
  const { lines, codes, asked } = linesOf(ROWS);
  expect(lines).toEqual([["Ås", "LK", 100, 4_400_000]]);
  expect(codes).toEqual([
    "profession.unknown C3",
    "profession.unknown C4",
    "profession.unknown C5",
    "profession.blank C6",
  ]);
  expect(asked.professions).toEqual([
    {
      key: "haxa",
      written: "Häxa",
      rows: 1,
      contacts: 4,
      cost: 900_000,
      proposals: ["unknown"],
      chosen: undefined,
    },
    {
      key: "kbt-terapeut",
      written: "KBT-terapeut",
      rows: 2,
      contacts: 15,
      cost: 600_000,
      proposals: ["PT", "PSYKOSOCIAL", "PS", "HK", "unknown"],
      chosen: undefined,
    },
    {
      key: "",
      written: "",
      rows: 1,
      contacts: 3,
      cost: 90_000,
      proposals: ["unknown"],
      chosen: undefined,
    },
  ]);
});

test("each is read as the user has said: a profession, a group, okänt yrke, or left out", () => {
  const { lines, codes, asked, reading } = linesOf(ROWS, {
    professions: { "kbt-terapeut": "PSYKOSOCIAL", haxa: null, "": "unknown", lakare: "LK" },
  });
  expect(lines).toEqual([
    ["Ås", "LK", 100, 4_400_000],
    ["Ås", "PSYKOSOCIAL", 10, 400_000],
    ["Berg", "PSYKOSOCIAL", 5, 200_000],
    ["Ås", "OKÄNT", 3, 90_000],
  ]);
  expect(codes).toEqual(["profession.leftOut Yrke"]);
  expect(reading.problems[0]).toMatchObject({
    rows: 1,
    contacts: 4,
    cost: 900_000,
    written: ["Häxa"],
  });
  expect(asked.professions.map(({ key, chosen }) => [key, chosen])).toEqual([
    ["lakare", "LK"],
    ["haxa", null],
    ["kbt-terapeut", "PSYKOSOCIAL"],
    ["", "unknown"],
  ]);
});

test("a word that every object has is answered by nobody", () => {
  const { codes } = linesOf([HEADINGS, [2019, "toString", "constructor", 1, 440]], {
    professions: {},
    units: {},
  });
  expect(codes).toEqual(["profession.unknown C2"]);
});

const SPELLINGS: Rows = [
  ["År", "Vårdcentral", "Kontakter", "Kostnad"],
  [2019, "Aspens vårdcentral", 100, 44_000],
  [2019, "Aspens VC", 10, 4400],
  [2019, "Aspen", 1, 440],
  [2019, "003", 20, 8800],
  [2019, 3, 2, 880],
  [2019, "Uppgift saknas", 5, 2200],
  [2019, "Berg", 50, 22_000],
];

test("spellings of one unit are proposed as the one with the most at stake", () => {
  const { asked, lines } = linesOf(SPELLINGS);
  expect(lines).toHaveLength(7);
  expect(asked.units.map(({ written, proposals }) => [written, proposals])).toEqual([
    ["Aspens VC", ["Aspens vårdcentral"]],
    ["3", ["003"]],
    ["Aspen", ["Aspens vårdcentral", "Aspens VC"]],
  ]);
});

test("a unit is read under the name that the user has said, or as nobody's", () => {
  const { lines, asked, codes } = linesOf(SPELLINGS, {
    units: {
      "aspens vc": "Aspens vårdcentral",
      aspen: "Aspens vårdcentral",
      "3": "003",
      berg: null,
    },
  });
  expect(lines).toEqual([
    ["Aspens vårdcentral", null, 111, 4_884_000],
    ["003", null, 22, 968_000],
    ["Uppgift saknas", null, 55, 2_420_000],
  ]);
  expect(asked.units.map(({ key, chosen }) => [key, chosen])).toEqual([
    ["berg", null],
    ["aspens vc", "Aspens vårdcentral"],
    ["3", "003"],
    ["aspen", "Aspens vårdcentral"],
  ]);
  expect(codes.filter((code) => !code.startsWith("row.duplicate"))).toEqual([]);
});

test("a table of units says which spelling is the unit's, and a cost centre is one", () => {
  const reading = read(
    sheetOf(SPELLINGS),
    sheetOf(
      [
        ["Ansvar", "Vårdcentral", "Listade"],
        ["003", "Aspens VC", 7000],
        ["004", "Berg", 5000],
      ],
      { role: "units", place: "Enheter" }
    )
  );
  expect(reading.asked[0]!.units.map(({ written, proposals }) => [written, proposals])).toEqual([
    ["Aspens vårdcentral", ["Aspens VC"]],
    ["3", ["003"]],
    ["Aspen", ["Aspens VC", "Aspens vårdcentral"]],
  ]);
  expect(reading.data!.units.map(({ name }) => name)).toContain("Aspens VC");
  const aspen = reading.data!.observations.find(({ cost }) => cost === 1_320_000);
  expect(reading.data!.units[aspen!.unit!]!.name).toBe("Aspens VC");
});

test("money in a column that is not read is named with its sum, without the sum rows", () => {
  const { codes, reading } = linesOf([
    ["År", "Kontakter", "Budget (tkr)", "Bruttobelopp", "Bruttobelopp per kontakt", "Löpnr"],
    [2019, 100, 40, 44_000, 440, 1],
    [2020, 100, "50,5", "#N/A", 440, 2],
    ["Totalt", 200, 90.5, 44_000, 440, 3],
  ]);
  expect(codes).toEqual([
    "column.unread Budget (tkr)",
    "column.unread Bruttobelopp",
    "row.total A4",
  ]);
  expect(reading.problems.slice(0, 2)).toMatchObject([
    { cost: 9_050_000, isAlone: true },
    { cost: 4_400_000, isAlone: true },
  ]);
});

test("a gross cost is read where there is no other, and said to be gross", () => {
  expect(
    linesOf([
      ["År", "Kontakter", "Bruttokostnad"],
      [2019, 10, 5000],
    ])
  ).toMatchObject({
    codes: ["heading.gross Bruttokostnad"],
    lines: [["Alla enheter", null, 10, 500_000]],
  });
});

test("rows of several providers are no duplicates of each other", () => {
  const { codes, lines } = linesOf([
    ["År", "Vårdcentral", "Vårdgivare", "Kontakter", "Kostnad"],
    [2019, "Ås", "Bolaget", 10, 4400],
    [2019, "Ås", "Firman", 5, 2200],
  ]);
  expect(codes).toEqual([]);
  expect(lines).toEqual([["Ås", null, 15, 660_000]]);
});

test("contacts counted by a pivot table are its numbers, not its rows", () => {
  const { lines } = linesOf([
    ["År", "Vårdcentral", "Antal av Besöksdatum"],
    [2019, "Ås", 5],
    [2020, "Ås", 6],
  ]);
  expect(lines.map((line) => line[2])).toEqual([5, 6]);
});
