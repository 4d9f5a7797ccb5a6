import * as fc from "fast-check";
import { dayOfIso, isoOf, monthOf } from "../../src/core/calendar";
import type { ProfessionGroups, ProfessionKey } from "../../src/core/profession";
import {
  constantTariff,
  findTariff,
  netTariff,
  tariffOfMonth,
  tariffOfYear,
  toSchedule,
  type TariffPeriod,
  type TariffSchedule,
} from "../../src/core/tariff";
import { professionGroups } from "../../src/data/professions";
import { nationalSchedule } from "../../src/data/tariffs";

function price(schedule: TariffSchedule, key: ProfessionKey, iso: string): number | string {
  const found = findTariff(schedule, key, dayOfIso(iso));
  return found.ok ? found.value.amount : found.fault.code;
}

function own(...rows: readonly [ProfessionKey, string, number, string?][]): TariffSchedule {
  const schedule = toSchedule(
    "own",
    professionGroups,
    rows.map(([key, from, amount, to], row) => [
      key,
      { from: dayOfIso(from), to: to ? dayOfIso(to) : null, amount, row: row + 2 },
    ])
  );
  if (!schedule.ok) throw new Error(schedule.fault.code);
  return schedule.value;
}

describe("the tariff in force", () => {
  const table = own(
    ["ÖVRIG", "2020-01-01", 250, "2021-12-31"],
    ["SJ", "2021-01-01", 260, "2021-03-31"],
    ["SJ", "2021-06-01", 265],
    ["LK", "2020-01-01", 480]
  );

  test.each([
    ["SJ", "2020-06-01", 250],
    ["SJ", "2021-02-01", 260],
    ["SJ", "2021-04-15", 250],
    ["SJ", "2022-01-01", 265],
    ["FT", "2021-12-31", 250],
    ["FT", "2022-01-01", "tariff.gap"],
    ["FT", "2019-12-31", "tariff.beforeFirst"],
    ["LK", "2099-01-01", 480],
    ["PS", "2021-01-01", "tariff.professionMissing"],
    ["PSYKOSOCIAL", "2021-01-01", "tariff.professionMissing"],
    ["ÖVRIG", "2021-02-01", 250],
    ["ÖVRIG", "2022-02-01", 265],
  ] as const)("of %s on %s is %s", (key, iso, expected) => {
    expect(price(table, key, iso)).toBe(expected);
  });

  test("of a group whose members differ is not guessed", () => {
    const differing = own(["PS", "2020-01-01", 425], ["PT", "2020-01-01", 430]);
    expect(price(differing, "PSYKOSOCIAL", "2020-01-01")).toBe("tariff.groupDiffers");
    expect(price(nationalSchedule, "PSYKOSOCIAL", "2018-01-01")).toBe(600);
  });

  test("of a constant is the same for every day and profession", () => {
    expect(price(constantTariff(450, professionGroups), "US", "1990-01-01")).toBe(450);
  });

  test("on the day before a change is the old one, whatever the rows' order", () => {
    const day = fc.integer({ min: 15000, max: 30000 });
    const rows = fc.uniqueArray(day, { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(rows, fc.func(fc.integer()), (days, key) => {
        const sorted = [...days].sort((a, b) => a - b);
        const periods = sorted.map((from, i): readonly [ProfessionKey, TariffPeriod] => [
          "LK",
          { from, to: null, amount: i, row: i },
        ]);
        const shuffled = [...periods].sort((a, b) => key(a[1].row) - key(b[1].row));
        const schedule = toSchedule("own", professionGroups, shuffled);
        if (!schedule.ok) throw new Error(schedule.fault.code);
        sorted.forEach((from, i) => {
          expect(price(schedule.value, "LK", isoOf(from))).toBe(i);
          expect(price(schedule.value, "LK", isoOf(from - 1))).toBe(
            i === 0 ? "tariff.beforeFirst" : i - 1
          );
        });
      })
    );
  });
});

describe("net of the fee", () => {
  test.each([
    [500, 100, 400],
    [650, 250, 400],
    [1200, 250, 950],
    [500, 99.9, 400.1],
    [500, 500, 0],
  ])("%d − %d is %d", (tariff, fee, net) => {
    expect(netTariff(tariff, fee)).toEqual({ ok: true, value: net });
  });

  test("a fee above the tariff is a fault with both", () => {
    expect(netTariff(275, 300)).toEqual({
      ok: false,
      fault: { code: "fee.aboveTariff", fee: 300, tariff: 275 },
    });
  });
});

describe("mean tariffs", () => {
  test("of a month with a change inside weigh its days", () => {
    const table = own(["LK", "2020-01-01", 500], ["LK", "2020-04-11", 450]);
    expect(tariffOfMonth(table, "LK", 0, monthOf(2020, 3))).toEqual({ ok: true, value: 500 });
    const april = tariffOfMonth(table, "LK", 0, monthOf(2020, 4));
    expect(april.ok && april.value).toBeCloseTo((10 * 500 + 20 * 450) / 30, 12);
  });

  test.each([
    [2018, "LK", 0, 650],
    [2019, "LK", 0, (9 * 650 + 3 * 500) / 12],
    [2017, "LK", 0, (6 * 1200 + 6 * 650) / 12],
    [2019, "SJ", 25, (9 * 275 + 3 * 250) / 12],
    [2020, "PS", 99.9, 325.1],
  ] as const)("of %d for %s with a fee of %d is %d", (year, key, fee, expected) => {
    const mean = tariffOfYear(nationalSchedule, key, fee, year);
    expect(mean.ok && mean.value).toBeCloseTo(expected, 10);
  });

  test("of a year that begins before the first tariff is not made up", () => {
    const mean = tariffOfYear(nationalSchedule, "PS", 0, 2017);
    expect(mean.ok ? mean.value : mean.fault.code).toBe("tariff.beforeFirst");
  });
});

test("groups are the catalogue's, so that a new code needs no change in core", () => {
  const groups: ProfessionGroups = new Map([["NA", null]]);
  const schedule = toSchedule("national", groups, []);
  if (!schedule.ok) throw new Error("unexpected");
  expect(price(schedule.value, "NA", "2020-01-01")).toBe("tariff.notCovered");
});
