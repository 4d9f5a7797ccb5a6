import { holdsCounts } from "../../src/sheet/sheetMark";

test.each([
  ['{"key":"result"}', true],
  ['{"key":"change"}', true],
  ['{"work":"comparison"}', true],
  ['{"key":"committee"}', false],
  ['{"key":"forecast"}', false],
  ['{"key":"relations"}', false],
  ["null", true],
  ["{", true],
])("contacts on a sheet noted as %s may be a unit's: %s", (mark, may) => {
  expect(holdsCounts(mark)).toBe(may);
});
