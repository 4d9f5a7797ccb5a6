import { addressOf } from "../../src/formula/text/area";
import {
  formula,
  formulaText,
  pin,
  quoted,
  type Reference,
  spilling,
} from "../../src/sheet/sheetPlan";

const cost: Reference = {
  sheet: "years",
  area: { row: 4, column: 3, rows: 1, columns: 1 },
  pinned: false,
};
const costs: Reference = { ...cost, area: { ...cost.area, rows: 4 } };
const names = new Map([
  ["years", "Anna's år (2)"],
  ["split", "Fördelning"],
]);

test.each([
  [formula`=SUM(${costs})`, "years", "=SUM(D5:D8)"],
  [formula`=SUM(${costs})`, "split", "=SUM('Anna''s år (2)'!D5:D8)"],
  [formula`=${cost}*${0.5}`, "years", "=D5*0.5"],
  [formula`=${pin(costs)}/${pin(cost)}`, "years", "=$D$5:$D$8/$D$5"],
  [formula`=${formula`SUM(${costs})`}-${cost}`, "years", "=SUM(D5:D8)-D5"],
  [formula`=IF(${cost}=${quoted('"')},1,2)`, "years", '=IF(D5="""",1,2)'],
  [spilling(formula`=${"A.B"}(${cost})`, 2, 3), "years", "=A.B(D5)"],
])("a formula is written for the sheet it stands in", (one, sheet, expected) => {
  expect(formulaText(one, { key: sheet, names, dates: 1900 })).toBe(expected);
});

test("a reference to a sheet outside the set is a mistake of ours", () => {
  expect(() =>
    formulaText(formula`=${cost}`, { key: "split", names: new Map(), dates: 1900 })
  ).toThrow("years");
});

test.each([
  [0, "A1"],
  [25, "Z1"],
  [26, "AA1"],
  [701, "ZZ1"],
  [702, "AAA1"],
  [16_383, "XFD1"],
])("column %i is that of %s", (column, address) => {
  expect(addressOf({ row: 0, column, rows: 1, columns: 1 })).toBe(address);
});
