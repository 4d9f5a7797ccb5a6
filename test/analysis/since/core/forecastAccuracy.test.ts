import {
  accuracyAhead,
  hitsOf,
  yearOf,
} from "../../../../src/analysis/since/core/forecastAccuracy";
import type { ForecastRow } from "../../../../src/core/scenario/savedForecast";
import { FIRST, forecastOf, row } from "../../../core/scenario/forecastRows";

/** Kronor a month from January 2020, utfall in the first ones. */
function months(outcomes: number, kronor: readonly number[]): readonly ForecastRow[] {
  return kronor.map((amount, m) => row(FIRST + m, m < outcomes, "LK", 1, amount));
}

const flat = (amount: number, count = 24): number[] => Array.from({ length: count }, () => amount);

describe("hitsOf", () => {
  test.each<[string, number, number, [number, number, number, number][]]>([
    ["a year that is all utfall is taken whole", 3, 12, [[0, 11, 1200, 1320]]],
    ["of one that is not, the months that were prognos", 3, 5, [[3, 4, 200, 220]]],
    [
      "two years give two",
      3,
      14,
      [
        [0, 11, 1200, 1320],
        [12, 13, 200, 220],
      ],
    ],
    ["nothing new is utfall", 3, 3, []],
  ])("%s", (_, then, now, expected) => {
    const saved = forecastOf(months(then, flat(100)));
    const found = hitsOf([saved], months(now, flat(110)));
    expect(
      found.map(({ from, to, expected: guess, outcome }) => [
        from - FIRST,
        to - FIRST,
        guess / 100,
        outcome / 100,
      ])
    ).toEqual(expected);
  });
});

describe("accuracyAhead", () => {
  test("means of months by how far ahead they were; two months are too few", () => {
    // Utfall 100 a month; guessed 90, 120, 100, 80, 80 from the second month on.
    const saved = forecastOf(months(1, [100, 90, 120, 100, 80, 80, 100]));
    const [near, next, far] = accuracyAhead([saved], months(6, flat(100, 7)));
    expect(near).toEqual({
      from: 1,
      to: 3,
      months: 3,
      forecasts: 1,
      meanAbsolute: expect.closeTo(0.1, 12),
      bias: expect.closeTo(-1 / 30, 12),
    });
    expect(next).toEqual({
      from: 4,
      to: 6,
      months: 2,
      forecasts: 1,
      meanAbsolute: null,
      bias: null,
    });
    expect(far).toMatchObject({ months: 0, forecasts: 0 });
  });

  test("months without cost are shares of nothing", () => {
    const saved = forecastOf(months(1, flat(100, 5)));
    expect(accuracyAhead([saved], months(5, flat(0, 5)))[0]).toMatchObject({ months: 0 });
  });
});

test.each<[number, number | null]>([
  [2020, 120_000],
  [2021, null],
])("yearOf %i is %s öre", (year, ore) => {
  expect(yearOf(months(2, flat(100, 14)), year)).toBe(ore);
});
