import { fixSpillReferences } from "../../../src/formula/text/spillReferences";
import { parseArea } from "../../../src/formula/text/parseArea";

test.each([
  ["=SUM(B2#)", "=SUM(B2:C4)"],
  ["=SUM($B$2#)*2", "=SUM($B$2:$C$4)*2"],
  ["=SUM('Blad Å 1'!B2#,1)", "=SUM('Blad Å 1'!B2:C4,1)"],
  ["=SUM(_xlfn.ANCHORARRAY(B2))", "=SUM(B2:C4)"],
  ["=SUM(_xlfn.ANCHORARRAY('Blad 1'!$B$2))", "=SUM('Blad 1'!$B$2:$C$4)"],
  ["=SUM(D5#)+B2", "=SUM(D5#)+B2"],
  ["=SUM(_xlfn.ANCHORARRAY(D5))", "=SUM(_xlfn.ANCHORARRAY(D5))"],
  ['=IF(A1="B2#",B2#,0)', '=IF(A1="B2#",B2:C4,0)'],
  ["=SUM(B2:C4)", "=SUM(B2:C4)"],
])("%s becomes %s where B2 fills B2:C4", (formula, fixed) => {
  const area = parseArea("B2:C4");
  expect(fixSpillReferences(formula, ({ address }) => (address === "B2" ? area : null))).toBe(
    fixed
  );
});
