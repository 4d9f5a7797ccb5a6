import { findCalls } from "../../../src/formula/text/formulaCalls";
import { shiftReferences } from "../../../src/formula/text/shiftReferences";

test.each([
  ["=A1+$A1+A$1+$A$1", "=C4+$A4+C$1+$A$1"],
  ["=SUM(B2:$C9)", "=SUM(D5:$C12)"],
  ["='Blad 1'!B2&\"B2\"", "='Blad 1'!D5&\"B2\""],
  ["=SUM(A:A)+SUM(1:2)", "=SUM(C:C)+SUM(4:5)"],
  ["=LOG10(Z9)+Moms+T[Antal]", "=LOG10(AB12)+Moms+T[Antal]"],
  ["=1E5+2", "=1E5+2"],
])("%s three rows down and two columns to the right is %s", (formula, shifted) => {
  expect(shiftReferences(formula, 3, 2)).toBe(shifted);
});

test.each([
  ["=[2]!_xldudf_NATLAKARE_TARIFF(A1)", 1],
  ["='C:\\Add-ins\\FUNCRES.XLAM'!_xldudf_NATLAKARE_TARIFF(A1)", 1],
  ["=FUNCRES.XLAM!_xldudf_NATLAKARE_TARIFF(A1)", 1],
  ["=1+[2]!_xldudf_NATLAKARE_TARIFF(A1)", 3],
  ["=B1*_xldudf_NATLAKARETEST_TARIFF(A1)", 4],
])("in %s the call starts with another add-in's prefix", (formula, start) => {
  const [call] = findCalls(formula, ["NATLAKARE", "NATLAKARETEST"]);
  expect([call?.function, call?.start]).toEqual(["TARIFF", start]);
});
