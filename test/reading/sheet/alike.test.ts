import { problemSentence } from "../../../src/words/reading";
import { codesOf, read, type Rows, sheetOf } from "./sheet";

const HEADINGS = ["Period", "Vårdcentral", "Kontakter", "Kostnad (tkr)"];

/** As it is told, with every kind of blank a plain one. */
function told(rows: Rows, language: "sv" | "en" = "sv"): readonly string[] {
  return read(sheetOf(rows)).problems.map((one) =>
    problemSentence(one, language).replace(/[\u00a0\u202f]/g, " ")
  );
}

test("words and errors among amounts are told once a column and kind, with the numbers in them", () => {
  const rows = [
    HEADINGS,
    ["2019-01", "Ås", 10, "ca 500"],
    ["2019-01", "Berg", "tio", "#DIV/0!"],
    ["2019-02", "Ås", "omkring 12 st", "500 kr exkl moms"],
    ["2019-02", "Berg", 7, "#DIV/0!"],
    ["2019-03", "Ås", 8, "2,4 mkr prel"],
    ["2019-03", "Berg", 9, "se 4 av 7"],
    ["2019-04", "Berg", 9, 700],
  ];
  expect(told(rows).filter((text) => text.includes("celler"))).toEqual([
    "Blad1!A:Z, rad 2, Kostnad (tkr): 4 celler är inget tal och läses inte: ”ca 500” i D2, ”500 kr exkl moms” i D4, ”2,4 mkr prel” i D6 … Talen i dem är 2 900 500 kr och räknas inte med. Därför läses inte heller radernas 39 kontakter. Skriv bara siffror, t.ex. 1234,5.",
    "Blad1!A:Z, rad 3, Kontakter: 2 celler är inget tal och läses inte: ”tio” i C3, ”omkring 12 st” i C4. Talen i dem är 12 kontakter och räknas inte med. Därför läses inte heller radernas 500 kr. Skriv bara siffror, t.ex. 1234,5.",
    "Blad1!A:Z, rad 3, Kostnad (tkr): 2 celler innehåller fel och läses inte: ”#DIV/0!” i D3, ”#DIV/0!” i D5. Därför läses inte heller radernas 7 kontakter. Rätta felen.",
  ]);
  expect(told(rows, "en")).toContain(
    'Blad1!A:Z, row 2, Kostnad (tkr): 4 cells without a number, not read: "ca 500" in D2, "500 kr exkl moms" in D4, "2,4 mkr prel" in D6 … The numbers in them are SEK 2,900,500 and are not counted. Not read because of them: 39 contacts. Write digits only, for example 1234.5.'
  );
});

test("the rows stand as not read all the same, each with its own reason", () => {
  const { sources } = read(
    sheetOf([
      HEADINGS,
      ["2019", "Ås", 10, "ca 5"],
      ["2019", "Berg", 20, "ca 6"],
      ["2019", "C", 5, 1],
    ])
  );
  expect(sources[0]).toMatchObject({ rowsRead: 1, rowsSkipped: 2 });
  expect(sources[0]!.account.unread).toMatchObject([
    { what: "rows", code: "amount.unreadable", rows: 2, contacts: 30 },
  ]);
});

test("one such cell is told by itself, and points at itself", () => {
  const rows = [HEADINGS, ["2019-01", "Ås", 10, "ca 500"], ["2019-02", "Ås", "#N/A", 1]];
  expect(codesOf(read(sheetOf(rows)))).toEqual(["amount.unreadable D2", "cell.error C3"]);
});

test("what is the same in ever so many rows is told so often and no more", () => {
  const rows = Array.from({ length: 3000 }, (_, i) => [201901 + (i % 12), i % 3 ? "" : "Ås", 1, 1]);
  const { problems, sources } = read(sheetOf([HEADINGS, ...rows]));
  expect(problems.filter(({ code }) => code === "unit.unlisted")).toHaveLength(1000);
  expect(problems.filter(({ code }) => code === "rows.more")).toMatchObject([
    { of: "unit.unlisted", rows: 1000, severity: "warning" },
  ]);
  expect(sources[0]).toMatchObject({ rowsRead: 3000, rowsSkipped: 0 });
  expect(told([HEADINGS, ...rows]).find((text) => text.includes("med detsamma"))).toBe(
    "Blad1!A:Z, rad 3, Vårdcentral: 1 000 rader till med detsamma: rad utan enhet."
  );
});
