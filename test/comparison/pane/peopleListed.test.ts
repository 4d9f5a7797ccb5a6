import { peopleListed } from "../../../src/comparison/pane/figures";
import type { Unit } from "../../../src/core/scenario/regionData";

function unit(listed: number | null, more: Partial<Unit> = {}): Unit {
  return { ...({ name: "", unlisted: false, listed } as unknown as Unit), ...more };
}

test.each<readonly [string, readonly Unit[], number | null]>([
  ["all of them", [unit(9_000), unit(4_500)], 13_500],
  ["the unlisted are nobody's", [unit(9_000), unit(null, { unlisted: true })], 9_000],
  ["one is not known, so the sum is not", [unit(9_000), unit(null)], null],
  ["none is known", [unit(null)], null],
  ["no units", [], null],
  ["nobody is listed", [unit(0)], null],
])("%s", (_, units, people) => expect(peopleListed(units, 2020)).toBe(people));

test("by the year that is asked for", () => {
  const byYear = { listed: [2019, 2021].map((year) => ({ year, value: year })) };
  const one = unit(null, { byYear: byYear as unknown as NonNullable<Unit["byYear"]> });
  expect([2019, 2020, 2021].map((year) => peopleListed([one], year))).toEqual([2019, 2019, 2021]);
});
