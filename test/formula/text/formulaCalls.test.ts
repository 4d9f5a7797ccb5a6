import { findCalls, indexedCell, isWhole } from "../../../src/formula/text/formulaCalls";
import { findParts, readArgumentPart } from "../../../src/formula/text/formulaReference";
import { parseArea } from "../../../src/formula/text/parseArea";

const calls = (formula: string) =>
  findCalls(formula, "NATLAKARE").map((call) => [call.function, call.arguments, call.depth]);

test.each([
  ["=NATLAKARE.TARIFF(A1)", [["TARIFF", ["A1"], 0]]],
  ['=natlakare.tariff( A1 , "LK" )', [["TARIFF", ["A1", '"LK"'], 0]]],
  ["=@NATLAKARE.TARIFF(A1)", [["TARIFF", ["A1"], 0]]],
  ["=_xldudf_NATLAKARE_ALLOCATE_SPLIT(1,{1,2;3,4})", [["ALLOCATE_SPLIT", ["1", "{1,2;3,4}"], 0]]],
  ["=NATLAKARE.TARIFF(A1,,50)", [["TARIFF", ["A1", "", "50"], 0]]],
  ['=NATLAKARE.TARIFF(DATE(2019,1,1),"a,b")', [["TARIFF", ["DATE(2019,1,1)", '"a,b"'], 0]]],
  [
    "=NATLAKARE.TARIFF('Blad, (1)'!A1,T[Yrke, (x)])",
    [["TARIFF", ["'Blad, (1)'!A1", "T[Yrke, (x)]"], 0]],
  ],
  [
    "=ROUND(NATLAKARE.TARIFF(A1)*2,0)+NATLAKARE.TARIFF(A2)",
    [
      ["TARIFF", ["A1"], 0],
      ["TARIFF", ["A2"], 0],
    ],
  ],
  [
    "=NATLAKARE.ALLOCATE_SPLIT(NATLAKARE.TARIFF(A1),B1:C1)",
    [
      ["ALLOCATE_SPLIT", ["NATLAKARE.TARIFF(A1)", "B1:C1"], 0],
      ["TARIFF", ["A1"], 1],
    ],
  ],
  ['="NATLAKARE.TARIFF(A1)"', []],
  ["=ANNAT.TARIFF(A1)+TARIFF(A1)+XNATLAKARE.TARIFF(A1)", []],
  ["=SUM(A1:A3)", []],
  ["=NATLAKARE.TARIFF(", []],
])("calls in %s", (formula, expected) => {
  expect(calls(formula)).toEqual(expected);
});

test.each([
  ["=NATLAKARE.TARIFF(A1)", true, null],
  ["= NATLAKARE.TARIFF(A1) ", true, null],
  ["=1+NATLAKARE.TARIFF(A1)", false, null],
  ["=INDEX(NATLAKARE.TARIFF(A1),2,3)", false, { row: 2, column: 3 }],
  ["=INDEX(NATLAKARE.TARIFF(A1), 2)", false, { row: 2, column: 1 }],
  ["=INDEX(NATLAKARE.TARIFF(A1),B1,3)", false, null],
  ["=MYINDEX(NATLAKARE.TARIFF(A1),2,3)", false, null],
])("%s: whole %p, index %p", (formula, whole, index) => {
  const [call] = findCalls(formula, "NATLAKARE");
  expect([isWhole(formula, call!), indexedCell(formula, call!)]).toEqual([whole, index]);
});

const range = (address: string, sheet: string | null = null, spill = false) => ({
  kind: "range",
  sheet,
  address,
  spill,
});

test.each([
  ["12", { kind: "literal", values: [[12]] }],
  ["-0.5", { kind: "literal", values: [[-0.5]] }],
  ["80%", { kind: "literal", values: [[0.8]] }],
  ["1E3", { kind: "literal", values: [[1000]] }],
  ['"a""b"', { kind: "literal", values: [['a"b']] }],
  ["true", { kind: "literal", values: [[true]] }],
  ["#N/A", { kind: "literal", values: [["#N/A"]] }],
  [
    '{1,2;"a;b",-4}',
    {
      kind: "literal",
      values: [
        [1, 2],
        ["a;b", -4],
      ],
    },
  ],
  ["{1,A1}", { kind: "computed" }],
  ["B4", range("B4")],
  ["$b$4:C9", range("B4:C9")],
  ["(B4)", range("B4")],
  ["B:B", range("B:B")],
  ["$2:$3", range("2:3")],
  ["B4#", range("B4", null, true)],
  ["Blad1!B4", range("B4", "Blad1")],
  ["'Å''s blad (2)'!B4:C9", range("B4:C9", "Å's blad (2)")],
  ["Kontakter[Antal]", { kind: "table", table: "Kontakter", specifier: "Antal" }],
  [
    "Kontakter[[#All],[År]:[Antal]]",
    { kind: "table", table: "Kontakter", specifier: "[#All],[År]:[Antal]" },
  ],
  ["[@Datum]", { kind: "table", table: null, specifier: "@Datum" }],
  ["Vikter", { kind: "name", name: "Vikter" }],
  ["A1B", { kind: "name", name: "A1B" }],
  ["[Bok.xlsx]Blad1!A1", { kind: "computed" }],
  ["A1+1", { kind: "computed" }],
  ["(A1)+(B1)", { kind: "computed" }],
  ["SUM(A1:A3)", { kind: "computed" }],
  ["A1:INDEX(B1:B9,3)", { kind: "computed" }],
  ["A1,B1", { kind: "computed" }],
  ["", { kind: "computed" }],
])("%s is read", (text, part) => {
  expect(readArgumentPart(text)).toEqual(part);
});

test.each([
  ["=B2-C2", ["B2", "C2"]],
  ["=SUM(B2:B9)/\"B3\"+'Blad 2'!C1", ["B2:B9", "'Blad 2'!C1"]],
  ["=IF(A1>10,T[Antal],TRUE)", ["A1", "T[Antal]"]],
  ["=LOG10(A1)+1E5+Moms", ["A1", "Moms"]],
])("cells that %s reads", (formula, texts) => {
  expect(findParts(formula).map(({ text }) => text)).toEqual(texts);
});

test.each([
  ["B4", { row: 3, rows: 1, column: 1, columns: 1 }],
  ["C9:$B$4", { row: 3, rows: 6, column: 1, columns: 2 }],
  ["AA:AB", { row: 0, rows: Infinity, column: 26, columns: 2 }],
  ["2:3", { row: 1, rows: 2, column: 0, columns: Infinity }],
  ["B-4", null],
])("%s as an area", (address, area) => {
  expect(parseArea(address)).toEqual(area);
});
