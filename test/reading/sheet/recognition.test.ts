import { blocksIn } from "../../../src/reading/sheet/columnBlock";
import { isMisspelling } from "../../../src/reading/sheet/likeness";
import { columnsPlace, rangePlace, readPlace } from "../../../src/reading/sheet/place";
import { meaningsOf, recognise } from "../../../src/reading/sheet/recognition";
import { isUnlisted, unitKey } from "../../../src/reading/sheet/unitName";
import { type Rows, sheetOf } from "./sheet";

test.each<readonly [string, Rows, string | null]>([
  ["years and cost", [["År", "Kostnad"]], "contacts"],
  [
    "contacts by unit",
    [["Period", "Vårdcentral", "Yrke", "Kontakter", "Kostnad (kr)"]],
    "contacts",
  ],
  [
    "contacts with what is known of units",
    [["Period", "Enhet", "Driftform", "Listade", "CNI", "Ansvar", "Kostnad"]],
    "contacts",
  ],
  ["invoice lines", [["Besöksdatum", "Yrkeskod", "Nettobelopp"]], "contacts"],
  ["units", [["Vårdcentral", "Driftform", "Listade"]], "units"],
  ["units by name", [["Namn", "Listade"]], "units"],
  ["tariffs", [["Från", "Yrke", "Belopp", "Till"]], "tariffs"],
  ["tariffs in English", [["From", "Profession", "Amount"]], "tariffs"],
  ["rules", [["Från", "Vårdcentral %", "Regionen %"]], "rules"],
  ["rules in English", [["Valid from", "Health centre", "Region"]], "rules"],
  ["something else", [["Namn", "Telefon"]], null],
  [
    "numbers",
    [
      [1, 2],
      [3, 4],
    ],
    null,
  ],
  ["nothing", [[""]], null],
])("%s are taken for %s, %s", (_, rows, role) => {
  const found = recognise(rows, null);
  expect(found && found.missing.length === 0 ? found.role : null).toBe(role);
});

test("the heading row is found below titles and notes, the first of two that fit", () => {
  const rows = [
    ["Kostnad 2019"],
    ["Rapport för vårdcentral"],
    [""],
    ["År", "Kostnad"],
    ["År", "Kostnad"],
  ];
  expect(recognise(rows, null)!.row).toBe(3);
});

test("a correction finds a heading row that says nothing by itself", () => {
  const rows = [["Rapport"], ["A", "B"], [2019, 5]];
  expect(recognise(rows, "contacts", { A: "year", B: "cost" })).toMatchObject({
    row: 1,
    missing: [],
  });
  expect(recognise(rows, "contacts", { A: "hopsan" })).toBeNull();
});

test("what the columns of a source can say", () => {
  expect(meaningsOf("rules")).toEqual(["from", "healthCentreShare", "regionShare", "source"]);
  expect(meaningsOf("contacts")).toEqual(expect.arrayContaining(["feePerContact", "feeTotal"]));
});

test.each<readonly [string, Rows, readonly (readonly [number, number])[]]>([
  [
    "one source",
    [
      ["År", "Kostnad"],
      [2019, 5],
    ],
    [[0, 2]],
  ],
  [
    "two beside each other",
    [
      ["År", "Kostnad", "", "Vårdcentral", "Listade"],
      [2019, 5, "", "Ås", 7],
    ],
    [
      [0, 2],
      [3, 2],
    ],
  ],
  [
    "one with a blank column in it",
    [
      ["År", "", "Kostnad"],
      [2019, "", 5],
    ],
    [[0, 3]],
  ],
  [
    "one beside a note",
    [
      ["År", "Kostnad", "", "Obs"],
      [2019, 5, "", "x"],
    ],
    [[0, 4]],
  ],
])("%s", (_, rows, blocks) => {
  const found = blocksIn(sheetOf(rows).grid);
  expect(found.map(({ column, cells }) => [column, cells[0]!.length])).toEqual(blocks);
});

test.each([
  ["kontaker", "kontakter", true],
  ["kontakterr", "kontakter", true],
  ["kontaktar", "kontakter", true],
  ["kotnakter", "kontakter", true],
  ["kontakter", "kontakter", false],
  ["kntakte", "kontakter", false],
  ["belop", "belopp", true],
  ["tax", "taxa", false],
  ["from", "fram", false],
])("%s for %s: %p", (text, word, misspelt) => {
  expect(isMisspelling(text, word)).toBe(misspelt);
});

test.each([
  ["Tabell1", { kind: "table", name: "Tabell1" }],
  ["Blad1!A:C", { kind: "range", sheet: "Blad1", address: "A:C" }],
  ["'Mitt blad'!$B$4:$D$90", { kind: "range", sheet: "Mitt blad", address: "$B$4:$D$90" }],
  ["'Kalles ''blad'''!A1", { kind: "range", sheet: "Kalles 'blad'", address: "A1" }],
  ["'Vad!'!4:9", { kind: "range", sheet: "Vad!", address: "4:9" }],
  ["Blad1!", null],
  ["Blad1!A1:B2,C3", null],
  ["Blad1!Namn", null],
])("the place %s", (text, place) => {
  expect(readPlace(text)).toEqual(place);
});

test.each(["Blad1", "Mitt blad", "Kalles 'blad'", "A1", "2019", "Vad!"])(
  "a place on %s is read back",
  (sheet) => {
    const area = { row: 3, column: 1, rows: 7, columns: 30 };
    expect(readPlace(rangePlace(sheet, area))).toEqual({
      kind: "range",
      sheet,
      address: "B4:AE10",
    });
    expect(readPlace(columnsPlace(sheet, area))).toEqual({ kind: "range", sheet, address: "B:AE" });
  }
);

test.each([
  ["Okänd", true],
  ["okänd eller olistad", true],
  ["Olistade", true],
  ["Ej listad", true],
  ["Okänd vårdcentral", true],
  ["Olistad/okänd", true],
  ["Unknown or unlisted", true],
  ["Saknas", true],
  ["Okända berget", false],
  ["Ås", false],
])("%s is unlisted: %p", (name, unlisted) => {
  expect(isUnlisted(name)).toBe(unlisted);
});

test("units are the same in any case, and others by any letter", () => {
  expect(unitKey(" ÅS  vårdcentral")).toBe(unitKey("Ås vårdcentral"));
  expect(unitKey("Ås")).not.toBe(unitKey("As"));
});
