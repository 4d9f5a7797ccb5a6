import {
  findSpillReferences,
  replaceSpillReferences,
  widenReference,
} from "../../../src/formula/text/spillReferences";
import { parseArea } from "../../../src/formula/text/parseArea";

test.each([
  ["=SUM(B2#)", "=SUM(B2:C4)"],
  ["=SUM($B$2#)*2", "=SUM($B$2:$C$4)*2"],
  ["=SUM('Blad Å 1'!B2#,1)", "=SUM('Blad Å 1'!B2:C4,1)"],
  ["=SUM(_xlfn.ANCHORARRAY(B2))", "=SUM(B2:C4)"],
  ["=SUM(_xlfn.ANCHORARRAY('Blad 1'!$B$2))", "=SUM('Blad 1'!$B$2:$C$4)"],
  ["=SUM(_xlfn.ANCHORARRAY('Blad1 (2)'!$B$2))", "=SUM('Blad1 (2)'!$B$2:$C$4)"],
  ["=SUM(_xlfn.ANCHORARRAY('Utfall (tkr)'!B2))*A1", "=SUM('Utfall (tkr)'!B2:C4)*A1"],
  ["=SUM(_xlfn.ANCHORARRAY('L''hôpital \")'!B2))", "=SUM('L''hôpital \")'!B2:C4)"],
  ["=SUM(_xlfn.ANCHORARRAY( B2 ))", "=SUM(B2:C4)"],
  ["=SUM(D5#)+B2", "=SUM(D5#)+B2"],
  ["=SUM(_xlfn.ANCHORARRAY(D5))", "=SUM(_xlfn.ANCHORARRAY(D5))"],
  ['=IF(A1="B2#",B2#,0)', '=IF(A1="B2#",B2:C4,0)'],
  ["=SUM(T[Antal '#])+#REF!+B2#", "=SUM(T[Antal '#])+#REF!+B2:C4"],
  ["=SUM(B2:C4)", "=SUM(B2:C4)"],
])("%s becomes %s where B2 fills B2:C4", (formula, fixed) => {
  const area = parseArea("B2:C4")!;
  const replaced = replaceSpillReferences(formula, (anchor) =>
    /(^|!)\$?B\$?2$/.test(anchor) ? widenReference(anchor, area) : null
  );
  expect(replaced).toBe(fixed);
});

test.each([
  ["=SUM(Delarna#)", ["Delarna"]],
  ["=SUM(INDEX(A1:A9,2)#)", ["INDEX(A1:A9,2)"]],
  ["=SUM(_xlfn.ANCHORARRAY(INDEX(A1#,2)),C1#)", ["INDEX(A1#,2)", "C1"]],
  ["=T[[#This Row],[Antal '#]]", []],
  ["='Blad #1'!A1", []],
])("of %s the cells are %j", (formula, anchors) => {
  expect(findSpillReferences(formula).map(({ anchor }) => anchor)).toEqual(anchors);
});
