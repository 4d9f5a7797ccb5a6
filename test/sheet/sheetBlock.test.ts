import fc from "fast-check";
import { cellStyles, type StyleName } from "../../src/sheet/cellStyle";
import { blocksOf, styledAreas } from "../../src/sheet/sheetBlock";
import type { PlannedCell, SheetPlan } from "../../src/sheet/sheetPlan";

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
  const blocks = [...blocksOf(planOf(rows))];
  expect(blocks.length).toBeGreaterThan(1);
  let next = 0;
  for (const { top, columns, contents } of blocks) {
    expect(top).toBe(next);
    expect(columns).toBe(2);
    expect(contents.every((row) => row.length === 2)).toBe(true);
    next += contents.length;
  }
  expect(next).toBe(rows.length);
});

test("a body follows the rows, made as it is asked for", () => {
  let made = 0;
  const body = {
    columns: [
      { style: "text", numberFormat: "General" },
      { style: "plain", numberFormat: "0.00" },
    ],
    count: 30_000,
    row: (index: number) => {
      made += 1;
      return ["unit", index];
    },
  } as const;
  const heading: PlannedCell = { content: "Unit", style: "heading", numberFormat: "General" };
  const blocks = blocksOf({ ...planOf([[heading, heading]]), body });
  expect(blocks.next().value).toMatchObject({ top: 0, contents: [["Unit", "Unit"]] });
  expect(made).toBe(0);
  const [first, ...others] = [...blocks];
  expect(first).toMatchObject({
    top: 1,
    styles: [{ style: "text", area: { row: 0, column: 0, rows: 10_000, columns: 1 } }],
    formats: [{ numberFormat: "0.00", area: { row: 0, column: 1, rows: 10_000, columns: 1 } }],
  });
  expect(others.map(({ top }) => top)).toEqual([10_001, 20_001]);
  expect(others.at(-1)!.contents.at(-1)).toEqual(["unit", 29_999]);
});

test("a block of long texts stays under what Excel on the web takes", () => {
  const long: PlannedCell = {
    content: "å".repeat(30_000),
    style: "plain",
    numberFormat: "General",
  };
  const blocks = [...blocksOf(planOf(Array.from({ length: 200 }, () => [long])))];
  for (const { contents } of blocks)
    expect(Buffer.byteLength(JSON.stringify(contents))).toBeLessThan(5_000_000);
  expect(blocks.flatMap(({ contents }) => contents)).toHaveLength(200);
});

test("a sheet without cells has nothing to write", () => {
  expect([...blocksOf(planOf([]))]).toEqual([]);
});
