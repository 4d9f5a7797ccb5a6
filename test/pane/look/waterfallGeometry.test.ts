import type { Change } from "../../../src/core/scenario/costChange";
import { costScale, waterfallOf } from "../../../src/pane/look/waterfallGeometry";

function change(before: number, volume: number, price: number): Change {
  return {
    groups: [],
    divided: false,
    before,
    after: before + volume + price,
    effects: [
      { name: "volume", amount: volume },
      { name: "price", amount: price },
    ],
  };
}

test.each([
  { before: 2, volume: 13, price: -5, places: [0, 2, 15, 10], scale: [0, 15] },
  { before: 10, volume: -13, price: 5, places: [0, 10, -3, 2], scale: [-3, 10] },
])(
  "from $before by $volume and $price the steps follow each other, and 0 is in sight",
  ({ before, volume, price, places, scale }) => {
    const steps = waterfallOf(change(before, volume, price));
    expect(steps.map(({ name }) => name)).toEqual(["start", "volume", "price", "end"]);
    expect([0, ...steps.slice(0, -1).map(({ to }) => to)]).toEqual(places);
    expect(steps[3]).toEqual({ name: "end", from: 0, to: places[3] });
    const placeOf = costScale(steps, 100, 200);
    expect(scale.map(placeOf)).toEqual([100, 200]);
    expect(placeOf(0)).toBeGreaterThanOrEqual(100);
  }
);

test("a change of nothing has a place for it", () => {
  expect(costScale(waterfallOf(change(0, 0, 0)), 100, 200)(0)).toBe(100);
});
