import { isModelled } from "../../../src/core/scenario/modelled";
import type { Observation, RegionData } from "../../../src/core/scenario/regionData";

function dataOf(...costs: readonly (readonly [Observation["kind"], number | null])[]): RegionData {
  return {
    periodUnit: "year",
    units: [],
    observations: costs.map(([kind, cost]) => ({ kind, cost }) as Observation),
  };
}

test.each<readonly [string, RegionData, boolean]>([
  ["contacts alone", dataOf(["outcome", null]), true],
  ["some cost", dataOf(["outcome", null], ["outcome", 100]), false],
  ["nothing as cost", dataOf(["outcome", 0]), false],
  ["cost of a forecast alone", dataOf(["outcome", null], ["forecast", 100]), true],
])("%s", (_, data, expected) => {
  expect(isModelled(data)).toBe(expected);
});
