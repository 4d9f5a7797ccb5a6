import { fromSwedishTyping } from "./grid/typing";

it.each([
  ["1,5", "1.5"],
  ["-0,25", "-0.25"],
  ["12,5%", "12.5%"],
  ["1,5 kontakter", "1,5 kontakter"],
  ["2019-10-01", "2019-10-01"],
  ['=NATLAKARE.TARIFF("2019-10-01";"LK")', '=NATLAKARE.TARIFF("2019-10-01","LK")'],
  ["=NATLAKARE.ALLOCATE_SPLIT(A1:A3;B1:C1;0)", "=NATLAKARE.ALLOCATE_SPLIT(A1:A3,B1:C1,0)"],
  ['=IF(A1>1,5;"a;b";0,5)', '=IF(A1>1.5,"a;b",0.5)'],
  ["=SUM('Blad;1'!A1;{1,2;3,4})", "=SUM('Blad;1'!A1,{1,2;3,4})"],
  ['=NATLAKARE.TARIFF("2019-10-01","LK")', '=NATLAKARE.TARIFF("2019-10-01","LK")'],
  ["=SUM({1,2;3,4})", "=SUM({1,2;3,4})"],
])("reads %s as %s", (typed, english) => {
  expect(fromSwedishTyping(typed)).toBe(english);
});
