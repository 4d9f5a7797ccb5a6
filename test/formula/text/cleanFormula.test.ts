import fc from "fast-check";
import { cleanFormula } from "../../../src/formula/text/cleanFormula";

test.each([
  ["=_xldudf_NATLAKARE_TARIFF(A1)", "=NATLAKARE.TARIFF(A1)"],
  ["=[2]!_xldudf_NATLAKARE_ALLOCATE_SPLIT(A1,{80,20})", "=NATLAKARE.ALLOCATE_SPLIT(A1,{80,20})"],
  [
    "='C:\\Program Files (x86)\\Office\\FUNCRES.XLAM'!_xldudf_NATLAKARE_TARIFF(A1)",
    "=NATLAKARE.TARIFF(A1)",
  ],
  ["='Åsas bok''s.xlam'!_xldudf_NATLAKARE_TARIFF(A1)", "=NATLAKARE.TARIFF(A1)"],
  ["=FUNCRES.XLAM!_xldudf_NATLAKARE_TARIFF(A1)", "=NATLAKARE.TARIFF(A1)"],
  ["=@_xldudf_NATLAKARE_TARIFF(A1)", "=@NATLAKARE.TARIFF(A1)"],
  ["=natlakare.tariff(A1)", "=NATLAKARE.TARIFF(A1)"],
  [
    "=SUM([2]!_xldudf_NATLAKARE_ALLOCATE_SPLIT(_xldudf_NATLAKARE_TARIFF(A1),'Blad 1'!B1:C1))*1.1",
    "=SUM(NATLAKARE.ALLOCATE_SPLIT(NATLAKARE.TARIFF(A1),'Blad 1'!B1:C1))*1.1",
  ],
  [
    '=IF(A1="_xldudf_NATLAKARE_TARIFF(1)",[1]!_xldudf_NATLAKARE_TARIFF(1),2)',
    '=IF(A1="_xldudf_NATLAKARE_TARIFF(1)",NATLAKARE.TARIFF(1),2)',
  ],
  ["=[2]!_xldudf_OTHER_TARIFF(A1)", "=[2]!_xldudf_OTHER_TARIFF(A1)"],
  ["=[Bok.xlsx]Blad1!A1+NATLAKARE.TARIFF(A1)", "=[Bok.xlsx]Blad1!A1+NATLAKARE.TARIFF(A1)"],
])("%s is entered as %s", (formula, clean) => {
  expect(cleanFormula(formula, "NATLAKARE")).toBe(clean);
});

test("what is clean stays as it is", () => {
  const name = fc.constantFrom(
    "NATLAKARE.TARIFF",
    "_xldudf_NATLAKARE_PROJECT_COST",
    "[2]!_xldudf_NATLAKARE_TARIFF",
    "SUM"
  );
  const argument = fc.constantFrom(
    "A1",
    "'Blad (1)'!B2:C3",
    '"x,y("',
    "{1,2;3,4}",
    "T[[#This Row],[a]]"
  );
  const formula = fc.letrec<{ call: string; part: string }>((tie) => ({
    part: fc.oneof({ depthSize: "small" }, argument, tie("call")),
    call: fc
      .tuple(name, fc.array(tie("part"), { maxLength: 3 }))
      .map(([called, parts]) => `${called}(${parts.join(",")})`),
  })).call;
  fc.assert(
    fc.property(formula, (text) => {
      const clean = cleanFormula(`=${text}`, "NATLAKARE");
      expect(clean).not.toMatch(/_xldudf_|\[2\]/);
      expect(cleanFormula(clean, "NATLAKARE")).toBe(clean);
    })
  );
});
