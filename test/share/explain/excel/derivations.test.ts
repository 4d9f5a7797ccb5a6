import fc from "fast-check";
import { allocate } from "../../../../src/core/rounding/allocation";
import { toShares } from "../../../../src/core/rounding/shares";
import { evaluate } from "../../../../src/formula/evaluate";
import type {
  AdjustedDerivation,
  ForecastDerivation,
  SplitDerivation,
} from "../../../../src/calls/sheet/explanation";
import { explainAllocation } from "../../../../src/calls/sheet/explainAllocation";
import { explainBreakEven } from "../../../../src/calls/sheet/explainBreakEven";
import { explainChange } from "../../../../src/calls/sheet/explainChange";
import { explainDecomposition } from "../../../../src/calls/sheet/explainDecomposition";
import { explainForecast } from "../../../../src/calls/sheet/explainForecast";
import { explainSplit } from "../../../../src/calls/sheet/explainSplit";
import { explainTariff } from "../../../../src/calls/sheet/explainTariff";

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

  const PERIODS = [[[0.05], ["x"], [0.05], [0.05]], [[1, 1]], null];

  test("in mode tabell shows what its column sums to", () => {
    const answer = evaluate("ALLOCATE_SPLIT", [...PERIODS, [["tabell"]]]);
    expect(answer.ok && answer.value.map((row) => row[0])).toEqual([
      0.03,
      expect.objectContaining({ code: "cell.notNumber" }),
      0.03,
      0.02,
    ]);
    expect(explainSplit([...PERIODS, [["tabell"]]], 2, 0)).toMatchObject({
      kind: "adjusted",
      amount: 0.05,
      weight: 1,
      exact: 0.025,
      value: 0.03,
      together: { mode: "table", column: { exact: expect.closeTo(0.075, 12), value: 0.08 } },
    });
  });

  test("in mode löpande shows the sums that it is the difference of", () => {
    const running = { mode: "running", before: { exact: 0.025, value: 0.03 } };
    expect(explainSplit([...PERIODS, [["löpande"]]], 2, 0)).toMatchObject({
      value: 0.02,
      together: { ...running, through: { exact: 0.05, value: 0.05 } },
    });
    const lying = [[[0.05, 0.05]], [[1], [1]], null, [["running"]]];
    expect(explainSplit(lying, 0, 1)).toMatchObject({ value: 0.02, together: running });
    expect(explainSplit(lying, 0, 0)).toMatchObject({
      together: { before: { exact: 0, value: 0 } },
    });
  });

  test.each(["tabell", "löpande"])("in mode %s the sums are those of the cells", (mode) => {
    const amounts = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 2, maxLength: 6 });
    const weights = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(amounts, weights, fc.nat(), (öre, row, at) => {
        const args = [öre.map((one) => [one / 100]), [row], null, [[mode]]];
        const party = at % row.length;
        const period = at % öre.length;
        const found = explainSplit(args, period, party) as AdjustedDerivation;
        const share = row[party]! / row.reduce((sum, one) => sum + one, 0) / 100;
        const total = (count: number) => öre.slice(0, count).reduce((sum, one) => sum + one, 0);
        const { together, value, exact } = found;
        expect(exact).toBeCloseTo(öre[period]! * share, 9);
        if (together.mode === "table")
          expect(together.column.exact).toBeCloseTo(total(öre.length) * share, 9);
        else {
          expect(together.through.exact).toBeCloseTo(total(period + 1) * share, 9);
          expect(together.through.value - together.before.value).toBeCloseTo(value, 9);
        }
      }),
      { numRuns: 200 }
    );
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
    ["damped", "factor"],
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
          ? level * change.value ** change.times
          : level + change.times * change.value;
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

  test("seasonal completes the year that has begun and takes the month's share", () => {
    const months = Array.from({ length: 18 }, (_, i) => [
      (2019 + Math.floor(i / 12)) * 100 + (i % 12) + 1,
    ]);
    const contacts = months.map((_, i) => [i % 12 === 6 ? 40 : 10 + (i >= 12 ? 5 : 0)]);
    const args = [months, contacts, [[3]], [["säsong"]]];
    const found = explainForecast(args, 0, 1)!;
    expect(found.period).toBe("2020-07");
    const { season, projected } = found.series[0]!;
    expect(season).toMatchObject({ fullYears: 1, months: 6, begun: 90 });
    expect(season!.begunShare).toBeCloseTo(60 / 150, 12);
    expect(season!.year).toBeCloseTo(225, 9);
    expect(season!.share).toBeCloseTo(40 / 150, 12);
    expect(season!.year * season!.share).toBe(projected);
    const answer = evaluate("PROJECT_COST", args);
    expect(answer.ok && answer.value[0]![1]).toBe(projected);
  });
});

