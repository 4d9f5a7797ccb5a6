import * as fc from "fast-check";
import { earliestOf, isOld, lastDayOf } from "../../src/core/age";
import { isoOf } from "../../src/core/calendar";

describe("a value is old when more than twelve months have passed since it was verified", () => {
  test.each<[string, string, boolean]>([
    ["2024", "2025-12-31", false],
    ["2024", "2026-01-01", true],
    ["2024-02", "2025-02-28", false],
    ["2024-02", "2025-03-01", true],
    ["2024-02-29", "2025-02-28", false],
    ["2024-02-29", "2025-03-01", true],
    ["2023-02", "2024-02-28", false],
    ["2023-02", "2024-02-29", true],
    ["2025-11-29", "2026-11-29", false],
    ["2025-11-29", "2026-11-30", true],
    ["2025-11-30", "2026-11-29", false],
    ["2030", "2026-11-29", false],
    ["", "2026-11-29", false],
    ["våren 2019", "2026-11-29", false],
    ["2019-13", "2026-11-29", false],
    ["2019-02-30", "2026-11-29", false],
  ])("verified %s, asked on %s: %p", (verified, today, old) => {
    expect(isOld(verified, today)).toBe(old);
  });

  test("for every day, the same day a year later is within and the next one is not", () => {
    const day = fc.date({
      min: new Date("1990-01-01"),
      max: new Date("2098-12-31"),
      noInvalidDate: true,
    });
    const iso = (date: Date): string => date.toISOString().slice(0, 10);
    fc.assert(
      fc.property(day, (date) => {
        // By Date's own arithmetic, which turns 29 February into 1 March.
        const later = new Date(date);
        later.setUTCFullYear(date.getUTCFullYear() + 1);
        if (later.getUTCDate() !== date.getUTCDate()) later.setUTCDate(0);
        const next = new Date(later.getTime() + 86_400_000);
        expect([isOld(iso(date), iso(later)), isOld(iso(date), iso(next))]).toEqual([false, true]);
      })
    );
  });
});

test.each([
  ["2024", "2024-12-31"],
  ["2024-02", "2024-02-29"],
  ["2023-02", "2023-02-28"],
  ["2019-06-14", "2019-06-14"],
])("%s reaches to %s", (date, last) => expect(isoOf(lastDayOf(date)!)).toBe(last));

test.each<[readonly string[], string | null]>([
  [[], null],
  [["", "i fjol"], null],
  [["2020", "2019-06-14", "2019"], "2019-06-14"],
  [["2019-12-31", "2020-01", ""], "2019-12-31"],
])("of %j the earliest is %p", (dates, earliest) => expect(earliestOf(dates)).toBe(earliest));
