import { monthOf } from "../../../src/core/calendar";
import { UNKNOWN_PROFESSION } from "../../../src/core/profession";
import { toBasis } from "../../../src/core/scenario/basis";
import { compare } from "../../../src/core/scenario/compare";
import type { OutcomeObservation, RegionData } from "../../../src/core/scenario/regionData";
import { booked, policy, settings, unit, valueOf } from "./region";

const profession = UNKNOWN_PROFESSION;
const MONTHS = [1, 2, 3].map((month) => monthOf(2020, month));
const physicians = MONTHS.map((month) => booked(month, 40_000, 100));

function basisOf(unknown: readonly OutcomeObservation[], known = physicians) {
  const data: RegionData = {
    periodUnit: "month",
    units: [unit("A")],
    observations: [...known, ...unknown],
  };
  const basis = valueOf(
    toBasis(data, settings(monthOf(2020, 3), { lastMonth: monthOf(2020, 6), method: "flat" }))
  );
  const c = basis.cells.findIndex((cell) => cell.profession === profession);
  const at = (values: Float64Array): readonly number[] =>
    MONTHS.map((_, m) => values[m * basis.cells.length + c]!);
  const { contacts, net } = basis.outcome;
  const forecast = basis.forecasts.find((one) => one.profession === profession)!;
  return { data, basis, contacts: at(contacts), net: at(net), forecast };
}

test("okänt yrke keeps its kronor and is priced by its own cost per contact, not by a tariff", () => {
  const { net, forecast, basis } = basisOf(
    MONTHS.map((month) => booked(month, 2_000, 8, { profession }))
  );
  expect(net).toEqual([200_000, 200_000, 200_000]);
  expect(forecast.hasTariff).toBe(false);
  expect(forecast.prices.map(({ gross }) => gross)).toEqual([250, 250, 250]);
  expect(forecast.contacts).toEqual([8, 8, 8]);
  expect(basis.warnings).toContainEqual({ code: "data.profession", profession });
});

test("a cost without contacts is divided by what its own contacts cost, and the reverse", () => {
  const { contacts, net } = basisOf([
    booked(MONTHS[0]!, 2_000, 8, { profession }),
    booked(MONTHS[1]!, 1_000, null, { profession }),
    booked(MONTHS[2]!, null, 4, { profession }),
  ]);
  expect(contacts).toEqual([8, 4, 4]);
  expect(net).toEqual([200_000, 100_000, 100_000]);
});

test("where none of its contacts are counted, all contacts' cost stands in", () => {
  const { contacts, net } = basisOf(
    MONTHS.map((month) => booked(month, 2_000, null, { profession }))
  );
  expect(contacts).toEqual([5, 5, 5]);
  expect(net).toEqual([200_000, 200_000, 200_000]);
});

test("where nobody's are counted its kronor stand too", () => {
  const { net } = basisOf(
    MONTHS.map((month) => booked(month, 2_000, null, { profession })),
    MONTHS.map((month) => booked(month, 40_000, null))
  );
  expect(net).toEqual([200_000, 200_000, 200_000]);
});

test("another tariff for läkare leaves it as it is", () => {
  const { data } = basisOf(MONTHS.map((month) => booked(month, 2_000, 8, { profession })));
  const scenario = valueOf(
    compare(
      data,
      settings(monthOf(2020, 3), { lastMonth: monthOf(2020, 6), method: "flat" }),
      [
        policy("p0", []),
        policy("p1", [
          {
            kind: "tariff",
            from: "2020-04-01",
            source: null,
            amounts: [{ profession: "LK", amount: 100 }],
          },
        ]),
      ],
      "p0"
    )
  );
  const c = scenario.cells.findIndex((cell) => cell.profession === profession);
  const net = scenario.alternatives.map(({ measures: { net: values } }) =>
    scenario.months.map((_, m) => values[m * scenario.cells.length + c]!)
  );
  expect(net[1]).toEqual(net[0]);
});
