import fc from "fast-check";
import { cellStyles, type StyleName } from "../../src/workbook/cellStyle";
import { blocksOf, styledAreas } from "../../src/workbook/sheetBlock";
import type { PlannedCell, SheetPlan } from "../../src/workbook/sheetPlan";

const cells = fc
  .constantFrom(...(Object.keys(cellStyles) as StyleName[]))
  .map((style): PlannedCell => ({ content: null, style, numberFormat: "General" }));

test("the styled areas paint every cell in its style, once", () => {
  const rectangles = fc
    .integer({ min: 1, max: 6 })
    .chain((columns) =>
      fc.array(fc.array(cells, { minLength: columns, maxLength: columns }), { maxLength: 8 })
    );
  fc.assert(
    fc.property(rectangles, (rows) => {
      const painted = rows.map((row) => row.map((): StyleName => "plain"));
      for (const { style, area } of styledAreas(rows))
        for (let r = area.row; r < area.row + area.rows; r += 1)
          for (let c = area.column; c < area.column + area.columns; c += 1) {
            expect(painted[r]![c]).toBe("plain");
            painted[r]![c] = style;
          }
      expect(painted).toEqual(rows.map((row) => row.map(({ style }) => style)));
    }),
    { numRuns: 1000 }
  );
});

test("equal rows share their areas", () => {
  const [input, total] = (["input", "total"] as const).map((style): PlannedCell => ({
    content: 1,
    style,
    numberFormat: "0",
  }));
  const row = [input!, input!, total!];
  expect(styledAreas([row, row, row])).toEqual([
    { style: "input", area: { row: 0, column: 0, rows: 3, columns: 2 } },
    { style: "total", area: { row: 0, column: 2, rows: 3, columns: 1 } },
  ]);
});

function planOf(rows: SheetPlan["rows"]): SheetPlan {
  return { key: "a", name: "A", columnWidths: [], frozenRows: 0, rows };
}

test("blocks hold every row in order, made equally long", () => {
  const cell: PlannedCell = { content: 7, style: "plain", numberFormat: "0" };
  const rows = Array.from({ length: 25_000 }, (_, i) => (i % 2 ? [cell, cell] : [cell]));
  const blocks = blocksOf(planOf(rows));
  expect(blocks.length).toBeGreaterThan(1);
  let next = 0;
  for (const { top, columns, rows: held } of blocks) {
    expect(top).toBe(next);
    expect(columns).toBe(2);
    expect(held.every((row) => row.length === 2)).toBe(true);
    next += held.length;
  }
  expect(next).toBe(rows.length);
});

test("a sheet without cells has nothing to write", () => {
  expect(blocksOf(planOf([]))).toEqual([]);
});
