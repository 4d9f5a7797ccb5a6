import type { ProjectionMethod } from "../../src/core/projectionMethod";
import { execFileSync, spawnSync } from "node:child_process";
import { monthOf } from "../../src/core/calendar";
import { decompose, type DecompositionMethod } from "../../src/core/decomposition";
import { normalQuantile } from "../../src/core/normal";
import { bandFactor, projectSeries } from "../../src/core/projection";
import { studentQuantile } from "../../src/core/student";
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
    const { values, year, answer } = expected.seasonal[0]!;
    const projected = project(values, "seasonal", 12, "month", monthOf(1960, 6));
    expectClose(projected, answer);
    const begun = values.slice(-6).reduce((sum, one) => sum + one, 0);
    const whole = begun + projected.slice(0, 6).reduce((sum, one) => sum + one, 0);
    expectClose([whole], [year]);
    expect(whole).toBeCloseTo(5716.8990888791, 9);
  });

  test.each(expected.normal)("the normal quantile of $p", ({ p, answer }) => {
    expect(Math.abs(normalQuantile(p) / answer - 1)).toBeLessThan(1e-14);
  });

  test.each(expected.student)("the quantile of $p by t with $df degrees", ({ df, p, answer }) => {
    expectClose([studentQuantile(p, df)], [answer]);
  });

  test.each(expected.decompositions)(
    "$method of $n0 to $n1",
    ({ method, n0, p0, n1, p1, answer }) => {
      const groups = n0.map((contactsBefore, i) => ({
        contactsBefore,
        priceBefore: p0[i]!,
        contactsAfter: n1[i]!,
        priceAfter: p1[i]!,
      }));
      const { volume, mix, price } = decompose(groups, method as DecompositionMethod);
      const scale = Math.max(...answer.map(Math.abs));
      [volume, mix, price].forEach((effect, i) =>
        expect(Math.abs(effect - answer[i]!)).toBeLessThanOrEqual(CLOSE * scale)
      );
    }
  );

  const hasR = spawnSync("Rscript", ["-e", "library(forecast)"]).status === 0;
  if (hasR)
    test("and says it again", () => {
      const again = execFileSync("Rscript", ["test/oracle/expected.R"], { encoding: "utf8" });
      expect(JSON.parse(again)).toEqual(expected);
    });
});
