import fc from "fast-check";
import { allocate, toShares } from "../../../src/core/allocation";
import { evaluate } from "../../../src/formula/evaluate";
import type { ForecastDerivation, SplitDerivation } from "../../../src/locales/explanation";
import { explainAllocation } from "../../../src/workbook/explain/explainAllocation";
import { explainForecast } from "../../../src/workbook/explain/explainForecast";
import { explainSplit } from "../../../src/workbook/explain/explainSplit";
import { explainTariff } from "../../../src/workbook/explain/explainTariff";

describe("who gets the spare öre", () => {
  const receivers = (amount: number, weights: readonly number[], decimals = 2) => {
    const { parts, spare, tie } = explainAllocation(amount, weights, decimals, 0)!;
    return [spare, parts.map(({ getsSpare }) => Number(getsSpare)), tie];
  };

  test.each([
    [100, [80, 20], 2, [0, [0, 0], null]],
    [0.01, [0.8, 0.2], 2, [1, [1, 0], null]],
    [100, [1, 1, 1], 2, [1, [1, 0, 0], "position"]],
    [1, [1, 3], 0, [1, [0, 1], null]],
    [0.05, [1, 1], 2, [1, [1, 0], "position"]],
    [-0.05, [1, 1], 2, [1, [1, 0], "position"]],
    [10, [1, 3], -1, [1, [0, 1], null]],
    [2, [1, 3], 0, [1, [0, 1], "weight"]],
  ])("%p by %p with %p decimals: %j", (amount, weights, decimals, expected) => {
    expect(receivers(amount, weights, decimals)).toEqual(expected);
  });

  test("the derivation gives the very parts that are allocated", () => {
    const weight = fc.oneof(fc.nat(1000), fc.double({ min: 0, max: 10, noNaN: true }));
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.array(weight, { minLength: 1, maxLength: 12 }),
        (units, weights) => {
          const shares = toShares(weights);
          const derivation = explainAllocation(units / 100, weights, 2, 0);
          if (shares === null) return derivation === null;
          const { parts, total } = derivation!;
          const öre = parts.map(
            ({ whole, getsSpare }) => Math.round(whole * 100) + (getsSpare ? Math.sign(units) : 0)
          );
          expect(öre.map((value) => value + 0)).toEqual(
            allocate(units, shares).map((value) => value + 0)
          );
          expect(parts.map(({ value }) => value)).toEqual(
            allocate(units, shares).map((value) => value / 100)
          );
          return total === units / 100;
        }
      )
    );
  });
});

describe("a cell of ALLOCATE_SPLIT", () => {
  test.each([
    ["one amount, a row", [[[100]], [[1, 1, 1]]], 0, 2, [100, 33.33, 2]],
    [
      "one amount, a matrix",
      [
        [[100]],
        [
          [1, 1],
          [1, 1],
        ],
      ],
      1,
      0,
      [100, 25, 2],
    ],
    ["a column and a row", [[[100], [10]], [[80, 20]]], 1, 0, [10, 8, 0]],
    [
      "a column and a matrix",
      [
        [[100], [10]],
        [
          [80, 20],
          [1, 3],
        ],
      ],
      1,
      1,
      [10, 7.5, 1],
    ],
    ["a row and a column", [[[100, 10]], [[80], [20]]], 1, 1, [10, 2, 1]],
    ["whole kronor", [[[10]], [[1, 1, 1]], [[0]]], 0, 0, [10, 4, 0]],
  ] as const)("%s", (_, args, row, column, expected) => {
    const { amount, parts, selected } = explainSplit(args, row, column) as SplitDerivation;
    expect([amount, parts[selected]!.value, selected]).toEqual(expected);
    const answer = evaluate("ALLOCATE_SPLIT", args);
    expect(answer.ok && answer.value[row]![column]).toBe(expected[1]);
  });

  test.each(["tabell", "löpande"])("in mode %s shows the exact share beside the answer", (mode) => {
    const args = [[[0.05], [0.05], [0.05]], [[1, 1]], null, [[mode]]];
    const answer = evaluate("ALLOCATE_SPLIT", args);
    const found = explainSplit(args, 1, 0);
    expect(found).toMatchObject({ kind: "adjusted", exact: 0.025, amount: 0.05 });
    expect(answer.ok && answer.value[1]![0]).toBe((found as { value: number }).value);
  });

  test("that is blank has no derivation", () => {
    expect(explainSplit([[[""], [10]], [[80, 20]]], 0, 0)).toBeNull();
  });
});

