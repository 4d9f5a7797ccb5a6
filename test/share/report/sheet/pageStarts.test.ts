import { pageStarts } from "../../../../src/share/report/sheet/pageStarts";

const lines = (rows: number): readonly number[] => Array.from({ length: rows }, () => 1);

test.each([
  { what: "all that fits on a page", parts: [10, 20], heights: lines(45), starts: [] },
  { what: "a part that does not", parts: [10, 20], heights: lines(46), starts: [20] },
  { what: "each on its own", parts: [40, 80], heights: lines(120), starts: [40, 80] },
  {
    what: "high rows",
    parts: [10],
    heights: [...lines(10), ...lines(19).map(() => 2)],
    starts: [10],
  },
  { what: "a part longer than a page", parts: [5], heights: lines(105), starts: [5] },
  { what: "what follows it", parts: [5, 105], heights: lines(107), starts: [5, 105] },
  { what: "nothing", parts: [], heights: [], starts: [] },
])("$what: $starts", ({ parts, heights, starts }) => {
  expect(pageStarts(parts, heights)).toEqual(starts);
});
