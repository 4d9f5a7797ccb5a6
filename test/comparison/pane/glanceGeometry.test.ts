import { columnsABlock } from "../../../src/comparison/pane/glanceGeometry";

test.each([
  ["two in mkr", 2, "12,5", 2],
  ["three in mkr", 3, "+10,0", 3],
  ["four in mkr, two and two", 4, "12,5", 2],
  ["five in mkr, three and two", 5, "12,5", 3],
  ["eight in mkr, three tables", 8, "12,5", 3],
  ["three in kronor", 3, "12 500 000", 2],
  ["two in kronor of a whole country", 2, "−1 012 500 000", 1],
])("%s", (_, count, longest, columns) =>
  expect(columnsABlock(count, ["0,0", longest])).toBe(columns)
);

test("no figure is wider than its column in a pane of 320 pixels", () => {
  for (let count = 2; count <= 8; count += 1)
    for (let length = 1; length <= 24; length += 1) {
      const columns = columnsABlock(count, ["8".repeat(length)]);
      expect(columns).toBeGreaterThan(0);
      // A digit of 12 pixels Segoe UI is 6.5 wide.
      if (columns > 1) expect(columns * (length * 6.5 + 4)).toBeLessThanOrEqual(184);
    }
});
