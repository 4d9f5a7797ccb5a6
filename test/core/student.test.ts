import { studentQuantile } from "../../src/core/student";

/** Quantiles of R's qt(); columns: degrees of freedom, 0.9, 0.975. */
const QT = [
  [2, 1.8856180831641, 4.3026527297495],
  [3, 1.6377443536962, 3.1824463052837],
  [4, 1.5332062740589, 2.7764451051978],
  [5, 1.4758840488245, 2.5705818356363],
  [6, 1.4397557472651, 2.446911851145],
  [8, 1.3968153097439, 2.3060041352042],
  [10, 1.3721836411103, 2.2281388519863],
  [30, 1.3104150253914, 2.0422724563012],
] as const;

describe("Student's t", () => {
  test.each(QT)("with %d degrees of freedom agrees with R", (degrees, at90, at975) => {
    expect(studentQuantile(0.9, degrees) / at90).toBeCloseTo(1, 11);
    expect(studentQuantile(0.975, degrees) / at975).toBeCloseTo(1, 11);
  });

  test("with one degree of freedom is Cauchy's, in closed form", () => {
    for (const p of [0.51, 0.75, 0.9, 0.999])
      expect(studentQuantile(p, 1) / Math.tan(Math.PI * (p - 0.5))).toBeCloseTo(1, 11);
  });

  test("with two degrees of freedom has a closed form too", () => {
    for (const p of [0.6, 0.9, 0.99]) {
      const exact = (2 * p - 1) / Math.sqrt(2 * p * (1 - p));
      expect(studentQuantile(p, 2) / exact).toBeCloseTo(1, 11);
    }
  });

  test("with many degrees of freedom nears the normal quantile", () => {
    expect(studentQuantile(0.975, 1319)).toBeCloseTo(1.96176, 4);
  });
});
