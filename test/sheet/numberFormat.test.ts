import { shareFormat } from "../../src/sheet/numberFormat";

test.each([
  [[], "0%"],
  [[0, 0.2, 1], "0%"],
  [[0.2, 0.125], "0.0%"],
  [[0.285, 0.29], "0.0%"],
  [[0.1234], "0.00%"],
  [[1 / 3], "0.00%"],
])("shares of %p are shown as %s", (shares, format) => {
  expect(shareFormat(shares)).toBe(format);
});
