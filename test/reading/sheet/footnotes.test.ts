import { codesOf, read, type Rows, sheetOf } from "./sheet";

const HEADINGS = ["Period", "Vårdcentral", "Kontakter", "Kostnad"];
const DATA: Rows = [HEADINGS, ["2019-03", "Ås", 10, 4400]];

test.each<readonly [string, Rows]>([
  ["a mark", [["* preliminärt", "", "", ""]]],
  ["a source", [["Källa: fakturaunderlag", "", "", ""]]],
  [
    "several, with a blank row between",
    [
      ["", "", "", ""],
      ["Not:", "utan moms", "", ""],
      ["Uppgifter hämtade 2020-01-15", "", "", ""],
    ],
  ],
  ["one of a number in words", [["2 kontakter saknas i mars", "", "", ""]]],
])("%s below the rows is no row", (_, notes) => {
  const reading = read(sheetOf([...DATA, ...notes]));
  expect(codesOf(reading)).toEqual([]);
  expect(reading.sources[0]).toMatchObject({ rowsRead: 1, rowsSkipped: 0 });
});

test.each<readonly [string, readonly unknown[], readonly string[]]>([
  ["a number", ["* preliminärt", "", "", 500], ["period.unreadable A3"]],
  [
    "a number as text",
    ["* preliminärt", "", "500 st", "500 kr"],
    ["period.unreadable A3", "amount.fromText C3", "amount.fromText D3"],
  ],
  [
    "kronor where contacts stand",
    ["* preliminärt", "", "500 kr", ""],
    ["period.unreadable A3", "amount.unreadable C3"],
  ],
  ["an error", ["* preliminärt", "", "", "#N/A"], ["period.unreadable A3", "cell.error D3"]],
  [
    "text where numbers stand",
    ["* preliminärt", "", "", "okänt"],
    ["period.unreadable A3", "amount.unreadable D3"],
  ],
  ["a period", ["2019-04", "", "", ""], ["row.noValues 3"]],
  ["a sum", ["Summa", "", "", ""], ["row.total A3"]],
])("a row with %s is none", (_, row, codes) => {
  const found = codesOf(read(sheetOf([...DATA, row])));
  expect(found).toEqual(codes);
});

test("text above rows with numbers is told of", () => {
  const rows = [HEADINGS, ["* preliminärt", "", "", ""], ...DATA.slice(1)];
  expect(codesOf(read(sheetOf(rows)))).toEqual(["period.unreadable A2"]);
});

test("a unit may be a name alone, a source is none", () => {
  const reading = read(
    sheetOf(DATA),
    sheetOf(
      [
        ["Vårdcentral", "Listade"],
        ["Ås", 9000],
        ["Berg", ""],
        ["Källa: listningssystemet", ""],
      ],
      { role: "units", place: "Enheter" }
    )
  );
  expect(reading.data!.units.map(({ name }) => name)).toEqual(["Ås", "Berg"]);
});
