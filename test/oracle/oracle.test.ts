import { execFileSync, spawnSync } from "node:child_process";
import { monthOf } from "../../src/core/calendar";
import { bandFactor, type ProjectionMethod, projectSeries } from "../../src/core/projection";
import expected from "./expected.json";

/** Relative; both sides work in doubles, by other routes. */
const CLOSE = 1e-9;

function expectClose(actual: readonly number[], answer: readonly number[]): void {
  expect(actual).toHaveLength(answer.length);
  const worst = Math.max(...answer.map((one, i) => Math.abs(actual[i]! / one - 1)));
  expect(worst).toBeLessThan(CLOSE);
}

function project(
  values: readonly number[],
  method: string,
  horizon: number,
  unit: "year" | "month",
  last: number
): readonly number[] {
  const projected = projectSeries(values, 1, unit, method as ProjectionMethod, horizon, last);
  if (!projected.ok) throw new Error(projected.fault.code);
  return projected.value;
}

describe("R's package forecast says the same", () => {
  test.each(expected.projections)("$method on $values", ({ method, values, answer }) => {
    expectClose(project(values, method, answer.length, "year", 2020), answer);
  });

  test.each(expected.bands)(
    "a band of $confidence on $values",
    ({ confidence, values, answer }) => {
      const factor = bandFactor(values, confidence)!;
      expectClose(
        answer.map((_, i) => factor(i + 1)),
        answer
      );
    }
  );

  test("the year 1960 of AirPassengers, from its first half", () => {
    const { values, year, answer } = expected.seasonal;
    const projected = project(values, "seasonal", 12, "month", monthOf(1960, 6));
    expectClose(projected, answer);
    const begun = values.slice(-6).reduce((sum, one) => sum + one, 0);
    const whole = begun + projected.slice(0, 6).reduce((sum, one) => sum + one, 0);
    expectClose([whole], [year]);
    expect(whole).toBeCloseTo(5716.8990888791, 9);
  });

  const hasR = spawnSync("Rscript", ["-e", "library(forecast)"]).status === 0;
  if (hasR)
    test("and says it again", () => {
      const again = execFileSync("Rscript", ["test/oracle/expected.R"], { encoding: "utf8" });
      expect(JSON.parse(again)).toEqual(expected);
    });
});
