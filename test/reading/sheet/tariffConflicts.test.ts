import fc from "fast-check";
import { inOneGo } from "../../../src/core/steps";
import { toSchedule } from "../../../src/core/tariff";
import { professionGroups } from "../../../src/data/professions";
import type { TableRow } from "../../../src/reading/sheet/sourceTable";
import { conflictsOf, type TariffSpan } from "../../../src/reading/sheet/tariffConflicts";

const KEYS = ["LK", "PS", "ÖVRIG"] as const;

const spans = fc
  .array(
    fc.record({
      keys: fc.subarray([...KEYS], { minLength: 1, maxLength: 2 }),
      from: fc.integer({ min: 0, max: 40 }),
      days: fc.option(fc.integer({ min: 0, max: 12 }), { nil: null }),
    }),
    { maxLength: 30 }
  )
  .map((all) =>
    all.map(({ keys, from, days }, number): TariffSpan => ({
      row: { number } as TableRow,
      keys,
      from,
      to: days === null ? null : from + days,
    }))
  );

/** What stands after one row at a time has been taken away, as the schedule complains. */
function standingOneByOne(all: readonly TariffSpan[]): readonly number[] {
  let read = all;
  for (;;) {
    const rows = read.flatMap(({ row, keys, from, to }) =>
      keys.map((key) => [key, { from, to, amount: 1, row: row.number }] as const)
    );
    const schedule = toSchedule("own", professionGroups, rows);
    if (schedule.ok) return read.map(({ row }) => row.number);
    const { fault } = schedule;
    if (!("rows" in fault) || !Array.isArray(fault.rows)) throw new Error(fault.code);
    const last = Math.max(...(fault.rows as readonly number[]));
    read = read.filter(({ row }) => row.number !== last);
  }
}

test("rows that collide are those that fall one by one as the schedule refuses them", () => {
  fc.assert(
    fc.property(spans, (all) => {
      const left = new Set(inOneGo(conflictsOf(all)).map((one) => one.left.number));
      const standing = all.flatMap(({ row }) => (left.has(row.number) ? [] : [row.number]));
      const rows = all
        .filter(({ row }) => standing.includes(row.number))
        .flatMap(({ row, keys, from, to }) =>
          keys.map((key) => [key, { from, to, amount: 1, row: row.number }] as const)
        );
      expect(toSchedule("own", professionGroups, rows).ok).toBe(true);
      if (all.every(({ keys }) => keys.length === 1))
        expect(standing).toEqual(standingOneByOne(all));
    }),
    { numRuns: 500 }
  );
});
