import { fileFormula, isDynamic } from "./fileFormula";

const own = { namespace: "NATLAKARE", names: ["TARIFF", "ALLOCATE_SPLIT"] };

// What is typed, and what a file holds of it, after the file that Excel wrote (docs: on disk).
test.each([
  ["=NATLAKARE.TARIFF(A1)", "_xldudf_NATLAKARE_TARIFF(A1)"],
  ["=natlakare.Allocate_Split(A1,B1:C1)", "_xldudf_NATLAKARE_ALLOCATE_SPLIT(A1,B1:C1)"],
  ["=SUM(NATLAKARE.TARIFF(A1:A3))*1.1", "SUM(_xldudf_NATLAKARE_TARIFF(A1:A3))*1.1"],
  // Entered while nobody had registered it.
  ["=NATLAKARE.UNKNOWN(1)", "NATLAKARE.UNKNOWN(1)"],
  ["=OTHER.TARIFF(1)", "OTHER.TARIFF(1)"],
  ['="NATLAKARE.TARIFF("&A1', '"NATLAKARE.TARIFF("&A1'],
  ["='NATLAKARE.TARIFF(''x'')'!A1", "'NATLAKARE.TARIFF(''x'')'!A1"],
  ["=XLOOKUP(A1,B:B,C:C)+SORT(A1:A3)", "_xlfn.XLOOKUP(A1,B:B,C:C)+_xlfn._xlws.SORT(A1:A3)"],
  ["=SUM(Enheter[Antal])", "SUM(Enheter[Antal])"],
  ["=Enheter[[#Totals],[Antal]]", "Enheter[[#Totals],[Antal]]"],
  ["=Enheter[@Antal]*2", "Enheter[[#This Row],[Antal]]*2"],
  ["=Enheter[@[Antal besök]]", "Enheter[[#This Row],[Antal besök]]"],
  ["=[@Antal]+SUM([Antal])", "Tabell1[[#This Row],[Antal]]+SUM(Tabell1[Antal])"],
])("%s is %s in the file", (typed, inFile) => {
  expect(fileFormula(typed, own, "Tabell1")).toBe(inFile);
});

test.each([
  ["=NATLAKARE.TARIFF(A1)", true],
  ["=UNIQUE(A1:A3)", true],
  ["=SUM(A1:A3)", false],
  ["=NATLAKARE.UNKNOWN(1)", false],
])("%s may spill: %s", (formula, expected) => {
  expect(isDynamic(formula, own)).toBe(expected);
});
