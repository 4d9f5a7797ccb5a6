import fc from "fast-check";
import { inOneGo, type Steps } from "../../../src/core/steps";
import { Problems } from "../../../src/reading/sheet/problems";
import { readTables, type RegionReading } from "../../../src/reading/sheet/readTables";
import { tablesOf } from "../../../src/reading/sheet/unnamedNumbers";
import { read, type Rows, sheetOf } from "./sheet";

// Reading rests between slices, and the pane may begin another reading meanwhile: what is read does
// not depend on it. The tables are long enough to rest in every part of it.

const LONG = 900;
const UNITS = ["Almby VC", "Bergs vårdcentral", "Berg VC", "", "Cityhälsan"];

function long(rowOf: (i: number) => readonly unknown[]): Rows {
  return Array.from({ length: LONG }, (_, i) => rowOf(i));
}

function monthOf(i: number): number {
  return 201801 + 100 * (Math.floor(i / 12) % 2) + (i % 12);
}

const TABLES: readonly (readonly [what: string, rows: Rows])[] = [
  [
    "a long table with all that is asked and told of",
    [
      ["Nätläkare, belopp i tkr", "", "", "", "", "", ""],
      ["Period", "Vårdcentral", "Yrke", "Typ", "Kontakter", "Kostnad", "Moms, kr"],
      ...long((i) => [
        i % 400 === 7 ? "januari" : monthOf(i),
        UNITS[i % 5],
        ["Läkare", "Kbt-coach", "Psykolog"][i % 3],
        i % 50 === 3 ? "Budget" : i % 11 === 0 ? "Prognos" : "Utfall",
        i % 300 === 1 ? "okänt" : 1 + (i % 40),
        i % 90 === 5 ? "1.234,50" : `${i % 40},5`,
        i,
      ]),
      ["Summa", "", "", "", "", 99, 1],
      ["* preliminärt", "", "", "", "", "", ""],
    ],
  ],
  [
    "labels once a group, and Scenario",
    [
      ["Enhet", "Period", "Scenario", "Kostnad"],
      ...long((i) => [
        i % 48 === 0 ? `Enhet ${i / 48}` : "",
        monthOf(Math.floor(i / 2)),
        i % 2 === 0 ? "Utfall" : "Version 2",
        100 + i,
      ]),
    ],
  ],
  [
    "a compact pivot table",
    [
      ["Radetiketter", "Summa av Kostnad"],
      ...Array.from({ length: 300 }, (_, i): Rows => [
        [`Enhet ${i}`, 300 + 2 * i],
        ["2018", 100 + i],
        ["2019", 200 + i],
      ]).flat(),
      ["Totalsumma", 90_000 + 2 * (299 * 150)],
    ],
  ],
  [
    "debit and credit, quarters beside months",
    [
      ["Period", "Enhet", "Debet", "Kredit"],
      ...long((i) => [i % 9 === 0 ? "Q1 2018" : monthOf(i), UNITS[i % 3], i, i % 4 ? "" : 7]),
    ],
  ],
  [
    "numbers that nothing names",
    [["Enhet", "2018", "2019"], ...long((i) => [`Enhet ${i}`, i, 2 * i])],
  ],
];

function* reading(rows: Rows): Steps<RegionReading> {
  const problems = new Problems();
  const { tables, unnamed } = yield* tablesOf(sheetOf(rows), problems);
  const names = { all: "Hela regionen", unlisted: "Okänd eller olistad" };
  return yield* readTables(tables, names, problems, null, unnamed);
}

/** Each in turn so many steps, until all are done. */
function interleaved(all: readonly Steps<RegionReading>[], slices: readonly number[]) {
  const results: (RegionReading | null)[] = all.map(() => null);
  for (let turn = 0; results.includes(null); turn += 1) {
    const i = turn % all.length;
    for (let left = slices[turn % slices.length]!; left > 0 && results[i] === null; left -= 1) {
      const step = all[i]!.next();
      if (step.done) results[i] = step.value;
    }
  }
  return results;
}

test.each(TABLES)("%s rests often", (_, rows) => {
  let rests = 0;
  for (const steps = reading(rows); !steps.next().done;) rests += 1;
  expect(rests).toBeGreaterThan(20);
});

test("a reading that is stopped anywhere leaves nothing behind: the next one is the same", () => {
  const whole = TABLES.map(([, rows]) => read(sheetOf(rows)));
  fc.assert(
    fc.property(fc.nat(4), fc.nat(400), (i, steps) => {
      const stopped = reading(TABLES[i]![1]);
      for (let left = steps; left > 0 && !stopped.next().done; left -= 1);
      expect(inOneGo(reading(TABLES[i]![1]))).toEqual(whole[i]);
    }),
    { numRuns: 12 }
  );
});

test("whatever the slices, and whatever is read meanwhile, the reading is the same", () => {
  const whole = TABLES.map(([, rows]) => read(sheetOf(rows)));
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 9 }),
      fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 1 }),
      (slices, order) => {
        const all = interleaved(
          order.map((i) => reading(TABLES[i]![1])),
          slices
        );
        expect(all).toEqual(order.map((i) => whole[i]));
      }
    ),
    { numRuns: 8 }
  );
});
