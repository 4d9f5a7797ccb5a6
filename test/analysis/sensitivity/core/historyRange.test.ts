import {
  growthDepartures,
  growthOf,
  historyOf,
} from "../../../../src/analysis/sensitivity/core/outcomeHistory";
import { toRegionModel } from "../../../../src/analysis/sensitivity/core/regionModel";
import {
  distributionOf,
  forecastAssumptions,
  policyAssumptions,
  rangedByHistory,
} from "../../../../src/analysis/sensitivity/core/sensitivityAssumption";
import { monthOf } from "../../../../src/core/calendar";
import type { Growth } from "../../../../src/core/projection";
import { toBasis } from "../../../../src/core/scenario/basis";
import type { RegionData } from "../../../../src/core/scenario/regionData";
import { booked, policy, settings, unit, valueOf, year } from "../../../core/scenario/region";

const years = (...rows: readonly (readonly [contacts: number, kronor: number])[]): RegionData => ({
  periodUnit: "year",
  units: [unit("all")],
  observations: rows.map(([contacts, kronor], i) => year(2017 + i, kronor, contacts)),
});

function modelOf(data: RegionData, last: number, method: Growth = "flat") {
  const options = settings(monthOf(last, 12), { lastMonth: monthOf(last + 2, 12), method });
  const basis = valueOf(toBasis(data, options));
  return toRegionModel(basis, { from: 0, to: basis.months.length })!;
}

/** "name low high, from–to" */
function rangesOf(data: RegionData, last: number, method?: Growth): readonly string[] {
  const model = modelOf(data, last, method);
  const growth = policyAssumptions(
    policy("p", [{ kind: "growth", from: `${last + 1}-01-01`, source: null, perYear: 0.1 }])
  );
  return [...forecastAssumptions(model), ...growth.map((one) => rangedByHistory(one, model))].map(
    ({ name, range: { low, high }, history }) =>
      `${name} ${low} ${high}, ${history ? `${history.from}–${history.to}` : "default"}`
  );
}

// The tariff was 925 kr on average in 2017 (1 200 and 650), 650 in 2018, 612.5 in 2019.
test.each<{ what: string; data: RegionData; last: number; method?: Growth; expected: string[] }>([
  {
    what: "one year says nothing of growth",
    data: years([10_000, 9_250_000]),
    last: 2017,
    expected: [
      "forecast.volume 0.8 1.2, default",
      "forecast.growth -0.1 0.1, default",
      "forecast.tariff 0.9 1.1, default",
      "growth.perYear 0 0.2, default",
    ],
  },
  {
    what: "two years, +86 %, and a price that followed the tariff",
    data: years([10_000, 9_250_000], [18_600, 12_090_000]),
    last: 2018,
    expected: [
      "forecast.volume 0.8 1.2, default",
      "forecast.growth 0 0.86, 2017–2018",
      "forecast.tariff 0.9 1.1, default",
      "growth.perYear 0 0.86, 2017–2018",
    ],
  },
  {
    what: "beside a forecast that grows by half of it, in logarithms",
    data: years([10_000, 9_250_000], [18_600, 12_090_000]),
    last: 2018,
    method: "half-trend",
    expected: [
      "forecast.volume 0.8 1.2, default",
      "forecast.growth -0.267 0.364, 2017–2018",
      "forecast.tariff 0.9 1.1, default",
      "growth.perYear 0 0.86, 2017–2018",
    ],
  },
  {
    what: "three years: ×1.5 and ×0.96 depart from ×1.2, and prices from the tariff",
    data: years([10_000, 9_250_000 * 0.9], [15_000, 9_750_000], [14_400, 8_820_000 * 0.96]),
    last: 2019,
    expected: [
      "forecast.volume 0.8 1.25, 2017–2019",
      "forecast.growth 0 0.2, 2017–2019",
      "forecast.tariff 0.938 1.042, 2017–2019",
      "growth.perYear 0 0.2, 2017–2019",
    ],
  },
  {
    what: "contacts that fall",
    data: years([20_000, 18_500_000], [10_000, 6_500_000]),
    last: 2018,
    expected: [
      "forecast.volume 0.8 1.2, default",
      "forecast.growth -0.5 0, 2017–2018",
      "forecast.tariff 0.9 1.1, default",
      "growth.perYear -0.5 0.1, 2017–2018",
    ],
  },
])("$what", ({ data, last, method, expected }) => {
  expect(rangesOf(data, last, method)).toEqual(expected);
});

test("the mean fee as it has been, where the rows tell", () => {
  const data: RegionData = {
    periodUnit: "month",
    units: [unit("all")],
    observations: Array.from({ length: 24 }, (_, m) => ({
      ...booked(monthOf(2020, 1) + m, null, 100),
      feePerContact: m < 12 ? 30 : 60,
    })),
  };
  const options = settings(monthOf(2021, 12), {
    lastMonth: monthOf(2022, 12),
    meanFees: [{ profession: null, year: 2021, amount: 50 }],
  });
  const model = toRegionModel(valueOf(toBasis(data, options)), { from: 24, to: 36 })!;
  const fee = forecastAssumptions(model).find(({ name }) => name === "forecast.fee")!;
  expect(fee).toMatchObject({ range: { low: 0.6, high: 1.2 }, history: { from: 2020, to: 2021 } });
});

test("only whole years count, from the first with contacts", () => {
  const data: RegionData = {
    periodUnit: "month",
    units: [unit("all")],
    observations: Array.from({ length: 38 }, (_, m) =>
      booked(monthOf(2018, 1) + m, null, m < 12 ? 0 : 100)
    ),
  };
  const { outcome } = valueOf(toBasis(data, settings(monthOf(2021, 2))));
  const history = historyOf(outcome);
  expect(history.map((one) => [one.year, one.contacts])).toEqual([
    [2019, 1200],
    [2020, 1200],
  ]);
  expect(growthOf(history)).toBe(0);
  expect(growthDepartures(history)).toEqual([]);
});

test("a base at the end of its range is drawn from a triangle within it", () => {
  const model = modelOf(years([10_000, 9_250_000], [18_600, 12_090_000]), 2018);
  const growth = forecastAssumptions(model).find(({ name }) => name === "forecast.growth")!;
  expect(distributionOf(growth)).toEqual({ kind: "triangular", low: 0, mode: 0, high: 0.86 });
});