describe("a cell of ALLOCATE_CHANGE", () => {
  test.each([
    ["a row", [[[100]], [[0, 1]], [[0.8, 0.2]]], 0, 1, [2, 100, 20, -80]],
    ["a column", [[[100]], [[1], [1], [1]], [[1], [0], [0]]], 0, 0, [1, 33.34, 100, 66.66]],
    ["rows", [[[100], [10]], [[0, 1]], [[0.8, 0.2]], [[0]]], 1, 0, [1, 0, 8, 8]],
  ] as const)(
    "%s: the part by the old weights and by the new",
    (_, args, row, column, expected) => {
      const { party, before, after, value } = explainChange(args, row, column)!;
      expect([party, before.value, after.value, value]).toEqual(expected);
      const answer = evaluate("ALLOCATE_CHANGE", args);
      expect(answer.ok && answer.value[row]![column]).toBe(value);
    }
  );

  test("that is blank or an error has no derivation", () => {
    const args = [[[""], ["x"], [10]], [[0, 1]], [[0.8, 0.2]]];
    expect(explainChange(args, 0, 0)).toBeNull();
    expect(explainChange(args, 1, 0)).toBeNull();
  });
});

describe("a cell of DECOMPOSE_COST", () => {
  const groups = [
    [[10], [40]],
    [[3], [0.5]],
    [[40], [40]],
    [[2], [0.4]],
  ];

  test.each(["shapley", "bennet", "laspeyres", "paasche"] as const)(
    "by %s is what its means give",
    (method) => {
      const found = explainDecomposition([...groups, [[method]]], 0)!;
      const { oldOld, oldNew, newOld, newNew } = found.means!;
      const [n0, n1] = [found.before.contacts, found.after.contacts];
      const effects = {
        shapley: [
          ((n1 - n0) * (2 * oldOld + 2 * newNew + oldNew + newOld)) / 6,
          ((newOld - oldOld) * (2 * n0 + n1) + (newNew - oldNew) * (2 * n1 + n0)) / 6,
        ],
        bennet: [
          ((n1 - n0) * (oldOld + newNew + oldNew + newOld)) / 4,
          ((newOld - oldOld + newNew - oldNew) * (n0 + n1)) / 4,
        ],
        laspeyres: [(n1 - n0) * oldNew, n1 * (newNew - oldNew)],
        paasche: [(n1 - n0) * newOld, n0 * (newOld - oldOld)],
      }[method];
      expect(found.effects.volume).toBeCloseTo(effects[0]!, 9);
      expect(found.effects.mix).toBeCloseTo(effects[1]!, 9);
      const answer = evaluate("DECOMPOSE_COST", [...groups, [[method]]]);
      expect(answer.ok && answer.value[0]![2]).toBe(found.effects.price);
    }
  );

  test("says which effect, which costs, and whether the method was given", () => {
    expect(explainDecomposition(groups, 3)).toMatchObject({
      effect: "total",
      isAssumed: true,
      method: "shapley",
      groups: 2,
      unpriced: 0,
      before: { contacts: 50, cost: 50 },
      after: { contacts: 80, cost: 96 },
    });
    expect(explainDecomposition([...groups, [["LMDI"]]], 0)!.isAssumed).toBe(false);
    expect(explainDecomposition(groups, 4)).toBeNull();
  });

  test("a new group takes its own price as old; without contacts there are no means", () => {
    const begun = explainDecomposition(
      [
        [[10], [""]],
        [[500], [""]],
        [[10], [10]],
        [[500], [300]],
      ],
      2
    )!;
    expect([begun.unpriced, begun.means!.newOld]).toEqual([1, 400]);
    expect(explainDecomposition([[[0]], [[""]], [[10]], [[500]]], 0)!.means).toBeNull();
  });
});

describe("BREAK_EVEN", () => {
  test.each([
    [
      [[[500]], [[1500]]],
      [1, 0, 1 / 3],
    ],
    [
      [[[500]], [[1500]], [[0.2]]],
      [0.2, 0, 1 / 15],
    ],
    [
      [[[500]], [[1500]], null, [[25000]], [[1000000]]],
      [1, 1000000, 460 / 1500],
    ],
  ])("%j: what is saved and what a visit costs", (args, expected) => {
    const { borneShare, oneOff, share } = explainBreakEven(args)!;
    expect([borneShare, oneOff, share]).toEqual(expected);
    const answer = evaluate("BREAK_EVEN", args);
    expect(answer.ok && answer.value[0]![0]).toBe(share);
  });

  test("a question that cannot be read has no derivation", () => {
    expect(explainBreakEven([[[500]], [[0]]])).toBeNull();
  });
});
