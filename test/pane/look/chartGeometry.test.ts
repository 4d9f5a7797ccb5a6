import fc from "fast-check";
import { barsOf, type ChartColumn, scaleOf } from "../../../src/pane/look/chartGeometry";

const HEIGHT = 100;

const amount = fc.integer({ min: -1e9, max: 1e9 });
const columns = fc.array(fc.record({ first: amount, second: amount, mark: amount }), {
  minLength: 1,
  maxLength: 48,
});

test("no bar and no mark leaves the plot", () => {
  fc.assert(
    fc.property(columns, (all) => {
      const scale = scaleOf(all, HEIGHT);
      for (const column of all) {
        for (const { y, height } of barsOf(column, scale)) {
          expect(y).toBeGreaterThanOrEqual(-1e-6);
          expect(y + height).toBeLessThanOrEqual(HEIGHT + 1e-6);
        }
        expect(scale.y(column.mark)).toBeGreaterThanOrEqual(-1e-6);
        expect(scale.y(column.mark)).toBeLessThanOrEqual(HEIGHT + 1e-6);
      }
    })
  );
});

test("bars are as high as their values", () => {
  fc.assert(
    fc.property(columns, (all) => {
      const scale = scaleOf(all, HEIGHT);
      const unit = scale.y(0) - scale.y(1);
      for (const column of all) {
        const [first, second] = barsOf(column, scale);
        expect(first!.height).toBeCloseTo(Math.abs(column.first) * unit, 3);
        expect(second!.height).toBeCloseTo(Math.abs(column.second) * unit, 3);
      }
    })
  );
});

test.each<[ChartColumn, number, number]>([
  [{ first: 20, second: 80, mark: 100 }, 80, 0],
  [{ first: -20, second: 80, mark: 60 }, 80, 0],
])("the second part of %p stands on the first or on zero", (column, height, y) => {
  const scale = { y: (value: number) => 100 - value, ticks: [] };
  const second = barsOf(column, scale)[1]!;
  expect(second.height).toBe(height);
  expect(second.y).toBe(column.first > 0 ? y : 20);
});

test("ticks are few, round, and have zero among them", () => {
  fc.assert(
    fc.property(columns, (all) => {
      const { ticks } = scaleOf(all, HEIGHT);
      expect(ticks.length).toBeLessThanOrEqual(7);
      expect(ticks).toContain(0);
    })
  );
});

test("a chart of zeros has a scale too", () => {
  expect(scaleOf([{ first: 0, second: 0, mark: 0 }], HEIGHT).ticks).toEqual([0, 1]);
});
