import * as fc from "fast-check";
import { monthOf } from "../../../src/core/calendar";
import { toDeviation } from "../../../src/core/scenario/deviation";
import { inOneGo } from "../../../src/core/steps";
import { toPriceList } from "../../../src/core/scenario/price";
import { booked, fourRows, settings, year } from "./region";
import type { OutcomeObservation } from "../../../src/core/scenario/regionData";

const prices = toPriceList(settings(monthOf(2019, 12)));
const outcome = fourRows.observations.filter(
  (one): one is OutcomeObservation => one.kind === "outcome"
);
const [Y2017, Y2019] = [827.5862068965517 / 925, 443.0379746835443 / 612.5] as const;
const middle = (number: number) => monthOf(number, 1) + 5.5;

test.each([
  [2016, Y2017],
  [2017, Y2017],
  [2018, (Y2017 + Y2019) / 2],
  [2019, Y2019],
  [2024, Y2019],
])("the document's deviation in %i is %d", (number, level) => {
  expect(inOneGo(toDeviation(outcome, prices))(null, middle(number))).toBeCloseTo(level, 12);
});

test("a profession without counted periods has that of all, and nothing counted is 1", () => {
  const line = inOneGo(toDeviation([booked(monthOf(2020, 1), 40_000, 100)], prices));
  expect(line("PS", monthOf(2020, 6))).toBeCloseTo(0.8, 12);
  expect(inOneGo(toDeviation([year(2018, 5_600_000)], prices))(null, middle(2018))).toBe(1);
});

/** Tariff of a doctor's contact from October 2019. */
const TARIFF = 500;

test("as a slow own calculation has it", () =>
  fc.assert(
    fc.property(
      fc.uniqueArray(
        fc.record({
          month: fc.integer({ min: 0, max: 40 }),
          contacts: fc.option(fc.integer({ min: 1, max: 500 })),
          kronor: fc.integer({ min: 100, max: 400_000 }),
        }),
        { selector: ({ month }) => month, minLength: 1, maxLength: 12 }
      ),
      fc.integer({ min: -3, max: 44 }),
      (rows, asked) => {
        const first = monthOf(2019, 10);
        const line = inOneGo(
          toDeviation(
            rows.map(({ month, contacts, kronor }) => booked(first + month, kronor, contacts)),
            prices
          )
        );
        const counted = rows
          .filter(({ contacts }) => contacts !== null)
          .sort((a, b) => a.month - b.month)
          .map(({ month, contacts, kronor }) => ({ month, level: kronor / (contacts! * TARIFF) }));
        const before = counted.filter(({ month }) => month <= asked).pop();
        const after = counted.find(({ month }) => month >= asked);
        let level = before?.level ?? after?.level ?? 1;
        if (before && after && after.month > before.month) {
          const weight = (asked - before.month) / (after.month - before.month);
          level = (1 - weight) * before.level + weight * after.level;
        }
        expect(line("LK", first + asked)).toBeCloseTo(level, 9);
      }
    )
  ));