describe("a cell of TARIFF", () => {
  test.each([
    ["2019-03-01", undefined, ["2017-07-01", "2019-09-30", 650, "LK", true, null, "B"]],
    ["2019-10-01", "sjuksköterska", ["2019-10-01", null, 275, "SJ", false, "ÖVRIG", "A"]],
    ["2018-01-01", "PS", ["2017-07-01", "2019-09-30", 600, "PS", false, null, "B"]],
  ])("%s, %s", (date, profession, expected) => {
    const found = explainTariff([[[date]], profession && [[profession]]], 0, 0)!;
    const { from, to, amount, isAssumed, via, source } = found;
    expect([from, to, amount, found.profession, isAssumed, via, source!.certainty]).toEqual(
      expected
    );
  });

  test("names the row of own tariffs, and subtracts the fee", () => {
    const own = [
      ["Från", "Yrke", "Belopp"],
      ["2017-01-01", "LK", 500],
      ["2020-01-01", "LK", 400],
    ];
    expect(explainTariff([[["2020-05-01"]], null, [[100]], own], 0, 0)).toMatchObject({
      schedule: "own",
      row: 3,
      amount: 400,
      fee: 100,
      net: 300,
      source: null,
    });
  });

  test("of a constant price names no row", () => {
    expect(explainTariff([[["2020-05-01"]], null, null, [[450]]], 0, 0)).toMatchObject({
      schedule: "constant",
      amount: 450,
      from: null,
      row: null,
    });
  });

  test("without a tariff has no derivation", () => {
    expect(explainTariff([[["2016-05-01"]]], 0, 0)).toBeNull();
  });
});

describe("a cell of PROJECT_COST", () => {
  const years = [[2017], [2018], [2019]];
  const contacts = [[2900], [8600], [23700]];

  test.each([
    ["half-trend", "factor"],
    ["cagr", "factor"],
    ["drift", "difference"],
    ["flat", null],
    [0.1, "factor"],
  ] as const)("method %p is derived step by step", (method, kind) => {
    const args = [years, contacts, [[2]], [[method]], null, [[100]]];
    const answer = evaluate("PROJECT_COST", args);
    const found = explainForecast(args, 1, 2) as ForecastDerivation;
    const [series] = found.series;
    expect(series!.change?.kind ?? null).toBe(kind);
    const { level, change, projected } = series!;
    const again =
      change === null
        ? level
        : change.kind === "factor"
          ? level * change.value ** 2
          : level + 2 * change.value;
    expect(again).toBeCloseTo(projected, 6);
    expect(answer.ok && answer.value[1]!.slice(0, 3)).toEqual([2021, found.contacts, found.cost]);
    expect([series!.price, series!.tariffs]).toEqual([400, [{ from: "2021-01-01", amount: 500 }]]);
  });

  test("a year with a change of tariff shows both", () => {
    const [series] = explainForecast([[[2018]], [[100]], null, [["flat"]]], 0, 2)!.series;
    expect(series!.tariffs).toEqual([
      { from: "2019-01-01", amount: 650 },
      { from: "2019-10-01", amount: 500 },
    ]);
    expect(series!.price).toBe(612.5);
  });

  test("run-rate of months goes on from the mean of three; the band is the answer's", () => {
    const months = [202001, 202002, 202003, 202004].map((month) => [month]);
    const args = [months, [[90], [100], [110], [120]], [[1]]];
    const found = explainForecast(args, 0, 3)!;
    expect(found).toMatchObject({
      isAssumed: true,
      contacts: 110,
      unit: "month",
      period: "2020-05",
    });
    const answer = evaluate("PROJECT_COST", args);
    expect(answer.ok && answer.value[0]![3]).toBe(found.cost! / found.band!.factor);
  });

  test("leading zeros do not count", () => {
    const [series] = explainForecast([years, [[0], [10], [20]], null, [["flat"]]], 0, 1)!.series;
    expect([series!.leadingZeros, series!.values]).toEqual([1, [10, 20]]);
  });
});
