import fc from "fast-check";
import { axisOf } from "../../../../src/analysis/relations/pane/scatterGeometry";

test.each([
  // values, ticks, decimals
  [[0.6, 1.8], [0.5, 1, 1.5, 2], 1],
  [[64.7, 158], [50, 100, 150, 200], 0],
  [[-12, 30], [-20, 0, 20, 40], 0],
  [[0.76, 0.96], [0.75, 0.8, 0.85, 0.9, 0.95, 1], 2],
])("the axis of %j has %j", (values, ticks, decimals) => {
  const axis = axisOf(values);
  expect(axis.ticks).toHaveLength(ticks.length);
  axis.ticks.forEach((tick, i) => expect(tick).toBeCloseTo(ticks[i]!, 10));
  expect(axis.decimals).toBe(decimals);
});

test("every value lies on the axis, in order, and the ticks at its ends", () => {
  const value = fc.integer({ min: -1e8, max: 1e8 }).map((hundredths) => hundredths / 100);
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 30 }), (values) => {
      const { at, ticks } = axisOf(values);
      for (const one of values) {
        expect(at(one)).toBeGreaterThanOrEqual(-1e-9);
        expect(at(one)).toBeLessThanOrEqual(1 + 1e-9);
      }
      expect(at(ticks[0]!)).toBeCloseTo(0, 9);
      expect(at(ticks[ticks.length - 1]!)).toBeCloseTo(1, 9);
    })
  );
});
