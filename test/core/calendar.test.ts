import * as fc from "fast-check";
import {
  civilOf,
  dayOf,
  dayOfIso,
  dayOfSerial,
  daysInMonth,
  firstDayOf,
  isCivil,
  isoOf,
  monthOf,
  monthOfDay,
  serialOf,
} from "../../src/core/calendar";

const MILLISECONDS_PER_DAY = 86400000;

describe("civil dates", () => {
  test.each([
    { iso: "1970-01-01", day: 0, serial: 25569 },
    { iso: "1990-01-01", day: 7305, serial: 32874 },
    { iso: "2000-02-29", day: 11016, serial: 36585 },
    { iso: "2019-10-01", day: 18170, serial: 43739 },
    { iso: "2100-12-31", day: 47846, serial: 73415 },
  ])("$iso is day $day and serial $serial", ({ iso, day, serial }) => {
    expect(dayOfIso(iso)).toBe(day);
    expect(isoOf(day)).toBe(iso);
    expect(serialOf(day)).toBe(serial);
    expect(dayOfSerial(serial + 0.75)).toBe(day);
  });

  test.each([
    [2019, 2, 29],
    [2100, 2, 29],
    [2019, 13, 1],
    [2019, 0, 1],
    [2019, 4, 31],
    [2019, 1, 0],
  ])("%d-%d-%d does not exist", (year, month, day) => {
    expect(isCivil(year, month, day)).toBe(false);
  });

  test.each(["2019-02-29", "2019-1-1", "", "20190101"])("%p is a programming error", (iso) => {
    expect(() => dayOfIso(iso)).toThrow(RangeError);
  });

  test("every day agrees with the platform's UTC calendar, whatever the time zone", () => {
    fc.assert(
      fc.property(fc.integer({ min: -150000, max: 150000 }), (day) => {
        const date = new Date(day * MILLISECONDS_PER_DAY);
        const civil = {
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        };
        expect(civilOf(day)).toEqual(civil);
        expect(dayOf(civil.year, civil.month, civil.day)).toBe(day);
        expect(monthOfDay(day)).toBe(monthOf(civil.year, civil.month));
      }),
      { numRuns: 5000 }
    );
  });

  test("months follow each other without a gap", () => {
    for (let month = monthOf(1990, 1); month <= monthOf(2100, 12); month += 1) {
      const { year, month: name } = civilOf(firstDayOf(month));
      expect(firstDayOf(month + 1) - firstDayOf(month)).toBe(daysInMonth(year, name));
    }
  });
});
